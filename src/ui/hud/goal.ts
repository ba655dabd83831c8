import type { FightWorld } from '../../sim/fight/world.ts';
import { element, replay, shownWriter, textWriter } from '../dom.ts';
import { meter } from './heroine.ts';

/** What to do in this segment, and how far Willow has come with the headlights where she works on them. */
export function createGoal() {
  const text = element('p', { class: 'goal-text outlined', 'aria-live': 'polite' });
  const lights = meter('Headlights', 'bar lights');
  const lightsLabel = element('span', { class: 'lights-label outlined' });
  const task = element('div', { class: 'lights-task', hidden: true }, lightsLabel, lights.node);
  const node = element('section', { class: 'goal', 'aria-label': 'Goal' }, text, task);
  const writeText = textWriter(text);
  const writeLabel = textWriter(lightsLabel);
  const showTask = shownWriter(task);
  let writtenSegment = -1;
  let writtenRun = -1;
  return {
    node,
    update(world: FightWorld, runNumber: number) {
      const plan = world.level.segments[world.segment];
      if (!plan) return;
      if (world.segment !== writtenSegment || runNumber !== writtenRun) {
        writtenSegment = world.segment;
        writtenRun = runNumber;
        writeText(plan.goalText);
        replay(node, 'fresh');
      }
      showTask(plan.task === 'headlights');
      if (plan.task !== 'headlights') return;
      lights.write(world.headlights.charge);
      writeLabel(world.headlights.lit ? 'Headlights: lit' : 'Headlights');
    },
  };
}

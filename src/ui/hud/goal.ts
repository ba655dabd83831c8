import type { FightWorld } from '../../sim/fight/world.ts';
import { element, replay, shownWriter, textWriter } from '../dom.ts';
import { elderOf } from './boss.ts';
import { meter } from './heroine.ts';

/** What to do in this segment; with the headlights, how far they are, and then how much they have burnt. */
export function createGoal() {
  const text = element('p', { class: 'goal-text outlined', 'aria-live': 'polite' });
  const progress = meter('Headlights', 'bar lights');
  const label = element('span', { class: 'lights-label outlined' });
  const task = element('div', { class: 'lights-task', hidden: true }, label, progress.node);
  const node = element('section', { class: 'goal', 'aria-label': 'Goal' }, text, task);
  const writeText = textWriter(text);
  const writeLabel = textWriter(label);
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
      const { charge, lit } = world.headlights;
      progress.write(lit ? (elderOf(world)?.seared ?? 0) : charge);
      writeLabel(lit ? 'Burning' : 'Headlights');
    },
  };
}

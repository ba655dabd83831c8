import type { GameState } from '../../app/game.ts';
import type { ButtonName, PedalName } from '../../sim/core/inputFrame.ts';
import type { FightEvent } from '../../sim/fight/events.ts';
import { goalTextOf } from '../../sim/fight/goalText.ts';
import type { FightWorld } from '../../sim/fight/world.ts';
import { element, replay, shownWriter, textWriter } from '../dom.ts';
import { createPrompt, type KeyLabel } from '../glyphs/glyphs.ts';
import { codesOf } from '../glyphs/wheel.ts';
import type { Bindings, Labels } from '../labels.ts';
import { bossOf } from './boss.ts';
import { meter } from './heroine.ts';

/** How long what was found beside the way is named. */
const SECRET_TICKS = 480;

/** What to do in this segment, and what was found beside the way; with the headlights, how far they are, and then how much they have burnt. */
export function createGoal({ key }: Labels) {
  const text = element('p', { class: 'goal-text outlined', 'aria-live': 'polite' });
  const progress = meter('Headlights', 'bar lights');
  const label = element('span', { class: 'lights-label outlined' });
  const task = element('div', { class: 'lights-task', hidden: true }, label, progress.node);
  const secret = element('p', { class: 'secret outlined', role: 'status', hidden: true });
  const node = element('section', { class: 'goal', 'aria-label': 'Goal' }, text, task, secret);
  const writeLabel = textWriter(label);
  const showTask = shownWriter(task);
  const writeSecret = textWriter(secret);
  const showSecret = shownWriter(secret);
  let secretUntilTick = 0;
  let writtenText = '';
  let writtenRun = -1;
  let prompts: readonly ButtonPrompt[] = [];
  return {
    node,
    clear() {
      secretUntilTick = 0;
    },
    onTick(events: readonly FightEvent[], { tick }: FightWorld) {
      for (const event of events) {
        if (event.type !== 'secret-found') continue;
        writeSecret(`${event.name}: ${event.found} of ${event.of}`);
        secretUntilTick = tick + SECRET_TICKS;
      }
    },
    update({ world, runNumber, device, settings }: GameState) {
      const plan = world.level.segments[world.segment];
      if (!plan) return;
      const goalText = goalTextOf(world);
      if (goalText !== writtenText || runNumber !== writtenRun) {
        writtenText = goalText;
        writtenRun = runNumber;
        prompts = writeGoal(text, goalText, key);
        replay(node, 'fresh');
      }
      for (const { action, prompt } of prompts) {
        prompt.update(device, codesOf(action, settings.bindings, plan.drive !== undefined));
      }
      showSecret(world.tick < secretUntilTick);
      showTask(plan.task === 'headlights');
      if (plan.task !== 'headlights') return;
      const { charge, lit } = world.headlights;
      progress.write(lit ? (bossOf(world)?.seared ?? 0) : charge);
      writeLabel(lit ? 'Burning' : 'Headlights');
    },
  };
}

interface ButtonPrompt {
  readonly action: (ButtonName & keyof Bindings['faith']) | PedalName;
  readonly prompt: ReturnType<typeof createPrompt>;
}

/** Writes a goal's text; where it names a button, as in `{throw}`, stands what is printed on it. */
function writeGoal(node: HTMLElement, goalText: string, key: KeyLabel): ButtonPrompt[] {
  const parts = goalText.split(/\{(\w+)\}/);
  const prompts: ButtonPrompt[] = [];
  node.replaceChildren(
    ...parts.map((part, i) => {
      if (i % 2 === 0) return part;
      const prompt = createPrompt(key);
      prompts.push({ action: part as ButtonPrompt['action'], prompt });
      return prompt.node;
    }),
  );
  return prompts;
}

import type { GameCommands, GameState } from '../../app/game.ts';
import type { FightEvent } from '../../sim/fight/events.ts';
import type { FightWorld } from '../../sim/fight/world.ts';
import { classWriter, drawing, element, replay, shownWriter } from '../dom.ts';
import { createPrompt } from '../glyphs/glyphs.ts';
import { stickGlyph } from '../glyphs/padGlyph.ts';
import { codesOf } from '../glyphs/wheel.ts';
import type { Labels } from '../labels.ts';
import type { Lesson } from './lessons.ts';
import { createTeacher } from './teacher.ts';

const DIRECTIONS: readonly string[] = ['up', 'down', 'left', 'right'];

/** One thing at a time: what to press, large, where it is first needed; gone for good once it was done. */
export function createPrompts(labels: Labels, commands: GameCommands) {
  const teacher = createTeacher();
  const keys = element('span', { class: 'lesson-keys' });
  const words = element('span');
  const node = element(
    'p',
    { class: 'lesson outlined', role: 'status', hidden: true },
    keys,
    words,
  );
  const show = shownWriter(node);
  const markGreat = classWriter(node, 'great');
  const stick = element('span', { class: 'prompt' }, drawing(stickGlyph('left')));
  let prompts: readonly Prompt[] = [];
  let shown: Lesson | null = null;
  let learnt: ReadonlySet<string> = new Set();
  let learntFrom: readonly string[] = [];
  let isLive = false;

  interface Prompt {
    readonly action: Lesson['actions'][number];
    readonly prompt: ReturnType<typeof createPrompt>;
  }

  function write(lesson: Lesson): void {
    shown = lesson;
    prompts = lesson.actions.map((action) => ({ action, prompt: createPrompt(labels.key) }));
    words.textContent = lesson.words;
    replay(node, 'fresh');
  }

  function showKeys({ device, settings, world }: GameState): void {
    const isPad = device !== 'keyboard' && device !== 'mouse';
    const isStick = isPad && prompts.every(({ action }) => DIRECTIONS.includes(action));
    const nodes = isStick ? [stick] : prompts.map(({ prompt }) => prompt.node);
    if (keys.children.length !== nodes.length || keys.firstChild !== nodes[0]) {
      keys.replaceChildren(...nodes);
    }
    for (const { action, prompt } of prompts) {
      prompt.update(device, codesOf(action, settings.bindings, world.drive !== null));
    }
  }

  return {
    node,
    clear: teacher.clear,
    onTick(events: readonly FightEvent[], world: FightWorld) {
      if (isLive) teacher.watch(world, events, learnt);
    },
    update(state: GameState) {
      isLive = state.screen === 'fight' && state.playKind === 'live';
      const done = teacher.takeDone();
      if (done.length > 0) commands.learn(done);
      if (state.learnt !== learntFrom) {
        learntFrom = state.learnt;
        learnt = new Set(learntFrom);
      }
      const lesson = isLive && state.settings.hints ? teacher.choose(state.world, learnt) : null;
      show(lesson !== null);
      if (!lesson) {
        shown = null;
        return;
      }
      if (lesson !== shown) write(lesson);
      markGreat(state.world.firstFire.phase === 'waits');
      showKeys(state);
    },
  };
}

import type { GameCommands, GameState } from '../../app/game.ts';
import { needed } from '../../needed.ts';
import { TICK_RATE } from '../../sim/core/stage.ts';
import type { FightEvent } from '../../sim/fight/events.ts';
import type { FightWorld } from '../../sim/fight/world.ts';
import { classWriter, drawing, element, replay, shownWriter } from '../dom.ts';
import { createPrompt } from '../glyphs/glyphs.ts';
import { stickGlyph } from '../glyphs/padGlyph.ts';
import { codesOf } from '../glyphs/wheel.ts';
import type { Labels } from '../labels.ts';
import { LESSONS, type Lesson } from './lessons.ts';

/** What was needed a moment ago may be read to its end. */
const LINGER_TICKS = TICK_RATE;
const KNOWING_TICKS = TICK_RATE / 2;
const FIRE = needed(
  LESSONS.find(({ id }) => id === 'fire'),
  'the lesson of fire',
);
const DIRECTIONS: readonly string[] = ['up', 'down', 'left', 'right'];

/** Follows what the player does, and says which lesson is to be told, if any. */
export function createTeacher() {
  let told: Lesson | null = null;
  let untilTick = 0;
  const done = new Set<string>();
  return {
    clear() {
      told = null;
    },
    /** Notes what has just been done. */
    watch(world: FightWorld, events: readonly FightEvent[], learnt: ReadonlySet<string>): void {
      for (const lesson of LESSONS) {
        if (!learnt.has(lesson.id) && lesson.isDone(world, events)) done.add(lesson.id);
      }
    },
    /** What has been learnt since this was asked last. */
    takeDone(): readonly string[] {
      const ids = [...done];
      done.clear();
      return ids;
    },
    /** The lesson to be told now. */
    choose(world: FightWorld, learnt: ReadonlySet<string>): Lesson | null {
      if (awaitsFire(world)) return FIRE;
      if (told && learnt.has(told.id)) told = null;
      const first = LESSONS.find(({ id, isNeeded }) => !learnt.has(id) && isNeeded(world, learnt));
      if (first) {
        told = first;
        untilTick = world.tick + LINGER_TICKS;
      } else if (world.tick > untilTick || world.outcome !== 'running') told = null;
      return told;
    },
  };
}

/** All the world waits for her fire, and whoever knows how would have loosed it by now. */
const awaitsFire = ({ firstFire: { phase, ticks } }: FightWorld): boolean =>
  phase === 'waits' && ticks > KNOWING_TICKS;

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

  function showKeys({ device, settings }: GameState): void {
    const isPad = device !== 'keyboard' && device !== 'mouse';
    const isStick = isPad && prompts.every(({ action }) => DIRECTIONS.includes(action));
    const nodes = isStick ? [stick] : prompts.map(({ prompt }) => prompt.node);
    if (keys.children.length !== nodes.length || keys.firstChild !== nodes[0]) {
      keys.replaceChildren(...nodes);
    }
    for (const { action, prompt } of prompts) {
      prompt.update(device, codesOf(action, device, settings.bindings.faith));
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

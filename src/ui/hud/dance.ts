import type { GameState } from '../../app/game.ts';
import { TICK_RATE } from '../../sim/core/stage.ts';
import { barTicksOf, type BeatMap } from '../../sim/dance/beatMap.ts';
import { DANCE, type Dance } from '../../sim/dance/dance.ts';
import type { FightEvent } from '../../sim/fight/events.ts';
import type { FightWorld } from '../../sim/fight/world.ts';
import {
  classWriter,
  drawing,
  element,
  partWriter,
  replay,
  shownWriter,
  textWriter,
} from '../dom.ts';
import { createPrompt } from '../glyphs/glyphs.ts';
import { stickGlyph } from '../glyphs/padGlyph.ts';
import type { Labels } from '../labels.ts';
import { RINGS } from './danceGlyphs.ts';
import { createLane } from './danceLane.ts';
import { meter } from './heroine.ts';

/** How quickly a beat's light is gone: so much is left after a whole beat. */
const PULSE_DECAY = 3.5;
const STEADY_PULSE = 0.4;

/** What is danced: the coming steps of both, how each was, how close the two are, and when the song may end. */
export function createDance(labels: Labels) {
  const lanes = { faith: createLane('faith'), willow: createLane('willow') };
  const combo = element('span', { class: 'combo outlined' });
  const heart = element('div', { class: 'beat' }, drawing(RINGS), combo);
  const closeness = meter('Closeness', 'closeness-bar');
  const words = element('p', { class: 'closeness-words outlined', role: 'status' });
  const flag = element('i', { class: 'early-end', 'aria-hidden': true });
  const strip = element(
    'div',
    { class: 'strip', 'aria-hidden': true },
    element('i', { class: 'played' }),
    flag,
  );
  const faithKeys = createKeys(labels);
  const willowKeys = createKeys(labels);
  const node = element(
    'section',
    { class: 'dance', 'aria-label': 'The dance', hidden: true },
    element('div', { class: 'lanes' }, lanes.faith.node, heart, lanes.willow.node),
    element('div', { class: 'closeness' }, closeness.node, strip, words),
    element('div', { class: 'dance-keys' }, faithKeys.node, willowKeys.node),
  );
  const show = shownWriter(node);
  const showWillowKeys = shownWriter(willowKeys.node);
  const markPartner = classWriter(node, 'partner');
  const markFull = classWriter(node, 'full');
  const writePulse = partWriter(node, '--pulse');
  const writeCloseness = partWriter(node, '--closeness');
  const writePlayed = partWriter(node, '--played');
  const writeWords = textWriter(words);
  const writeCombo = textWriter(combo);
  let shownMap: BeatMap | null = null;

  function begin(map: BeatMap): void {
    shownMap = map;
    flag.style.left = `${String((earliestEnd(map) / map.endTicks) * 100)}%`;
  }

  return {
    node,
    clear() {
      lanes.faith.clear();
      lanes.willow.clear();
    },
    onTick(events: readonly FightEvent[], { dance, level }: FightWorld) {
      if (!dance || !level.dance) return;
      for (const event of events) {
        if (event.type === 'dance-step-judged') {
          lanes[event.who].judged(level.dance, event.step, event.grade, dance.songTick);
        }
        if (event.type === 'dance-ended') for (const lane of Object.values(lanes)) lane.end();
        if (event.type === 'dance-bar' && event.inStep) replay(heart, 'in-step');
      }
    },
    update({ world, alpha, device, settings }: GameState) {
      const { dance, level } = world;
      show(dance !== null);
      if (!dance || !level.dance) return;
      const map = level.dance;
      if (map !== shownMap) begin(map);
      const heard = dance.songTick + alpha - world.judgedDelayTicks;
      const { reducedMotion, reducedFlashing, bindings } = settings;
      const isFaithsHold = dance.faith.holding !== null;
      for (const who of ['faith', 'willow'] as const) {
        const { nextStep, holding } = dance[who];
        // nothing more is asked when the last bar sounds
        const next = dance.ending === 'none' ? nextStep : map.steps.length;
        const held = holding !== null || (who === 'willow' && dance.willowPartner && isFaithsHold);
        lanes[who].update(map, heard, dance.songTick, next, held, reducedMotion);
      }
      const sinceBeat = Math.max(0, heard / map.ticksPerBeat) % 1;
      writePulse(reducedFlashing ? STEADY_PULSE : Math.exp(-sinceBeat * PULSE_DECAY));
      const part = dance.closeness / DANCE.closest;
      closeness.write(part);
      writeCloseness(part);
      writePlayed(dance.songTick / map.endTicks);
      markFull(dance.closeness === DANCE.closest);
      markPartner(dance.willowPartner);
      writeWords(closenessWords(dance, map));
      writeCombo(dance.combo > 1 ? String(dance.combo) : '');
      faithKeys.update(device, bindings.faith);
      showWillowKeys(!dance.willowPartner);
      if (!dance.willowPartner) willowKeys.update('keyboard', bindings.willow);
    },
  };
}

/** The first bar line at which the song may end. */
const earliestEnd = (map: BeatMap): number => {
  const bar = barTicksOf(map);
  return Math.ceil(DANCE.earliestEndTicks / bar) * bar;
};

/** What the closeness means for the song. */
export function closenessWords({ closeness, ending, songTick }: Dance, map: BeatMap): string {
  if (ending !== 'none') return 'The last bar';
  const isClose = closeness === DANCE.closest;
  const left = Math.ceil((earliestEnd(map) - songTick) / TICK_RATE);
  if (isClose)
    return left > 0 ? `Close as can be: the song may end in ${left} s` : 'It ends at the next bar';
  return 'In step you draw closer; close as can be, the song ends early';
}

/** Which keys, or which stick and buttons, dance. */
function createKeys({ key }: Labels) {
  const steps = createPrompt(key, 1);
  const others = [createPrompt(key), createPrompt(key), createPrompt(key)];
  const stick = element('span', { class: 'prompt' }, drawing(stickGlyph('left')));
  const hold = createPrompt(key);
  const turn = createPrompt(key);
  const node = element(
    'p',
    { class: 'keys outlined' },
    element('span', { class: 'cluster' }, steps.node, ...others.map((one) => one.node), stick),
    'step',
    hold.node,
    'hold',
    turn.node,
    'turn',
  );
  const showStick = shownWriter(stick);
  return {
    node,
    update(
      device: GameState['device'],
      codes: Readonly<
        Record<'up' | 'left' | 'down' | 'right' | 'attack' | 'kick', readonly string[]>
      >,
    ) {
      const isPad = device !== 'keyboard' && device !== 'mouse';
      const directions = [codes.up, codes.left, codes.down, codes.right];
      [steps, ...others].forEach((prompt, i) => {
        prompt.update(device === 'mouse' ? 'keyboard' : device, directions[i]!);
      });
      showStick(isPad);
      hold.update(device, codes.attack);
      turn.update(device, codes.kick);
    },
  };
}

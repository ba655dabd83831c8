import { limit } from '../kit/dynamics.ts';
import { filter } from '../kit/filters.ts';
import { fold } from '../kit/loop.ts';
import { punch } from '../kit/loudness.ts';
import { Random } from '../kit/Random.ts';
import { reverberate } from '../kit/room.ts';
import {
  SAMPLE_RATE,
  add,
  addPanned,
  copyOf,
  fadeEnds,
  lengthOf,
  onBoth,
  samplesIn,
  scale,
  slice,
  stereo,
  toGain,
  type Stereo,
} from '../kit/signal.ts';
import type { Effect } from './table.ts';

const EFFECT_CEILING_DB = -1.5;
/** Quieter than this an ending is over. */
const OVER_DB = -62;

/** One variation of an effect: at its place in the balance, under the ceiling, and no longer than it sounds. */
export function renderEffect(name: string, effect: Effect, variation: number): Stereo {
  const random = new Random('effect', name, variation);
  const samples = samplesIn(effect.seconds);
  let sound = stereo(effect.loop ? samples : samples + SAMPLE_RATE);
  effect.recipe(random, (part, gain = 1, atSeconds = 0, pan = 0) =>
    addPanned(sound, part, atSeconds * SAMPLE_RATE, gain, pan),
  );
  if (effect.room) {
    const [room, wet] = effect.room;
    const answer = scale(reverberate(sound, room), wet);
    sound = effect.loop ? add(sound, fold(answer, samples)) : add(sound, answer);
  }
  if (!effect.loop) {
    onBoth(sound, (side) => filter(side, 'highpass', 28));
    sound = fadeEnds(slice(sound, 0, samples), 0.0004, Math.min(0.12, effect.seconds * 0.3));
  }
  const balanced = atPunch(sound, effect.punch);
  return effect.loop ? balanced : slice(balanced, 0, soundingSamples(balanced));
}

/** Limiting takes loudness away, so the level is found in a few rounds. */
function atPunch(sound: Stereo, target: number): Stereo {
  let level = 0;
  let out = sound;
  for (let round = 0; round < 5; round++) {
    level += target - punch(out);
    out = limit(scale(copyOf(sound), toGain(level)), EFFECT_CEILING_DB);
  }
  return out;
}

function soundingSamples(sound: Stereo): number {
  const floor = toGain(OVER_DB);
  let end = lengthOf(sound);
  while (
    end > 0 &&
    Math.max(Math.abs(sound.left[end - 1]!), Math.abs(sound.right[end - 1]!)) < floor
  )
    end--;
  return end;
}

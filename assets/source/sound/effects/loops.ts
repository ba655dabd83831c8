import { addRound, processRound } from '../kit/loop.ts';
import { noise } from '../kit/oscillator.ts';
import type { Random } from '../kit/Random.ts';
import { SAMPLE_RATE, TAU, generate, samplesIn, type Mono } from '../kit/signal.ts';

/** What sounds on and on: everything here comes back to its own beginning after so many seconds. */

const WANDERERS = 5;

/** A curve about 0, seldom beyond −1 and 1, that strays no faster than `fastestHz`. */
export function wander(random: Random, seconds: number, fastestHz: number): (t: number) => number {
  const turns = Array.from({ length: WANDERERS }, () => ({
    hz: (1 + Math.floor(random.next() * seconds * fastestHz)) / seconds,
    phase: random.next(),
  }));
  return (t) =>
    turns.reduce((sum, { hz, phase }) => sum + Math.sin(TAU * (hz * t + phase)), 0) * 0.45;
}

/** The frequency nearest to `hz` that turns a whole number of times in `seconds`. */
export const turning = (hz: number, seconds: number): number =>
  Math.max(1, Math.round(hz * seconds)) / seconds;

/** Noise without a seam, after a process with memory. */
export const hush = (random: Random, seconds: number, process: (twice: Mono) => Mono): Mono =>
  processRound(noise(seconds, random), process);

interface Song {
  hz: number;
  /** Loudness of its partials, the fundamental first. */
  partials: readonly number[];
  /** By how much of a period its phase strays, and how fast. */
  stray: number;
  strayHz: number;
}

/** A tone that wavers about its pitch. */
export function wavering(random: Random, seconds: number, song: Song): Mono {
  const hz = turning(song.hz, seconds);
  const stray = wander(random, seconds, song.strayHz);
  const phases = song.partials.map(() => random.next());
  return generate(seconds, (t) => {
    const phase = hz * t + song.stray * stray(t);
    return song.partials.reduce(
      (sum, gain, i) => sum + gain * Math.sin(TAU * ((i + 1) * phase + phases[i]!)),
      0,
    );
  });
}

/** Small sounds all round, on average `rate` of them a second. */
export function scattered(
  random: Random,
  seconds: number,
  rate: number,
  grain: (random: Random) => Mono,
): Mono {
  const out = new Float32Array(samplesIn(seconds));
  for (let i = 0; i < rate * seconds; i++) {
    const at = random.next() * out.length;
    addRound(out, grain(random), at, random.between(0.25, 1));
  }
  return out;
}

/** The same sound at even steps all round; `gain` and the sound may differ from one to the next. */
export function recurring(
  seconds: number,
  times: number,
  sound: (i: number) => Mono,
  offset = 0,
): Mono {
  const out = new Float32Array(samplesIn(seconds));
  for (let i = 0; i < times; i++) {
    addRound(out, sound(i), ((i + offset) / times) * seconds * SAMPLE_RATE);
  }
  return out;
}

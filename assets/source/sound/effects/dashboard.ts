import { filter, sweepFilter } from '../kit/filters.ts';
import { noise } from '../kit/oscillator.ts';
import { TAU, SAMPLE_RATE, generate, shape } from '../kit/signal.ts';
import { kick } from '../voices/drums.ts';
import { pluck } from '../voices/strings.ts';
import { bell, pad } from '../voices/synths.ts';
import {
  boom,
  burst,
  grains,
  grit,
  hump,
  rush,
  struck,
  BONE,
  WOOD,
  type Recipe,
} from './textures.ts';

/** What is heard in the car itself. */

/** Out of one gate and into the next; between them the engine holds its breath. */
export const gearShift: Recipe = (random, put) => {
  const into = random.between(0.1, 0.12);
  put(struck(random, BONE, random.between(420, 470)), 0.6);
  put(burst(random, 1700, 150, 1), 0.6);
  put(
    rush(
      random,
      0.14,
      (t) => 900 - 2400 * t,
      (t) => hump(t, 0.14, 0.3),
      1,
    ),
    0.4,
    0.01,
  );
  put(struck(random, WOOD, random.between(235, 265)), 1, into);
  put(kick(random, 0.7, { hz: 88, seconds: 0.14, click: 0.5 }), 0.7, into);
  put(burst(random, 2600, 170, 0.8), 0.5, into + 0.004);
};

/** A heavy door of those years: the latch, the sheet, the window in its frame. */
export const carDoor: Recipe = (random, put) => {
  put(burst(random, 2300, 260, 1.2), 0.5);
  put(struck(random, BONE, 690), 0.3);
  put(kick(random, 1, { hz: 66, seconds: 0.26, click: 0.3, drive: 3 }), 0.22, 0.035);
  put(boom(random, 300, 17), 2, 0.035);
  put(struck(random, WOOD, 168), 1.6, 0.036);
  put(burst(random, 760, 45, 0.9), 1.1, 0.036);
  put(struck(random, BONE, 540), 0.35, 0.06);
  put(
    grains(random, 0.2, (t) => 110 * Math.exp(-t * 12), grit(1600, 3800, 420)),
    0.5,
    0.05,
  );
};

/** Between two stations: the one goes under in noise, something whistles past, the other comes up. */
export const radioTune: Recipe = (random, put) => {
  const seconds = 0.55;
  const edges = (t: number): number => Math.min(1, t * 40) * Math.min(1, (seconds - t) * 12);
  const static1 = filter(noise(seconds, random), 'highpass', 500);
  sweepFilter(static1, 'bandpass', (t) => 1300 + 1500 * hump(t, seconds, 0.5), 0.6);
  const crackle = generate(seconds, () => (random.next() < 0.0016 ? random.signed() * 9 : 0));
  filter(crackle, 'bandpass', 2100, 0.8);
  put(
    shape(static1, (t) => edges(t) * (0.6 + 0.4 * hump(t, seconds, 0.45))),
    0.8,
  );
  put(shape(crackle, edges), 0.8);
  let phase = 0;
  const from = random.between(2500, 2900);
  const whistle = generate(seconds, (t) => {
    phase += Math.abs(from - 7400 * t) / SAMPLE_RATE;
    return Math.sin(TAU * phase) * hump(t, seconds, 0.5);
  });
  put(whistle, 0.2);
  // a breath of either station: chords as a small loudspeaker would have them
  for (const [pitches, at, last] of [
    [[62, 65, 69], 0, 0.2],
    [[70, 74, 77], 0.36, 0.16],
  ] as const) {
    for (const pitch of pitches) {
      const far = filter(
        pad(random, pitch, last, 0.8, { cutoff: 2400, attack: 0.03, release: 0.06 }),
        'highpass',
        500,
      );
      put(far, 0.35, at);
    }
  }
};

/** A mark on the way: two warm notes, her fifth, a little chord beneath. */
export const checkpoint: Recipe = (random, put) => {
  for (const [pitch, at, level] of [
    [62, 0, 0.7],
    [69, 0.13, 0.85],
  ] as const) {
    put(
      pluck(random, pitch, 0.7, level, { ringSeconds: 2.2, pickAt: 0.28, toneHz: 2600 }),
      0.5,
      at,
      -0.15,
    );
    put(bell(random, pitch + 12, 0.8, level, 0.25), 0.13, at, 0.15);
  }
  for (const [pitch, pan] of [
    [50, 0],
    [62, -0.5],
    [66, 0.5],
    [69, 0],
  ] as const) {
    put(
      pad(random, pitch, 0.45, 0.7, { cutoff: 1300, attack: 0.1, release: 0.45 }),
      0.26,
      0.1,
      pan,
    );
  }
};

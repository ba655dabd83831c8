import { filter } from '../kit/filters.ts';
import { noise } from '../kit/oscillator.ts';
import type { Random } from '../kit/Random.ts';
import { TAU, shape, type Mono } from '../kit/signal.ts';
import { bell } from '../voices/synths.ts';
import { kick } from '../voices/drums.ts';
import { boom, burst, grains, grit, struck, IRON, type Recipe } from './textures.ts';

/** What the car runs into. */

/** Sheet metal that gives way: it rings low and dull while it buckles. */
function buckling(random: Random, hz: number, seconds: number): Mono {
  const sheet = struck(random, IRON, hz);
  const folds = random.between(26, 34);
  return shape(
    sheet,
    (t) => Math.exp((-3.2 * t) / seconds) * (0.7 + 0.3 * Math.sin(TAU * folds * t)),
  );
}

/** A wing against a wing: a knock, a rattle, a bit of chrome. */
export const crashLight: Recipe = (random, put) => {
  put(
    kick(random, 0.9, { hz: random.between(66, 80), seconds: 0.22, click: 0.6, drive: 3.2 }),
    0.36,
  );
  put(buckling(random, random.between(210, 260), 0.4), 1.9, 0.002, -0.2);
  put(burst(random, random.between(620, 780), 30, 0.8), 1.7, 0.003);
  put(burst(random, 3200, 90, 0.7), 1.1);
  const rattle = grains(random, 0.35, (t) => 120 * Math.exp(-t * 8), grit(1400, 5200, 360));
  put(rattle, 0.8, 0.03, 0.3);
};

/** The whole front: the thump in the chest, metal that folds, glass that goes and rains down. */
export const crashHard: Recipe = (random, put) => {
  put(
    kick(random, 1, { hz: random.between(50, 56), seconds: 0.6, decay: 6, click: 0.7, drive: 4 }),
    0.9,
  );
  put(boom(random, 190, 7), 1.5);
  put(burst(random, 420, 14, 0.7), 2);
  put(burst(random, 2100, 26, 0.5), 1.7);
  for (const [hz, at, pan] of [
    [124, 0, -0.3],
    [177, 0.035, 0.35],
    [251, 0.09, -0.1],
    [330, 0.16, 0.2],
  ] as const) {
    put(buckling(random, hz * random.between(0.95, 1.05), 0.9), 1, at, pan);
  }
  const crunch = grains(random, 0.5, (t) => 520 * Math.exp(-t * 7), grit(500, 2600, 240));
  put(crunch, 1.5, 0.01);
  const shatter = shape(
    filter(noise(0.4, random), 'highpass', 4200),
    (t) => Math.min(1, t * 300) * Math.exp(-t * 15),
  );
  put(shatter, 0.5, 0.05);
  for (const side of [-0.6, 0.6]) {
    const rain = grains(
      random,
      0.95,
      (t) => 75 * Math.exp(-t * 3.2) + 3,
      (r) => bell(r, r.between(97, 112), 0.12, r.between(0.25, 0.8), 0.9),
    );
    put(rain, 0.26, 0.07, side);
  }
};

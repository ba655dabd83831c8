import { filter, sweepFilter } from '../kit/filters.ts';
import { TAU, addMono, generate, samplesIn, shape, type Mono } from '../kit/signal.ts';
import type { Random } from '../kit/Random.ts';
import { hush, recurring, scattered, turning, wander, wavering } from './loops.ts';
import { boom, burst, glide, hump, rush, struck, BONE, IRON, type Recipe } from './textures.ts';

/** What tyres, wind and bodywork sound like at speed, all but the chirp in loops. */

/** Seconds of each loop. */
export const ROAD = {
  squeal: 1.4,
  roll: 1.6,
  gravel: 1.6,
  wet: 1.6,
  wind: 2,
  scrape: 1.5,
  slipstream: 1.6,
} as const;

const SIDES = [-0.7, 0.7] as const;

/** Rubber that sticks and slips: three tyres, each in a voice of its own, and the hiss between them. */
export const tyreSqueal: Recipe = (random, put) => {
  const seconds = ROAD.squeal;
  for (const [hz, gain, pan] of [
    [655, 0.5, -0.35],
    [742, 0.42, 0.3],
    [968, 0.26, 0.05],
  ] as const) {
    const voice = wavering(random, seconds, {
      hz,
      partials: [1, 0.55, 0.42, 0.24, 0.16, 0.1, 0.06],
      stray: 2.6,
      strayHz: 6,
    });
    const grip = wander(random, seconds, 7);
    const roughHz = turning(random.between(58, 74), seconds);
    const rough = (t: number): number => 0.72 + 0.28 * Math.sin(TAU * roughHz * t);
    put(
      shape(voice, (t) => gain * rough(t) * Math.max(0.25, 0.72 + 0.42 * grip(t))),
      0.5,
      0,
      pan,
    );
  }
  for (const pan of SIDES) {
    const slip = wander(random, seconds, 8);
    const hiss = hush(random, seconds, (x) => filter(x, 'bandpass', 1900, 0.7));
    put(
      shape(hiss, (t) => 0.6 + 0.3 * slip(t)),
      0.22,
      0,
      pan,
    );
  }
};

/** Dry asphalt: a hum in the floor, and a coarse breath of rubber over it. */
export const tyreRoll: Recipe = (random, put) => {
  const seconds = ROAD.roll;
  for (const pan of SIDES) {
    const uneven = wander(random, seconds, 6);
    const hum = hush(random, seconds, (x) => {
      filter(x, 'highpass', 60);
      filter(x, 'lowpass', 330, 0.7);
      return filter(x, 'peak', 165, 2, 5);
    });
    put(
      shape(hum, (t) => 0.8 + 0.25 * uneven(t)),
      1.1,
      0,
      pan,
    );
    const rubber = hush(random, seconds, (x) => filter(x, 'bandpass', 920, 0.8));
    put(
      shape(rubber, (t) => 0.75 + 0.25 * uneven(t)),
      0.26,
      0,
      pan,
    );
  }
};

/** Loose ground: sand that hisses, grit that flies, stones that knock from below. */
export const tyreGravel: Recipe = (random, put) => {
  const seconds = ROAD.gravel;
  for (const pan of SIDES) {
    const uneven = wander(random, seconds, 9);
    const bed = hush(random, seconds, (x) => {
      filter(x, 'highpass', 140);
      return filter(x, 'lowpass', 900, 0.6);
    });
    put(
      shape(bed, (t) => 0.7 + 0.35 * uneven(t)),
      0.6,
      0,
      pan,
    );
    const sand = hush(random, seconds, (x) => filter(x, 'bandpass', 3400, 0.6));
    put(
      shape(sand, (t) => 0.6 + 0.3 * uneven(t)),
      0.13,
      0,
      pan,
    );
    const grit = scattered(random, seconds, 260, (r) =>
      burst(r, r.between(700, 3600), r.between(160, 420), 1.6),
    );
    put(grit, 0.42, 0, pan);
  }
  const stones = scattered(random, seconds, 13, (r) => struck(r, BONE, r.between(260, 620)));
  put(stones, 0.4);
};

/** Wet asphalt: water that is pressed out and flung up. */
export const tyreWet: Recipe = (random, put) => {
  const seconds = ROAD.wet;
  for (const pan of SIDES) {
    const film = wander(random, seconds, 5);
    const hiss = hush(random, seconds, (x) => {
      filter(x, 'highpass', 1500, 0.6);
      filter(x, 'peak', 3600, 0.8, 5);
      return filter(x, 'lowpass', 8500, 0.6);
    });
    put(
      shape(hiss, (t) => 0.75 + 0.3 * film(t)),
      0.4,
      0,
      pan,
    );
    const roll = hush(random, seconds, (x) => filter(x, 'bandpass', 240, 0.8));
    put(roll, 0.3, 0, pan);
    const drops = scattered(random, seconds, 130, (r) =>
      burst(r, r.between(2600, 6500), r.between(300, 700), 2.4),
    );
    put(drops, 0.3, 0, pan);
  }
};

/** Wind over an open car: broad and low, with a flutter at each ear. */
export const windRush: Recipe = (random, put) => {
  const seconds = ROAD.wind;
  for (const pan of SIDES) {
    const gust = wander(random, seconds, 2.5);
    const flutter = wander(random, seconds, 13);
    const body = hush(random, seconds, (x) => {
      filter(x, 'highpass', 70);
      sweepFilter(x, 'bandpass', (t) => 380 * 2 ** (0.5 * gust(t)), 0.6);
      return filter(x, 'lowpass', 900, 0.6);
    });
    put(
      shape(body, (t) => (0.75 + 0.25 * gust(t)) * (0.8 + 0.25 * flutter(t))),
      0.8,
      0,
      pan,
    );
    const edge = hush(random, seconds, (x) => {
      sweepFilter(x, 'bandpass', (t) => 1500 * 2 ** (0.45 * gust(t)), 0.9);
      return filter(x, 'lowpass', 3200, 0.6);
    });
    put(
      shape(edge, (t) => 0.6 + 0.4 * gust(t)),
      0.2,
      0,
      pan,
    );
  }
};

/** The torn air behind another car: it beats against the windscreen, and between the blows it is nearly still. */
export const slipstream: Recipe = (random, put) => {
  const seconds = ROAD.slipstream;
  const blows = 14;
  const force = Array.from({ length: blows }, () => random.between(0.45, 1));
  for (const pan of [-0.5, 0.5]) {
    const beats = recurring(seconds, blows, (i) => {
      const length = random.between(0.13, 0.17);
      const blow = rush(
        random,
        length,
        (t) => 150 + 120 * hump(t, length, 0.25),
        (t) => hump(t, length, 0.22),
        0.8,
      );
      return blow.map((value) => value * force[i]!);
    });
    put(beats, 1.6, 0, pan);
    const hollow = hush(random, seconds, (x) => filter(x, 'bandpass', 620, 1.4));
    const beating = turning(blows / seconds, seconds);
    put(
      shape(hollow, (t) => 0.4 + 0.35 * Math.cos(TAU * (beating * t - 0.18))),
      0.28,
      0,
      pan,
    );
  }
};

/** Sheet metal along a guard rail: a shriek in its own modes, sparks, and a post every now and then. */
export const scrape: Recipe = (random, put) => {
  const seconds = ROAD.scrape;
  for (const pan of [-0.4, 0.4]) {
    const press = wander(random, seconds, 11);
    const screech = new Float32Array(samplesIn(seconds));
    for (const [hz, q, gain] of [
      [540, 9, 0.9],
      [1130, 14, 1],
      [1720, 18, 0.9],
      [2680, 20, 0.8],
      [4150, 16, 0.5],
    ] as const) {
      const tuned = hz * (1 + 0.02 * random.signed());
      const band = hush(random, seconds, (x) =>
        sweepFilter(x, 'bandpass', (t) => tuned * (1 + 0.03 * press(t)), q),
      );
      addMono(screech, band, 0, gain);
    }
    put(
      shape(screech, (t) => Math.max(0.3, 0.75 + 0.5 * press(t))),
      0.9,
      0,
      pan,
    );
    const grind = hush(random, seconds, (x) => filter(x, 'bandpass', 2200, 0.5));
    put(
      shape(grind, (t) => Math.max(0.2, 0.6 + 0.5 * press(t))),
      0.28,
      0,
      pan,
    );
    const sparks = scattered(random, seconds, 90, (r) =>
      burst(r, r.between(3500, 7500), r.between(300, 900), 2),
    );
    put(sparks, 0.4, 0, pan);
  }
  put(
    recurring(seconds, 3, () => post(random)),
    0.55,
  );
};

function post(random: Random): Mono {
  const sound = struck(random, IRON, random.between(190, 225));
  addMono(sound, boom(random, 220, 24), 0, 0.8);
  return shape(sound, (t) => Math.exp(-t * 9));
}

/** Tyres that bite again: one short bark, and the car drops back onto its springs. */
export const driftEnd: Recipe = (random, put) => {
  const top = random.between(880, 960);
  const bark = (t: number): number => top * (0.74 + 0.26 * Math.exp(-t * 9));
  const grip = (t: number): number => Math.min(1, t * 160) * Math.exp(-Math.max(0, t - 0.07) * 20);
  for (const [ratio, gain, pan] of [
    [1, 0.5, -0.2],
    [1.13, 0.4, 0.25],
  ] as const) {
    const rough = (t: number): number => grip(t) * (0.7 + 0.3 * Math.sin(TAU * 66 * t));
    put(
      glide(0.3, 'saw', (t) => ratio * bark(t), rough),
      gain * 0.8,
      0,
      pan,
    );
  }
  put(
    rush(random, 0.3, (t) => 2 * bark(t), grip, 1.2),
    0.7,
  );
  const springs = generate(
    0.3,
    (t) => Math.sin(TAU * (62 * t + 0.4 * Math.exp(-t * 30))) * Math.exp(-t * 17),
  );
  put(
    shape(springs, (t) => Math.min(1, t * 300)),
    0.17,
    0.09,
  );
  put(burst(random, 480, 40, 0.9), 0.7, 0.09);
};

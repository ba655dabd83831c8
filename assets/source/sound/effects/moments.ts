import { bowed, pluck } from '../voices/strings.ts';
import { bell, pad } from '../voices/synths.ts';
import { cymbal, kick, skin } from '../voices/drums.ts';
import { boom, burst, glide, grains, grit, hump, rush, type Recipe } from './textures.ts';

/** What happens between the two and to the run, told with the heads of their themes. */

export const faithDown: Recipe = (random, put) => {
  put(kick(random, 1, { hz: 46, seconds: 0.5, drive: 3 }), 0.9);
  put(boom(random, 220, 8), 1.1);
  put(
    grains(random, 0.3, () => 120, grit(1200, 3600, 420)),
    0.5,
    0.03,
  );
  // Her rising fifth, broken: A falls back to D, and D to C sharp.
  for (const [pitch, at] of [
    [57, 0.18],
    [50, 0.5],
    [49, 0.85],
  ] as const) {
    put(bowed(random, pitch, 0.4, 0.75, { players: 4, attack: 0.05 }), 0.5, at, -0.2);
    put(pluck(random, pitch, 0.6, 0.7, { ringSeconds: 1.5, toneHz: 2600 }), 0.4, at);
  }
};

export const willowDown: Recipe = (random, put) => {
  put(kick(random, 0.8, { hz: 72, seconds: 0.24 }), 0.7);
  put(burst(random, 500, 26, 0.8), 0.9);
  [81, 77, 76, 73].forEach((pitch, i) => {
    put(bell(random, pitch, 0.9, 0.7 - 0.1 * i, 0.6), 0.45, 0.14 + 0.17 * i, 0.25);
  });
  put(
    rush(
      random,
      1,
      (t) => 3200 * 2 ** (-3 * t),
      (t) => hump(t, 1, 0.15),
      2,
    ),
    0.3,
    0.1,
  );
};

export const helpedUp: Recipe = (random, put) => {
  put(burst(random, 900, 34, 0.7), 0.7);
  put(
    rush(
      random,
      0.3,
      (t) => 500 + 1500 * t,
      (t) => hump(t, 0.3, 0.6),
      1,
    ),
    0.5,
    0.02,
  );
  for (const [pitch, at] of [
    [62, 0.05],
    [69, 0.28],
  ] as const) {
    put(bowed(random, pitch, 0.45, 0.7, { players: 4, attack: 0.05 }), 0.4, at, -0.2);
    put(pluck(random, pitch, 0.7, 0.75, { ringSeconds: 2, toneHz: 3200 }), 0.35, at, -0.1);
  }
  put(bell(random, 78, 0.8, 0.6, 0.5), 0.35, 0.3, 0.3);
};

/** Faith's fifth, Willow's turn above it, and both in one major chord. */
export const bondUp: Recipe = (random, put) => {
  for (const [pitch, at] of [
    [62, 0],
    [69, 0.24],
  ] as const) {
    put(pluck(random, pitch, 1.1, 0.8, { ringSeconds: 3, toneHz: 3600 }), 0.38, at, -0.25);
    put(bowed(random, pitch, 0.8, 0.6, { players: 4, attack: 0.05 }), 0.24, at, -0.3);
  }
  for (const [pitch, at] of [
    [78, 0.46],
    [76, 0.58],
    [78, 0.68],
    [81, 0.8],
  ] as const) {
    put(bell(random, pitch, 1.4, 0.8), 0.42, at, 0.3);
  }
  for (const pitch of [50, 62, 66, 69, 74]) {
    const glow = { cutoff: 1900, attack: 0.15, release: 0.8 };
    put(pad(random, pitch, 0.8, 0.6, glow), 0.15, 0.7, random.signed() * 0.6);
  }
};

export const bondDown: Recipe = (random, put) => {
  for (const [pitch, at] of [
    [69, 0],
    [68, 0.26],
  ] as const) {
    put(bell(random, pitch, 1, 0.6, 0.3), 0.5, at, 0.2);
    put(bowed(random, pitch - 12, 0.45, 0.6, { players: 3, attack: 0.08 }), 0.4, at, -0.2);
  }
  put(boom(random, 160, 6), 0.7, 0.25);
};

export const segment: Recipe = (random, put) => {
  put(skin(random, 1, { hz: 74, decay: 5, stick: 0.5 }), 0.8);
  put(bell(random, 74, 0.8, 0.8, 0.6), 0.4, 0, -0.2);
  put(bell(random, 81, 1, 0.9, 0.6), 0.45, 0.09, 0.2);
};

export const medal: Recipe = (random, put) => {
  put(cymbal(random, 0.8, 1.9), 0.3, 0.6);
  for (const [pitch, at, seconds] of [
    [62, 0, 0.16],
    [69, 0.2, 0.16],
    [74, 0.4, 0.14],
    [78, 0.6, 1.1],
    [69, 0.6, 1.1],
    [62, 0.6, 1.1],
  ] as const) {
    put(
      bowed(random, pitch, seconds, 0.9, { players: 6, attack: 0.02 }),
      0.4,
      at,
      random.signed() * 0.3,
    );
    put(pluck(random, pitch, seconds + 0.4, 0.9, { ringSeconds: 2, toneHz: 4200 }), 0.3, at);
  }
  for (const at of [0, 0.2, 0.4, 0.6]) put(skin(random, 1, { hz: 68, decay: 4 }), 0.6, at);
  [86, 90, 93].forEach((pitch, i) =>
    put(bell(random, pitch, 1.2, 0.7, 0.5), 0.25, 0.62 + 0.07 * i, 0.3),
  );
};

export const failed: Recipe = (random, put) => {
  put(kick(random, 1, { hz: 38, seconds: 0.9, decay: 4, drive: 2.6 }), 0.9);
  const sinking = (t: number): number => 2 ** (-0.35 * t);
  for (const [hz, pan] of [
    [146.8, -0.4],
    [174.6, 0.4],
    [233.1, 0],
  ] as const) {
    put(
      glide(
        1.4,
        'saw',
        (t) => hz * sinking(t),
        (t) => 0.18 * hump(t, 1.4, 0.1),
      ),
      0.6,
      0.05,
      pan,
    );
  }
  put(
    rush(
      random,
      1.3,
      (t) => 1400 * 2 ** (-2.5 * t),
      (t) => hump(t, 1.3, 0.1),
      0.8,
    ),
    0.5,
  );
};

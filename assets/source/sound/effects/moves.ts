import {
  WOOD,
  boom,
  burst,
  glide,
  grains,
  grit,
  hump,
  rush,
  struck,
  type Recipe,
} from './textures.ts';

/** Faith's own movements. */

export const slash: Recipe = (random, put) => {
  const seconds = random.between(0.2, 0.25);
  const top = random.between(3400, 4600);
  const arc = (t: number): number => 600 + top * hump(t, seconds, 0.42);
  put(
    rush(random, seconds, arc, (t) => hump(t, seconds, 0.45), 1.8),
    1,
  );
  put(
    rush(
      random,
      seconds,
      (t) => arc(t) * 0.32,
      (t) => hump(t, seconds, 0.5),
      1,
    ),
    0.7,
  );
  put(burst(random, 1900, 60), 0.25, seconds * 0.45);
};

export const thrust: Recipe = (random, put) => {
  const speed = random.between(15, 18);
  const lunge = (t: number): number => 380 + 4200 * Math.min(1, t * 6) ** 2;
  put(
    rush(random, 0.22, lunge, (t) => hump(t, 0.22, 0.72), 1.3),
    1,
  );
  put(boom(random, 240, speed), 1.1, 0.02);
  put(burst(random, 850, 38, 0.7), 0.8, 0.155);
  put(burst(random, 3200, 90, 0.8), 0.35, 0.16);
};

/** The arm drawn back and held: leather that creaks as it tightens. */
export const charge: Recipe = (random, put) => {
  put(
    grains(random, 0.3, (t) => 60 + 420 * t, grit(500, 1500, 260)),
    0.9,
  );
  const breath = (t: number): number => 700 + 1500 * (t / 0.36);
  put(
    rush(random, 0.36, breath, (t) => hump(t, 0.36, 0.75), 3),
    0.7,
  );
};

export const stakeLanded: Recipe = (random, put) => {
  const hz = random.between(700, 800);
  for (const [at, gain] of [
    [0, 1],
    [random.between(0.07, 0.08), 0.5],
    [random.between(0.12, 0.13), 0.3],
  ] as const) {
    put(struck(random, WOOD, hz * random.between(0.95, 1.1)), gain, at);
    put(burst(random, 2600, 180, 1), gain * 0.5, at);
  }
};

export const kickSwing: Recipe = (random, put) => {
  const seconds = random.between(0.22, 0.26);
  const arc = (t: number): number => 210 + 900 * hump(t, seconds, 0.6);
  put(
    rush(random, seconds, arc, (t) => hump(t, seconds, 0.6), 1.1),
    1.2,
  );
  put(burst(random, 1400, 45, 0.7), 0.4, seconds * 0.5);
};

export const dash: Recipe = (random, put) => {
  const from = random.between(2500, 3100);
  const away = (t: number): number => from * Math.exp(-t * 6.5) + 280;
  put(
    rush(random, 0.36, away, (t) => hump(t, 0.36, 0.12), 0.9),
    1,
  );
  put(boom(random, 210, 22), 1.6);
  put(
    grains(random, 0.12, () => 220, grit(1500, 4200, 500)),
    0.5,
  );
};

export const throwStake: Recipe = (random, put) => {
  const whirrHz = random.between(25, 29);
  const turning = (t: number): number => 0.5 + 0.5 * Math.sin(2 * Math.PI * whirrHz * t);
  const gain = (t: number): number => hump(t, 0.4, 0.2) * (0.3 + 0.7 * turning(t));
  put(
    rush(random, 0.4, (t) => 1300 + 1500 * turning(t) - 1500 * t, gain, 1.6),
    1.1,
  );
  put(burst(random, 700, 50, 0.8), 0.8);
};

export const stakeCatch: Recipe = (random, put) => {
  put(struck(random, WOOD, random.between(540, 620)), 0.9);
  put(burst(random, 1500, 75, 0.8), 0.9, 0.003);
  put(burst(random, 420, 55, 0.9), 0.7);
  put(
    glide(
      0.14,
      'sine',
      (t) => 780 + 2600 * t,
      (t) => 0.25 * hump(t, 0.14, 0.3),
    ),
    0.5,
    0.015,
  );
};

export const footstep: Recipe = (random, put) => {
  put(boom(random, random.between(260, 340), 70), 1.4);
  put(
    grains(random, 0.08, () => 420, grit(1700, 4600, 800)),
    0.45,
    0.004,
  );
  put(burst(random, random.between(950, 1250), 120, 1), 0.6, random.between(0.045, 0.06));
};

/** Two breaths that do not reach: short in, long out. */
export const exhausted: Recipe = (random, put) => {
  const breathe = (at: number, seconds: number, hz: number, gain: number): void => {
    for (const [ratio, part] of [
      [1, 1],
      [2.3, 0.6],
      [4.1, 0.3],
    ] as const) {
      const mouth = (t: number): number => hz * ratio * (1 + 0.12 * hump(t, seconds, 0.5));
      put(
        rush(random, seconds, mouth, (t) => hump(t, seconds, 0.35), 3),
        gain * part,
        at,
      );
    }
  };
  const pitch = random.between(0.94, 1.06);
  breathe(0, 0.24, 900 * pitch, 0.7);
  breathe(0.27, 0.4, 560 * pitch, 1);
  breathe(0.74, 0.22, 930 * pitch, 0.6);
  breathe(0.98, 0.46, 540 * pitch, 0.8);
};

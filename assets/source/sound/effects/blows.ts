import { hat, kick, skin } from '../voices/drums.ts';
import {
  BONE,
  IRON,
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

/** Faith's own movements and blows, and what they meet. */

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

export const stakeHit: Recipe = (random, put) => {
  put(kick(random, 1, { hz: random.between(62, 72), seconds: 0.24, click: 0.6, drive: 3.4 }), 0.75);
  put(struck(random, WOOD, random.between(310, 370)), 1.5, 0.002);
  put(burst(random, random.between(480, 620), 32, 1.2), 2.3, 0.004);
  put(
    grains(random, 0.22, (t) => 420 * Math.exp(-t * 13), grit(700, 2100, 420)),
    2,
    0.014,
  );
  put(burst(random, 3600, 240, 0.7), 2.2);
};

export const stakeTurned: Recipe = (random, put) => {
  const hz = random.between(1020, 1180);
  put(struck(random, BONE, hz), 1.3);
  put(struck(random, BONE, hz * 1.31), 0.9, random.between(0.011, 0.016));
  put(burst(random, 5200, 150, 0.6), 1.1);
  put(kick(random, 0.8, { hz: 96, seconds: 0.14, click: 0.9, drive: 3 }), 0.7);
  const shiver = (t: number): number => Math.exp(-t * 11) * (0.5 + 0.5 * Math.sin(t * 260));
  put(
    glide(0.42, 'triangle', () => hz * 0.29, shiver),
    0.4,
    0.02,
  );
  put(
    grains(random, 0.2, (t) => 190 * Math.exp(-t * 12), grit(2600, 7000, 600)),
    0.6,
    0.03,
  );
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

export const kickHit: Recipe = (random, put) => {
  put(kick(random, 1, { hz: random.between(50, 58), seconds: 0.34, click: 0.4, drive: 4 }), 0.75);
  put(skin(random, 0.9, { hz: random.between(118, 136), decay: 9, stick: 0.5 }), 0.7);
  put(burst(random, random.between(820, 980), 40, 0.8), 2.6, 0.003);
  put(burst(random, 2700, 120, 0.7), 2);
  put(boom(random, 170, 12), 1, 0.01);
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

export const hitFlesh: Recipe = (random, put) => {
  put(kick(random, 1, { hz: random.between(74, 84), seconds: 0.2, click: 0.3, drive: 3.6 }), 0.75);
  put(burst(random, random.between(330, 400), 26, 1), 2, 0.002);
  put(burst(random, random.between(1500, 1900), 55, 0.8), 2.2);
  put(
    grains(random, 0.18, (t) => 300 * Math.exp(-t * 15), grit(900, 2600, 380)),
    1.6,
    0.012,
  );
};

export const willowHit: Recipe = (random, put) => {
  put(kick(random, 0.8, { hz: random.between(98, 108), seconds: 0.16, click: 0.3 }), 0.8);
  put(burst(random, random.between(620, 740), 32, 1), 1.8);
  const hz = random.between(1480, 1620);
  const flicker = (t: number): number => Math.exp(-t * 8) * (0.55 + 0.45 * Math.sin(t * 190));
  put(
    glide(0.4, 'triangle', (t) => hz * (1 - 0.5 * t), flicker),
    0.45,
    0.01,
  );
  put(
    glide(0.4, 'sine', (t) => hz * 1.414 * (1 - 0.5 * t), flicker),
    0.35,
    0.01,
  );
};

export const wallHit: Recipe = (random, put) => {
  put(kick(random, 1, { hz: random.between(44, 50), seconds: 0.4, click: 0.5, drive: 4 }), 0.75);
  put(burst(random, 380, 22, 0.8), 1.6);
  put(struck(random, BONE, random.between(300, 350)), 1.4, 0.004);
  put(burst(random, 2300, 90, 0.6), 2);
  const crumble = grains(random, 0.7, (t) => 240 * Math.exp(-t * 6), grit(1100, 4800, 420));
  put(crumble, 1.2, 0.04);
};

export const spikeHit: Recipe = (random, put) => {
  put(struck(random, IRON, random.between(610, 690)), 0.95, 0, 0.1);
  put(kick(random, 1, { hz: 58, seconds: 0.26, click: 0.5, drive: 3.6 }), 0.65);
  put(burst(random, 520, 30, 1.1), 1.3, 0.006);
  put(
    grains(random, 0.3, (t) => 400 * Math.exp(-t * 10), grit(800, 2400, 330)),
    1.7,
    0.015,
  );
  put(hat(random, 0.7), 0.9);
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

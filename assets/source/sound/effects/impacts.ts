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
  struck,
  type Recipe,
} from './textures.ts';

/** What blows meet: bodies, bone, brick and iron. */

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

export const kickHit: Recipe = (random, put) => {
  put(kick(random, 1, { hz: random.between(50, 58), seconds: 0.34, click: 0.4, drive: 4 }), 0.75);
  put(skin(random, 0.9, { hz: random.between(118, 136), decay: 9, stick: 0.5 }), 0.7);
  put(burst(random, random.between(820, 980), 40, 0.8), 2.6, 0.003);
  put(burst(random, 2700, 120, 0.7), 2);
  put(boom(random, 170, 12), 1, 0.01);
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

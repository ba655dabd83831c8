import { kick } from '../voices/drums.ts';
import {
  BONE,
  boom,
  burst,
  glide,
  grains,
  grit,
  growl,
  hump,
  rush,
  struck,
  type Recipe,
} from './textures.ts';

/** The Turok-Han and their elder: what they do and what becomes of them. */

export const claw: Recipe = (random, put) => {
  const seconds = random.between(0.24, 0.3);
  for (const finger of [0, 1, 2]) {
    const arc = (t: number): number => 500 + (3000 + 500 * finger) * hump(t, seconds, 0.45);
    const pan = -0.4 + 0.4 * finger;
    put(
      rush(random, seconds, arc, (t) => hump(t, seconds, 0.5), 2.2),
      0.9,
      0.024 * finger,
      pan,
    );
  }
  put(boom(random, 200, 20), 0.8, 0.03);
  const bark = growl(random, 0.24, {
    hz: (t) => 120 - 160 * t,
    open: (t) => hump(t, 0.24, 0.3),
    gain: (t) => hump(t, 0.24, 0.2),
    rough: 0.9,
  });
  put(bark, 0.45);
};

/** Both arms through the air from one side to the other. */
export const sweep: Recipe = (random, put) => {
  const seconds = random.between(0.36, 0.42);
  const arc = (t: number): number => 260 + 1700 * hump(t, seconds, 0.4);
  for (const [pan, late] of [
    [-0.6, 0],
    [0, 0.03],
    [0.6, 0.06],
  ] as const) {
    put(
      rush(random, seconds, arc, (t) => hump(t, seconds, 0.45), 1.3),
      1,
      late,
      pan,
    );
  }
  put(boom(random, 170, 11), 1.3, 0.05);
  const heave = growl(random, 0.35, {
    hz: (t) => 105 - 90 * t,
    open: (t) => hump(t, 0.35, 0.3),
    gain: (t) => hump(t, 0.35, 0.2),
    size: 0.7,
    rough: 0.9,
  });
  put(heave, 0.5);
};

/** Both fists into the road. */
export const slam: Recipe = (random, put) => {
  put(
    kick(random, 1, { hz: random.between(36, 40), seconds: 0.7, click: 0.8, drive: 5, decay: 6 }),
    0.9,
  );
  put(burst(random, 310, 15, 0.8), 2.4);
  put(burst(random, 1300, 42, 0.7), 2.6);
  put(burst(random, 4200, 120, 0.6), 2);
  put(boom(random, 140, 6), 1.4);
  put(struck(random, BONE, 240), 1.6, 0.004);
  put(
    grains(random, 0.8, (t) => 320 * Math.exp(-t * 5), grit(900, 5200, 380)),
    0.9,
    0.03,
  );
};

export const leapLand: Recipe = (random, put) => {
  put(kick(random, 1, { hz: random.between(40, 46), seconds: 0.5, click: 0.5, drive: 4.2 }), 0.85);
  put(boom(random, 130, 9), 1.5);
  put(burst(random, 460, 24, 0.8), 2.2);
  put(burst(random, 2400, 100, 0.7), 2);
  put(
    grains(random, 0.45, (t) => 260 * Math.exp(-t * 7), grit(1600, 5600, 500)),
    1.4,
    0.02,
  );
};

export const stagger: Recipe = (random, put) => {
  const groan = growl(random, 0.7, {
    hz: (t) => 190 * 2 ** (-2.2 * t),
    open: (t) => 0.9 * Math.exp(-t * 3),
    gain: (t) => hump(t, 0.7, 0.1),
    rough: 0.9,
  });
  put(groan, 0.8);
  put(struck(random, BONE, random.between(520, 600)), 0.9);
  put(kick(random, 0.9, { hz: 66, seconds: 0.2 }), 0.7);
  // A hollow fifth that falls open: now the heart can be reached.
  for (const [hz, gain] of [
    [587, 0.3],
    [880, 0.22],
  ] as const) {
    put(
      glide(
        0.75,
        'triangle',
        (t) => hz * (1 - 0.12 * t),
        (t) => gain * hump(t, 0.75, 0.08),
      ),
      0.8,
      0.05,
    );
  }
};

export const dust: Recipe = (random, put) => {
  put(kick(random, 1, { hz: 46, seconds: 0.45, drive: 3.4 }), 0.9);
  const cry = growl(random, 0.5, {
    hz: (t) => 240 * 2 ** (-3 * t),
    open: (t) => 1 - t,
    gain: (t) => hump(t, 0.5, 0.1),
    breath: 0.6,
  });
  put(cry, 0.4);
  for (const pan of [-0.6, 0.6]) {
    const ash = (t: number): number => 5400 * Math.exp(-t * 1.7) + 380;
    put(
      rush(random, 1.5, ash, (t) => Math.min(1, t * 25) * Math.exp(-t * 2.6), 0.8),
      1,
      0.03,
      pan,
    );
    const ember = (t: number): number => 430 * Math.exp(-t * 2.2) + 5;
    put(grains(random, 1.45, ember, grit(2200, 8200, 420)), 0.6, 0.08, pan);
  }
  put(
    glide(
      0.6,
      'saw',
      (t) => 800 * Math.exp(-t * 3.4) + 60,
      (t) => 0.2 * Math.exp(-t * 6),
    ),
    0.3,
  );
};

export const roar: Recipe = (random, put) => {
  const seconds = random.between(1.15, 1.35);
  for (const [size, at, pan] of [
    [1, 0, -0.15],
    [0.82, 0.02, 0.25],
  ] as const) {
    const voice = growl(random, seconds, {
      hz: (t) => (88 + 70 * hump(t, seconds, 0.35)) * size,
      open: (t) => hump(t, seconds, 0.4),
      gain: (t) => hump(t, seconds, 0.16),
      size,
      rough: 0.85,
    });
    put(voice, 0.7, at, pan);
  }
  put(boom(random, 180, 4), 0.6);
};

export const elderRoar: Recipe = (random, put) => {
  const seconds = 2;
  for (const [size, at, pan] of [
    [0.78, 0, -0.3],
    [0.62, 0.03, 0.3],
    [0.5, 0.06, 0],
  ] as const) {
    const voice = growl(random, seconds, {
      hz: (t) => (64 + 62 * hump(t, seconds, 0.3) - 14 * t) * (0.6 + 0.5 * size),
      open: (t) => hump(t, seconds, 0.35),
      gain: (t) => hump(t, seconds, 0.22),
      size,
      rough: 1,
      breath: 0.4,
    });
    put(voice, 0.7, at, pan);
  }
  put(
    glide(
      seconds,
      'sine',
      (t) => 46 - 6 * t,
      (t) => hump(t, seconds, 0.2),
    ),
    0.7,
  );
  put(
    grains(random, 1.6, () => 50, grit(300, 900, 160)),
    0.6,
    0.2,
  );
};

export const sear: Recipe = (random, put) => {
  put(
    grains(random, 0.95, (t) => 520 * hump(t, 1, 0.15) + 10, grit(2400, 9000, 520)),
    0.9,
  );
  const hiss = (t: number): number => 6200 - 2600 * t;
  put(
    rush(random, 0.95, hiss, (t) => hump(t, 0.95, 0.12), 0.7),
    0.7,
  );
  const shriek = growl(random, 0.6, {
    hz: (t) => 300 + 160 * hump(t, 0.6, 0.3) - 120 * t,
    open: () => 0.9,
    gain: (t) => hump(t, 0.6, 0.2),
    rough: 1,
    breath: 0.5,
  });
  put(shriek, 0.3);
  put(boom(random, 300, 9), 0.8);
};

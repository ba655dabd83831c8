import { kick, skin } from '../voices/drums.ts';
import {
  BONE,
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

/**
 * The Turok-Han and their elder. Each wind-up is told by ear alone: claws click upward, the leap coils from a
 * growl to a howl, the sweep breathes in downward, the slam beats three times. Each is as long as its wind-up at
 * the middle difficulty and has its peak at the end, where the blow comes.
 */

export const clawWindup: Recipe = (random, put) => {
  const seconds = 0.46;
  for (const [at, ratio] of [
    [0, 1],
    [0.13, 1.25],
    [0.23, 1.55],
    [0.3, 1.9],
    [0.35, 2.2],
  ] as const) {
    put(struck(random, BONE, 1250 * ratio), 1, at);
    put(burst(random, 2400 * ratio, 95, 1.2), 0.8, at, random.signed() * 0.3);
  }
  const rasp = (t: number): number => 1700 + 4200 * (t / seconds);
  const drawn = (t: number): number => (t / seconds) ** 2 * hump(t, seconds, 0.9);
  put(rush(random, seconds, rasp, drawn, 3), 1.1);
};

export const leapWindup: Recipe = (random, put) => {
  const seconds = 0.57;
  const octaves = random.between(1.9, 2.1);
  const rising = (t: number): number => 68 * 2 ** (octaves * (t / seconds) ** 1.4);
  const coil = (t: number): number =>
    (0.3 + 0.7 * (t / seconds)) * Math.min(1, t * 25, (seconds - t) * 16);
  const howl = growl(random, seconds, {
    hz: rising,
    open: (t) => 1.3 * (t / seconds) ** 2,
    gain: coil,
    size: 0.9,
    breath: 0.12,
  });
  put(howl, 1);
  put(glide(seconds, 'saw', rising, coil), 0.12);
  put(
    glide(
      seconds,
      'triangle',
      (t) => 4 * rising(t),
      (t) => coil(t) * (t / seconds) ** 2,
    ),
    0.22,
  );
  put(
    grains(random, 0.22, () => 70, grit(500, 1100, 240)),
    0.6,
  );
};

export const sweepWindup: Recipe = (random, put) => {
  const seconds = 0.68;
  const inhale = (t: number): number => 4800 * 2 ** ((-3.8 * t) / seconds);
  for (const pan of [-0.4, 0.4]) {
    put(
      rush(random, seconds, inhale, (t) => hump(t, seconds, 0.6), 2.6),
      1.2,
      0,
      pan,
    );
  }
  const moan = growl(random, seconds, {
    hz: (t) => 260 * 2 ** ((-1.6 * t) / seconds),
    open: (t) => 0.9 - (0.9 * t) / seconds,
    gain: (t) => hump(t, seconds, 0.7),
    size: 0.85,
    rough: 0.3,
    breath: 0.5,
  });
  put(moan, 0.45);
};

export const slamWindup: Recipe = (random, put) => {
  for (const [i, at] of [0, 0.29, 0.53].entries()) {
    put(skin(random, 1, { hz: 84 + 16 * i, decay: 8, stick: 0.7 }), 1 + 0.25 * i, at);
    put(kick(random, 1, { hz: 52 + 7 * i, seconds: 0.22, click: 0.1, drive: 3.4 }), 0.45, at);
    put(burst(random, 330 + 60 * i, 22, 1.2), 2.2, at);
    put(burst(random, 1100 + 150 * i, 50, 1), 1.5, at);
    const grunt = growl(random, 0.22, {
      hz: (t) => (70 + 12 * i) * (1 - t),
      open: () => 0.05,
      gain: (t) => hump(t, 0.22, 0.2),
      size: 0.6,
      rough: 0.8,
      breath: 0.1,
    });
    put(grunt, 1.3 + 0.2 * i, at + 0.005);
  }
};

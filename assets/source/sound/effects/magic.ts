import { TAU, generate, pitchHz } from '../kit/signal.ts';
import { kick, metal } from '../voices/drums.ts';
import { bell, pad } from '../voices/synths.ts';
import {
  boom,
  burst,
  glide,
  grains,
  grit,
  hump,
  rush,
  struck,
  BONE,
  type Recipe,
} from './textures.ts';

/** Willow's magic, the daylight, and the Slayer's reflex. All of it is in D, so that it agrees with the music. */

const [D3, A3, D4, FSHARP4, A4, D5, E5, FSHARP5, A5, D6] = [50, 57, 62, 66, 69, 74, 76, 78, 81, 86];

export const reflex: Recipe = (random, put) => {
  const slow = (t: number): number => 2 ** (-0.9 * Math.min(1, t * 1.6));
  for (const [hz, pan] of [
    [1175, -0.6],
    [1760, 0.6],
    [2349, -0.3],
    [2637, 0.3],
  ] as const) {
    const shimmer = (t: number): number =>
      hump(t, 1.3, 0.12) * (0.6 + 0.4 * Math.sin(2 * Math.PI * (13 - 7 * t) * t + hz));
    put(
      glide(1.3, 'triangle', (t) => hz * slow(t), shimmer),
      0.22,
      0,
      pan,
    );
  }
  put(
    glide(
      1.1,
      'sine',
      (t) => 120 * 2 ** (-1.4 * t),
      (t) => hump(t, 1.1, 0.1),
    ),
    0.9,
  );
  const closing = (t: number): number => 7000 * 2 ** (-4 * t);
  put(
    rush(random, 1, closing, (t) => hump(t, 1, 0.08), 0.8),
    0.7,
  );
  put(bell(random, 86, 0.8, 0.8), 0.3);
};

export const shieldUp: Recipe = (random, put) => {
  for (const [pitch, gain] of [
    [D3, 0.5],
    [A3, 0.4],
    [D4, 0.35],
    [A4, 0.25],
  ] as const) {
    for (const pan of [-0.6, 0.6]) {
      const hum = (t: number): number =>
        pitchHz(pitch) * (1 + 0.004 * Math.sin(44 * t + pan * 3)) * (1 - 0.08 * Math.exp(-t * 18));
      put(
        glide(0.8, 'triangle', hum, (t) => gain * hump(t, 0.8, 0.12)),
        0.5,
        0,
        pan,
      );
    }
  }
  put(
    rush(
      random,
      0.5,
      (t) => 900 + 6400 * t,
      (t) => hump(t, 0.5, 0.4),
      5,
    ),
    0.6,
  );
  put(metal(random, 0.6, random.between(880, 960), 5), 0.25, 0.03);
};

export const shieldHit: Recipe = (random, put) => {
  put(metal(random, 1, random.between(430, 520), 5), 1.5);
  put(kick(random, 0.9, { hz: 70, seconds: 0.2, drive: 3 }), 0.55);
  put(burst(random, 3000, 40, 0.8), 1.2);
  put(
    glide(
      0.5,
      'triangle',
      (t) => 620 - 300 * t,
      (t) => 0.25 * Math.exp(-t * 8),
    ),
    0.6,
  );
};

/** Glass under too much weight. */
export const shieldBroken: Recipe = (random, put) => {
  put(metal(random, 1, 390, 7), 0.7);
  put(kick(random, 0.9, { hz: 64, seconds: 0.24, drive: 3 }), 0.7);
  put(burst(random, 4200, 26, 0.6), 0.9);
  const shard = (t: number): number => 130 * Math.exp(-t * 5) + 4;
  put(
    grains(random, 0.6, shard, (r) => bell(r, r.between(88, 104), 0.16, r.between(0.4, 0.9), 0.9)),
    0.3,
    0.01,
  );
  put(
    glide(
      0.7,
      'triangle',
      (t) => 587 * 2 ** (-1.6 * t),
      (t) => 0.4 * hump(t, 0.7, 0.06),
    ),
    0.6,
  );
};

export const mend: Recipe = (random, put) => {
  [D4, FSHARP4, A4, D5, E5].forEach((pitch, i) => {
    put(bell(random, pitch + 12, 0.9, 0.5, 0.35), 0.3, 0.11 * i, -0.5 + 0.25 * i);
  });
  for (const pitch of [D4, A4, FSHARP5]) {
    const warmth = { cutoff: 1500, attack: 0.25, release: 0.5, air: 0.4 };
    put(pad(random, pitch, 0.7, 0.6, warmth), 0.24, 0, random.signed() * 0.6);
  }
};

export const globeThrow: Recipe = (random, put) => {
  const rising = (t: number): number => 500 + 2600 * hump(t, 0.45, 0.4);
  put(
    rush(random, 0.45, rising, (t) => hump(t, 0.45, 0.3), 1.2),
    0.9,
  );
  put(
    glide(
      0.45,
      'triangle',
      (t) => 587 * 2 ** (1.4 * t),
      (t) => 0.4 * hump(t, 0.45, 0.3),
    ),
    0.6,
  );
  put(bell(random, A5, 0.4, 0.6, 0.5), 0.4, 0.04);
};

export const globeBurst: Recipe = (random, put) => {
  put(kick(random, 1, { hz: 48, seconds: 0.5, drive: 3.6 }), 0.9);
  put(burst(random, 3800, 16, 0.5), 1);
  put(boom(random, 260, 7), 1);
  [D4, A4, D5, FSHARP5, A5, D6].forEach((pitch, i) => {
    for (const pan of [-0.7, 0.7]) {
      const light = { cutoff: 4200, attack: 0.03, release: 0.9, air: 0.3 };
      put(pad(random, pitch, 0.3, 0.7, light), 0.17, 0.008 * i, pan);
    }
    put(bell(random, pitch + 12, 0.9, 0.5, 0.6), 0.14, 0.03 * i, random.signed() * 0.7);
  });
};

const AMPLIFY_SECONDS = 1.5;

/**
 * Hums and breathes without an end: everything in it turns a whole number of times in its one and a half
 * seconds, and it is softest where it repeats, so that no codec can make that place heard.
 */
export const amplify: Recipe = (random, put) => {
  const turning = (hz: number): ((t: number) => number) => {
    const whole = Math.round(hz * AMPLIFY_SECONDS) / AMPLIFY_SECONDS;
    const phase = random.next();
    return (t) => Math.sin(TAU * (whole * t + phase));
  };
  const breath = (t: number): number =>
    0.1 + 0.9 * Math.sin((Math.PI * 2 * t) / AMPLIFY_SECONDS) ** 2;
  [D3, A3, D4, FSHARP4, A4, D5, A5].forEach((pitch, i) => {
    const gain = i < 3 ? 0.2 : 0.11;
    for (const side of [-1, 1]) {
      const tone = turning(pitchHz(pitch) + side);
      const octave = turning(2 * pitchHz(pitch) - side);
      const pulse = turning(2 + i);
      const hum = (t: number): number =>
        gain * (tone(t) + 0.3 * octave(t)) * (0.62 + 0.38 * pulse(t)) * breath(t);
      put(generate(AMPLIFY_SECONDS, hum), 1, 0, side * 0.6);
    }
  });
};

export const headlightsOn: Recipe = (random, put) => {
  put(struck(random, BONE, 760), 1);
  put(kick(random, 0.9, { hz: 72, seconds: 0.18, click: 0.9 }), 0.8);
  put(burst(random, 1600, 60, 0.9), 0.7, 0.05);
  const warming = (t: number): number => Math.min(1, t * 7) * Math.exp(-t * 2.4);
  for (const pan of [-0.5, 0.5]) {
    put(
      glide(
        1.2,
        'saw',
        () => 100 + pan,
        (t) => 0.16 * warming(t),
      ),
      0.5,
      0.05,
      pan,
    );
    const light = { cutoff: 3600, attack: 0.08, release: 0.7, air: 0.4 };
    put(pad(random, D5, 0.4, 0.7, light), 0.26, 0.05, pan);
    put(pad(random, A5, 0.4, 0.6, light), 0.18, 0.05, -pan);
  }
  put(
    rush(
      random,
      0.8,
      (t) => 1200 + 5200 * Math.min(1, t * 3),
      (t) => hump(t, 0.8, 0.2),
      1,
    ),
    0.6,
    0.04,
  );
  put(
    grains(random, 0.25, () => 90, grit(3000, 7000, 500)),
    0.4,
    0.02,
  );
};

import { saturate } from '../kit/drive.ts';
import { filter, sweepFilter } from '../kit/filters.ts';
import { noise, oscillate } from '../kit/oscillator.ts';
import type { Random } from '../kit/Random.ts';
import { TAU, addMono, generate, pitchHz, samplesIn, shape, type Mono } from '../kit/signal.ts';
import { bell } from '../voices/synths.ts';
import { hush, recurring, wander, wavering } from './loops.ts';
import { boom, burst, hump, rush, struck, IRON, type Recipe } from './textures.ts';

/** Who else is on the road, and on the rails beside it. Horns and bells are in the music's key. */

/** Seconds of each loop. */
export const RAILS = { bell: 1.2, train: 2.4 } as const;

const SOUND_SPEED = 343;

/** How a thing is heard that goes by in a straight line: how its pitch and its loudness change. */
function goingBy(speed: number, distance: number, nearestAt: number) {
  const along = (t: number): number => speed * (t - nearestAt);
  const range = (t: number): number => Math.hypot(along(t), distance);
  return {
    pitch: (t: number): number => 1 / (1 + (speed / SOUND_SPEED) * (along(t) / range(t))),
    gain: (t: number): number => distance / range(t),
  };
}

/** A car that rushes by: its engine and its tyres fall by a third as it goes. */
export const trafficPass: Recipe = (random, put) => {
  const seconds = 0.85;
  const { pitch, gain } = goingBy(random.between(44, 54), random.between(2.6, 3.4), 0.36);
  const fade = (t: number): number => Math.min(1, t * 9) * Math.min(1, (seconds - t) * 6);
  const heard = (t: number): number => gain(t) * fade(t);
  const hz = random.between(104, 136);
  const engine = new Float32Array(samplesIn(seconds));
  oscillate(engine, 'saw', (t) => hz * pitch(t), 0.5);
  oscillate(engine, 'saw', (t) => 1.006 * hz * pitch(t), 0.4, 0.3);
  oscillate(engine, 'pulse', (t) => 0.5 * hz * pitch(t), 0.2, 0, 0.3);
  sweepFilter(engine, 'lowpass', (t) => 500 + 1500 * gain(t) * pitch(t), 0.8);
  put(shape(engine, heard), 0.62);
  for (const side of [-0.5, 0.5]) {
    const tyres = rush(random, seconds, (t) => 950 * pitch(t) ** 2, heard, 0.6);
    put(tyres, 0.9, 0, side);
    const air = rush(
      random,
      seconds,
      (t) => 2900 * pitch(t) ** 2,
      (t) => heard(t) ** 1.6,
      0.7,
    );
    put(air, 0.5, 0.015, side);
  }
  put(
    shape(boom(random, 170, 3), (t) => heard(t) ** 1.3),
    0.6,
  );
};

interface Horn {
  pitches: readonly number[];
  seconds: number;
  /** How long it takes to speak. */
  speaks: number;
  /** Where its trumpet rings. */
  bellHz: number;
  brass: number;
}

/** A horn: membranes that snap against their plates, through a trumpet. */
function horn(random: Random, { pitches, seconds, speaks, bellHz, brass }: Horn): Mono {
  const total = seconds + 0.08;
  const x = new Float32Array(samplesIn(total));
  const held = (t: number): number =>
    (1 - Math.exp(-t / speaks)) * (t < seconds ? 1 : Math.exp(-(t - seconds) * 55));
  for (const pitch of pitches) {
    const hz = pitchHz(pitch) * (1 + 0.003 * random.signed());
    const speaking = (t: number): number =>
      hz * (1 - 0.05 * Math.exp((-1.6 * t) / speaks) - 0.012 * Math.max(0, t - seconds) * 12);
    const voice = new Float32Array(x.length);
    oscillate(voice, 'pulse', speaking, 0.5, random.next(), 0.22);
    oscillate(voice, 'saw', speaking, 0.35, random.next());
    sweepFilter(voice, 'lowpass', (t) => bellHz * (0.5 + brass * held(t)), 0.9);
    addMono(x, voice, 0, 1 / pitches.length);
  }
  filter(x, 'peak', bellHz, 1.6, 7);
  filter(x, 'peak', bellHz * 0.4, 1.2, 4);
  filter(x, 'highpass', pitchHz(Math.min(...pitches)) * 0.8);
  saturate(x, 1.8, 0.1);
  return shape(x, held);
}

/** Two notes a third apart, as on every old saloon. */
export const hornCar: Recipe = (random, put) => {
  const sound = { pitches: [65, 69], seconds: 0.55, speaks: 0.016, bellHz: 1900, brass: 1.6 };
  put(horn(random, sound), 1);
  put(burst(random, 2400, 200, 1), 0.2);
};

/** Two long trumpets fed with air. */
export const hornTruck: Recipe = (random, put) => {
  const sound = { pitches: [50, 53, 57], seconds: 0.62, speaks: 0.045, bellHz: 1050, brass: 1.9 };
  put(horn(random, sound), 1);
  const air = filter(noise(0.75, random), 'bandpass', 2600, 0.6);
  put(
    shape(air, (t) => Math.min(1, t * 30) * Math.min(1, (0.75 - t) * 8)),
    0.09,
  );
};

/** So long until the hills answer. */
const HILLS_SECONDS = 0.62;

/** Five trumpets that do not begin quite together, long and then once more from the hills. */
export const trainHorn: Recipe = (random, put) => {
  [62, 65, 69, 72, 74].forEach((pitch, i) => {
    const sound = { pitches: [pitch], seconds: 1.15, speaks: 0.07, bellHz: 1250, brass: 1.7 };
    const blown = horn(random, sound);
    put(blown, 0.5, 0.012 * i, -0.4 + 0.2 * i);
    put(filter(blown.slice(), 'lowpass', 1100), 0.09, HILLS_SECONDS, i % 2 === 0 ? -0.8 : 0.8);
  });
  const air = filter(noise(1.2, random), 'bandpass', 1900, 0.5);
  put(
    shape(air, (t) => Math.min(1, t * 12) * Math.min(1, (1.2 - t) * 8)),
    0.07,
  );
};

const BELL_STROKES = 4;
const BELL_PARTIALS = [
  { ratio: 1, gain: 1, decay: 5 },
  { ratio: 1.19, gain: 0.5, decay: 6.5 },
  { ratio: 2.01, gain: 0.75, decay: 8 },
  { ratio: 2.74, gain: 0.75, decay: 10 },
  { ratio: 3.76, gain: 0.6, decay: 13 },
  { ratio: 5.3, gain: 0.4, decay: 20 },
];

/** The crossing: a small hard bell on a mast, two hammers by turns. */
export const railBell: Recipe = (random, put) => {
  const bellHz = pitchHz(81);
  const ringing = (far: boolean): Mono =>
    generate(
      1.1,
      (t) =>
        BELL_PARTIALS.reduce(
          (sum, { ratio, gain, decay }) =>
            sum +
            gain * Math.sin(TAU * bellHz * ratio * (far ? 1.0035 : 1) * t) * Math.exp(-decay * t),
          0,
        ) *
        Math.min(1, t * 2500) *
        Math.min(1, (1.1 - t) * 8),
    );
  const strokes = [ringing(false), ringing(true)] as const;
  const strike = (i: number): Mono => {
    const stroke = strokes[i % 2]!.slice();
    addMono(stroke, burst(random, 3400, 300, 1), 0, 0.8);
    return stroke.map((value) => value * (i % 2 === 0 ? 1 : 0.82));
  };
  // between two strokes, where it repeats
  put(recurring(RAILS.bell, BELL_STROKES, strike, 0.5), 0.4);
};

/** A long goods train close by: its weight in the ground, wheels over joints, flanges that sing. */
export const trainPass: Recipe = (random, put) => {
  const seconds = RAILS.train;
  for (const pan of [-0.6, 0.6]) {
    const weight = wander(random, seconds, 4);
    const ground = hush(random, seconds, (x) => {
      filter(x, 'highpass', 38);
      filter(x, 'lowpass', 190, 0.8);
      return filter(x, 'peak', 82, 1.4, 6);
    });
    put(
      shape(ground, (t) => 0.8 + 0.25 * weight(t)),
      1.5,
      0,
      pan,
    );
    const steel = hush(random, seconds, (x) => {
      filter(x, 'bandpass', 760, 0.7);
      return filter(x, 'peak', 1500, 2, 5);
    });
    put(
      shape(steel, (t) => 0.7 + 0.3 * weight(t)),
      0.34,
      0,
      pan,
    );
    const sing = wander(random, seconds, 3);
    const flange = wavering(random, seconds, {
      hz: pan < 0 ? 1870 : 2240,
      partials: [1, 0.3, 0.15],
      stray: 1.2,
      strayHz: 3,
    });
    put(
      shape(flange, (t) => Math.max(0, sing(t) - 0.1) ** 2),
      0.05,
      0,
      pan,
    );
  }
  // two axles over each joint, and two bogies to a coupling
  const axles = [0, 0.105, 0.4, 0.505].flatMap((at) => [at, at + 0.8, at + 1.6]);
  for (const at of axles) {
    const joint = recurring(seconds, 1, () => wheel(random), (at + 0.06) / seconds);
    put(joint, at % 0.8 < 0.3 ? 0.9 : 0.7, 0, random.signed() * 0.3);
  }
};

function wheel(random: Random): Mono {
  const sound = new Float32Array(samplesIn(0.45));
  addMono(sound, boom(random, 150, 15), 0, 1.4);
  addMono(sound, burst(random, 620, 42, 0.9), 0, 1.2);
  const ring = struck(random, IRON, random.between(330, 390));
  addMono(
    sound,
    shape(ring, (t) => Math.exp(-t * 14)),
    0,
    0.3,
  );
  return shape(sound, (t) => Math.min(1, (0.45 - t) * 20));
}

/** So close: the air of the other car, and a bright drop of her theme as a reward. */
export const nearMiss: Recipe = (random, put) => {
  const { pitch, gain } = goingBy(random.between(46, 52), 2.2, 0.17);
  const heard = (t: number): number => gain(t) ** 1.3 * hump(t, 0.5, 0.34);
  for (const side of [-0.7, 0.7]) {
    put(
      rush(random, 0.5, (t) => 1500 * pitch(t) ** 3, heard, 0.8),
      1,
      side < 0 ? 0 : 0.012,
      side,
    );
  }
  for (const [note, at, level] of [
    [86, 0.16, 0.5],
    [93, 0.215, 0.62],
  ] as const) {
    put(bell(random, note, 0.6, level, 0.8), 0.62, at, 0.15);
  }
};

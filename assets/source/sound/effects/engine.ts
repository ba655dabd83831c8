import { saturate } from '../kit/drive.ts';
import { filter } from '../kit/filters.ts';
import { addRound, processRound } from '../kit/loop.ts';
import { noise } from '../kit/oscillator.ts';
import type { Random } from '../kit/Random.ts';
import { SAMPLE_RATE, TAU, generate, samplesIn, shape, type Mono } from '../kit/signal.ts';
import { hush, recurring, turning, wander, wavering } from './loops.ts';
import { burst, type Put, type Recipe } from './textures.ts';

/**
 * An old six-cylinder with a hole in its silencer, recorded at four steady speeds. Each stands a little less than an
 * octave above the one before it: played at rates from 0.7 to 1.5, each reaches well into its neighbours, and what
 * resonates goes half-way along, so that one can fade into the next.
 */

const CYLINDERS = 6;
/** How hard each cylinder fires, in their order, and how much too early or late, in sixths of a cycle. */
const STRENGTHS = [1, 0.9, 0.95, 1.06, 0.94, 1.05];
const DELAYS = [0, 0.03, -0.015, 0.02, -0.03, 0.01];
/** A loop begins in the lull before the first firing. */
const FIRST = 0.2;
/** At this speed it resonates as built. */
const MIDDLE_HZ = 72;
const RESONANCES = [
  { hz: 95, q: 1.4, db: 2 },
  { hz: 215, q: 2, db: 4 },
  { hz: 470, q: 1.8, db: 6 },
  { hz: 1050, q: 1.6, db: 6 },
  { hz: 2300, q: 1.4, db: 5 },
];

export interface Speed {
  /** How often it fires a second: the pitch that is heard. A cycle is six times as long. */
  hz: number;
  seconds: number;
  /** How unevenly it runs, 0..1. */
  uneven: number;
  /** How loud it breathes in, and its valves tick. */
  breath: number;
  ticking: number;
  drive: number;
}

/** All of them hold a whole number of cycles. */
export const SPEEDS = {
  /** 800 turns a minute: it fires 40 times a second; 12 cycles. */
  idle: { hz: 40, seconds: 1.8, uneven: 1, breath: 0.5, ticking: 0.5, drive: 1.2 },
  /** 1,440 turns: 72 Hz; 18 cycles. */
  low: { hz: 72, seconds: 1.5, uneven: 0.6, breath: 0.8, ticking: 0.4, drive: 1.7 },
  /** 2,560 turns: 128 Hz; 32 cycles. */
  mid: { hz: 128, seconds: 1.5, uneven: 0.4, breath: 1.1, ticking: 0.35, drive: 2.2 },
  /** 4,400 turns: 220 Hz; 44 cycles. */
  high: { hz: 220, seconds: 1.2, uneven: 0.3, breath: 1.4, ticking: 0.3, drive: 2.8 },
} as const satisfies Record<string, Speed>;

/** One firing: gas that bursts out, and what is sucked back after it. It has no offset. */
function firing(hz: number): Mono {
  const width = 0.0006 * Math.sqrt(MIDDLE_HZ / hz);
  const puff = (t: number, w: number): number => (t / w) * Math.exp(1 - t / w);
  return generate(40 * width, (t) => puff(t, width) - puff(t, 3 * width) / 3);
}

/** A pipe that throws back, upside down and duller, what comes to its end. */
function pipe(x: Mono, seconds: number, back: number): Mono {
  const delay = samplesIn(seconds);
  let dull = 0;
  for (let i = delay; i < x.length; i++) {
    dull += (x[i - delay]! - dull) * 0.35;
    x[i] = x[i]! - back * dull;
  }
  return x;
}

/** What both the loops and the start are sent through. */
function exhaust(x: Mono, hz: number, drive: number, pipeSeconds: number): Mono {
  const along = Math.sqrt(hz / MIDDLE_HZ);
  pipe(x, pipeSeconds / along, 0.62);
  for (const { hz: at, q, db } of RESONANCES) filter(x, 'peak', at * along, q, db);
  filter(x, 'lowpass', 5200 * along, 0.6);
  shape(x, () => 0.28);
  saturate(x, drive, 0.12);
  return filter(x, 'highpass', 32, 0.7);
}

function run(random: Random, put: Put, speed: Speed): void {
  const { hz, seconds, uneven } = speed;
  const firings = Math.round(hz * seconds);
  const puff = firing(hz);
  // front and rear cylinders have a pipe each, and fire by turns
  for (const side of [0, 1]) {
    const x = new Float32Array(samplesIn(seconds));
    for (let i = side; i < firings; i += 2) {
      const cylinder = i % CYLINDERS;
      const late = DELAYS[cylinder]! + 0.03 * uneven * random.normal();
      const strength = STRENGTHS[cylinder]! + 0.1 * uneven * random.normal();
      addRound(x, puff, ((i + FIRST + late) / hz) * SAMPLE_RATE, strength);
    }
    const sound = processRound(x, (twice) =>
      exhaust(twice, hz, speed.drive, 0.0042 + 0.0003 * side),
    );
    put(sound, 1, 0, side === 0 ? -0.4 : 0.4);
  }
  breathe(random, put, speed);
  tick(random, put, speed);
}

/** The carburettor: air that is drawn in gulps. */
function breathe(random: Random, put: Put, { hz, seconds, breath }: Speed): void {
  const along = Math.sqrt(hz / MIDDLE_HZ);
  const gulps = (t: number): number => 0.35 + 0.65 * Math.sin(Math.PI * (hz * t + 0.3)) ** 2;
  for (const side of [-0.3, 0.3]) {
    const air = hush(random, seconds, (x) => {
      filter(x, 'bandpass', 620 * along, 0.8);
      return filter(x, 'lowpass', 2600 * along, 0.7);
    });
    put(shape(air, gulps), 0.16 * breath, 0, side);
  }
}

/** Twelve valves a cycle, each with a tick of its own. */
function tick(random: Random, put: Put, { hz, seconds, ticking }: Speed): void {
  const cycles = Math.round((hz * seconds) / CYLINDERS);
  const valves = Array.from({ length: 2 * CYLINDERS }, () => ({
    sound: burst(random, random.between(2400, 4600), 900, 2),
    gain: random.between(0.3, 1),
  }));
  const valve = (i: number): Mono => {
    const { sound, gain } = valves[i % valves.length]!;
    const hit = gain * random.between(0.75, 1);
    return sound.map((value) => value * hit);
  };
  // between two ticks, where it repeats
  const ticks = recurring(seconds, cycles * valves.length, valve, 0.5);
  put(ticks, 0.3 * ticking, 0, 0.1);
}

export const engineIdle: Recipe = (random, put) => run(random, put, SPEEDS.idle);
export const engineLow: Recipe = (random, put) => run(random, put, SPEEDS.low);
export const engineMid: Recipe = (random, put) => run(random, put, SPEEDS.mid);
export const engineHigh: Recipe = (random, put) => run(random, put, SPEEDS.high);

/** Firing at a moving speed, once and not in a loop: `hz(seconds)` firings a second. */
function revving(
  random: Random,
  seconds: number,
  hz: (t: number) => number,
  gain: (t: number) => number,
  drive = 1.8,
): Mono {
  const x = new Float32Array(samplesIn(seconds));
  let t = 0.01;
  for (let i = 0; t < seconds - 0.05; i++) {
    const strength = gain(t) * (STRENGTHS[i % CYLINDERS]! + 0.08 * random.normal());
    const puff = firing(hz(t));
    for (let j = 0; j < puff.length; j++) {
      const at = Math.round(t * SAMPLE_RATE) + j;
      if (at < x.length) x[at] = x[at]! + strength * puff[j]!;
    }
    t += (1 + 0.03 * random.normal()) / hz(t);
  }
  return exhaust(x, hz(seconds / 2), drive, 0.0045);
}

/** The starter drags the engine round, stroke by stroke, until it catches, roars up and settles. */
export const engineStart: Recipe = (random, put) => {
  const caught = 0.62;
  const strokes = (t: number): number => 0.5 - 0.5 * Math.cos(TAU * 8.2 * t);
  const labour = (t: number): number => 1 - 0.13 * strokes(t) - 0.25 * Math.exp(-t * 30);
  const cranking = (t: number): number =>
    Math.min(1, t * 60) * Math.min(1, Math.max(0, (caught + 0.06 - t) * 18));
  let phase = 0;
  const motor = generate(caught + 0.1, (t) => {
    phase += (172 * labour(t)) / SAMPLE_RATE;
    const teeth = Math.sin(TAU * 9 * phase) + 0.5 * Math.sin(TAU * 13 * phase + 1);
    const body =
      Math.sin(TAU * phase) + 0.7 * Math.sin(TAU * 2 * phase) + 0.5 * Math.sin(TAU * 3 * phase);
    return (0.4 * body + 0.16 * teeth) * cranking(t) * (0.55 + 0.45 * strokes(t));
  });
  put(motor, 1.3, 0, -0.1);
  const wheeze = shape(
    filter(noise(caught + 0.1, random), 'bandpass', 900, 0.8),
    (t) => cranking(t) * strokes(t),
  );
  put(wheeze, 0.9);
  put(burst(random, 2600, 160, 1), 0.6);
  const rise = (t: number): number =>
    34 + 92 * Math.min(1, t * 5) * Math.exp(-Math.max(0, t - 0.2) * 3.2);
  const roar = revving(
    random,
    0.92,
    rise,
    (t) => Math.min(1, t * 12) * Math.min(1, (0.95 - t) * 4),
  );
  put(roar, 1.5, caught - 0.04);
  const gulp = shape(
    filter(noise(0.8, random), 'bandpass', 700, 0.8),
    (t) => 0.5 * Math.min(1, t * 10) * Math.exp(-t * 3),
  );
  put(gulp, 0.5, caught);
};

/** The throttle all the way down: a gulp of air, a growl that climbs, and the road that rushes up. */
export const boostOn: Recipe = (random, put) => {
  const climb = (t: number): number => 95 + 120 * Math.min(1, t * 1.6) ** 0.8;
  const swell = (t: number): number => Math.min(1, t * 14) * Math.min(1, (0.98 - t) * 2.2);
  put(revving(random, 1, climb, swell, 2.6), 1.1);
  for (const side of [-0.6, 0.6]) {
    const rising = filter(filter(noise(1, random), 'highpass', 250), 'bandpass', 1300, 0.5);
    put(
      shape(rising, (t) => Math.sin(Math.PI * Math.min(1, t * 1.05)) ** 1.5),
      0.5,
      0,
      side,
    );
  }
  put(burst(random, 260, 16, 0.9), 1.4);
};

/** Seconds of the loop that is heard while boost burns. */
export const BURN_SECONDS = 1.6;

/** Boost that burns: a blower that whines, air that is swallowed whole, a flame that flutters in the pipe. */
export const boostBurn: Recipe = (random, put) => {
  const seconds = BURN_SECONDS;
  for (const [hz, gain, pan] of [
    [1174, 0.3, -0.25],
    [1762, 0.16, 0.25],
  ] as const) {
    const whine = wavering(random, seconds, {
      hz,
      partials: [1, 0.3, 0.18, 0.08],
      stray: 0.9,
      strayHz: 5,
    });
    put(whine, gain * 0.35, 0, pan);
  }
  for (const pan of [-0.6, 0.6]) {
    const gulps = wander(random, seconds, 9);
    const air = hush(random, seconds, (x) => {
      filter(x, 'bandpass', 1250, 0.6);
      return filter(x, 'peak', 480, 1.2, 6);
    });
    put(
      shape(air, (t) => 0.75 + 0.25 * gulps(t)),
      0.7,
      0,
      pan,
    );
    const flutterHz = turning(27, seconds);
    const flame = hush(random, seconds, (x) => filter(x, 'lowpass', 240, 0.8));
    put(
      shape(flame, (t) => 0.6 + 0.4 * Math.sin(TAU * flutterHz * t) + 0.2 * gulps(t)),
      0.9,
      0,
      pan,
    );
  }
};

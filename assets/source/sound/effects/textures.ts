import { saturate } from '../kit/drive.ts';
import { filter, sweepFilter } from '../kit/filters.ts';
import { noise, oscillate } from '../kit/oscillator.ts';
import type { Random } from '../kit/Random.ts';
import { TAU, addMono, generate, samplesIn, SAMPLE_RATE, shape, type Mono } from '../kit/signal.ts';

/** Lays a part of an effect down: how loud, when (seconds), and where (-1 left to 1 right). */
export type Put = (part: Mono, gain?: number, atSeconds?: number, pan?: number) => void;

/** An effect is made of parts; everything random in it comes from its own stream. */
export type Recipe = (random: Random, put: Put) => void;

/** Rises to 1 at `peakAt` (a share of `seconds`) and falls back to 0, both rounded. */
export function hump(t: number, seconds: number, peakAt = 0.4): number {
  const u = t / seconds;
  if (u <= 0 || u >= 1) return 0;
  return u < peakAt
    ? Math.sin(((u / peakAt) * Math.PI) / 2) ** 2
    : Math.cos((((u - peakAt) / (1 - peakAt)) * Math.PI) / 2) ** 2;
}

/** Air that moves: noise through a band whose centre and loudness follow functions of time. */
export function rush(
  random: Random,
  seconds: number,
  hz: (t: number) => number,
  gain: (t: number) => number,
  q = 0.9,
): Mono {
  return shape(sweepFilter(noise(seconds, random), 'bandpass', hz, q), gain);
}

/** A slap, puff or snap of noise in one band that dies at `decay` per second. */
export function burst(random: Random, hz: number, decay: number, q = 0.9): Mono {
  const seconds = Math.min(0.6, 7 / decay + 0.01);
  const band = filter(noise(seconds, random), 'bandpass', hz, q);
  return shape(band, (t) => Math.min(1, t * 3000) * Math.exp(-t * decay));
}

/** A push of air too low to have a place. */
export function boom(random: Random, hz: number, decay: number): Mono {
  const low = filter(noise(Math.min(1.2, 7 / decay), random), 'lowpass', hz);
  return shape(low, (t) => Math.min(1, t * 400) * Math.exp(-t * decay));
}

/** A tone whose pitch and loudness follow functions of time. */
export function glide(
  seconds: number,
  wave: 'sine' | 'triangle' | 'saw' | 'pulse',
  hz: (t: number) => number,
  gain: (t: number) => number,
): Mono {
  return shape(oscillate(new Float32Array(samplesIn(seconds)), wave, hz), gain);
}

/** What a grain that begins at the very end still needs to die away. */
const GRAIN_TAIL_SECONDS = 0.08;

/** Many small sounds at random moments, `rate(seconds)` of them a second: gravel, embers, tearing, sizzling. */
export function grains(
  random: Random,
  seconds: number,
  rate: (t: number) => number,
  grain: (random: Random, t: number) => Mono,
): Mono {
  const out = new Float32Array(samplesIn(seconds + GRAIN_TAIL_SECONDS));
  let t = 0;
  for (;;) {
    t -= Math.log(1 - random.next()) / Math.max(0.5, rate(t));
    if (t >= seconds) return out;
    addMono(out, grain(random, t), t * SAMPLE_RATE);
  }
}

/** One dry grain somewhere between two frequencies. */
export const grit =
  (lowHz: number, highHz: number, decay: number) =>
  (random: Random): Mono =>
    burst(random, random.between(lowHz, highHz), decay, 2.2);

interface Mode {
  ratio: number;
  gain: number;
  decay: number;
}

export const WOOD: Mode[] = [
  { ratio: 1, gain: 1, decay: 42 },
  { ratio: 2.57, gain: 0.6, decay: 60 },
  { ratio: 4.21, gain: 0.45, decay: 85 },
  { ratio: 6.9, gain: 0.25, decay: 120 },
];
export const BONE: Mode[] = [
  { ratio: 1, gain: 1, decay: 70 },
  { ratio: 1.83, gain: 0.9, decay: 85 },
  { ratio: 3.12, gain: 0.8, decay: 110 },
  { ratio: 4.9, gain: 0.6, decay: 150 },
];
export const IRON: Mode[] = [
  { ratio: 1, gain: 0.8, decay: 4.5 },
  { ratio: 1.47, gain: 0.6, decay: 6 },
  { ratio: 2.09, gain: 0.7, decay: 7 },
  { ratio: 2.83, gain: 0.6, decay: 9 },
  { ratio: 3.98, gain: 0.5, decay: 12 },
  { ratio: 5.43, gain: 0.4, decay: 16 },
];

/** Something hard that is struck: it rings in the modes of its material, from `hz` up. */
export function struck(random: Random, material: Mode[], hz: number): Mono {
  const modes = material.map(({ ratio, gain, decay }) => ({
    hz: hz * ratio * (1 + 0.015 * random.signed()),
    gain: gain * random.between(0.75, 1),
    decay: decay * random.between(0.9, 1.1),
    phase: random.next(),
  }));
  const slowest = Math.min(...modes.map((mode) => mode.decay));
  return generate(Math.min(1.4, 7 / slowest), (t) =>
    modes.reduce(
      (sum, m) =>
        sum + 0.4 * m.gain * Math.sin(TAU * (m.hz * t + m.phase)) * Math.exp(-m.decay * t),
      0,
    ),
  );
}

interface Throat {
  /** The pitch of the voice in Hz over time. */
  hz: (t: number) => number;
  /** How far the mouth is open over time, 0..1. */
  open: (t: number) => number;
  gain: (t: number) => number;
  /** 1 is about a man's size; a smaller number is a bigger beast. */
  size?: number;
  /** How torn the voice is, 0..1. */
  rough?: number;
  breath?: number;
}

const FORMANTS = [
  { closed: 380, open: 780, q: 5, gain: 1 },
  { closed: 900, open: 1450, q: 7, gain: 0.8 },
  { closed: 2200, open: 2900, q: 8, gain: 0.45 },
  { closed: 3300, open: 3700, q: 6, gain: 0.2 },
];

/** A beast's voice: a torn glottal pulse with its under-octave, and breath, through a moving throat. */
export function growl(random: Random, seconds: number, throat: Throat): Mono {
  const { size = 1, rough = 0.6, breath = 0.3 } = throat;
  const flutterHz = random.between(21, 29);
  const source = new Float32Array(samplesIn(seconds));
  let jitter = 0;
  let cycle = 0;
  oscillate(source, 'saw', (t) => {
    const hz = throat.hz(t);
    cycle += hz / SAMPLE_RATE;
    jitter = jitter * 0.995 + random.signed() * 0.012 * rough;
    const underOctave = 1 + 0.13 * rough * (Math.floor(cycle) % 2 === 0 ? 1 : -1);
    return hz * underOctave * (1 + jitter);
  });
  shape(source, (t) => 1 - 0.45 * rough * (1 + Math.sin(TAU * flutterHz * t)) * 0.5);
  addMono(source, noise(seconds, random), 0, breath);
  const out = new Float32Array(source.length);
  for (const formant of FORMANTS) {
    const hz = (t: number): number =>
      size * (formant.closed + (formant.open - formant.closed) * throat.open(t));
    addMono(out, sweepFilter(source.slice(), 'bandpass', hz, formant.q), 0, formant.gain);
  }
  saturate(out, 3.5, 0.25);
  return shape(out, throat.gain);
}

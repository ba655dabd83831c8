import { saturate } from '../kit/drive.ts';
import { filter, sweepFilter } from '../kit/filters.ts';
import { envelop, noise, oscillate } from '../kit/oscillator.ts';
import type { Random } from '../kit/Random.ts';
import { TAU, addMono, generate, pitchHz, samplesIn, shape, type Mono } from '../kit/signal.ts';
import { tailOff } from './drums.ts';

/** A growling bass: saw, pulse and a sine beneath; harder notes open its filter. */
export function bass(random: Random, pitch: number, seconds: number, velocity: number): Mono {
  const x = new Float32Array(samplesIn(seconds + 0.15));
  const hz = pitchHz(pitch);
  const detune = 1 + 0.0025 * random.between(0.5, 1);
  oscillate(x, 'saw', (t) => hz * (1 + 0.002 * Math.sin(TAU * 5.1 * t)), 0.45, random.next());
  oscillate(x, 'pulse', () => hz * detune, 0.3, random.next(), 0.38);
  const cutoff = 420 * (0.6 + velocity);
  sweepFilter(x, 'lowpass', (t) => cutoff * (1 + 3.2 * velocity * Math.exp(-t * 9)), 1.1);
  oscillate(x, 'sine', () => hz, 0.55);
  envelop(x, seconds, { attack: 0.004, decay: 0.25, sustain: 0.62, release: 0.06 });
  saturate(x, 3.2, 0.15);
  return shape(x, () => velocity);
}

/** Slow drifts are worked out once in so many samples. */
const DRIFT_SAMPLES = 64;

/** A pad: detuned saws that drift apart, breath, and a slow filter; no two notes shimmer alike. */
export function pad(
  random: Random,
  pitch: number,
  seconds: number,
  velocity: number,
  { cutoff = 900, attack = 0.6, release = 1.2, voices = 4, air = 0, detuneCents = 9 } = {},
): Mono {
  const total = seconds + release;
  const x = new Float32Array(samplesIn(total));
  const hz = pitchHz(pitch);
  for (let voice = 0; voice < voices; voice++) {
    const cents = random.signed() * detuneCents;
    const driftHz = random.between(0.13, 0.4);
    const phase = random.next() * TAU;
    let drift = hz;
    let step = 0;
    const drifting = (t: number): number => {
      if (step++ % DRIFT_SAMPLES === 0)
        drift = hz * 2 ** (cents / 1200 + 0.0025 * Math.sin(TAU * driftHz * t + phase));
      return drift;
    };
    oscillate(x, 'saw', drifting, 0.5 / voices, random.next());
  }
  if (air) addMono(x, filter(noise(total, random), 'bandpass', hz * 2, 4), 0, air);
  const breathHz = random.between(0.07, 0.15);
  const phase = random.next() * TAU;
  const opening = (t: number): number =>
    cutoff * (0.75 + 0.5 * velocity + 0.25 * Math.sin(TAU * breathHz * t + phase));
  sweepFilter(x, 'lowpass', opening, 0.7);
  return envelop(x, seconds, { attack, decay: 1.5, sustain: 0.85, release }, velocity);
}

/** A glass bell: frequency modulation at two ratios. */
export function bell(
  random: Random,
  pitch: number,
  seconds: number,
  velocity: number,
  bright = 1,
): Mono {
  const hz = pitchHz(pitch) * (1 + 0.0005 * random.signed());
  const x = generate(seconds, (t) => {
    const index = 1.6 * bright * velocity * Math.exp(-t * 6);
    const body = Math.sin(TAU * hz * t + index * Math.sin(TAU * hz * 3.507 * t)) * Math.exp(-t * 3);
    const octave = 0.4 * Math.sin(TAU * hz * 2.004 * t) * Math.exp(-t * 4.4);
    const glint = 0.18 * bright * Math.sin(TAU * hz * 5.41 * t) * Math.exp(-t * 11);
    return velocity * 0.5 * (body + octave + glint) * Math.min(1, t * 800);
  });
  return tailOff(x, Math.min(0.05, seconds / 4));
}

/** A driven lead that slides in from just below and shakes late in a long note. */
export function lead(random: Random, pitch: number, seconds: number, velocity: number): Mono {
  const sliding = (t: number): number => {
    const vibrato = Math.min(1, Math.max(0, (t - 0.25) * 2.5)) * Math.sin(TAU * 5.4 * t);
    return pitchHz(pitch - 0.3 * Math.exp(-t * 45) + 0.16 * vibrato);
  };
  const x = new Float32Array(samplesIn(seconds + 0.18));
  oscillate(x, 'saw', sliding, 0.4, random.next());
  oscillate(x, 'pulse', (t) => sliding(t) * 1.004, 0.3, random.next(), 0.3);
  const cutoff = 1300 * (0.7 + velocity);
  sweepFilter(x, 'lowpass', (t) => cutoff * (1 + 0.8 * Math.exp(-t * 6)), 1.2);
  envelop(x, seconds, { attack: 0.012, decay: 0.5, sustain: 0.75, release: 0.12 });
  saturate(x, 3.5, 0.2);
  return shape(x, () => velocity * 0.8);
}

/** A string under a steel bar: it slides up to every note from well below, and shakes more the longer it sings. */
export function steel(random: Random, pitch: number, seconds: number, velocity: number): Mono {
  const from = random.between(1.2, 1.9);
  const shakeHz = random.between(4.8, 5.3);
  const sliding = (t: number): number => {
    const shaking = Math.min(1, Math.max(0, (t - 0.35) * 1.6)) * Math.sin(TAU * shakeHz * t);
    return pitchHz(pitch - from * Math.exp(-t * 17) + 0.2 * shaking);
  };
  const x = new Float32Array(samplesIn(seconds + 0.5));
  oscillate(x, 'triangle', sliding, 0.42, random.next());
  oscillate(x, 'saw', sliding, 0.2, random.next());
  sweepFilter(x, 'lowpass', (t) => 900 + 2600 * velocity * Math.exp(-t * 1.4), 0.8);
  envelop(x, seconds, { attack: 0.05, decay: 1.6, sustain: 0.6, release: 0.4 });
  saturate(x, 1.6, 0.12);
  return tailOff(
    shape(x, () => velocity),
    0.02,
  );
}

/** Somebody who whistles: nearly a sine, a little breath, and never quite steady. */
export function whistle(random: Random, pitch: number, seconds: number, velocity: number): Mono {
  const shakeHz = random.between(5.1, 5.9);
  const off = 0.05 * random.signed();
  const blown = (t: number): number => {
    const shaking = Math.min(1, Math.max(0, (t - 0.2) * 2.4)) * Math.sin(TAU * shakeHz * t);
    return pitchHz(pitch + off - 0.8 * Math.exp(-t * 30) + 0.16 * shaking);
  };
  const x = new Float32Array(samplesIn(seconds + 0.16));
  oscillate(x, 'sine', blown, 0.6, random.next());
  oscillate(x, 'sine', (t) => 2 * blown(t), 0.05, random.next());
  const breath = filter(noise(seconds + 0.16, random), 'bandpass', pitchHz(pitch) * 1.02, 6);
  addMono(x, breath, 0, 0.22);
  envelop(x, seconds, { attack: 0.07, decay: 0.8, sustain: 0.8, release: 0.12 });
  return tailOff(
    shape(x, () => velocity * 0.8),
    0.01,
  );
}

import type { Random } from './Random.ts';
import { SAMPLE_RATE, TAU, samplesIn, type Mono } from './signal.ts';

type Wave = 'sine' | 'triangle' | 'saw' | 'pulse';

/** Adds a wave into `x`; `hz(seconds)` is its moving frequency. Saw and pulse are band-limited (polyBLEP). */
export function oscillate(
  x: Mono,
  wave: Wave,
  hz: (t: number) => number,
  gain = 1,
  startPhase = 0,
  pulseWidth = 0.5,
): Mono {
  let phase = startPhase;
  for (let i = 0; i < x.length; i++) {
    const step = hz(i / SAMPLE_RATE) / SAMPLE_RATE;
    x[i] = x[i]! + gain * waveAt(wave, phase, step, pulseWidth);
    phase += step;
    if (phase >= 1) phase -= 1;
  }
  return x;
}

function waveAt(wave: Wave, phase: number, step: number, width: number): number {
  switch (wave) {
    case 'sine':
      return Math.sin(TAU * phase);
    case 'triangle':
      return 4 * Math.abs(phase - 0.5) - 1;
    case 'saw':
      return 2 * phase - 1 - corner(phase, step);
    case 'pulse':
      return (phase < width ? 1 : -1) + corner(phase, step) - corner((phase + 1 - width) % 1, step);
  }
}

function corner(phase: number, step: number): number {
  if (phase < step) return 2 * (phase / step) - (phase / step) ** 2 - 1;
  if (phase > 1 - step) return ((phase - 1) / step) ** 2 + 2 * ((phase - 1) / step) + 1;
  return 0;
}

export function noise(seconds: number, random: Random): Mono {
  const x = new Float32Array(samplesIn(seconds));
  for (let i = 0; i < x.length; i++) x[i] = random.signed();
  return x;
}

interface Envelope {
  attack: number;
  decay: number;
  sustain: number;
  release: number;
}

/** Shapes a note in place by an exponential envelope (seconds; sustain 0..1), let go after `heldSeconds`. */
export function envelop(x: Mono, heldSeconds: number, envelope: Envelope, gain = 1): Mono {
  const held = samplesIn(heldSeconds);
  const rise = Math.exp(-3 / (envelope.attack * SAMPLE_RATE));
  const fall = Math.exp(-3 / (envelope.decay * SAMPLE_RATE));
  const end = Math.exp(-4 / (envelope.release * SAMPLE_RATE));
  let level = 0;
  let rising = true;
  for (let i = 0; i < x.length; i++) {
    if (i >= held) level *= end;
    else if (rising) {
      level = 1.05 - (1.05 - level) * rise;
      if (level >= 1) {
        level = 1;
        rising = false;
      }
    } else level = envelope.sustain + (level - envelope.sustain) * fall;
    x[i] = x[i]! * level * gain;
  }
  return x;
}

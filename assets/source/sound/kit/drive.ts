import { filter } from './filters.ts';
import type { Mono } from './signal.ts';

/** Warm overdrive in place: tanh with a little asymmetry for even harmonics, then without its offset. */
export function saturate(x: Mono, drive: number, bias = 0.1): Mono {
  const offset = Math.tanh(bias);
  const makeup = 1 / (Math.tanh(Math.max(1, drive * 0.8)) * Math.max(1, Math.sqrt(drive)));
  let blocked = 0;
  let previous = 0;
  for (let i = 0; i < x.length; i++) {
    const value = (Math.tanh(x[i]! * drive + bias) - offset) * makeup;
    blocked = value - previous + 0.9995 * blocked;
    previous = value;
    x[i] = blocked;
  }
  return x;
}

/** A guitar amplifier in place: heavy distortion at twice the rate, then the curve of a speaker cabinet. */
export function guitarAmp(x: Mono, drive: number): Mono {
  const bias = 0.15;
  filter(x, 'highpass', 110);
  filter(x, 'peak', 800, 0.8, 5);
  let previous = 0;
  for (let i = 0; i < x.length; i++) {
    const value = x[i]!;
    const between = (value + previous) / 2;
    previous = value;
    x[i] =
      0.5 * (Math.tanh(between * drive + bias) + Math.tanh(value * drive + bias)) - Math.tanh(bias);
  }
  filter(x, 'highpass', 80);
  filter(x, 'peak', 120, 1, 3);
  filter(x, 'peak', 2600, 1.2, 4);
  filter(x, 'lowpass', 4600, 0.8);
  return filter(x, 'lowpass', 5200, 0.7);
}

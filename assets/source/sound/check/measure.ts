import { fft } from '../kit/convolution.ts';
import { SAMPLE_RATE, toDecibels, toMono, type Mono, type Stereo } from '../kit/signal.ts';

/** How far the wave sits off zero on average: it costs headroom and clicks when cut. */
export function offset(sound: Stereo): number {
  const mean = (x: Mono): number => x.reduce((sum, value) => sum + value, 0) / x.length;
  return Math.max(Math.abs(mean(sound.left)), Math.abs(mean(sound.right)));
}

/** How well two stretches agree: their likeness over their difference, in dB. */
export function agreement(a: Stereo, b: Stereo): number {
  let power = 1e-12;
  let error = 1e-12;
  for (const [x, y] of [
    [a.left, b.left],
    [a.right, b.right],
  ] as const) {
    for (let i = 0; i < x.length; i++) {
      power += x[i]! ** 2;
      error += (x[i]! - y[i]!) ** 2;
    }
  }
  return 10 * Math.log10(power / error);
}

/** The jump from the last sample of a loop to its first, in dBFS. */
export function seamStep(loop: Stereo): number {
  const jump = (x: Mono): number => Math.abs(x[0]! - x.at(-1)!);
  return toDecibels(Math.max(jump(loop.left), jump(loop.right)));
}

/** What all but one in so many steps of a loop stay under. */
const RARE = 1000;

/** How far a loop steps by itself from sample to sample, in dBFS: a seam that steps no farther is not heard. */
export function ownStep(loop: Stereo): number {
  const steps = (x: Mono): number => {
    const sorted = Float32Array.from({ length: x.length - 1 }, (_, i) =>
      Math.abs(x[i + 1]! - x[i]!),
    );
    return sorted.sort()[Math.floor(sorted.length * (1 - 1 / RARE))]!;
  };
  return toDecibels(Math.max(steps(loop.left), steps(loop.right)));
}

const WINDOW = 2048;

/** Where the middle of the spectrum lies, in Hz, at `points` evenly spaced moments of a sound. */
export function centroids(sound: Stereo, points: number): number[] {
  const x = toMono(sound);
  return Array.from({ length: points }, (_, point) => {
    const middle = ((point + 0.5) / points) * x.length;
    return centroidAt(x, Math.round(middle - WINDOW / 2));
  });
}

function centroidAt(x: Mono, start: number): number {
  const re = new Float64Array(WINDOW);
  const im = new Float64Array(WINDOW);
  for (let i = 0; i < WINDOW; i++) {
    re[i] = (x[start + i] ?? 0) * (0.5 - 0.5 * Math.cos((2 * Math.PI * i) / WINDOW));
  }
  fft(re, im);
  let weighted = 0;
  let total = 1e-12;
  for (let bin = 1; bin < WINDOW / 2; bin++) {
    const power = re[bin]! ** 2 + im[bin]! ** 2;
    weighted += power * bin;
    total += power;
  }
  return (weighted / total) * (SAMPLE_RATE / WINDOW);
}

/** How far two courses of pitch lie apart on average, in octaves. */
export function octavesApart(a: number[], b: number[]): number {
  const squares = a.map((hz, i) => Math.log2(hz / b[i]!) ** 2);
  return Math.sqrt(squares.reduce((sum, square) => sum + square, 0) / squares.length);
}

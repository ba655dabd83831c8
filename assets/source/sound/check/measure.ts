import { fft } from '../kit/convolution.ts';
import { SAMPLE_RATE, toMono, type Mono, type Stereo } from '../kit/signal.ts';

/** How far the wave sits off zero on average: it costs headroom and clicks when cut. */
export function offset(sound: Stereo): number {
  const mean = (x: Mono): number => x.reduce((sum, value) => sum + value, 0) / x.length;
  return Math.max(Math.abs(mean(sound.left)), Math.abs(mean(sound.right)));
}

/** The jump from the last sample to the first, as a share of the largest jump within the sound. */
export function seamStep(sound: Stereo): number {
  const share = (x: Mono): number => {
    let largest = 1e-9;
    for (let i = 1; i < x.length; i++) largest = Math.max(largest, Math.abs(x[i]! - x[i - 1]!));
    return Math.abs(x[0]! - x.at(-1)!) / largest;
  };
  return Math.max(share(sound.left), share(sound.right));
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

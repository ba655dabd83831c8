import { randomStream } from '../geometry/random.ts';

export type Noise = (x: number, y: number) => number;

const SIZE = 128;

/** Smooth noise from 0 to 1, `octaves` deep, with features one unit apart; repeatable by seed. */
export function noise(seed: number, octaves = 4): Noise {
  const random = randomStream(seed);
  const grid = Float32Array.from({ length: SIZE * SIZE }, random);
  const sample = (x: number, y: number): number => {
    const [left, top] = [Math.floor(x), Math.floor(y)];
    const [fx, fy] = [x - left, y - top];
    const [x0, y0] = [left & (SIZE - 1), top & (SIZE - 1)];
    const [x1, y1] = [(x0 + 1) & (SIZE - 1), (y0 + 1) & (SIZE - 1)];
    const above = grid[y0 * SIZE + x0]! * (1 - fx) + grid[y0 * SIZE + x1]! * fx;
    const below = grid[y1 * SIZE + x0]! * (1 - fx) + grid[y1 * SIZE + x1]! * fx;
    return above * (1 - fy) + below * fy;
  };
  return (x, y) => {
    let [sum, weight, total] = [0, 1, 0];
    for (let octave = 0; octave < octaves; octave++) {
      const zoom = 2 ** octave;
      sum += weight * sample(x * zoom + 37 * octave, y * zoom + 11 * octave);
      total += weight;
      weight /= 2;
    }
    return sum / total;
  };
}

/** Blurs a picture of one channel in place: three box passes, close to a bell of the given width. */
export function blur(values: Float32Array, width: number, height: number, sigma: number): void {
  const radius = Math.max(1, Math.round(sigma * 0.9));
  const line = new Float32Array(Math.max(width, height));
  const pass = (start: number, step: number, count: number): void => {
    let sum = 0;
    const at = (i: number): number => values[start + Math.max(0, Math.min(count - 1, i)) * step]!;
    for (let i = -radius; i <= radius; i++) sum += at(i);
    for (let i = 0; i < count; i++) {
      line[i] = sum / (2 * radius + 1);
      sum += at(i + radius + 1) - at(i - radius);
    }
    for (let i = 0; i < count; i++) values[start + i * step] = line[i]!;
  };
  for (let round = 0; round < 3; round++) {
    for (let y = 0; y < height; y++) pass(y * width, 1, width);
    for (let x = 0; x < width; x++) pass(x, width, height);
  }
}

import { VisualRandom } from './random.ts';

const SIZE = 256;
/** Cells across the picture for each channel: broad, middling, fine. */
const CELLS = [4, 8, 32] as const;
const OCTAVES = 3;

/** A picture of smooth noise that repeats at its edges: broad in red, finer in green, finest in blue. */
export function paintNoise(seed: number): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = SIZE;
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('This browser gives no 2D canvas.');
  const image = context.createImageData(SIZE, SIZE);
  image.data.fill(255);
  const random = new VisualRandom(seed);
  CELLS.forEach((cells, channel) => {
    const values = valueNoise(random, cells);
    for (let i = 0; i < values.length; i++) image.data[i * 4 + channel] = values[i]! * 255;
  });
  context.putImageData(image, 0, 0);
  return canvas;
}

function valueNoise(random: VisualRandom, cells: number): Float32Array {
  const sum = new Float32Array(SIZE * SIZE);
  let least = Infinity;
  let most = -Infinity;
  for (let octave = 0; octave < OCTAVES; octave++) {
    const across = cells << octave;
    const grid = Float32Array.from({ length: across * across }, () => random.next());
    for (let i = 0; i < sum.length; i++) {
      const u = ((i % SIZE) / SIZE) * across;
      const v = (Math.floor(i / SIZE) / SIZE) * across;
      sum[i]! += smooth(grid, across, u, v) / 2 ** octave;
    }
  }
  for (const value of sum) {
    least = Math.min(least, value);
    most = Math.max(most, value);
  }
  return sum.map((value) => (value - least) / (most - least));
}

function smooth(grid: Float32Array, across: number, u: number, v: number): number {
  const left = Math.floor(u);
  const top = Math.floor(v);
  const s = ease(u - left);
  const t = ease(v - top);
  const at = (x: number, y: number): number => grid[(y % across) * across + (x % across)]!;
  const above = at(left, top) * (1 - s) + at(left + 1, top) * s;
  const below = at(left, top + 1) * (1 - s) + at(left + 1, top + 1) * s;
  return above * (1 - t) + below * t;
}

const ease = (t: number): number => t * t * (3 - 2 * t);

import { randomStream } from '../geometry/random.ts';
import type { Litter } from './ground.ts';

const BLADES = ['#16281e', '#22402a', '#31563a', '#4a6c44'];
const LEAVES = ['#7a3230', '#965a30', '#663040', '#78663c'];
const BLOSSOMS = ['#8f93b0', '#b3a6c0', '#a58a50'];

type Context = OffscreenCanvasRenderingContext2D;
type Random = () => number;

/** Where litter lies, in pixels of the map. */
export interface Strip {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** Blades of grass, a few of them in flower; `except` says where none grow. */
export function blades(
  seed: number,
  strip: Strip,
  count: number,
  except: (x: number, y: number) => boolean = () => false,
): Litter {
  return (context) => {
    const random = randomStream(seed);
    const roots = Array.from({ length: count }, () => within(random, strip));
    roots.sort((a, b) => a.y - b.y);
    for (const { x, y } of roots) {
      if (except(x, y) && random() < 0.85) continue;
      const lean = (random() - 0.5) * 5;
      const tip = y - 4 - random() * 5;
      context.strokeStyle = BLADES[Math.floor(random() * BLADES.length)]!;
      context.globalAlpha = 0.7;
      context.lineWidth = 1;
      context.beginPath();
      context.moveTo(x, y);
      context.quadraticCurveTo(x + lean * 0.2, y - 4, x + lean, tip);
      context.stroke();
      if (random() > 0.006) continue;
      context.fillStyle = BLOSSOMS[Math.floor(random() * BLOSSOMS.length)]!;
      context.beginPath();
      context.ellipse(x + lean, tip, 1.5, 1.2, 0, 0, 7);
      context.fill();
    }
    context.globalAlpha = 1;
  };
}

/** Cracks that branch, each with a pale lower lip that catches light; they stay inside the strip. */
export function cracks(seed: number, strip: Strip, count: number, width = 1.4): Litter {
  return (context) => {
    const random = randomStream(seed);
    for (let i = 0; i < count; i++) {
      const { x, y } = within(random, strip);
      crack(context, random, strip, [x, y, random() * 6.28], 10 + Math.floor(random() * 14), width);
    }
  };
}

function crack(
  context: Context,
  random: Random,
  strip: Strip,
  [x, y, angle]: readonly [number, number, number],
  steps: number,
  width: number,
): void {
  for (let i = 0; i < steps; i++) {
    angle += (random() + random() + random() - 1.5) * 0.95;
    const [nextX, nextY] = [x + Math.cos(angle) * 7, y + Math.sin(angle) * 4.7];
    if (nextY < strip.top || nextY > strip.bottom || nextX < strip.left || nextX > strip.right)
      return;
    const thin = width * (1 - (0.7 * i) / steps);
    stroke(context, x, y + 1.1, nextX, nextY + 1.1, 'rgba(150, 146, 178, 0.13)', thin);
    stroke(context, x, y, nextX, nextY, 'rgba(12, 10, 20, 0.58)', thin);
    [x, y] = [nextX, nextY];
    if (random() > 0.14) continue;
    const side = random() < 0.5 ? -0.9 : 0.9;
    crack(context, random, strip, [x, y, angle + side], Math.floor(steps * 0.45), width * 0.7);
  }
}

function stroke(
  context: Context,
  x: number,
  y: number,
  toX: number,
  toY: number,
  style: string,
  width: number,
): void {
  context.strokeStyle = style;
  context.lineWidth = width;
  context.beginPath();
  context.moveTo(x, y);
  context.lineTo(toX, toY);
  context.stroke();
}

/** Fallen leaves; with `drift` they gather at the strip's north (−1) or south (1) edge. */
export function leaves(seed: number, strip: Strip, count: number, drift: -1 | 0 | 1 = 0): Litter {
  return (context) => {
    const random = randomStream(seed);
    for (let i = 0; i < count; i++) {
      const spot = within(random, strip);
      const gathered = Math.abs(random() + random() - 1) * (strip.bottom - strip.top);
      if (drift < 0) spot.y = strip.top + gathered;
      if (drift > 0) spot.y = strip.bottom - gathered;
      leaf(context, random, spot.x, spot.y);
    }
    context.globalAlpha = 1;
  };
}

function leaf(context: Context, random: Random, x: number, y: number): void {
  const [angle, long] = [random() * 6.28, 2.6 + random() * 2.4];
  const [ax, ay] = [Math.cos(angle) * long, Math.sin(angle) * long * 0.7];
  const [bx, by] = [-ay * 0.5, ax * 0.45];
  const shape = (dx: number, dy: number): void => {
    context.beginPath();
    context.moveTo(x - ax + dx, y - ay + dy);
    context.quadraticCurveTo(x + bx + dx, y + by + dy, x + ax + dx, y + ay + dy);
    context.quadraticCurveTo(x - bx + dx, y - by + dy, x - ax + dx, y - ay + dy);
    context.fill();
  };
  context.globalAlpha = 0.35;
  context.fillStyle = '#0c0a14';
  shape(0.8, 1.3);
  context.globalAlpha = 0.85;
  context.fillStyle = LEAVES[Math.floor(random() * LEAVES.length)]!;
  shape(0, 0);
}

const within = (random: Random, strip: Strip): { x: number; y: number } => ({
  x: strip.left + random() * (strip.right - strip.left),
  y: strip.top + random() * (strip.bottom - strip.top),
});

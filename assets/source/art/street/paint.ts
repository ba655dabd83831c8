import { unit } from '../geometry/vectors.ts';
import type { V3 } from '../geometry/vectors.ts';
import { PX_PER_DEPTH, PX_PER_UNIT } from '../passes/camera.ts';
import type { Area, Ground, GroundPlan, Mark } from './ground.ts';

/** A painted ground, unlit; rows from the top. */
export interface Painting {
  width: number;
  height: number;
  /** Three numbers a pixel. */
  color: Float32Array;
  bump: Float32Array;
  gloss: Float32Array;
}

const STEEPEST = 0.42;

/** Paints a plan: areas, then marks, then what lies loose on them. Throws where no area covers a pixel. */
export function paintGround(plan: GroundPlan, width: number, height: number): Painting {
  const count = width * height;
  const painting: Painting = {
    width,
    height,
    color: new Float32Array(count * 3),
    bump: new Float32Array(count),
    gloss: new Float32Array(count),
  };
  for (const area of plan.areas) paintArea(painting, area);
  const bare = painting.color.findIndex((value) => value === 0);
  if (bare >= 0) {
    const at = Math.floor(bare / 3);
    throw new Error(
      `The plan leaves the ground bare at ${at % width}, ${Math.floor(at / width)}. Cover it with an area.`,
    );
  }
  for (const mark of plan.marks) paintMark(painting, mark);
  paintLitter(painting, plan);
  return painting;
}

function paintArea(painting: Painting, area: Area): void {
  const { width } = painting;
  const { left = 0, right = width, top, bottom } = area;
  for (let y = top; y < bottom; y++) {
    for (let x = left; x < right; x++) {
      const ground = area.surface({
        x,
        y,
        ux: x / PX_PER_UNIT,
        uy: y / PX_PER_DEPTH,
        fromLeft: (x - left) / PX_PER_UNIT,
        fromTop: (y - top) / PX_PER_DEPTH,
        fromBottom: (bottom - y) / PX_PER_DEPTH,
      });
      put(painting, y * width + x, ground);
    }
  }
}

function paintMark(painting: Painting, { box, change }: Mark): void {
  const { width, height, color, bump, gloss } = painting;
  const last = (end: number, limit: number): number => Math.min(limit - 1, Math.ceil(end));
  for (let y = Math.max(0, Math.floor(box.top)); y <= last(box.bottom, height); y++) {
    for (let x = Math.max(0, Math.floor(box.left)); x <= last(box.right, width); x++) {
      const at = y * width + x;
      const ground: Ground = {
        color: [color[at * 3]!, color[at * 3 + 1]!, color[at * 3 + 2]!],
        bump: bump[at]!,
        gloss: gloss[at]!,
      };
      change(ground, x, y);
      put(painting, at, ground);
    }
  }
}

function put({ color, bump, gloss }: Painting, at: number, ground: Ground): void {
  for (let c = 0; c < 3; c++) color[at * 3 + c] = Math.max(1e-4, ground.color[c]!);
  bump[at] = ground.bump;
  gloss[at] = ground.gloss;
}

function paintLitter(painting: Painting, plan: GroundPlan): void {
  const { width, height, color, gloss } = painting;
  const context = new OffscreenCanvas(width, height).getContext('2d', {
    willReadFrequently: true,
  })!;
  for (const draw of plan.litter) draw(context);
  const { data } = context.getImageData(0, 0, width, height);
  for (let at = 0; at < width * height; at++) {
    const cover = data[at * 4 + 3]! / 255;
    for (let c = 0; c < 3; c++) {
      const under = color[at * 3 + c]! * (1 - cover);
      color[at * 3 + c] = under + (data[at * 4 + c]! / 255) * cover;
    }
    gloss[at]! *= 1 - 0.8 * cover;
  }
}

/** Which way the ground faces at a pixel: x east, y north, z up. */
export function normalAt({ width, height, bump }: Painting, x: number, y: number): V3 {
  const at = (column: number, row: number): number =>
    bump[
      Math.max(0, Math.min(height - 1, row)) * width + Math.max(0, Math.min(width - 1, column))
    ]!;
  const gentle = (slope: number): number => Math.max(-STEEPEST, Math.min(STEEPEST, slope));
  const east = ((at(x - 1, y) - at(x + 1, y)) / 2) * PX_PER_UNIT;
  const north = ((at(x, y + 1) - at(x, y - 1)) / 2) * PX_PER_DEPTH;
  return unit([gentle(east), gentle(north), 1]);
}

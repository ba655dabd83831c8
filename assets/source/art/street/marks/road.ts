import { smoothstep } from '../../effects/shapes.ts';
import { mix, rgb, scale } from '../../geometry/vectors.ts';
import { PX_PER_DEPTH, PX_PER_UNIT } from '../../passes/camera.ts';
import type { Ground, Mark } from '../ground.ts';
import { fine, middle } from '../surfaces/fields.ts';
import { around } from './iron.ts';

const FRESH = rgb('#2f2d38');
const TAR = rgb('#17151f');

/** Mended asphalt, smoother and darker, sealed with tar: middle and half size in pixels. */
export function patch(x: number, y: number, halfWidth: number, halfHeight: number): Mark {
  const change = (ground: Ground, px: number, py: number): void => {
    const [ux, uy] = [px / PX_PER_UNIT, py / PX_PER_DEPTH];
    const dx = Math.abs(px - x) - halfWidth;
    const dy = (Math.abs(py - y) - halfHeight) * 1.55;
    const edge =
      Math.max(dx, dy) + (middle(ux * 1.6, uy * 1.6) - 0.5) * 7 + (fine(ux * 6, uy * 6) - 0.5) * 3;
    const inside = 1 - smoothstep(-2, 2, edge);
    const seal = 1 - smoothstep(0.8, 2.6, Math.abs(edge));
    ground.color = mix(
      ground.color,
      scale(FRESH, 0.86 + 0.3 * fine(ux * 9, uy * 9)),
      0.62 * inside,
    );
    ground.color = mix(ground.color, TAR, 0.6 * seal);
    ground.bump += 0.008 * inside;
    ground.gloss += 0.16 * seal;
  };
  return { box: around(x, y, halfWidth + 9, halfHeight + 7), change };
}

/** A long joint of tar that follows an old crack along the road. */
export function tarSeam(y: number, from: number, to: number): Mark {
  const change = (ground: Ground, px: number, py: number): void => {
    const ux = px / PX_PER_UNIT;
    const line = y + (middle(ux * 0.8, y) - 0.5) * 22 + (fine(ux * 5, y) - 0.5) * 4;
    const ends = smoothstep(from, from + 50, px) * (1 - smoothstep(to - 50, to, px));
    const seam = ends * (1 - smoothstep(0.7, 2, Math.abs(py - line)));
    ground.color = mix(ground.color, TAR, 0.5 * seam);
    ground.gloss += 0.25 * seam;
  };
  return { box: { left: from, right: to, top: y - 16, bottom: y + 16 }, change };
}

/** Where a car has braked: two dark streaks that end under its wheels. Rows of the wheels in pixels. */
export function skid(rows: readonly number[], from: number, to: number): Mark {
  const change = (ground: Ground, px: number, py: number): void => {
    const along = smoothstep(from, from + 90, px) * (1 - smoothstep(to - 20, to, px));
    const swerve = 10 * Math.sin((px - from) / 120) * (1 - smoothstep(from, to, px));
    for (const row of rows) {
      const across = 1 - smoothstep(2.2, 4.5, Math.abs(py - row - swerve));
      const rubber = along * across * (0.45 + 0.6 * fine(px / 10, py / 2.6));
      ground.color = mix(ground.color, TAR, 0.55 * rubber);
    }
  };
  return {
    box: { left: from, right: to, top: Math.min(...rows) - 16, bottom: Math.max(...rows) + 16 },
    change,
  };
}

/** Worn paint along the road: rows in pixels; with `dash`, painted and bare lengths in units. */
export function line(
  rows: readonly number[],
  color: string,
  dash?: readonly [painted: number, bare: number],
): Mark {
  const paint = rgb(color);
  const change = (ground: Ground, px: number, py: number): void => {
    const [ux, uy] = [px / PX_PER_UNIT, py / PX_PER_DEPTH];
    if (dash && ux % (dash[0] + dash[1]) > dash[0]) return;
    const worn = fine(ux * 6, uy * 6) * 0.6 + middle(ux * 1.6, uy * 1.6) * 0.5;
    for (const row of rows) {
      const cover = (1 - smoothstep(1.5, 2.3, Math.abs(py - row))) * smoothstep(0.38, 0.52, worn);
      ground.color = mix(ground.color, paint, 0.62 * cover);
    }
  };
  const box = {
    left: -Infinity,
    right: Infinity,
    top: Math.min(...rows) - 3,
    bottom: Math.max(...rows) + 3,
  };
  return { box, change };
}

/** Broad stripes across the road for people on foot. */
export function crossing(left: number, right: number, top: number, bottom: number): Mark {
  const paint = rgb('#a9a6b4');
  const change = (ground: Ground, px: number, py: number): void => {
    const [ux, uy] = [px / PX_PER_UNIT, py / PX_PER_DEPTH];
    const stripe = 1 - smoothstep(0.24, 0.27, Math.abs(((uy - top / PX_PER_DEPTH) % 1) - 0.5));
    const worn = smoothstep(
      0.36,
      0.54,
      fine(ux * 6, uy * 6) * 0.6 + middle(ux * 1.4, uy * 1.4) * 0.5,
    );
    ground.color = mix(ground.color, paint, 0.5 * stripe * worn);
  };
  return { box: { left, right, top, bottom }, change };
}

import { smoothstep } from '../../effects/shapes.ts';
import { mix, rgb, scale } from '../../geometry/vectors.ts';
import { PX_PER_DEPTH, PX_PER_UNIT } from '../../passes/camera.ts';
import type { Ground, Mark } from '../ground.ts';
import { fine, fractional } from '../surfaces/fields.ts';

const IRON = rgb('#262430');
const GAP = rgb('#0c0a12');

/** A cast iron cover in the road: a rim, two rings and a tread of small lugs. */
export function manhole(x: number, y: number, radius = 0.55): Mark {
  const reach = radius + 0.12;
  const change = (ground: Ground, px: number, py: number): void => {
    const [dx, dy] = [(px - x) / PX_PER_UNIT, (py - y) / PX_PER_DEPTH];
    const distance = Math.hypot(dx, dy);
    if (distance > reach) return;
    const rust = 0.88 + 0.24 * fine(dx * 4 + x, dy * 4);
    if (distance > radius) {
      ground.color = scale(ground.color, 0.62 + 0.38 * smoothstep(radius, reach, distance));
      return;
    }
    const [row, column] = [
      fractional(dy * 6.4),
      fractional(dx * 6.4 + 0.5 * (Math.floor(dy * 6.4) & 1)),
    ];
    const lug =
      smoothstep(0.16, 0.24, Math.min(row, 1 - row)) *
      smoothstep(0.12, 0.2, Math.min(column, 1 - column)) *
      (1 - smoothstep(radius - 0.15, radius - 0.12, distance));
    const rim = ring(distance, radius - 0.02, 0.022) + ring(distance, radius - 0.1, 0.016);
    const groove = ring(distance, radius - 0.06, 0.02);
    ground.color = scale(mix(IRON, GAP, 0.6 * groove), rust * (0.8 + 0.26 * lug + 0.3 * rim));
    ground.bump = 0.012 * lug + 0.014 * rim;
    ground.gloss = 0.2 + 0.2 * lug;
  };
  return { box: around(x, y, reach * PX_PER_UNIT, reach * PX_PER_DEPTH), change };
}

/** A grate in the gutter; `x`, `y` is the middle of its edge at the kerb, `side` 1 if the road lies south of it. */
export function drain(x: number, y: number, side: 1 | -1 = 1): Mark {
  const [halfWidth, depth] = [24, 15];
  const change = (ground: Ground, px: number, py: number): void => {
    const [dx, dy] = [Math.abs(px - x), (py - y) * side];
    if (dx > halfWidth || dy < 0 || dy > depth) return;
    const frame = dx > halfWidth - 3 || dy < 2 || dy > depth - 2;
    const bar = fractional((px - x + halfWidth - 3) / 6) < 0.5;
    ground.color = frame ? scale(IRON, 1.35) : bar ? scale(IRON, 1.1) : GAP;
    ground.bump = frame || bar ? 0.01 : 0;
    ground.gloss = frame || bar ? 0.4 : 0;
  };
  const [top, bottom] = side > 0 ? [y, y + depth] : [y - depth, y];
  return { box: { left: x - halfWidth, right: x + halfWidth, top, bottom }, change };
}

const ring = (distance: number, radius: number, width: number): number =>
  1 - smoothstep(width * 0.5, width, Math.abs(distance - radius));

export const around = (
  x: number,
  y: number,
  halfWidth: number,
  halfHeight: number,
): Mark['box'] => ({
  left: x - halfWidth,
  right: x + halfWidth,
  top: y - halfHeight,
  bottom: y + halfHeight,
});

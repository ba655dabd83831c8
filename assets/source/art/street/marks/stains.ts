import { smoothstep } from '../../effects/shapes.ts';
import { mix, rgb, scale } from '../../geometry/vectors.ts';
import { PX_PER_DEPTH, PX_PER_UNIT } from '../../passes/camera.ts';
import type { Ground, Mark } from '../ground.ts';
import { fine, middle } from '../surfaces/fields.ts';
import { soil } from '../surfaces/lawn.ts';
import { around } from './iron.ts';

const OIL = rgb('#16141e');

/** How deep inside a ragged oval a point lies: 0 at its edge, 1 in its middle. */
function oval(x: number, y: number, halfWidth: number, halfHeight: number, ragged: number) {
  return (px: number, py: number): number => {
    const [ux, uy] = [px / PX_PER_UNIT, py / PX_PER_DEPTH];
    const wave = (middle(ux * 1.1, uy * 1.1) - 0.5) * 1.6 + (fine(ux * 4, uy * 5) - 0.5) * 0.5;
    return 1 - Math.hypot((px - x) / halfWidth, (py - y) / halfHeight) + wave * ragged;
  };
}

/** Standing water: dark, flat, with a fine bright edge. */
export function puddle(x: number, y: number, halfWidth: number, halfHeight: number): Mark {
  const depth = oval(x, y, halfWidth, halfHeight, 0.7);
  const change = (ground: Ground, px: number, py: number): void => {
    const inside = depth(px, py);
    const water = smoothstep(0, 0.12, inside);
    const damp = smoothstep(-0.22, 0, inside);
    ground.color = scale(ground.color, 1 - 0.16 * damp - 0.2 * water);
    ground.bump *= 1 - 0.95 * water;
    ground.bump -= 0.006 * water;
    ground.gloss += (1 - ground.gloss) * Math.max(0.5 * damp, water);
  };
  return { box: around(x, y, halfWidth * 1.7, halfHeight * 1.7), change };
}

/** Oil that has dripped where cars stand. */
export function oil(x: number, y: number, halfWidth: number, halfHeight: number): Mark {
  const depth = oval(x, y, halfWidth, halfHeight, 0.9);
  const change = (ground: Ground, px: number, py: number): void => {
    const cover = smoothstep(0, 0.5, depth(px, py));
    ground.color = mix(ground.color, OIL, 0.42 * cover);
    ground.gloss += 0.12 * cover;
  };
  return { box: around(x, y, halfWidth * 1.8, halfHeight * 1.8), change };
}

/** Earth that shows through: before a headstone, under a swing. */
export function bareEarth(x: number, y: number, halfWidth: number, halfHeight: number): Mark {
  const depth = oval(x, y, halfWidth, halfHeight, 0.5);
  const change = (ground: Ground, px: number, py: number): void => {
    const cover = smoothstep(0, 0.35, depth(px, py));
    blendSoil(ground, px, py, 0.5 * cover);
    ground.bump += 0.07 * smoothstep(0, 0.8, depth(px, py));
  };
  return { box: around(x, y, halfWidth * 1.6, halfHeight * 1.6), change };
}

/** A trodden path from north to south; `lean` is how far it runs east for each pixel northward. */
export function path(
  foot: { x: number; y: number },
  top: number,
  halfWidth: number,
  lean: number,
): Mark {
  const change = (ground: Ground, px: number, py: number): void => {
    const north = foot.y - py;
    const edge = Math.abs(px - foot.x - north * lean) - halfWidth - north * 0.05;
    const ragged = (middle((px / PX_PER_UNIT) * 2, (py / PX_PER_DEPTH) * 2) - 0.5) * 34;
    blendSoil(ground, px, py, 0.8 * (1 - smoothstep(-14, 12, edge + ragged)));
  };
  const reach = halfWidth + 40 + (foot.y - top) * (Math.abs(lean) + 0.05);
  return { box: { left: foot.x - reach, right: foot.x + reach, top, bottom: foot.y }, change };
}

function blendSoil(ground: Ground, px: number, py: number, cover: number): void {
  const [ux, uy] = [px / PX_PER_UNIT, py / PX_PER_DEPTH];
  const earth = soil({ x: px, y: py, ux, uy, fromLeft: 0, fromTop: 0, fromBottom: 0 });
  ground.color = mix(ground.color, earth.color, cover);
  ground.bump += (earth.bump - ground.bump) * cover;
  ground.gloss += (earth.gloss - ground.gloss) * cover;
}

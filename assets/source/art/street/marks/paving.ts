import { smoothstep } from '../../effects/shapes.ts';
import { mix, rgb, scale } from '../../geometry/vectors.ts';
import { PX_PER_DEPTH, PX_PER_UNIT } from '../../passes/camera.ts';
import type { Ground, Mark } from '../ground.ts';
import { fine, fractional, hashed } from '../surfaces/fields.ts';
import { around } from './iron.ts';

const DARK = rgb('#3d3848');
const PALE = rgb('#625d74');
const RING_UNITS = 0.42;

/** A round of setts laid into a square's paving, ring about ring, every third one pale. Middle and radius. */
export function roundel(x: number, y: number, radius: number): Mark {
  const change = (ground: Ground, px: number, py: number): void => {
    const [dx, dy] = [(px - x) / PX_PER_UNIT, (py - y) / PX_PER_DEPTH];
    const distance = Math.hypot(dx, dy);
    if (distance > radius) return;
    const ring = Math.floor(distance / RING_UNITS);
    const stones = Math.max(1, Math.round(((ring + 0.5) * RING_UNITS * Math.PI * 2) / 0.6));
    const turn = (Math.atan2(dy, dx) / (Math.PI * 2) + 0.5) * stones + 0.5 * (ring & 1);
    const fromSide = Math.min(fractional(turn), 1 - fractional(turn)) * 0.6;
    const across = fractional(distance / RING_UNITS) * RING_UNITS;
    const edge = Math.min(fromSide, across, RING_UNITS - across);
    const joint = 1 - smoothstep(0, 0.035, edge + (fine(dx * 6, dy * 6) - 0.5) * 0.02);
    const own = hashed(Math.floor(turn) % stones, ring, 9);
    const stone = scale(
      ring % 3 === 2 ? PALE : DARK,
      0.86 + 0.22 * own + 0.1 * fine(dx * 5, dy * 6),
    );
    ground.color = scale(mix(ground.color, stone, 0.88), 1 - 0.45 * joint);
    ground.bump += 0.012 * own - 0.016 * joint;
    ground.gloss = (0.16 + 0.2 * own) * (1 - joint);
  };
  return { box: around(x, y, radius * PX_PER_UNIT, radius * PX_PER_DEPTH), change };
}

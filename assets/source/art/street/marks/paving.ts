import { smoothstep } from '../../effects/shapes.ts';
import { mix, rgb, scale } from '../../geometry/vectors.ts';
import { PX_PER_DEPTH, PX_PER_UNIT } from '../../passes/camera.ts';
import type { Ground, Mark } from '../ground.ts';
import { fine, fractional, hashed } from '../surfaces/fields.ts';
import { around } from './iron.ts';

const DARK = rgb('#3d3848');
const PALE = rgb('#625d74');
const RING_UNITS = 0.42;

/** A round of setts laid into a square's paving, ring about ring, every third one pale; `hollow` is left as it was. */
export function roundel(x: number, y: number, radius: number, hollow = 0): Mark {
  const change = (ground: Ground, px: number, py: number): void => {
    const [dx, dy] = [(px - x) / PX_PER_UNIT, (py - y) / PX_PER_DEPTH];
    const distance = Math.hypot(dx, dy);
    if (distance > radius || distance < hollow) return;
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

const RIB = rgb('#8a8299');
const WEDGE = rgb('#4d4759');
const COURSE_UNITS = 0.52;

/**
 * A fan of stone: courses of wedges about its apex, and a pale rib toward each of the given bearings, degrees
 * clockwise from east. It opens half a right angle to either side beyond the outermost two.
 */
export function fan(
  apex: { x: number; y: number },
  radius: number,
  ribs: readonly number[],
  clip: { left: number; right: number },
): Mark {
  const [from, to] = [Math.min(...ribs) - 12, Math.max(...ribs) + 12];
  const change = (ground: Ground, px: number, py: number): void => {
    if (px < clip.left || px > clip.right) return;
    const [dx, dy] = [(px - apex.x) / PX_PER_UNIT, (py - apex.y) / PX_PER_DEPTH];
    const distance = Math.hypot(dx, dy);
    const bearing = (Math.atan2(dy, dx) * 180) / Math.PI;
    if (distance > radius || (distance > 0.5 && (bearing < from || bearing > to))) return;
    const course = Math.floor(distance / COURSE_UNITS);
    const stones = Math.max(1, Math.round(((to - from) / 360) * (course + 0.5) * COURSE_UNITS * 9));
    const turn = ((bearing - from) / (to - from)) * stones + 0.5 * (course & 1);
    const wide = ((to - from) / stones / 57.3) * Math.max(0.3, distance);
    const fromSide = Math.min(fractional(turn), 1 - fractional(turn)) * wide;
    const across = fractional(distance / COURSE_UNITS) * COURSE_UNITS;
    const edge = Math.min(fromSide, across, COURSE_UNITS - across);
    const joint = 1 - smoothstep(0, 0.03, edge + (fine(dx * 6, dy * 6) - 0.5) * 0.02);
    const own = hashed(Math.floor(turn), course, 13);
    const offRib = Math.min(...ribs.map((rib) => Math.abs(bearing - rib))) / 57.3;
    const rib = distance > 0.5 ? 1 - smoothstep(0.1, 0.13, offRib * distance) : 1;
    const rim = smoothstep(radius - 0.24, radius - 0.2, distance);
    const tone = 0.84 + 0.24 * own + 0.1 * fine(dx * 5, dy * 6) + 0.1 * (course & 1);
    const stone = scale(mix(WEDGE, RIB, Math.max(rib, rim)), tone);
    ground.color = scale(mix(ground.color, stone, 0.92), 1 - 0.45 * joint);
    ground.bump += 0.012 * own - 0.016 * joint;
    ground.gloss = (0.12 + 0.2 * own) * (1 - joint);
  };
  return { box: around(apex.x, apex.y, radius * PX_PER_UNIT, radius * PX_PER_DEPTH), change };
}

const BORDER = 0.26;

/** A square of slabs with a pale border: its middle in pixels, half of its side and a slab's in units. */
export function slabSquare(x: number, y: number, half: number, slab = 0.7): Mark {
  const change = (ground: Ground, px: number, py: number): void => {
    const [dx, dy] = [(px - x) / PX_PER_UNIT, (py - y) / PX_PER_DEPTH];
    const inward = half - Math.max(Math.abs(dx), Math.abs(dy));
    if (inward < 0) return;
    const isBorder = inward < BORDER;
    const [across, down] = [(dx + half - BORDER) / slab, (dy + half - BORDER) / slab];
    const [column, row] = [Math.floor(across), Math.floor(down)];
    const [fx, fy] = [fractional(across), fractional(down)];
    const within = Math.min(fx, 1 - fx, fy, 1 - fy) * slab;
    const edge = isBorder ? Math.min(inward, BORDER - inward) : Math.min(within, inward - BORDER);
    const joint = 1 - smoothstep(0, 0.03, edge + (fine(dx * 6, dy * 6) - 0.5) * 0.02);
    const own = hashed(column, row, 17);
    const tone = 0.86 + 0.2 * own + 0.12 * fine(dx * 4, dy * 5);
    const stone = scale(isBorder ? RIB : (column + row) % 2 === 0 ? PALE : DARK, tone);
    ground.color = scale(mix(ground.color, stone, 0.94), 1 - 0.45 * joint);
    ground.bump += 0.012 * own - 0.016 * joint;
    ground.gloss = (0.16 + 0.16 * own) * (1 - joint);
  };
  return { box: around(x, y, half * PX_PER_UNIT, half * PX_PER_DEPTH), change };
}

import { smoothstep } from '../../effects/shapes.ts';
import { mix, rgb, scale } from '../../geometry/vectors.ts';
import type { V3 } from '../../geometry/vectors.ts';
import { PX_PER_DEPTH, PX_PER_UNIT } from '../../passes/camera.ts';
import type { Ground, Mark } from '../ground.ts';
import { fine, grain, middle } from '../surfaces/fields.ts';
import { veined } from '../surfaces/marble.ts';
import { around } from './iron.ts';

const NIGHT = rgb('#26324c');
const IVORY = rgb('#a89882');
const AMBER = rgb('#9a6c38');
const PLUM = rgb('#3a2838');
const BRASS = rgb('#b08a44');
const POINTS = 8;
const LINE_UNITS = 0.05;

/** How far inside a star's ray a point lies, units: its tips at one distance, its notches at another. */
function insideStar(distance: number, turn: number, tip: number, notch: number): number {
  const half = Math.PI / POINTS;
  const off = Math.abs(turn - 2 * half * Math.round(turn / (2 * half)));
  const [px, py] = [Math.cos(off) * distance, Math.sin(off) * distance];
  const [ax, ay] = [tip, 0];
  const [bx, by] = [Math.cos(half) * notch, Math.sin(half) * notch];
  return ((ax - px) * (by - ay) + (py - ay) * (bx - ax)) / Math.hypot(bx - ax, by - ay);
}

/** A star of sixteen rays let into the floor, each ray half in light and half in shade, in rings of brass. */
export function starMedallion(x: number, y: number, radius: number): Mark {
  const rings = [radius, radius * 0.9, radius * 0.42];
  const change = (ground: Ground, px: number, py: number): void => {
    const [dx, dy] = [(px - x) / PX_PER_UNIT, (py - y) / PX_PER_DEPTH];
    const distance = Math.hypot(dx, dy);
    if (distance > radius) return;
    const turn = Math.atan2(dy, dx);
    const minor = turn + Math.PI / POINTS;
    const sideOf = (angle: number): boolean =>
      angle - ((2 * Math.PI) / POINTS) * Math.round(angle / ((2 * Math.PI) / POINTS)) > 0;
    let stone: V3 = distance > radius * 0.9 ? PLUM : NIGHT;
    let edge = 1;
    const lay = (inside: number, lit: V3, shaded: V3, isLit: boolean): void => {
      edge = Math.min(edge, Math.abs(inside));
      if (inside > 0) stone = isLit ? lit : shaded;
    };
    if (distance < radius * 0.9) {
      const short = insideStar(distance, minor, radius * 0.7, radius * 0.36);
      lay(short, AMBER, scale(AMBER, 0.6), sideOf(minor));
      const long = insideStar(distance, turn, radius * 0.88, radius * 0.3);
      lay(long, IVORY, scale(IVORY, 0.62), sideOf(turn));
    } else {
      const beads = Math.abs(((turn / Math.PI + 1) * 24) % 1) - 0.5;
      const middleRing = (distance / radius - 0.95) * 10;
      if (Math.abs(beads) + Math.abs(middleRing) < 0.36) stone = AMBER;
    }
    const toRing = Math.min(...rings.map((ring) => Math.abs(distance - ring)));
    const isBrass = toRing < LINE_UNITS || (edge < 0.022 && distance < radius * 0.9);
    const vein = veined(dx + 40, dy + 3);
    const polished = scale(stone, 0.9 + 0.16 * middle(dx, dy) + 0.1 * vein);
    ground.color = isBrass ? scale(BRASS, 0.85 + 0.3 * fine(dx * 6, dy * 6)) : polished;
    ground.bump = isBrass ? 0.004 : 0;
    ground.gloss = 0.44;
  };
  return { box: around(x, y, radius * PX_PER_UNIT, radius * PX_PER_DEPTH), change };
}

interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** How far inside a rectangle a point lies, in units: its sides are in pixels. */
const insideBox = ({ left, top, right, bottom }: Box, px: number, py: number): number =>
  Math.min(
    Math.min(px - left, right - px) / PX_PER_UNIT,
    Math.min(py - top, bottom - py) / PX_PER_DEPTH,
  );

/** A band of dark stone along the walls of a room, between two lines of brass. */
export function stoneBorder(box: Box, inset: number, wide: number): Mark {
  const change = (ground: Ground, px: number, py: number): void => {
    const inward = insideBox(box, px, py) - inset;
    if (inward < 0 || inward > wide) return;
    const fromEdge = Math.min(inward, wide - inward);
    const [ux, uy] = [px / PX_PER_UNIT, py / PX_PER_DEPTH];
    const isBrass = fromEdge > 0.06 && fromEdge < 0.06 + LINE_UNITS;
    const stone = scale(NIGHT, 0.9 + 0.2 * middle(ux, uy) + 0.25 * veined(ux, uy));
    ground.color = isBrass ? scale(BRASS, 0.9 + 0.2 * fine(ux * 6, uy * 6)) : stone;
    ground.gloss = 0.4;
  };
  return { box, change };
}

export interface RugLook {
  field: string;
  border: string;
  motif: string;
}

/** A thick carpet: two borders, stepped corners, a fan in every repeat; its edge stands up a little. */
export function laidRug(
  x: number,
  y: number,
  halfWidth: number,
  halfHeight: number,
  look: RugLook,
): Mark {
  const [field, border, motif] = [rgb(look.field), rgb(look.border), rgb(look.motif)];
  const box = {
    left: x - halfWidth,
    top: y - halfHeight,
    right: x + halfWidth,
    bottom: y + halfHeight,
  };
  const change = (ground: Ground, px: number, py: number): void => {
    const inward = insideBox(box, px, py);
    if (inward < 0) return;
    const [ux, uy] = [(px - x) / PX_PER_UNIT, (py - y) / PX_PER_DEPTH];
    let color = field;
    if (inward < 0.06) color = scale(border, 0.6);
    else if (inward < 0.26) color = border;
    else if (inward < 0.32) color = motif;
    else if (inward > 0.44 && inward < 0.48) color = motif;
    else if (inward > 0.56) {
      // fans in rows like scales, every second row between two of the last
      const row = Math.floor(uy / 0.36);
      const across = ux / 0.72 + 0.5 * (row & 1);
      const from = Math.hypot(
        (across - Math.floor(across) - 0.5) * 0.72,
        (uy / 0.36 - row - 1) * 0.36,
      );
      const ring = Math.abs(from - 0.3) < 0.022 || Math.abs(from - 0.17) < 0.018;
      if (ring) color = mix(field, motif, 0.55);
    }
    const worn = smoothstep(0.5, 0.72, middle(px / 90 + 3, py / 60));
    const weave = 0.9 + 0.2 * grain(px * 1.7, py * 1.9);
    ground.color = scale(color, weave * (1 + 0.08 * worn));
    ground.bump = 0.03 * smoothstep(0, 0.09, inward) + 0.004 * weave;
    ground.gloss = 0;
  };
  return { box, change };
}

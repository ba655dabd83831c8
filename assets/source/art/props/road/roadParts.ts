import type { Material, MeshBuilder } from '../../geometry/MeshBuilder.ts';
import { loft, post } from '../../geometry/shapes.ts';
import { Y } from '../../geometry/vectors.ts';
import type { V3 } from '../../geometry/vectors.ts';
import { block, flat, front } from '../parts.ts';
import type { Span } from '../parts.ts';

/*
 * Everything by the road is built in the units of the cars' programs and then halved as they are, so that
 * a saloon is 4.4 long here and a storey 3 high.
 */

export const SIDES = [-1, 1] as const;
export const STEEL: Material = { color: '#7c8096', shine: 0.7 };
export const IRON: Material = { color: '#3a3749', shine: 0.6 };
export const TIMBER: Material = { color: '#6a4c3c' };
export const neon = (color: string): Material => flat(color, { glow: 1 });
/** A painted face that lamps shine on all night: it is seen as it is, however dark the road. */
export const lampLit = (color: string): Material => flat(color, { glow: 0.8 });

/** Across and up, on a face that looks south. */
export type Place = readonly [x: number, z: number];

/** A flat shape on such a face. Each corner must be seen from its middle. */
export function shape(
  mesh: MeshBuilder,
  corners: readonly Place[],
  y: number,
  material: Material,
): void {
  const ring = corners.map(([x, z]): V3 => [x, y, z]);
  mesh.surface([ring], { outlined: false, ...material }, { capEnd: true });
}

/** A round piece, or an arc of it: angles from east, counter-clockwise as it is seen. */
export function round(
  mesh: MeshBuilder,
  [x, z]: Place,
  radius: number,
  y: number,
  material: Material,
  [from, to]: Span = [0, Math.PI * 2],
): void {
  const rim = Array.from({ length: 29 }, (_, i): Place => {
    const angle = from + ((to - from) * i) / 28;
    return [x + radius * Math.cos(angle), z + radius * Math.sin(angle)];
  });
  shape(mesh, rim, y, material);
}

/** Upright posts that carry something, at each `x`. */
export function posts(
  mesh: MeshBuilder,
  xs: readonly number[],
  top: number,
  radius: number,
  material = STEEL,
  y = 0.1,
): void {
  for (const x of xs) post(mesh, [x, y, 0], [x, y, top], [radius, radius * 0.9], material, 10);
}

/** A line of neon tube. */
export function tube(mesh: MeshBuilder, points: readonly V3[], color: string, radius = 0.08): void {
  for (const [i, from] of points.slice(0, -1).entries()) {
    loft(mesh, [from, points[i + 1]!], [radius, radius], Y, neon(color), {
      segments: 6,
      steps: 1,
    });
  }
}

/** A board with a border, whose face lies at `y`. */
export function board(
  mesh: MeshBuilder,
  [x0, x1]: Span,
  [z0, z1]: Span,
  {
    face,
    border,
    rim = 0.07,
    y = -0.05,
  }: { face: Material; border: string; rim?: number; y?: number },
): void {
  block(mesh, [x0, x1], [y + 0.01, y + 0.14], [z0, z1], { color: border }, 0.03);
  front(mesh, [x0 + rim, x1 - rim], [z0 + rim, z1 - rim], y, face);
}

/** A square that stands on a corner, with a dark edge. */
export function diamond(
  mesh: MeshBuilder,
  [x, z]: Place,
  half: number,
  y: number,
  face: Material,
): void {
  const corners = (size: number): Place[] => [
    [x, z - size],
    [x + size, z],
    [x, z + size],
    [x - size, z],
  ];
  shape(mesh, corners(half), y + 0.02, { color: '#15131c', outlined: true });
  shape(mesh, corners(half * 0.96), y + 0.01, flat('#1c1822'));
  shape(mesh, corners(half * 0.9), y, face);
}

/** Slanting bands across a board, the first colour first. */
export function bands(
  mesh: MeshBuilder,
  [x0, x1]: Span,
  [z0, z1]: Span,
  y: number,
  colors: readonly [Material, Material],
  count: number,
): void {
  const wide = (x1 - x0) / count;
  const slant = Math.min(wide, z1 - z0) * 0.6;
  const within = (x: number): number => Math.max(x0, Math.min(x1, x));
  front(mesh, [x0, x1], [z0, z1], y, colors[0]);
  for (let i = 0; i < count; i += 2) {
    const [a, b] = [x0 + i * wide + wide * 0.6, x0 + (i + 1) * wide + wide * 0.6];
    shape(
      mesh,
      [
        [within(a - slant), z0],
        [within(b - slant), z0],
        [within(b), z1],
        [within(a), z1],
      ],
      y - 0.01,
      colors[1],
    );
  }
}

/** A straight arrow from one place to another. */
export function arrow(
  mesh: MeshBuilder,
  from: Place,
  to: Place,
  pen: number,
  y: number,
  material: Material,
): void {
  const length = Math.hypot(to[0] - from[0], to[1] - from[1]);
  const [dx, dz] = [(to[0] - from[0]) / length, (to[1] - from[1]) / length];
  const at = (ahead: number, aside: number): Place => [
    from[0] + dx * ahead - dz * aside,
    from[1] + dz * ahead + dx * aside,
  ];
  const neck = length - pen * 3;
  shape(mesh, [at(0, -pen), at(neck, -pen), at(neck, pen), at(0, pen)], y, material);
  shape(mesh, [at(neck, -pen * 2.8), at(length, 0), at(neck, pen * 2.8)], y, material);
}

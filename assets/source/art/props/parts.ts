import type { Material, MeshBuilder } from '../geometry/MeshBuilder.ts';
import { box, post } from '../geometry/shapes.ts';
import { IDENTITY } from '../geometry/vectors.ts';

/** From and to along one axis, units. */
export type Span = readonly [from: number, to: number];

/** A box by its extents: west to east, south to north, bottom to top. */
export function block(
  mesh: MeshBuilder,
  [x0, x1]: Span,
  [y0, y1]: Span,
  [z0, z1]: Span,
  material: Material,
  bevel = 0.02,
): void {
  const half = [(x1 - x0) / 2, (y1 - y0) / 2, (z1 - z0) / 2] as const;
  const soft = Math.min(bevel, half[0], half[1], half[2]);
  box(mesh, [(x0 + x1) / 2, (y0 + y1) / 2, (z0 + z1) / 2], half, material, IDENTITY, soft);
}

/** A flat upright face that looks south. */
export function front(
  mesh: MeshBuilder,
  [x0, x1]: Span,
  [z0, z1]: Span,
  y: number,
  material: Material,
): void {
  const rows = [z0, z1].map((z) => [[x0, y, z] as const, [x1, y, z] as const]);
  mesh.surface(rows, { ...material, outlined: false }, { closed: false });
}

/** A flat face that looks up. */
export function lid(
  mesh: MeshBuilder,
  [x0, x1]: Span,
  [y0, y1]: Span,
  z: number,
  material: Material,
): void {
  const rows = [y0, y1].map((y) => [[x0, y, z] as const, [x1, y, z] as const]);
  mesh.surface(rows, { ...material, outlined: false }, { closed: false });
}

/** Four straight legs under a top. */
export function legs(
  mesh: MeshBuilder,
  [halfX, halfY]: readonly [number, number],
  height: number,
  radius: number,
  material: Material,
): void {
  for (const x of [-halfX, halfX]) {
    for (const y of [-halfY, halfY]) {
      post(mesh, [x, y, 0], [x, y, height], [radius * 0.8, radius], material, 8);
    }
  }
}

export const flat = (color: string, more: Omit<Material, 'color'> = {}): Material => ({
  color,
  outlined: false,
  ...more,
});

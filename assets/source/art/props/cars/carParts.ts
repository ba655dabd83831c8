import type { Material, MeshBuilder } from '../../geometry/MeshBuilder.ts';
import { ball, loft } from '../../geometry/shapes.ts';
import type { Radius } from '../../geometry/shapes.ts';
import { IDENTITY, X, Y, Z } from '../../geometry/vectors.ts';
import type { V3 } from '../../geometry/vectors.ts';
import { flat } from '../parts.ts';

export const SIDES = [1, -1] as const;
export const CHROME: Material = { color: '#c8cee0', shine: 1 };
const RUBBER: Material = { color: '#211c2a' };
const GLASS: Material = { color: '#3d5674', shine: 1, outlined: false };

/** Wheels with pale walls, in their dark arches, on both sides at each `x`. */
export function wheels(
  mesh: MeshBuilder,
  xs: readonly number[],
  half: number,
  radius = 0.32,
): void {
  for (const x of xs) {
    for (const s of SIDES) {
      const arch: V3 = [radius * 1.28, 0.13, radius * 1.16];
      ball(mesh, [x, s * (half - 0.02), radius * 1.1], arch, { color: '#191420' }, IDENTITY, 20);
      disc(mesh, [x, s * half, radius], s, [-0.1, 0.12], radius, RUBBER);
      disc(mesh, [x, s * half, radius], s, [0.12, 0.132], radius * 0.8, flat('#ddd6cf'));
      disc(mesh, [x, s * half, radius], s, [0.12, 0.142], radius * 0.6, {
        ...RUBBER,
        outlined: false,
      });
      disc(mesh, [x, s * half, radius], s, [0.12, 0.16], radius * 0.47, CHROME);
    }
  }
}

function disc(
  mesh: MeshBuilder,
  [x, y, z]: V3,
  s: 1 | -1,
  [from, to]: readonly [number, number],
  radius: number,
  material: Material,
): void {
  const axle: V3[] = [
    [x, y + s * from, z],
    [x, y + s * to, z],
  ];
  const options = { steps: 1, segments: 20, roundStart: false, roundEnd: false };
  loft(mesh, axle, [radius, radius * 0.97], X, material, options);
}

/** A body along the car, from stations of x, half width, height of the middle, half height. */
export function hull(
  mesh: MeshBuilder,
  stations: readonly (readonly [x: number, half: number, z: number, tall: number])[],
  material: Material,
  boxiness = 0.42,
): void {
  const spine = stations.map(([x, , z]): V3 => [x, 0, z]);
  const radii = stations.map(([, half, , tall]): Radius => [half, tall]);
  loft(mesh, spine, radii, Y, material, { segments: 28, boxiness });
}

/** A rectangle seen from above: from, to, half width, and how high it lies. */
export type Level = readonly [from: number, to: number, half: number, z: number];

/** The part with the windows: glass all round between two levels, posts, a roof in the car's colour. */
export function cabin(
  mesh: MeshBuilder,
  bottom: Level,
  top: Level,
  paint: Material,
  posts: readonly number[],
): void {
  const corners = ([from, to, half, z]: Level): V3[] => [
    [from, -half, z],
    [to, -half, z],
    [to, half, z],
    [from, half, z],
  ];
  const [low, high] = [corners(bottom), corners(top)];
  for (let i = 0; i < 4; i++) {
    const next = (i + 1) % 4;
    const pane = [
      [low[i]!, low[next]!],
      [high[i]!, high[next]!],
    ];
    mesh.surface(pane, GLASS, { closed: false });
  }
  for (const s of SIDES) {
    for (const t of [0, ...posts, 1]) {
      const at = ([from, to, half, z]: Level): V3 => [from + (to - from) * t, s * half, z];
      loft(mesh, [at(bottom), at(top)], [0.045, 0.045], X, paint, { segments: 8, steps: 1 });
    }
  }
  const [from, to, half, z] = top;
  const roof = { segments: 24, boxiness: 0.3 };
  const radii: Radius[] = [
    [half * 0.96, 0.04],
    [half + 0.03, 0.065],
    [half * 0.96, 0.04],
  ];
  loft(
    mesh,
    [
      [from, 0, z],
      [(from + to) / 2, 0, z + 0.03],
      [to, 0, z],
    ],
    radii,
    Y,
    paint,
    roof,
  );
}

/** A bar of chrome across one end; `s` is 1 in front. */
export function bumper(mesh: MeshBuilder, x: number, half: number, z: number, s: 1 | -1): void {
  const bar: V3[] = [
    [x - s * 0.2, half, z],
    [x, half * 0.75, z],
    [x + s * 0.04, 0, z],
    [x, -half * 0.75, z],
    [x - s * 0.2, -half, z],
  ];
  loft(
    mesh,
    bar,
    bar.map((): Radius => [0.08, 0.055]),
    Z,
    CHROME,
    { segments: 10 },
  );
}

/** Two lamps at one end: pale in front, red behind. */
export function lamps(mesh: MeshBuilder, x: number, aside: number, z: number, s: 1 | -1): void {
  const lamp: Material =
    s > 0 ? { color: '#f8efd8', shine: 1, glow: 0.4 } : { color: '#d0243f', shine: 1, glow: 0.4 };
  for (const side of SIDES) ball(mesh, [x, side * aside, z], [0.07, 0.13, 0.1], lamp, IDENTITY, 12);
}

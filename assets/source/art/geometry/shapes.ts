import type { Material, MeshBuilder, Tint } from './MeshBuilder.ts';
import {
  IDENTITY,
  X,
  Y,
  add,
  along,
  cross,
  dot,
  length,
  subtract,
  transform,
  unit,
} from './vectors.ts';
import type { M3, V3 } from './vectors.ts';

/** One number: round. Two: half axis along the hint, half axis across it. */
export type Radius = number | readonly [number, number];

export interface LoftOptions {
  /** Rings between two control points. */
  steps?: number;
  segments?: number;
  roundStart?: boolean;
  roundEnd?: boolean;
  /** Exponent of the section: 1 is an ellipse, smaller is boxier. */
  boxiness?: number;
  tint?: Tint;
}

const DOME = [0.35, 0.7, 0.95];
const pair = (radius: Radius): readonly [number, number] =>
  typeof radius === 'number' ? [radius, radius] : radius;

function catmullRom(a: number, b: number, c: number, d: number, t: number): number {
  const t2 = t * t;
  const curve =
    2 * b + (c - a) * t + (2 * a - 5 * b + 4 * c - d) * t2 + (3 * b - a - 3 * c + d) * t2 * t;
  return curve / 2;
}

/** A tube through the control points; `hint` is the direction of the first half axis of its section. */
export function loft(
  mesh: MeshBuilder,
  controls: readonly V3[],
  radii: readonly Radius[],
  hint: V3,
  material: Material,
  options: LoftOptions = {},
): void {
  const {
    steps = 4,
    segments = 14,
    roundStart = true,
    roundEnd = true,
    boxiness = 1,
    tint,
  } = options;
  const last = controls.length - 1;
  const spine: { at: V3; radius: readonly [number, number] }[] = [];
  const sample = (i: number, t: number): void => {
    const near = [i - 1, i, i + 1, i + 2].map((k) => Math.max(0, Math.min(last, k)));
    const curve = (value: (k: number) => number): number => {
      const [a = 0, b = 0, c = 0, d = 0] = near.map(value);
      return catmullRom(a, b, c, d, t);
    };
    const coordinate = (axis: 0 | 1 | 2): number => curve((k) => controls[k]![axis]);
    const half = (axis: 0 | 1): number =>
      Math.max(
        0.001,
        curve((k) => pair(radii[k]!)[axis]),
      );
    spine.push({ at: [coordinate(0), coordinate(1), coordinate(2)], radius: [half(0), half(1)] });
  };
  for (let i = 0; i < last; i++) for (let s = 0; s < steps; s++) sample(i, s / steps);
  sample(last - 1, 1);

  const shape = (value: number): number => Math.sign(value) * Math.abs(value) ** boxiness;
  const ring = (at: V3, tangent: V3, radius: readonly [number, number]): V3[] => {
    let first = along(hint, tangent, -dot(hint, tangent));
    if (length(first) < 1e-3) first = along([0.3, 1, 0.2], tangent, -dot([0.3, 1, 0.2], tangent));
    first = unit(first);
    const second = cross(tangent, first);
    return Array.from({ length: segments }, (_, j) => {
      const angle = (j / segments) * Math.PI * 2;
      const p = along(at, first, shape(Math.cos(angle)) * radius[0]);
      return along(p, second, shape(Math.sin(angle)) * radius[1]);
    });
  };
  const tangent = (i: number): V3 =>
    unit(subtract(spine[Math.min(spine.length - 1, i + 1)]!.at, spine[Math.max(0, i - 1)]!.at));
  const dome = (i: number, direction: 1 | -1): V3[][] => {
    const { at, radius } = spine[i]!;
    const t = tangent(i);
    return DOME.map((height) => {
      const k = Math.sqrt(1 - height * height);
      const centre = along(at, t, direction * Math.min(...radius) * height);
      return ring(centre, t, [radius[0] * k, radius[1] * k]);
    });
  };
  const rings = spine.map(({ at, radius }, i) => ring(at, tangent(i), radius));
  if (roundStart) rings.unshift(...dome(0, -1).reverse());
  if (roundEnd) rings.push(...dome(spine.length - 1, 1));
  mesh.surface(rings, material, { capStart: true, capEnd: true, ...(tint && { tint }) });
}

/** A straight post between two points, flat at both ends. */
export function post(
  mesh: MeshBuilder,
  from: V3,
  to: V3,
  radii: readonly [number, number],
  material: Material,
  segments = 16,
): void {
  const hint = Math.abs(to[0] - from[0]) > 0.01 ? Y : X;
  loft(mesh, [from, to], radii, hint, material, {
    steps: 1,
    segments,
    roundStart: false,
    roundEnd: false,
  });
}

export function ball(
  mesh: MeshBuilder,
  centre: V3,
  radius: V3 | number,
  material: Material,
  rotation: M3 = IDENTITY,
  segments = 16,
): void {
  const [rx, ry, rz] = typeof radius === 'number' ? [radius, radius, radius] : radius;
  const layers = Math.max(6, segments >> 1);
  const rings: V3[][] = [];
  for (let i = 0; i <= layers; i++) {
    const inset = i === 0 ? 0.02 : i === layers ? -0.02 : 0;
    const latitude = -Math.PI / 2 + (Math.PI * (i + inset)) / layers;
    rings.push(
      Array.from({ length: segments }, (_, j) => {
        const angle = (j / segments) * Math.PI * 2;
        const flat = Math.cos(latitude);
        const p: V3 = [
          rx * flat * Math.cos(angle),
          ry * flat * Math.sin(angle),
          rz * Math.sin(latitude),
        ];
        return add(centre, transform(rotation, p));
      }),
    );
  }
  mesh.surface(rings, material, { capStart: true, capEnd: true });
}

/** A strand that swells, then tapers to `tip` of its width: hair, claws, thorns, strips of cloth. */
export function lock(
  mesh: MeshBuilder,
  points: readonly V3[],
  width: number,
  thickness: number,
  hint: V3,
  material: Material,
  tip = 0.08,
): void {
  const radii = points.map((_, i): Radius => {
    const t = i / (points.length - 1);
    const k = t < 0.25 ? 0.7 + 1.2 * t : 1 - (1 - tip) * ((t - 0.25) / 0.75) ** 1.6;
    return [width * k, thickness * k];
  });
  loft(mesh, points, radii, hint, material, { segments: 8, steps: 3 });
}

/** A sheet of cloth or glass with a thickness, from rows of points. */
export function sheet(
  mesh: MeshBuilder,
  rows: readonly (readonly V3[])[],
  thickness: number,
  material: Material,
  tint?: Tint,
): void {
  const across = rows[0]?.length ?? 0;
  const rings = rows.map((row, i) => {
    const above = rows[Math.min(rows.length - 1, i + 1)]!;
    const below = rows[Math.max(0, i - 1)]!;
    const inner = row.map((p, j) => {
      const along1 = unit(subtract(row[Math.min(across - 1, j + 1)]!, row[Math.max(0, j - 1)]!));
      const along2 = unit(subtract(above[j]!, below[j]!));
      return along(p, unit(cross(along1, along2)), -thickness);
    });
    return [...row, ...inner.reverse()];
  });
  const folded: Tint | undefined = tint && ((i, j) => tint(i, j < across ? j : 2 * across - 1 - j));
  mesh.surface(rings, material, { capStart: true, capEnd: true, ...(folded && { tint: folded }) });
}

/** A box with bevelled edges; `half` are its half sizes. */
export function box(
  mesh: MeshBuilder,
  centre: V3,
  half: V3,
  material: Material,
  rotation: M3 = IDENTITY,
  bevel = 0.02,
): void {
  const corners = [
    [1, 1, 0],
    [-1, 1, 1],
    [-1, -1, 2],
    [1, -1, 3],
  ] as const;
  const ring = (inset: number, z: number): V3[] =>
    corners.flatMap(([sx, sy, quarter]) =>
      [0, 1, 2, 3].map((i) => {
        const angle = ((quarter + i / 3) * Math.PI) / 2;
        const x = sx * (half[0] - bevel) + Math.cos(angle) * bevel * inset;
        const y = sy * (half[1] - bevel) + Math.sin(angle) * bevel * inset;
        return add(centre, transform(rotation, [x, y, z]));
      }),
    );
  const rings = [
    ring(0.2, -half[2]),
    ring(1, -half[2] + bevel),
    ring(1, half[2] - bevel),
    ring(0.2, half[2]),
  ];
  mesh.surface(rings, material, { capStart: true, capEnd: true });
}

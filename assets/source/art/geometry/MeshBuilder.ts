import { add, cross, mix, rgb, scale, subtract, transform, unit } from './vectors.ts';
import type { M3, V3 } from './vectors.ts';

export interface Material {
  color: string;
  /** Strength of the highlight, 0 to 1. */
  shine?: number;
  /** 0: lit like everything else; 1: its own light. */
  glow?: number;
  /** Outline colour; by default a dark relative of `color`. */
  ink?: string;
  /** False for features that lie on another surface, such as eyes. */
  outlined?: boolean;
}

/** Brightness factor of the vertex in ring i, place j. */
export type Tint = (i: number, j: number) => number;

export interface SurfaceOptions {
  /** False: the rings are rows of an open sheet. */
  closed?: boolean;
  capStart?: boolean;
  capEnd?: boolean;
  tint?: Tint;
}

const INK: V3 = [0.07, 0.045, 0.11];

/** Collects triangles with their colours in flat arrays, ready for the GPU. */
export class MeshBuilder {
  readonly positions: number[] = [];
  readonly normals: number[] = [];
  readonly colors: number[] = [];
  readonly inks: number[] = [];
  /** Per vertex: shine, glow, outline (0 or 1). */
  readonly traits: number[] = [];
  readonly indices: number[] = [];

  /** Joins rings (or rows) of equally many points into one smooth surface. */
  surface(
    rings: readonly (readonly V3[])[],
    material: Material,
    options: SurfaceOptions = {},
  ): void {
    const { closed = true, capStart = false, capEnd = false, tint } = options;
    const around = rings[0]?.length ?? 0;
    const points = rings.flat();
    const onRings = points.length;
    const triangles: number[] = [];
    for (let i = 0; i + 1 < rings.length; i++) {
      for (let j = 0; j < (closed ? around : around - 1); j++) {
        const a = i * around + j;
        const b = i * around + ((j + 1) % around);
        triangles.push(a, b, b + around, a, b + around, a + around);
      }
    }
    const cap = (ring: number, reversed: boolean): void => {
      const first = ring * around;
      const sum = points.slice(first, first + around).reduce(add);
      const centre = points.push(scale(sum, 1 / around)) - 1;
      for (let j = 0; j < around; j++) {
        const a = first + j;
        const b = first + ((j + 1) % around);
        triangles.push(centre, reversed ? b : a, reversed ? a : b);
      }
    };
    if (closed && capStart) cap(0, true);
    if (closed && capEnd) cap(rings.length - 1, false);

    const normals = smoothNormals(points, triangles);
    const color = rgb(material.color);
    const ink = material.ink ? rgb(material.ink) : mix(scale(color, 0.28), INK, 0.55);
    const base = this.positions.length / 3;
    points.forEach((point, k) => {
      const factor = tint && k < onRings ? tint(Math.floor(k / around), k % around) : 1;
      this.positions.push(...point);
      this.normals.push(...(normals[k] ?? INK));
      this.colors.push(...scale(color, factor));
      this.inks.push(...ink);
      this.traits.push(
        material.shine ?? 0,
        material.glow ?? 0,
        material.outlined === false ? 0 : 1,
      );
    });
    for (const corner of triangles) this.indices.push(corner + base);
  }

  /** Takes in everything that another one has built. */
  append(other: MeshBuilder): void {
    const base = this.positions.length / 3;
    const into = (all: number[], more: readonly number[]): void => {
      for (const value of more) all.push(value);
    };
    into(this.positions, other.positions);
    into(this.normals, other.normals);
    into(this.colors, other.colors);
    into(this.inks, other.inks);
    into(this.traits, other.traits);
    for (const corner of other.indices) this.indices.push(corner + base);
  }

  /** Turns everything built so far, then moves and scales it: `turned × factor + shift`. */
  place(rotation: M3, shift: V3, factor: number): void {
    replaceTriples(this.positions, (p) => add(scale(transform(rotation, p), factor), shift));
    replaceTriples(this.normals, (n) => transform(rotation, n));
  }
}

function smoothNormals(points: readonly V3[], triangles: readonly number[]): V3[] {
  const sums: V3[] = points.map(() => [0, 0, 0]);
  for (let k = 0; k + 2 < triangles.length; k += 3) {
    const corners = [triangles[k]!, triangles[k + 1]!, triangles[k + 2]!] as const;
    const [a, b, c] = [points[corners[0]]!, points[corners[1]]!, points[corners[2]]!];
    const normal = cross(subtract(b, a), subtract(c, a));
    for (const corner of corners) sums[corner] = add(sums[corner]!, normal);
  }
  return sums.map(unit);
}

function replaceTriples(values: number[], change: (v: V3) => V3): void {
  for (let i = 0; i + 2 < values.length; i += 3) {
    const changed = change([values[i]!, values[i + 1]!, values[i + 2]!]);
    values[i] = changed[0];
    values[i + 1] = changed[1];
    values[i + 2] = changed[2];
  }
}

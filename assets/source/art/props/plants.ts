import type { Material, MeshBuilder } from '../geometry/MeshBuilder.ts';
import { randomStream } from '../geometry/random.ts';
import { ball, box, lock, loft } from '../geometry/shapes.ts';
import { IDENTITY, X, Z, add, along, unit } from '../geometry/vectors.ts';
import type { V3 } from '../geometry/vectors.ts';
import type { Prop } from './prop.ts';

const BARK: Material = { color: '#4a3d50' };
const LEAVES = ['#1f4030', '#28502f', '#34653e', '#457a48'].map((color) => ({ color }));
const PETALS: readonly Material[] = ['#d43a58', '#ee6682'].map((color) => ({
  color,
  outlined: false,
}));

/** A bare, old tree. */
export function tree(mesh: MeshBuilder): void {
  const random = randomStream(12);
  const branch = (from: V3, direction: V3, reach: number, radius: number, order: number): void => {
    const end = along(from, direction, reach);
    const bow: V3 = [(random() - 0.5) * reach * 0.25, (random() - 0.5) * reach * 0.25, 0];
    const middle = add(along(from, direction, reach / 2), bow);
    loft(mesh, [from, middle, end], [radius, radius * 0.82, radius * 0.62], X, BARK, {
      segments: order > 2 ? 10 : 6,
      steps: 3,
    });
    if (order === 0) return;
    const forks = order > 3 ? 3 : random() > 0.6 ? 3 : 2;
    for (let i = 0; i < forks; i++) {
      const angle = (random() + i / forks) * Math.PI * 2;
      const spread = 0.55 + random() * 0.35;
      const next: V3 = [
        direction[0] + Math.cos(angle) * spread,
        direction[1] + Math.sin(angle) * spread,
        direction[2] * (0.8 + random() * 0.3),
      ];
      branch(end, unit(next), reach * (0.64 + random() * 0.18), radius * 0.6, order - 1);
    }
  };
  for (let i = 0; i < 5; i++) {
    const [x, y] = [Math.cos(i * 1.25), Math.sin(i * 1.25)];
    lock(
      mesh,
      [
        [0, 0, 0.25],
        [x * 0.25, y * 0.25, 0.08],
        [x * 0.48, y * 0.48, 0],
      ],
      0.12,
      0.1,
      Z,
      BARK,
      0.1,
    );
  }
  branch([0, 0, 0], [0.06, 0, 1], 1.05, 0.19, 5);
}

/** A bunch of roses: how far along the hedge, from −1 to 1, whether on its top or its front, and how many. */
type Bunch = readonly [along: number, where: 'top' | 'front', roses: number];

/**
 * A low hedge with roses on it, 2.64 units wide, so that neighbours join. It grows south of its foot, so that
 * whoever walks along its northern side is seen down to the shoes. `swells` is by how much its top rises or
 * sinks between its ends.
 */
const hedgeWith =
  (seed: number, swells: readonly [number, number], bunches: readonly Bunch[]): Prop =>
  (mesh) => {
    const [width, depth, height] = [2.7, 0.78, 0.5];
    const random = randomStream(seed);
    const heightAt = (x: number): number => {
      const t = Math.PI * (x / width + 0.5);
      return height * (1 + swells[0] * Math.sin(t) ** 2 + swells[1] * Math.sin(2 * t));
    };
    const half: V3 = [width / 2 - 0.04, depth / 2 - 0.08, height * 0.42];
    box(mesh, [0, 0, height * 0.42], half, { color: '#16302a' }, IDENTITY, 0.12);
    for (let i = 0; i < 430; i++) {
      const face = random();
      const x = (random() - 0.5) * width;
      const y = (random() - 0.5) * depth;
      const up = random() ** 0.8;
      const top = heightAt(x);
      const root: V3 =
        face < 0.5
          ? [x, y, top * (0.94 + random() * 0.08)]
          : [x, -depth / 2 + random() * 0.05, up * top];
      const brightness = Math.min(3, Math.floor((root[2] / top) * 2.4 + random() * 1.4));
      const size = 0.055 + random() * 0.06;
      const out = unit([random() - 0.5, random() - 0.9, random() + 0.2]);
      const twist = unit([random() - 0.5, random() - 0.5, random() - 0.5]);
      const leaf = [root, along(root, out, size * 1.1), along(root, out, size * 2.1)];
      const material = { ...LEAVES[brightness]!, outlined: i % 3 === 0 };
      lock(mesh, leaf, size * 0.85, size * 0.4, twist, material, 0.1);
    }
    bunches.forEach(([middle, where, roses], bunch) => {
      for (let i = 0; i < roses; i++) {
        const x = (middle * width) / 2 + (random() - 0.5) * 0.36;
        const at: V3 =
          where === 'top'
            ? [x, (random() - 0.6) * depth, heightAt(x) * 1.1]
            : [x, -depth / 2 - 0.09, height * (0.45 + random() * 0.55)];
        rose(mesh, at, 0.07 + random() * 0.035, bunch + i);
      }
    });
    mesh.place(IDENTITY, [0, -0.34, 0], 1);
  };

/** Three whose ends fit together in any order. Their seeds are such that all need the same cell. */
export const hedge = hedgeWith(
  117,
  [0.06, 0.04],
  [
    [-0.8, 'top', 3],
    [-0.38, 'front', 3],
    [0.05, 'top', 3],
    [0.72, 'top', 2],
  ],
);
export const hedge2 = hedgeWith(
  97,
  [-0.1, 0.06],
  [
    [-0.62, 'front', 2],
    [0.3, 'top', 4],
    [0.5, 'front', 1],
  ],
);
export const hedge3 = hedgeWith(
  123,
  [0.02, -0.08],
  [
    [-0.55, 'top', 2],
    [-0.1, 'front', 4],
    [0.62, 'front', 3],
  ],
);

function rose(mesh: MeshBuilder, at: V3, size: number, turn: number): void {
  ball(mesh, at, [size * 1.2, size * 1.2, size * 0.8], { color: '#b02748' }, IDENTITY, 8);
  for (let k = 0; k < 5; k++) {
    const angle = k * 1.257 + turn;
    const petal = add(at, [
      Math.cos(angle) * size * 0.75,
      Math.sin(angle) * size * 0.75 - size * 0.2,
      size * 0.45,
    ]);
    ball(mesh, petal, [size * 0.55, size * 0.55, size * 0.3], PETALS[k % 2]!, IDENTITY, 6);
  }
  const heart = along(at, [0, -0.4, 0.9], size * 0.8);
  ball(
    mesh,
    heart,
    [size * 0.4, size * 0.4, size * 0.3],
    { color: '#ffa6b6', outlined: false },
    IDENTITY,
    6,
  );
}

import type { Material, MeshBuilder } from '../geometry/MeshBuilder.ts';
import { randomStream } from '../geometry/random.ts';
import { ball, box, lock, loft } from '../geometry/shapes.ts';
import { IDENTITY, X, Z, add, along, unit } from '../geometry/vectors.ts';
import type { V3 } from '../geometry/vectors.ts';

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

/**
 * A low hedge with roses on it, 2.64 units wide, so that neighbours join. It grows south of its foot, so that
 * whoever walks along its northern side is seen down to the shoes.
 */
export function hedge(mesh: MeshBuilder): void {
  const [width, depth, height] = [2.7, 0.78, 0.5];
  const random = randomStream(77);
  box(
    mesh,
    [0, 0, height * 0.45],
    [width / 2 - 0.04, depth / 2 - 0.08, height * 0.45],
    { color: '#16302a' },
    IDENTITY,
    0.12,
  );
  for (let i = 0; i < 430; i++) {
    const face = random();
    const x = (random() - 0.5) * width;
    const y = (random() - 0.5) * depth;
    const z = random() ** 0.8 * height;
    const root: V3 =
      face < 0.5 ? [x, y, height * (0.94 + random() * 0.08)] : [x, -depth / 2 + random() * 0.05, z];
    const brightness = Math.min(3, Math.floor((root[2] / height) * 2.4 + random() * 1.4));
    const size = 0.055 + random() * 0.06;
    const out = unit([random() - 0.5, random() - 0.9, random() + 0.2]);
    const twist = unit([random() - 0.5, random() - 0.5, random() - 0.5]);
    const leaf = [root, along(root, out, size * 1.1), along(root, out, size * 2.1)];
    const material = { ...LEAVES[brightness]!, outlined: i % 3 === 0 };
    lock(mesh, leaf, size * 0.85, size * 0.4, twist, material, 0.1);
  }
  for (let bunch = 0; bunch < 5; bunch++) {
    const onTop = bunch % 2 === 0;
    const middle = width * ((bunch + 0.5) / 5 - 0.5) + (random() - 0.5) * 0.2;
    for (let i = 0; i < 3; i++) {
      const x = middle + (random() - 0.5) * 0.36;
      const at: V3 = onTop
        ? [x, (random() - 0.6) * depth, height * 1.1]
        : [x, -depth / 2 - 0.09, height * (0.45 + random() * 0.55)];
      rose(mesh, at, 0.07 + random() * 0.035, bunch + i);
    }
  }
  mesh.place(IDENTITY, [0, -0.34, 0], 1);
}

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

import type { Material, MeshBuilder } from '../../geometry/MeshBuilder.ts';
import { randomStream } from '../../geometry/random.ts';
import { ball, box, loft, post } from '../../geometry/shapes.ts';
import { IDENTITY, X, turnZ } from '../../geometry/vectors.ts';
import { write } from '../lettering.ts';
import { block, flat, front, lid } from '../parts.ts';

const STEEL: Material = { color: '#a9adbc', shine: 1 };
const LOCKER: Material = { color: '#2f6d78', shine: 0.5 };

/** Four lockers, two units wide; neighbours join. `open` is the one that stands open. */
export const lockers =
  (open?: number) =>
  (mesh: MeshBuilder): void => {
    block(mesh, [-1, 1], [-0.22, 0.26], [0, 1.86], { color: '#1f3f4a', outlined: false }, 0.001);
    lid(mesh, [-1, 1], [-0.24, 0.28], 1.9, flat('#4aa0ac'));
    front(mesh, [-1, 1], [1.84, 1.9], -0.24, flat('#3a808c'));
    front(mesh, [-1, 1], [0, 0.08], -0.23, flat('#16222c'));
    for (let i = 0; i < 4; i++) {
      const x = -0.75 + i * 0.5;
      if (i === open) {
        front(mesh, [x - 0.2, x + 0.2], [0.1, 1.8], -0.225, flat('#0e1218'));
        block(mesh, [x - 0.16, x + 0.14], [-0.24, -0.22], [0.3, 0.5], flat('#7a3138'), 0.01);
        block(mesh, [x - 0.1, x + 0.1], [-0.24, -0.22], [1.1, 1.35], flat('#8a6a3c'), 0.01);
        box(mesh, [x - 0.26, -0.42, 0.95], [0.02, 0.2, 0.86], LOCKER, turnZ(-0.35), 0.01);
        continue;
      }
      block(
        mesh,
        [x - 0.225, x + 0.225],
        [-0.26, -0.22],
        [0.1, 1.8],
        { ...LOCKER, outlined: false },
        0.02,
      );
      for (let k = 0; k < 4; k++) {
        front(
          mesh,
          [x - 0.11, x + 0.11],
          [1.46 + k * 0.07, 1.485 + k * 0.07],
          -0.265,
          flat('#1d3a44'),
        );
      }
      front(mesh, [x - 0.06, x + 0.06], [1.24, 1.3], -0.265, flat('#d8c9a0'));
      block(
        mesh,
        [x + 0.1, x + 0.15],
        [-0.29, -0.25],
        [0.86, 1.02],
        flat('#c9cdd6', { shine: 1 }),
        0.01,
      );
      front(mesh, [x + 0.225, x + 0.25], [0.1, 1.8], -0.23, flat('#16323c'));
    }
  };

/** Cups and a shield behind glass. */
export function trophyCase(mesh: MeshBuilder): void {
  const wood: Material = { color: '#6b4535', shine: 0.3 };
  block(mesh, [-1, 1], [-0.2, 0.25], [0, 0.6], wood, 0.03);
  block(mesh, [-1, 1], [0.16, 0.25], [0.6, 1.95], { color: '#3a2530' }, 0.02);
  for (const s of [-1, 1])
    block(mesh, [s * 0.96 - 0.05, s * 0.96 + 0.05], [-0.2, 0.25], [0.6, 1.95], wood);
  block(mesh, [-1.05, 1.05], [-0.25, 0.28], [1.92, 2.05], wood, 0.03);
  front(mesh, [-0.9, 0.9], [1.8, 1.86], 0, flat('#ffe2a0', { glow: 0.9 }));
  for (const z of [0.62, 1.24]) {
    block(mesh, [-0.92, 0.92], [-0.15, 0.18], [z - 0.04, z], flat('#8a5c44'), 0.01);
    for (const x of [-0.66, -0.2, 0.28, 0.7]) cup(mesh, x + z * 0.06, z, z < 1 ? 1 : 0.8);
  }
  for (const x of [-0.5, 0.35]) {
    const glint = [
      [
        [x, -0.2, 0.7],
        [x + 0.14, -0.2, 0.7],
      ],
      [
        [x + 0.3, -0.2, 1.85],
        [x + 0.44, -0.2, 1.85],
      ],
    ] as const;
    mesh.surface(glint, flat('#6d86a8', { shine: 1 }), { closed: false });
  }
}

function cup(mesh: MeshBuilder, x: number, z: number, size: number): void {
  const gold = flat('#e0b24a', { shine: 1 });
  post(mesh, [x, 0, z], [x, 0, z + 0.07 * size], [0.09 * size, 0.08 * size], flat('#2a2028'), 10);
  post(mesh, [x, 0, z + 0.07 * size], [x, 0, z + 0.18 * size], [0.03 * size, 0.03 * size], gold, 8);
  post(
    mesh,
    [x, 0, z + 0.18 * size],
    [x, 0, z + 0.42 * size],
    [0.05 * size, 0.13 * size],
    gold,
    12,
  );
  for (const s of [-1, 1]) {
    ball(
      mesh,
      [x + s * 0.15 * size, 0, z + 0.32 * size],
      [0.04 * size, 0.02, 0.07 * size],
      gold,
      IDENTITY,
      8,
    );
  }
}

/** It hums, it glows, and it keeps the money. */
export function vendingMachine(mesh: MeshBuilder): void {
  block(mesh, [-0.55, 0.55], [-0.32, 0.35], [0.04, 1.95], { color: '#a6323f', shine: 0.5 }, 0.04);
  front(mesh, [-0.46, 0.2], [0.55, 1.5], -0.33, flat('#e8f2ff', { glow: 0.85 }));
  const random = randomStream(4);
  const tins = ['#c2323f', '#3c7a4a', '#e0a23a', '#40578f', '#8a4a8a'];
  for (const z of [0.6, 0.82, 1.04, 1.26]) {
    for (let i = 0; i < 5; i++) {
      const x = -0.43 + i * 0.125;
      front(
        mesh,
        [x, x + 0.09],
        [z, z + 0.15],
        -0.335,
        flat(tins[Math.floor(random() * 5)]!, { glow: 0.3 }),
      );
    }
  }
  front(mesh, [-0.48, 0.48], [1.58, 1.88], -0.33, flat('#ffe9c0', { glow: 0.9 }));
  write(mesh, 'MOONRISE', { y: -0.345, bottom: 1.65, size: 0.14, paint: flat('#a6323f') });
  block(mesh, [0.28, 0.46], [-0.35, -0.31], [1, 1.4], flat('#3a3542'), 0.02);
  for (let i = 0; i < 3; i++) ball(mesh, [0.37, -0.36, 1.08 + i * 0.1], 0.025, STEEL, IDENTITY, 8);
  block(mesh, [-0.4, 0.14], [-0.35, -0.31], [0.2, 0.42], flat('#1c1822'), 0.03);
}

export function drinkingFountain(mesh: MeshBuilder): void {
  block(mesh, [-0.28, 0.28], [-0.1, 0.05], [0.3, 1], STEEL, 0.03);
  block(mesh, [-0.32, 0.32], [-0.4, 0.05], [0.78, 0.94], STEEL, 0.06);
  lid(mesh, [-0.24, 0.24], [-0.34, -0.04], 0.945, flat('#6d7484'));
  const tap = [
    [0.18, -0.1, 0.94],
    [0.16, -0.12, 1.06],
    [0.06, -0.16, 1.08],
  ] as const;
  loft(mesh, tap, [0.025, 0.022, 0.02], X, STEEL, { segments: 8 });
}

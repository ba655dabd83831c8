import type { Material, MeshBuilder } from '../../geometry/MeshBuilder.ts';
import { ball, post } from '../../geometry/shapes.ts';
import { IDENTITY } from '../../geometry/vectors.ts';
import { block } from '../parts.ts';
import { IRON, STEEL, bands, lampLit, neon } from './roadParts.ts';

const ORANGE: Material = { color: '#ea672a' };

/** As large as it must be, to be seen from a car. */
export function roadCone(mesh: MeshBuilder): void {
  block(mesh, [-0.42, 0.42], [-0.42, 0.42], [0, 0.1], ORANGE, 0.05);
  post(mesh, [0, 0, 0.08], [0, 0, 1.25], [0.31, 0.07], ORANGE, 16);
  post(mesh, [0, 0, 0.48], [0, 0, 0.78], [0.225, 0.165], lampLit('#f6eedd'), 16);
}

/** Two striped boards on feet, and a lamp that warns. */
export function workBarrier(mesh: MeshBuilder): void {
  for (const x of [-1.25, 1.25]) {
    block(mesh, [x - 0.08, x + 0.08], [-0.55, 0.55], [0, 0.12], IRON, 0.02);
    block(mesh, [x - 0.07, x + 0.07], [-0.05, 0.05], [0.1, 1.75], STEEL, 0.02);
  }
  for (const z of [0.6, 1.25]) {
    block(mesh, [-1.6, 1.6], [-0.14, -0.04], [z, z + 0.46], { color: '#e8e0d4' }, 0.02);
    bands(
      mesh,
      [-1.56, 1.56],
      [z + 0.04, z + 0.42],
      -0.15,
      [lampLit('#f2eadb'), lampLit('#e8622a')],
      8,
    );
  }
  for (const x of [-1.25, 1.25]) {
    block(mesh, [x - 0.15, x + 0.15], [-0.1, 0.06], [1.72, 1.86], { color: '#c9862a' }, 0.02);
    ball(
      mesh,
      [x, -0.04, 2.02],
      [0.2, 0.13, 0.2],
      { color: '#ffb52e', glow: 1, ink: '#5a3010' },
      IDENTITY,
      14,
    );
    ball(mesh, [x - 0.04, -0.16, 2.06], [0.08, 0.03, 0.08], neon('#fff0b0'), IDENTITY, 10);
  }
}

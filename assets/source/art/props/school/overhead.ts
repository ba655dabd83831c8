import type { Material, MeshBuilder } from '../../geometry/MeshBuilder.ts';
import { loft, post } from '../../geometry/shapes.ts';
import { X, Z } from '../../geometry/vectors.ts';
import { write } from '../lettering.ts';
import { block, flat, front } from '../parts.ts';

const STEEL: Material = { color: '#a9adbc', shine: 1 };

/** A long lamp under the ceiling, two and a half units up. */
export function tubeLamp(mesh: MeshBuilder): void {
  for (const x of [-0.5, 0.5]) post(mesh, [x, 0, 2.7], [x, 0, 3], [0.015, 0.015], STEEL, 6);
  block(mesh, [-0.8, 0.8], [-0.14, 0.14], [2.62, 2.72], { color: '#8b8fa2' }, 0.02);
  loft(
    mesh,
    [
      [-0.74, 0, 2.6],
      [0.74, 0, 2.6],
    ],
    [0.07, 0.07],
    Z,
    { color: '#e4f6ee', glow: 1, ink: '#4a6a66' },
    { segments: 10, steps: 1 },
  );
}

/** Over a door: the way out, in red light. */
export function exitSign(mesh: MeshBuilder): void {
  block(mesh, [-0.45, 0.45], [-0.16, -0.04], [2.2, 2.52], { color: '#3a1a22' }, 0.02);
  front(mesh, [-0.4, 0.4], [2.24, 2.48], -0.165, flat('#7a1420', { glow: 0.6 }));
  write(mesh, 'EXIT', { y: -0.18, bottom: 2.28, size: 0.17, paint: flat('#ff6a5a', { glow: 1 }) });
}

export function wallClock(mesh: MeshBuilder): void {
  post(mesh, [0, 0, 2.05], [0, -0.06, 2.05], [0.26, 0.26], { color: '#2a2632' }, 22);
  post(mesh, [0, -0.06, 2.05], [0, -0.07, 2.05], [0.22, 0.22], flat('#efe9dc'), 22);
  const hand = flat('#1c1822');
  loft(
    mesh,
    [
      [0, -0.08, 2.05],
      [0.1, -0.08, 2.12],
    ],
    [0.016, 0.016],
    X,
    hand,
    { segments: 6, steps: 1 },
  );
  loft(
    mesh,
    [
      [0, -0.08, 2.05],
      [-0.03, -0.08, 2.22],
    ],
    [0.012, 0.012],
    X,
    hand,
    { segments: 6, steps: 1 },
  );
}

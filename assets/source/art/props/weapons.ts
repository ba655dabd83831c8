import type { MeshBuilder } from '../geometry/MeshBuilder.ts';
import { ball, loft } from '../geometry/shapes.ts';
import { IDENTITY, Z } from '../geometry/vectors.ts';

/** A stake on its side, its point to the east. */
export function stake(mesh: MeshBuilder, z: number): void {
  const wood = { color: '#e6bd83' };
  loft(
    mesh,
    [
      [-0.3, 0, z],
      [-0.02, 0, z],
      [0.16, 0, z],
      [0.32, 0, z],
    ],
    [0.038, 0.046, 0.038, 0.004],
    Z,
    wood,
    { segments: 8 },
  );
  loft(
    mesh,
    [
      [-0.24, 0, z],
      [-0.18, 0, z],
    ],
    [0.046, 0.048],
    Z,
    { color: '#7a4a2e' },
    { segments: 8, steps: 1 },
  );
}

/** A globe of daylight. */
export function globe(mesh: MeshBuilder): void {
  ball(mesh, [0, 0, 0], 0.16, { color: '#fff1b8', glow: 1, ink: '#ffb84d' }, IDENTITY, 20);
}

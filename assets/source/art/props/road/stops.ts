import type { Material, MeshBuilder } from '../../geometry/MeshBuilder.ts';
import { ball, post } from '../../geometry/shapes.ts';
import { IDENTITY } from '../../geometry/vectors.ts';
import { write } from '../lettering.ts';
import { block, flat, front } from '../parts.ts';
import { IRON, SIDES, STEEL, board, lampLit, shape, type Place } from './roadParts.ts';

/** What stands at crossings. Its lamps are dark here: they are lit by whoever draws it, as the tick says. */

/** A post at a corner, with three lamps one above the other. */
export function trafficLight(mesh: MeshBuilder): void {
  block(mesh, [-0.24, 0.24], [-0.24, 0.24], [0, 0.22], IRON, 0.05);
  post(mesh, [0, 0, 0.2], [0, 0, 3], [0.11, 0.09], STEEL, 10);
  block(mesh, [-0.38, 0.38], [-0.2, 0.24], [2.7, 4.62], { color: '#d0a02c' }, 0.08);
  front(mesh, [-0.29, 0.29], [2.8, 4.52], -0.21, flat('#1c1822'));
  const off = ['#4a1c20', '#4a3a1e', '#173a2a'];
  for (const [i, z] of [4.22, 3.66, 3.1].entries()) {
    ball(mesh, [0, -0.22, z], [0.23, 0.08, 0.23], flat(off[i]!), IDENTITY, 16);
    block(mesh, [-0.27, 0.27], [-0.46, -0.2], [z + 0.22, z + 0.27], IRON, 0.02);
  }
}

/** A crossbuck with two lamps. */
export function railLight(mesh: MeshBuilder): void {
  post(mesh, [0, 0, 0], [0, 0, 4.6], [0.12, 0.1], STEEL, 10);
  const plank = lampLit('#f2eee6');
  for (const s of SIDES) {
    const arm: Place[] = [
      [-1.35, 4.1 - s * 0.62],
      [-1.2, 4.1 - s * 0.86],
      [1.35, 4.1 + s * 0.62],
      [1.2, 4.1 + s * 0.86],
    ];
    shape(mesh, arm, -0.16 - 0.02 * s, { ...plank, outlined: true });
    ball(mesh, [s * 0.6, -0.16, 2.7], [0.36, 0.12, 0.36], IRON, IDENTITY, 18);
    ball(mesh, [s * 0.6, -0.26, 2.7], [0.24, 0.08, 0.24], { color: '#5c1a20' }, IDENTITY, 14);
  }
  block(mesh, [-0.9, 0.9], [-0.1, 0.05], [2.62, 2.78], IRON, 0.02);
  board(mesh, [-0.62, 0.62], [1.35, 2.05], { face: plank, border: '#1c1822', rim: 0.05 });
  const paint: Material = flat('#1c1822');
  write(mesh, 'RAIL', { y: -0.09, bottom: 1.54, size: 0.34, paint, pen: 0.11 });
}

import type { Material, MeshBuilder } from '../../geometry/MeshBuilder.ts';
import { ball, post } from '../../geometry/shapes.ts';
import { IDENTITY } from '../../geometry/vectors.ts';
import { write } from '../lettering.ts';
import { block, flat, front } from '../parts.ts';
import { IRON, SIDES, STEEL, board, lampLit, neon, shape, type Place } from './roadParts.ts';

const WHITE: Material = { color: '#d9d4d8' };
const RED: Material = { color: '#b8323c' };

/** Two pumps under a lit roof, open all night. */
export function gasStation(mesh: MeshBuilder): void {
  block(mesh, [-6.4, 6.4], [-2, 1.6], [0, 0.14], { color: '#6d6876' }, 0.04);
  for (const x of [-4.6, 4.6]) {
    post(mesh, [x, 0, 0.1], [x, 0, 4.6], [0.26, 0.26], STEEL, 12);
  }
  for (const x of [-2.2, 2.2]) {
    block(mesh, [x - 0.6, x + 0.6], [-0.45, 0.45], [0.14, 0.34], IRON, 0.04);
    block(mesh, [x - 0.46, x + 0.46], [-0.32, 0.32], [0.3, 2.3], RED, 0.08);
    front(mesh, [x - 0.34, x + 0.34], [1.45, 2.05], -0.34, lampLit('#dff0ff'));
    front(mesh, [x - 0.34, x + 0.34], [0.5, 1.2], -0.34, WHITE);
  }
  block(mesh, [-6.8, 6.8], [-1.5, 1.5], [4.6, 5.5], { color: '#77727f' }, 0.08);
  front(mesh, [-6.8, 6.8], [4.66, 4.9], -1.53, flat('#fff3cf', { glow: 1 }));
  front(mesh, [-6.8, 6.8], [4.9, 5.46], -1.53, flat('#a92f3a', { glow: 0.5 }));
  write(mesh, 'LAST GAS', {
    x: 0,
    y: -1.6,
    bottom: 4.98,
    size: 0.5,
    paint: lampLit('#fff6e0'),
    pen: 0.1,
  });
}

/** A crossbuck with two lamps; the lamps are lit by whoever draws it. */
export function railLight(mesh: MeshBuilder): void {
  post(mesh, [0, 0, 0], [0, 0, 4.6], [0.12, 0.1], STEEL, 10);
  for (const s of SIDES) {
    const arm: Place[] = [
      [-1.35, 4.1 - s * 0.62],
      [-1.2, 4.1 - s * 0.86],
      [1.35, 4.1 + s * 0.62],
      [1.2, 4.1 + s * 0.86],
    ];
    shape(mesh, arm, -0.16 - 0.02 * s, lampLit('#f2eee6'));
    ball(mesh, [s * 0.6, -0.16, 2.7], [0.34, 0.12, 0.34], IRON, IDENTITY, 18);
    ball(mesh, [s * 0.6, -0.26, 2.7], [0.22, 0.08, 0.22], { color: '#5c1a20' }, IDENTITY, 14);
  }
  block(mesh, [-0.9, 0.9], [-0.1, 0.05], [2.62, 2.78], IRON, 0.02);
  board(mesh, [-0.5, 0.5], [1.5, 2.1], { face: lampLit('#f2eee6'), border: '#1c1822', rim: 0.05 });
  front(mesh, [-0.36, 0.36], [1.72, 1.88], -0.12, neon('#1c1822'));
}

import type { Material, MeshBuilder } from '../../geometry/MeshBuilder.ts';
import { ball, box, post } from '../../geometry/shapes.ts';
import { IDENTITY } from '../../geometry/vectors.ts';
import { write } from '../lettering.ts';
import { block, flat, front, legs } from '../parts.ts';

const STEEL: Material = { color: '#a9adbc', shine: 1 };

/** Cork and notices; it hangs on a wall. */
export function noticeBoard(mesh: MeshBuilder): void {
  block(mesh, [-0.85, 0.85], [-0.06, -0.01], [1.1, 2], { color: '#6b4535' }, 0.02);
  front(mesh, [-0.78, 0.78], [1.17, 1.93], -0.065, flat('#a07a50'));
  const papers = ['#e9e2d2', '#9c2f48', '#5d86b0', '#e0c060', '#e9e2d2', '#7aa07a'];
  papers.forEach((color, i) => {
    const [x, z] = [-0.5 + (i % 3) * 0.5, 1.36 + Math.floor(i / 3) * 0.36];
    box(mesh, [x, -0.075, z], [0.17, 0.004, 0.13], flat(color), IDENTITY, 0.003);
    ball(mesh, [x, -0.085, z + 0.11], 0.02, flat('#c2323f'), IDENTITY, 6);
  });
}

export function blackboard(mesh: MeshBuilder): void {
  block(mesh, [-1.4, 1.4], [-0.06, -0.01], [0.9, 2.1], { color: '#7d5341' }, 0.02);
  front(mesh, [-1.32, 1.32], [0.98, 2.02], -0.065, flat('#27463c'));
  block(mesh, [-1.3, 1.3], [-0.14, -0.05], [0.86, 0.92], flat('#8d5f48'), 0.01);
  const chalk = flat('#c9d4cc');
  write(mesh, 'STAKE', { x: -0.5, y: -0.07, bottom: 1.6, size: 0.26, paint: chalk, pen: 0.045 });
  write(mesh, 'PRACTICE', { x: -0.3, y: -0.07, bottom: 1.2, size: 0.2, paint: chalk, pen: 0.045 });
  ball(mesh, [0.85, -0.07, 1.5], [0.3, 0.003, 0.3], flat('#2f5246'), IDENTITY, 16);
}

/** A desk with its chair in one, for a classroom; the pupil looks north. */
export function schoolDesk(mesh: MeshBuilder): void {
  const wood: Material = { color: '#b0814e', shine: 0.4 };
  legs(mesh, [0.3, 0.2], 0.6, 0.025, STEEL);
  block(mesh, [-0.38, 0.38], [-0.05, 0.42], [0.6, 0.66], wood, 0.025);
  block(mesh, [-0.22, 0.22], [-0.62, -0.2], [0.38, 0.43], wood, 0.02);
  for (const x of [-0.18, 0.18]) {
    post(mesh, [x, -0.6, 0], [x, -0.6, 0.95], [0.022, 0.022], STEEL, 8);
    post(mesh, [x, -0.22, 0], [x, -0.22, 0.38], [0.022, 0.022], STEEL, 8);
  }
  block(mesh, [-0.22, 0.22], [-0.64, -0.58], [0.68, 0.95], wood, 0.025);
}

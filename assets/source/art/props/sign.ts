import type { Material, MeshBuilder } from '../geometry/MeshBuilder.ts';
import { box, loft, post } from '../geometry/shapes.ts';
import { IDENTITY, Y } from '../geometry/vectors.ts';
import type { V3 } from '../geometry/vectors.ts';
import { write } from './lettering.ts';

const WOOD: Material = { color: '#6d4a36' };
const BOARD_Y = -0.09;

/** The board at the edge of town, as it is read from the road. */
export function sign(mesh: MeshBuilder): void {
  for (const x of [-1.15, 1.15]) post(mesh, [x, 0, 0], [x, 0, 1.95], [0.075, 0.065], WOOD, 10);
  box(mesh, [0, -0.03, 1.3], [1.45, 0.04, 0.56], { color: '#efe3c8' }, IDENTITY, 0.02);
  box(mesh, [0, -0.055, 1.3], [1.37, 0.03, 0.48], { color: '#2d6a58' }, IDENTITY, 0.02);
  const paint: Material = { color: '#fff3d6', outlined: false };
  write(mesh, 'WELCOME TO', { y: BOARD_Y, bottom: 1.46, size: 0.21, paint });
  const gold: Material = { color: '#ffd36b', outlined: false };
  write(mesh, 'SUNNYDALE', { y: BOARD_Y, bottom: 0.95, size: 0.36, paint: gold });
  const cap: V3[] = [
    [-1.5, -0.03, 1.86],
    [0, -0.03, 2.06],
    [1.5, -0.03, 1.86],
  ];
  loft(mesh, cap, [0.06, 0.08, 0.06], Y, WOOD, { segments: 8 });
}

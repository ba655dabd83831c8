import type { Material, MeshBuilder } from '../../geometry/MeshBuilder.ts';
import { ball, loft, post } from '../../geometry/shapes.ts';
import { IDENTITY, Y } from '../../geometry/vectors.ts';
import { write } from '../lettering.ts';
import { block, flat, front } from '../parts.ts';

const STEEL: Material = { color: '#6d7186', shine: 0.6 };
const neon = (color: string): Material => flat(color, { glow: 1 });

/** Letters of light on a board that hangs on a wall, two and a half units up. */
const neonBoard =
  (text: string, color: string, board: string, half: number) =>
  (mesh: MeshBuilder): void => {
    block(mesh, [-half, half], [-0.14, -0.04], [1.9, 2.62], { color: board }, 0.04);
    write(mesh, text, { y: -0.17, bottom: 2.04, size: 0.44, paint: neon(color), pen: 0.06 });
    for (const z of [1.95, 2.57]) {
      const tube = [
        [-half + 0.06, -0.16, z],
        [half - 0.06, -0.16, z],
      ] as const;
      loft(mesh, tube, [0.02, 0.02], Y, neon(color), { segments: 6, steps: 1 });
    }
  };

export const bronzeSign = neonBoard('BRONZE', '#ffb35a', '#2c2030', 1.25);
export const dinerSign = neonBoard('DINER', '#ff6a7a', '#22304a', 1.05);
export const cinemaSign = neonBoard('SUN CINEMA', '#8ad8ff', '#3a1f34', 1.95);

/** A motel's sign on two posts. */
export function motelSign(mesh: MeshBuilder): void {
  for (const x of [-0.7, 0.7]) post(mesh, [x, 0, 0], [x, 0, 2.2], [0.06, 0.05], STEEL, 10);
  block(mesh, [-1.2, 1.2], [-0.1, 0.05], [1.7, 3.1], { color: '#2d5a6b' }, 0.06);
  write(mesh, 'SANDPIPER', { y: -0.13, bottom: 2.66, size: 0.27, paint: neon('#ffe2a0') });
  write(mesh, 'MOTEL', { y: -0.13, bottom: 2.06, size: 0.44, paint: neon('#ff7a6a') });
  write(mesh, 'VACANCY', { y: -0.13, bottom: 1.8, size: 0.17, paint: neon('#7be0a0') });
}

/** The letters over a grand hotel's door. */
export function hotelSign(mesh: MeshBuilder): void {
  block(mesh, [-1.9, 1.9], [-0.2, 0], [2, 2.62], { color: '#4a2e3a', shine: 0.4 }, 0.05);
  write(mesh, 'HYPERION', {
    y: -0.24,
    bottom: 2.12,
    size: 0.4,
    paint: flat('#f0cf7a', { glow: 0.6 }),
  });
  front(mesh, [-1.8, 1.8], [2.03, 2.07], -0.205, flat('#d0a650', { shine: 1 }));
}

/** A poster on two posts by the road. */
export function billboard(mesh: MeshBuilder): void {
  for (const x of [-1.3, 1.3]) post(mesh, [x, 0.05, 0], [x, 0.05, 2], [0.08, 0.07], STEEL, 10);
  block(mesh, [-2, 2], [-0.06, 0.1], [1.4, 3.2], { color: '#d8d0c4' }, 0.03);
  front(mesh, [-1.92, 1.92], [1.48, 3.12], -0.07, flat('#e07a3a'));
  front(mesh, [-1.92, 1.92], [1.48, 2], -0.072, flat('#8c2f4a'));
  ball(mesh, [1.25, -0.07, 2.5], [0.42, 0.01, 0.42], flat('#ffd36b'), IDENTITY, 24);
  write(mesh, 'MOONRISE', { x: -0.45, y: -0.1, bottom: 2.4, size: 0.4, paint: flat('#fff3d6') });
  write(mesh, 'COLA', { y: -0.1, bottom: 1.58, size: 0.32, paint: flat('#ffd36b') });
}

/** Where the bus stops, or a street begins: a plate on a post. */
export const streetSign =
  (text: string, color: string) =>
  (mesh: MeshBuilder): void => {
    post(mesh, [0, 0, 0], [0, 0, 2.2], [0.035, 0.03], STEEL, 8);
    const half = 0.11 * text.length + 0.1;
    block(mesh, [-half, half], [-0.06, -0.02], [1.8, 2.12], { color }, 0.02);
    write(mesh, text, { y: -0.075, bottom: 1.87, size: 0.2, paint: flat('#f3f0e6') });
  };

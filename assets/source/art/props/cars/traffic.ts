import type { Material, MeshBuilder } from '../../geometry/MeshBuilder.ts';
import { ball, loft } from '../../geometry/shapes.ts';
import { IDENTITY, Z } from '../../geometry/vectors.ts';
import { block, flat } from '../parts.ts';
import { CHROME, SIDES, bumper, cabin, hull, lamps, wheels } from './carParts.ts';

const DARK: Material = { color: '#2a2632' };

/** A plain family car, pale, so that a tint makes it any colour. */
export const saloon = (mesh: MeshBuilder): void => saloonIn(mesh, '#c9ccd6');

export function saloonIn(mesh: MeshBuilder, color: string): void {
  const paint: Material = { color, shine: 1 };
  wheels(mesh, [-1.3, 1.35], 0.78, 0.31);
  hull(
    mesh,
    [
      [-2.2, 0.7, 0.6, 0.2],
      [-2, 0.8, 0.6, 0.25],
      [-0.6, 0.84, 0.57, 0.28],
      [0.8, 0.84, 0.56, 0.27],
      [1.8, 0.8, 0.54, 0.24],
      [2.15, 0.7, 0.52, 0.17],
    ],
    paint,
  );
  cabin(mesh, [-1.5, 0.85, 0.76, 0.82], [-1.02, 0.3, 0.6, 1.28], paint, [0.36, 0.68]);
  for (const s of SIDES) {
    loft(
      mesh,
      [
        [-2, s * 0.82, 0.58],
        [0, s * 0.87, 0.56],
        [1.9, s * 0.8, 0.52],
      ],
      [0.02, 0.022, 0.02],
      Z,
      flat('#8d919f', { shine: 1 }),
      { segments: 6 },
    );
    ball(mesh, [0.62, s * 0.9, 0.86], [0.06, 0.09, 0.05], paint, IDENTITY, 10);
  }
  bumper(mesh, 2.2, 0.78, 0.4, 1);
  bumper(mesh, -2.26, 0.78, 0.42, -1);
  lamps(mesh, 2.16, 0.52, 0.58, 1);
  lamps(mesh, -2.22, 0.55, 0.66, -1);
}

/** A pick-up with an open bed and a toolbox in it. */
export function pickup(mesh: MeshBuilder): void {
  const paint: Material = { color: '#8a3f34', shine: 0.8 };
  wheels(mesh, [-1.5, 1.5], 0.82, 0.37);
  hull(
    mesh,
    [
      [0.1, 0.84, 0.68, 0.3],
      [1.2, 0.84, 0.68, 0.28],
      [2.1, 0.8, 0.64, 0.24],
      [2.35, 0.7, 0.6, 0.16],
    ],
    paint,
  );
  block(mesh, [-2.35, 0.2], [-0.82, 0.82], [0.4, 0.62], DARK, 0.04);
  block(mesh, [-2.3, 0.15], [-0.7, 0.7], [0.6, 0.66], flat('#4b4456'), 0.02);
  for (const s of SIDES) {
    const [a, b] = [s * 0.72, s * 0.86];
    block(mesh, [-2.4, 0.2], [Math.min(a, b), Math.max(a, b)], [0.42, 0.96], paint, 0.05);
  }
  block(mesh, [-2.42, -2.3], [-0.8, 0.8], [0.42, 0.94], paint, 0.04);
  block(mesh, [-0.25, 0.05], [-0.66, 0.66], [0.64, 0.92], { color: '#7d8496', shine: 0.6 }, 0.03);
  cabin(mesh, [-0.05, 1.1, 0.78, 0.92], [0.1, 0.75, 0.64, 1.46], paint, [0.5]);
  bumper(mesh, 2.4, 0.84, 0.44, 1);
  bumper(mesh, -2.48, 0.8, 0.42, -1);
  lamps(mesh, 2.34, 0.55, 0.66, 1);
  lamps(mesh, -2.44, 0.7, 0.72, -1);
}

/** A lorry with a closed body. */
export function lorry(mesh: MeshBuilder): void {
  const paint: Material = { color: '#3f5f8a', shine: 0.8 };
  wheels(mesh, [-2.5, -1.7, 2.3], 0.95, 0.45);
  block(mesh, [-3.5, 3], [-0.7, 0.7], [0.4, 0.66], DARK, 0.04);
  block(mesh, [-3.6, 1.3], [-1.08, 1.08], [0.66, 2.5], { color: '#cfc8bc', shine: 0.3 }, 0.06);
  for (let i = 0; i < 9; i++) {
    const x = -3.4 + i * 0.55;
    block(mesh, [x, x + 0.05], [-1.11, 1.11], [0.72, 2.44], flat('#b4ac9f'), 0.01);
  }
  block(mesh, [-3.62, 1.32], [-1.1, 1.1], [1.4, 1.62], flat('#b5533c'), 0.01);
  block(mesh, [1.45, 3.1], [-1, 1], [0.5, 1.3], paint, 0.12);
  cabin(mesh, [1.5, 3.02, 0.97, 1.25], [1.6, 2.8, 0.86, 1.98], paint, [0.55]);
  block(mesh, [3.08, 3.16], [-0.6, 0.6], [0.6, 1], flat('#2a2632'), 0.02);
  for (let i = 0; i < 4; i++) {
    const z = 0.65 + i * 0.09;
    block(mesh, [3.14, 3.18], [-0.56, 0.56], [z, z + 0.04], { ...CHROME, outlined: false }, 0.01);
  }
  bumper(mesh, 3.22, 1, 0.45, 1);
  bumper(mesh, -3.66, 0.95, 0.5, -1);
  lamps(mesh, 3.12, 0.78, 0.78, 1);
  lamps(mesh, -3.64, 0.85, 0.74, -1);
}

/** A long yellow bus for a school. */
export function schoolBus(mesh: MeshBuilder): void {
  const yellow: Material = { color: '#e8a92c', shine: 0.7 };
  wheels(mesh, [-2.3, 3.1], 0.98, 0.46);
  block(mesh, [-4, 2.5], [-1.05, 1.05], [0.5, 1.35], yellow, 0.08);
  cabin(
    mesh,
    [-4, 2.5, 1.03, 1.3],
    [-3.94, 2.32, 0.98, 1.98],
    yellow,
    [0.12, 0.24, 0.36, 0.48, 0.6, 0.72, 0.86],
  );
  hull(
    mesh,
    [
      [-4, 0.96, 2, 0.08],
      [-3.6, 1.02, 2.04, 0.16],
      [1.8, 1.02, 2.04, 0.16],
      [2.45, 0.9, 1.99, 0.07],
    ],
    yellow,
    0.4,
  );
  hull(
    mesh,
    [
      [2.4, 0.92, 0.9, 0.38],
      [3.2, 0.88, 0.88, 0.36],
      [3.85, 0.76, 0.82, 0.26],
      [4, 0.66, 0.8, 0.2],
    ],
    yellow,
  );
  for (const s of SIDES) {
    for (const z of [0.72, 1.02]) {
      const [a, b] = [s * 1.04, s * 1.075];
      block(
        mesh,
        [-4, 2.45],
        [Math.min(a, b), Math.max(a, b)],
        [z, z + 0.07],
        flat('#1f1a24'),
        0.01,
      );
    }
    ball(mesh, [3.2, s * 0.98, 1.3], [0.06, 0.14, 0.12], CHROME, IDENTITY, 12);
    for (const x of [-3.9, 2.1]) {
      ball(
        mesh,
        [x, s * 0.7, 2.2],
        [0.08, 0.1, 0.07],
        flat('#ff5a3a', { glow: 0.5 }),
        IDENTITY,
        10,
      );
    }
  }
  block(mesh, [3.96, 4.04], [-0.5, 0.5], [0.6, 0.98], flat('#2a2632'), 0.02);
  bumper(mesh, 4.1, 0.98, 0.42, 1);
  bumper(mesh, -4.08, 1, 0.46, -1);
  lamps(mesh, 3.96, 0.66, 0.82, 1);
  lamps(mesh, -4.02, 0.88, 0.8, -1);
}

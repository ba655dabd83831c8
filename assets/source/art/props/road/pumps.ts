import type { Material, MeshBuilder } from '../../geometry/MeshBuilder.ts';
import { ball, loft, post } from '../../geometry/shapes.ts';
import { IDENTITY, X, Y } from '../../geometry/vectors.ts';
import type { V3 } from '../../geometry/vectors.ts';
import { write } from '../lettering.ts';
import { block, flat, front } from '../parts.ts';
import { IRON, SIDES, STEEL, TIMBER, lampLit, neon, shape } from './roadParts.ts';

/** What brings water and oil up out here, and what keeps the water. */

/** Water for whoever lives out here, on four legs. */
export function waterTower(mesh: MeshBuilder): void {
  for (const x of SIDES) {
    for (const y of SIDES)
      post(mesh, [x * 1.7, y * 1.4, 0], [x * 1.2, y, 6], [0.14, 0.12], STEEL, 8);
  }
  for (const [z0, z1] of [
    [0.4, 3],
    [3, 5.8],
  ] as const) {
    for (const s of SIDES)
      post(
        mesh,
        [s * (1.7 - z0 * 0.08), -1.3, z0],
        [-s * (1.7 - z1 * 0.08), -1.2, z1],
        [0.05, 0.05],
        STEEL,
        6,
      );
  }
  post(mesh, [0, 0, 0], [0, 0, 6], [0.2, 0.2], STEEL, 10);
  post(mesh, [0, 0, 5.8], [0, 0, 6.05], [2.35, 2.35], IRON, 24);
  const tank: V3[] = [6, 6.3, 8.3, 8.6].map((z): V3 => [0, 0, z]);
  loft(
    mesh,
    tank,
    [1.9, 2.1, 2.1, 2],
    X,
    { color: '#b8c4c8', shine: 0.4 },
    { segments: 24, roundStart: false, roundEnd: false },
  );
  post(mesh, [0, 0, 8.6], [0, 0, 9.7], [2.2, 0.1], { color: '#c0503c' }, 24);
  write(mesh, 'MESA', { y: -2.16, bottom: 6.9, size: 0.9, paint: lampLit('#24405e'), pen: 0.13 });
  ball(mesh, [0, 0, 9.95], 0.24, neon('#ff3a2c'), IDENTITY, 12);
  for (const x of [-1.6, 1.6])
    ball(mesh, [x, -1.7, 6.2], [0.22, 0.14, 0.14], neon('#fff0c4'), IDENTITY, 10);
}

/** A wheel of blades over a well. */
export function windPump(mesh: MeshBuilder): void {
  for (const x of SIDES) {
    for (const y of SIDES)
      post(mesh, [x * 1.3, y * 1.1, 0], [x * 0.2, y * 0.2, 7], [0.1, 0.07], TIMBER, 6);
    for (const z of [1.6, 3.4, 5.2]) {
      const w = 1.3 - z * 0.157;
      post(mesh, [-w, x * w * 0.85, z], [w, x * w * 0.85, z], [0.05, 0.05], TIMBER, 6);
    }
  }
  const hub: V3 = [0, -0.6, 7.3];
  for (let i = 0; i < 14; i++) {
    const angle = (i / 14) * Math.PI * 2;
    const at = (r: number, turn: number): readonly [number, number] => [
      hub[0] + Math.cos(angle + turn) * r,
      hub[2] + Math.sin(angle + turn) * r,
    ];
    shape(mesh, [at(0.5, -0.1), at(2.1, -0.16), at(2.1, 0.16), at(0.5, 0.1)], hub[1], {
      ...flat(i % 2 ? '#b8bcc8' : '#8f94a6', { glow: 0.35 }),
      outlined: true,
    });
  }
  ball(mesh, [0, -0.75, 7.3], 0.28, { color: '#c0503c' }, IDENTITY, 10);
  post(mesh, [0, -0.5, 7.3], [0, 1.9, 7.3], [0.08, 0.08], STEEL, 6);
  front(mesh, [0.1, 1.9], [6.8, 7.8], 0.4, flat('#c0503c', { glow: 0.3 }));
  post(mesh, [2.4, -0.2, 0], [2.4, -0.2, 1.1], [1, 1.05], { color: '#7c8096' }, 18);
  post(mesh, [2.4, -0.2, 1.08], [2.4, -0.2, 1.12], [0.9, 0.9], flat('#3a5a80', { shine: 1 }), 18);
  post(mesh, [-1.9, -0.6, 0], [-1.9, -0.6, 3], [0.08, 0.07], TIMBER, 6);
  ball(mesh, [-1.9, -0.6, 3.1], 0.22, neon('#ffdf9a'), IDENTITY, 10);
}

/** It nods all night. */
export function pumpjack(mesh: MeshBuilder): void {
  block(mesh, [-3.6, 3.4], [-0.9, 0.9], [0, 0.4], { color: '#6f6a78' }, 0.05);
  const red: Material = { color: '#b8503c', shine: 0.4 };
  for (const s of SIDES) {
    for (const x of [-0.9, 0.9])
      post(mesh, [x, s * 0.7, 0.4], [0, s * 0.25, 4.4], [0.17, 0.13], red, 8);
  }
  loft(
    mesh,
    [
      [-3.2, 0, 3.6],
      [0, 0, 4.6],
      [3.3, 0, 5.4],
    ],
    [
      [0.3, 0.22],
      [0.36, 0.25],
      [0.3, 0.22],
    ],
    Y,
    red,
    { segments: 10, boxiness: 0.4, steps: 2 },
  );
  shape(
    mesh,
    [
      [3, 6.3],
      [3.6, 6.1],
      [3.95, 5.2],
      [3.8, 4.2],
      [3.2, 4.5],
    ],
    -0.3,
    { color: '#d8873c' },
  );
  block(mesh, [3.1, 3.7], [-0.28, 0.28], [4.4, 6.1], { color: '#d8873c' }, 0.1);
  post(mesh, [3.85, -0.1, 0.3], [3.85, -0.1, 4.6], [0.05, 0.05], STEEL, 6);
  block(mesh, [-3.4, -2], [-0.7, 0.7], [0.4, 1.9], { color: '#4c5a6e' }, 0.08);
  post(mesh, [-2.9, -0.75, 1.6], [-2.9, 0.75, 1.6], [1, 1], red, 18);
  post(mesh, [-2.9, -0.8, 1.6], [-3, -0.8, 3.6], [0.1, 0.1], STEEL, 8);
  post(mesh, [0, 0, 4.6], [0, 0, 5.6], [0.06, 0.05], STEEL, 6);
  ball(mesh, [0, 0, 5.7], 0.24, neon('#ff3a2c'), IDENTITY, 12);
  post(mesh, [1.9, -1.1, 0], [1.9, -1.1, 3.2], [0.08, 0.07], STEEL, 6);
  ball(mesh, [1.9, -1.15, 3.3], [0.3, 0.2, 0.16], neon('#fff0c4'), IDENTITY, 10);
}

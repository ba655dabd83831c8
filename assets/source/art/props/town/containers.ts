import type { Material, MeshBuilder } from '../../geometry/MeshBuilder.ts';
import { ball, lock, loft, post } from '../../geometry/shapes.ts';
import { IDENTITY, X, Y, Z } from '../../geometry/vectors.ts';
import { block, flat, front } from '../parts.ts';

const IRON: Material = { color: '#3a3749', shine: 0.7 };
const SIDES = [-1, 1] as const;

export function mailbox(mesh: MeshBuilder): void {
  const blue: Material = { color: '#36568c', shine: 0.6 };
  for (const x of [-0.2, 0.2])
    for (const y of [-0.18, 0.18]) post(mesh, [x, y, 0], [x, y, 0.2], [0.035, 0.035], blue, 8);
  block(mesh, [-0.27, 0.27], [-0.25, 0.25], [0.15, 0.78], blue, 0.04);
  loft(
    mesh,
    [
      [-0.27, 0, 0.78],
      [0.27, 0, 0.78],
    ],
    [
      [0.25, 0.2],
      [0.25, 0.2],
    ],
    Y,
    blue,
    { segments: 20, steps: 1, roundStart: false, roundEnd: false },
  );
  front(mesh, [-0.18, 0.18], [0.72, 0.8], -0.262, flat('#1c2c4c'));
  front(mesh, [-0.16, 0.16], [0.4, 0.56], -0.258, flat('#d8dfea'));
}

export function dumpster(mesh: MeshBuilder): void {
  const green: Material = { color: '#3f6650', shine: 0.3 };
  block(mesh, [-0.9, 0.9], [-0.45, 0.45], [0.12, 0.85], green, 0.03);
  for (let i = 0; i < 5; i++) {
    const x = -0.76 + i * 0.38;
    block(mesh, [x - 0.04, x + 0.04], [-0.5, -0.44], [0.14, 0.82], { ...green, outlined: false });
  }
  block(mesh, [-0.94, -0.02], [-0.5, 0.48], [0.85, 0.94], { color: '#2e4a3c' }, 0.03);
  block(mesh, [0.02, 0.94], [-0.5, 0.48], [0.85, 0.94], { color: '#2e4a3c' }, 0.03);
  for (const x of [-0.7, 0.7]) ball(mesh, [x, -0.34, 0.08], [0.09, 0.06, 0.09], IRON, IDENTITY, 10);
}

export function crate(mesh: MeshBuilder): void {
  const wood: Material = { color: '#9a7048' };
  block(mesh, [-0.4, 0.4], [-0.4, 0.4], [0, 0.8], { color: '#7d5838' }, 0.02);
  for (const z of [0, 0.68]) block(mesh, [-0.43, 0.43], [-0.43, -0.38], [z, z + 0.12], wood);
  for (const s of SIDES)
    block(mesh, [s * 0.37 - 0.06, s * 0.37 + 0.06], [-0.43, -0.38], [0, 0.8], wood);
  for (const s of SIDES)
    block(mesh, [-0.43, 0.43], [s * 0.37 - 0.06, s * 0.37 + 0.06], [0.79, 0.83], wood);
  loft(
    mesh,
    [
      [-0.32, -0.41, 0.13],
      [0.32, -0.41, 0.67],
    ],
    [
      [0.05, 0.02],
      [0.05, 0.02],
    ],
    Z,
    flat('#8d6642'),
    { segments: 6, steps: 1 },
  );
}

export function barrel(mesh: MeshBuilder): void {
  const wood: Material = { color: '#7d5838' };
  loft(
    mesh,
    [
      [0, 0, 0.02],
      [0, 0, 0.45],
      [0, 0, 0.88],
    ],
    [0.27, 0.34, 0.27],
    X,
    wood,
    { segments: 22, roundStart: false, roundEnd: false },
  );
  for (const [z, radius] of [
    [0.08, 0.29],
    [0.28, 0.335],
    [0.58, 0.335],
    [0.78, 0.295],
  ] as const) {
    post(mesh, [0, 0, z], [0, 0, z + 0.06], [radius, radius], { ...IRON, outlined: false }, 22);
  }
  post(mesh, [0, 0, 0.86], [0, 0, 0.875], [0.24, 0.24], flat('#5f432d'), 22);
}

/** What fire leaves of a barrel: charred staves of its lower half, some fallen outward, embers within. */
export function barrelBurst(mesh: MeshBuilder): void {
  const char: Material = { color: '#2a211d' };
  const staves = 13;
  for (let i = 0; i < staves; i++) {
    const turn = (i / staves) * 2 * Math.PI;
    const [x, y] = [Math.cos(turn), Math.sin(turn)];
    // no two broke at the same height
    const tall = 0.16 + 0.3 * Math.abs(Math.sin(i * 2.7));
    const out = 0.29 + (i % 4 === 1 ? 0.12 : 0.03);
    post(mesh, [x * 0.27, y * 0.27, 0], [x * out, y * out, tall], [0.075, 0.05], char, 6);
  }
  post(mesh, [0, 0, 0.1], [0, 0, 0.15], [0.325, 0.325], { ...IRON, outlined: false }, 22);
  post(mesh, [0, 0, 0], [0, 0, 0.06], [0.24, 0.24], flat('#140f0e'), 18);
  for (const [x, y] of [
    [-0.1, -0.08],
    [0.11, 0.02],
    [0.01, 0.13],
  ] as const) {
    ball(mesh, [x, y, 0.07], [0.05, 0.04, 0.025], flat('#e0642a', { glow: 0.8 }), IDENTITY, 8);
  }
}

/** A drum of oil or worse. */
export function drum(mesh: MeshBuilder): void {
  const red: Material = { color: '#8a4034', shine: 0.4 };
  post(mesh, [0, 0, 0], [0, 0, 0.9], [0.3, 0.3], red, 22);
  for (const z of [0, 0.28, 0.58, 0.86])
    post(mesh, [0, 0, z], [0, 0, z + 0.04], [0.32, 0.32], { ...red, outlined: false }, 22);
  ball(mesh, [0.12, 0.08, 0.905], [0.05, 0.05, 0.02], IRON, IDENTITY, 10);
}

/** A drum with holes knocked into it, and rubbish that burns in it. */
export function fireDrum(mesh: MeshBuilder): void {
  const rust: Material = { color: '#54372f', shine: 0.3 };
  const ember = flat('#ff8a3a', { glow: 1 });
  post(mesh, [0, 0, 0], [0, 0, 0.86], [0.3, 0.31], rust, 22);
  for (const z of [0, 0.4, 0.82])
    post(mesh, [0, 0, z], [0, 0, z + 0.04], [0.33, 0.33], { ...rust, outlined: false }, 22);
  for (const [x, z] of [
    [-0.17, 0.22],
    [0.02, 0.16],
    [0.18, 0.25],
    [-0.09, 0.58],
    [0.12, 0.62],
  ] as const) {
    const y = -Math.sqrt(0.32 ** 2 - x * x);
    ball(mesh, [x, y, z], [0.05, 0.02, 0.04], ember, IDENTITY, 10);
  }
  post(mesh, [0, 0, 0.86], [0, 0, 0.88], [0.27, 0.27], ember, 22);
  for (const [x, y, tall, wide, color] of [
    [-0.14, 0.06, 0.4, 0.24, '#ff7a2a'],
    [0.13, 0.05, 0.5, 0.26, '#ff7a2a'],
    [0, 0, 0.66, 0.3, '#ff9a3a'],
    [-0.07, -0.07, 0.36, 0.18, '#ffc860'],
    [0.08, -0.08, 0.44, 0.18, '#ffc860'],
    [0.01, -0.12, 0.26, 0.12, '#fff0b0'],
  ] as const) {
    const tongue = [
      [x, y, 0.84],
      [x + tall * 0.14, y, 0.84 + tall * 0.45],
      [x - tall * 0.1, y, 0.84 + tall],
    ] as const;
    lock(mesh, tongue, wide, wide * 0.5, X, flat(color, { glow: 1 }), 0.05);
  }
}

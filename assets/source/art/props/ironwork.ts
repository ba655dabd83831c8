import type { Material, MeshBuilder } from '../geometry/MeshBuilder.ts';
import { ball, box, lock, loft, post } from '../geometry/shapes.ts';
import { IDENTITY, X, Y, add } from '../geometry/vectors.ts';
import type { V3 } from '../geometry/vectors.ts';

const IRON: Material = { color: '#35314a', shine: 0.7 };
const LAMPLIGHT: Material = { color: '#ffdf9e', glow: 1, ink: '#5a3018' };
const SIDES = [1, -1] as const;

/** A street lamp with two lanterns, burning. */
export function lamp(mesh: MeshBuilder): void {
  post(mesh, [0, 0, 0], [0, 0, 0.12], [0.2, 0.17], IRON);
  post(mesh, [0, 0, 0.12], [0, 0, 0.42], [0.12, 0.07], IRON);
  ball(mesh, [0, 0, 0.45], [0.1, 0.1, 0.05], IRON);
  post(mesh, [0, 0, 0.4], [0, 0, 2.7], [0.05, 0.035], IRON);
  ball(mesh, [0, 0, 2.3], [0.07, 0.07, 0.04], IRON);
  for (const s of SIDES) {
    const arm: V3[] = [
      [0, 0, 2.2],
      [s * 0.22, 0, 2.45],
      [s * 0.42, 0, 2.62],
      [s * 0.46, 0, 2.5],
      [s * 0.36, 0, 2.46],
    ];
    loft(mesh, arm, [0.025, 0.025, 0.022, 0.018, 0.012], Y, IRON, { segments: 8 });
    lantern(mesh, [s * 0.42, 0, 2.66]);
  }
  lock(
    mesh,
    [
      [0, 0, 2.7],
      [0, 0, 2.85],
      [0, 0, 3.05],
    ],
    0.05,
    0.05,
    X,
    IRON,
    0.05,
  );
}

function lantern(mesh: MeshBuilder, foot: V3): void {
  const at = (z: number): V3 => add(foot, [0, 0, z]);
  post(mesh, at(0), at(0.05), [0.07, 0.1], IRON, 6);
  post(mesh, at(0.05), at(0.3), [0.085, 0.125], LAMPLIGHT, 6);
  post(mesh, at(0.3), at(0.42), [0.17, 0.03], IRON, 6);
  ball(mesh, at(0.45), [0.03, 0.03, 0.045], IRON, IDENTITY, 8);
}

/** Three units of railing with a spike on every bar. */
export function fence(mesh: MeshBuilder): void {
  const half = 1.5;
  const bars = 14;
  for (const z of [0.28, 1.12]) box(mesh, [0, 0, z], [half, 0.025, 0.03], IRON, IDENTITY, 0.01);
  for (let i = 0; i <= bars; i++) {
    const x = -half + 0.1 + (i * (half * 2 - 0.2)) / bars;
    post(mesh, [x, 0, 0.05], [x, 0, 1.25], [0.024, 0.024], IRON, 6);
    const tip: Material = { color: '#423e5c', shine: 1 };
    lock(
      mesh,
      [
        [x, 0, 1.2],
        [x, 0, 1.3],
        [x, 0, 1.5],
      ],
      0.05,
      0.036,
      X,
      tip,
      0.04,
    );
    if (i % 2 === 0) continue;
    const curl: V3[] = [
      [x - 0.09, 0, 1.0],
      [x, 0, 0.9],
      [x + 0.09, 0, 1.0],
    ];
    loft(mesh, curl, [0.014, 0.014, 0.014], Y, IRON, { segments: 6 });
  }
}

export function bench(mesh: MeshBuilder): void {
  const wood: Material = { color: '#94633f' };
  for (const x of [-0.7, 0.7]) {
    box(mesh, [x, 0, 0.2], [0.03, 0.2, 0.2], IRON);
    box(mesh, [x, 0.2, 0.5], [0.03, 0.03, 0.32], IRON);
  }
  for (const y of [-0.14, 0, 0.14]) box(mesh, [0, y, 0.42], [0.86, 0.055, 0.025], wood);
  for (const z of [0.6, 0.75]) box(mesh, [0, 0.2, z], [0.86, 0.02, 0.055], wood);
}

export function trash(mesh: MeshBuilder): void {
  const tin: Material = { color: '#5b5f76', shine: 0.6 };
  const band: Material = { color: '#6f7490', shine: 0.6 };
  post(mesh, [0, 0, 0], [0, 0, 0.75], [0.24, 0.28], tin, 18);
  for (const z of [0.1, 0.4, 0.66]) {
    const radius = 0.262 + z * 0.05;
    post(mesh, [0, 0, z], [0, 0, z + 0.05], [radius, radius], band, 18);
  }
  ball(mesh, [0, 0, 0.76], [0.29, 0.29, 0.08], band);
  ball(mesh, [0, 0, 0.85], [0.05, 0.05, 0.04], { color: '#454860' });
}

export function hydrant(mesh: MeshBuilder): void {
  const red: Material = { color: '#c2323f', shine: 0.6 };
  const brass: Material = { color: '#d9b04e' };
  post(mesh, [0, 0, 0], [0, 0, 0.08], [0.17, 0.17], red);
  post(mesh, [0, 0, 0.08], [0, 0, 0.5], [0.12, 0.12], red);
  ball(mesh, [0, 0, 0.52], [0.14, 0.14, 0.12], red);
  ball(mesh, [0, 0, 0.65], [0.04, 0.04, 0.05], brass);
  for (const s of SIDES) post(mesh, [0, 0, 0.38], [s * 0.2, 0, 0.38], [0.06, 0.06], brass, 10);
}

/** A striped sawhorse with an amber lamp. */
export function barrier(mesh: MeshBuilder): void {
  const leg: Material = { color: '#8b8798' };
  for (const x of [-0.55, 0.55]) {
    for (const y of SIDES) post(mesh, [x, y * 0.24, 0], [x, 0, 0.78], [0.035, 0.03], leg, 8);
  }
  const stripes = 8;
  for (const [z, half] of [
    [0.72, 0.11],
    [0.36, 0.075],
  ] as const) {
    for (let i = 0; i < stripes; i++) {
      const x = -0.7 + ((i + 0.5) * 1.4) / stripes;
      const color = i % 2 === 0 ? '#f3ead8' : '#e0622a';
      box(mesh, [x, -0.05, z], [0.7 / stripes, 0.022, half], { color }, IDENTITY, 0.006);
    }
  }
  post(mesh, [0.48, -0.02, 0.82], [0.48, -0.02, 0.9], [0.06, 0.06], IRON, 10);
  ball(mesh, [0.48, -0.02, 0.98], [0.095, 0.07, 0.095], {
    color: '#ffb347',
    glow: 1,
    ink: '#6a3410',
  });
}

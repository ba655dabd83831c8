import type { Material, MeshBuilder } from '../../geometry/MeshBuilder.ts';
import { ball, box, loft, lock, post } from '../../geometry/shapes.ts';
import { IDENTITY, X, Y, turnZ } from '../../geometry/vectors.ts';
import type { V3 } from '../../geometry/vectors.ts';
import { fence } from '../ironwork.ts';
import { block, flat } from '../parts.ts';

const STEEL: Material = { color: '#8b8fa2', shine: 0.8 };
const SIDES = [-1, 1] as const;

export function cone(mesh: MeshBuilder): void {
  const orange: Material = { color: '#e8662c' };
  block(mesh, [-0.19, 0.19], [-0.19, 0.19], [0, 0.05], orange, 0.03);
  post(mesh, [0, 0, 0.04], [0, 0, 0.58], [0.14, 0.035], orange, 16);
  post(mesh, [0, 0, 0.24], [0, 0, 0.36], [0.108, 0.083], flat('#f3ead8'), 16);
}

/** A diamond that warns of road works. */
export function workSign(mesh: MeshBuilder): void {
  for (const x of SIDES)
    post(mesh, [x * 0.28, 0.12, 0], [x * 0.06, 0, 0.62], [0.025, 0.025], STEEL, 8);
  loft(
    mesh,
    [
      [0, -0.02, 0.4],
      [0, -0.02, 1.5],
    ],
    [
      [0.02, 0.02],
      [0.02, 0.02],
    ],
    X,
    STEEL,
    { segments: 6, steps: 1 },
  );
  const diamond = (half: number, y: number, material: Material): void => {
    const middle = 1.05;
    mesh.surface(
      [
        [
          [0, y, middle - half],
          [half, y, middle],
        ],
        [
          [-half, y, middle],
          [0, y, middle + half],
        ],
      ],
      material,
      { closed: false },
    );
  };
  diamond(0.5, -0.04, { color: '#15131c' });
  diamond(0.45, -0.05, flat('#f08a2e'));
  box(mesh, [0, -0.06, 0.92], [0.2, 0.004, 0.05], flat('#1c1822'), IDENTITY, 0.003);
  ball(mesh, [0.08, -0.06, 1.24], [0.06, 0.01, 0.06], flat('#1c1822'), IDENTITY, 10);
  lock(
    mesh,
    [
      [0.05, -0.06, 1.18],
      [-0.04, -0.06, 1.08],
      [-0.08, -0.06, 0.96],
    ],
    0.06,
    0.01,
    X,
    flat('#1c1822'),
    0.5,
  );
}

export function picketFence(mesh: MeshBuilder): void {
  const white: Material = { color: '#d8d4da' };
  for (const z of [0.2, 0.55])
    block(mesh, [-1, 1], [0, 0.04], [z, z + 0.08], { ...white, outlined: false });
  for (let i = 0; i < 8; i++) {
    const x = -0.875 + i * 0.25;
    block(mesh, [x - 0.07, x + 0.07], [-0.04, 0], [0.04, 0.72], white, 0.015);
    lock(
      mesh,
      [
        [x, -0.02, 0.68],
        [x, -0.02, 0.76],
        [x, -0.02, 0.86],
      ],
      0.09,
      0.02,
      X,
      white,
      0.04,
    );
  }
}

export function chainFence(mesh: MeshBuilder): void {
  for (const x of [-1, 1]) post(mesh, [x, 0, 0], [x, 0, 1.75], [0.04, 0.04], STEEL, 10);
  for (const z of [0.06, 1.7]) post(mesh, [-1, 0, z], [1, 0, z], [0.025, 0.025], STEEL, 8);
  const wire = flat('#6d7186');
  for (let i = -11; i < 13; i++) {
    for (const s of SIDES) {
      const at = (t: number): V3 => [s * (-1 + i * 0.16 + t * 1.6), 0, 0.08 + t * 1.6];
      const [from, to] = [Math.max(0, -i / 10), Math.min(1, (2 - i * 0.16) / 1.6)];
      if (to - from < 0.02) continue;
      loft(mesh, [at(from), at(to)], [0.009, 0.009], Y, wire, { segments: 4, steps: 1 });
    }
  }
}

/** Off the view's own direction by so much, so that its bars are seen side by side. */
const ASIDE = (82 * Math.PI) / 180;

/** The railing with spikes, from north to south. */
export function fenceAside(mesh: MeshBuilder): void {
  fence(mesh);
  mesh.place(turnZ(ASIDE), [0, 0, 0], 1);
}

import type { MeshBuilder } from '../../geometry/MeshBuilder.ts';
import { ball, loft, post } from '../../geometry/shapes.ts';
import { IDENTITY, X } from '../../geometry/vectors.ts';
import type { V3 } from '../../geometry/vectors.ts';
import { block, flat } from '../parts.ts';
import { IRON, SIDES, STEEL, TIMBER } from './roadParts.ts';

/** Wires run from pole to pole; this is one, with a transformer. */
export function powerPole(mesh: MeshBuilder): void {
  const wood = { ...TIMBER, color: '#866553' };
  const spine: V3[] = [
    [0, 0, 0],
    [0.05, 0, 4],
    [0, 0, 7.9],
  ];
  loft(mesh, spine, [0.19, 0.16, 0.12], X, wood, { segments: 10 });
  for (const [z, half] of [
    [7.3, 1.7],
    [6.4, 1.35],
  ] as const) {
    block(mesh, [-half, half], [-0.22, -0.08], [z - 0.11, z + 0.11], wood, 0.02);
    for (const s of SIDES) {
      post(mesh, [s * half * 0.5, -0.15, z - 0.1], [0, -0.15, z - 0.7], [0.04, 0.04], IRON, 6);
      for (const share of [0.92, 0.5]) {
        const x = s * half * share;
        post(mesh, [x, -0.15, z + 0.1], [x, -0.15, z + 0.24], [0.05, 0.05], IRON, 6);
        const glass = { color: '#8fb3b0', shine: 1 };
        ball(mesh, [x, -0.15, z + 0.3], [0.1, 0.1, 0.1], glass, IDENTITY, 10);
      }
    }
  }
  post(mesh, [0.38, -0.15, 4.6], [0.38, -0.15, 5.5], [0.26, 0.26], STEEL, 14);
  ball(mesh, [0.38, -0.15, 5.5], [0.26, 0.26, 0.1], STEEL, IDENTITY, 14);
  for (const z of [4.75, 5.3]) block(mesh, [0, 0.2], [-0.2, 0], [z, z + 0.1], IRON, 0.01);
  for (let i = 0; i < 5; i++) {
    const [x, z] = [(i % 2 === 0 ? 1 : -1) * 0.2, 2.2 + i * 0.45];
    post(mesh, [0, -0.12, z], [x, -0.14, z], [0.025, 0.025], flat('#8d8a98'), 6);
  }
}

import type { Material, MeshBuilder } from '../../geometry/MeshBuilder.ts';
import { ball, loft, post } from '../../geometry/shapes.ts';
import { IDENTITY, X, turnZ } from '../../geometry/vectors.ts';
import { block, flat, legs } from '../parts.ts';

const WOOD: Material = { color: '#7a4f36' };
const DARK_WOOD: Material = { color: '#54362c' };
const STEEL: Material = { color: '#a9adbc', shine: 1 };

/** A bar stool with a red cushion. */
export function stool(mesh: MeshBuilder): void {
  post(mesh, [0, 0, 0], [0, 0, 0.05], [0.2, 0.18], STEEL, 16);
  post(mesh, [0, 0, 0.05], [0, 0, 0.68], [0.04, 0.04], STEEL, 10);
  const ring = Array.from({ length: 13 }, (_, i) => {
    const angle = (i / 12) * Math.PI * 2;
    return [0.15 * Math.cos(angle), 0.15 * Math.sin(angle), 0.3] as const;
  });
  loft(
    mesh,
    ring,
    ring.map(() => 0.018),
    X,
    STEEL,
    { segments: 6, steps: 1 },
  );
  post(mesh, [0, 0, 0.66], [0, 0, 0.7], [0.21, 0.21], STEEL, 18);
  ball(mesh, [0, 0, 0.73], [0.21, 0.21, 0.07], { color: '#a8323f', shine: 0.5 }, IDENTITY, 18);
}

/** A kitchen chair; its back is to the north, turned by quarters to the left. */
export const chair =
  (quarters: number) =>
  (mesh: MeshBuilder): void => {
    legs(mesh, [0.2, 0.2], 0.44, 0.032, WOOD);
    block(mesh, [-0.24, 0.24], [-0.24, 0.24], [0.42, 0.48], WOOD);
    for (const x of [-0.2, 0.2])
      post(mesh, [x, 0.21, 0.46], [x, 0.25, 1.02], [0.03, 0.026], WOOD, 8);
    for (const z of [0.66, 0.92]) block(mesh, [-0.23, 0.23], [0.2, 0.25], [z, z + 0.09], WOOD);
    mesh.place(turnZ((quarters * Math.PI) / 2), [0, 0, 0], 1);
  };

/** A sofa for three. */
export const sofa =
  (color: string, cushion: string) =>
  (mesh: MeshBuilder): void => {
    upholstered(mesh, 1.05, color);
    for (const x of [-0.62, 0, 0.62]) {
      block(mesh, [x - 0.3, x + 0.3], [-0.36, 0.16], [0.34, 0.5], { color: cushion }, 0.07);
      block(mesh, [x - 0.3, x + 0.3], [0.1, 0.28], [0.46, 0.84], { color: cushion }, 0.08);
    }
  };

export const armchair =
  (color: string, cushion: string) =>
  (mesh: MeshBuilder): void => {
    upholstered(mesh, 0.44, color);
    block(mesh, [-0.3, 0.3], [-0.36, 0.16], [0.34, 0.5], { color: cushion }, 0.07);
    block(mesh, [-0.3, 0.3], [0.1, 0.28], [0.46, 0.88], { color: cushion }, 0.08);
  };

function upholstered(mesh: MeshBuilder, half: number, color: string): void {
  block(mesh, [-half, half], [-0.36, 0.4], [0.08, 0.36], { color }, 0.06);
  block(mesh, [-half, half], [0.2, 0.44], [0.1, 0.92], { color }, 0.1);
  for (const s of [-1, 1]) {
    const [a, b] = [s * (half - 0.04), s * (half + 0.16)];
    block(mesh, [Math.min(a, b), Math.max(a, b)], [-0.4, 0.42], [0.08, 0.62], { color }, 0.09);
  }
  legs(mesh, [half, 0.3], 0.1, 0.04, DARK_WOOD);
}

/** A round seat around a post of cushions, for a lobby. */
export function roundSofa(mesh: MeshBuilder): void {
  const red: Material = { color: '#8f2f3c', shine: 0.2 };
  post(mesh, [0, 0, 0], [0, 0, 0.14], [0.95, 0.95], DARK_WOOD, 28);
  post(mesh, [0, 0, 0.14], [0, 0, 0.42], [1, 1], red, 28);
  ball(mesh, [0, 0, 0.42], [1, 1, 0.1], { color: '#a33b48', shine: 0.2 }, IDENTITY, 28);
  post(mesh, [0, 0, 0.4], [0, 0, 1.05], [0.46, 0.36], red, 24);
  ball(mesh, [0, 0, 1.05], [0.37, 0.37, 0.12], { color: '#a33b48' }, IDENTITY, 20);
  ball(mesh, [0, 0, 1.17], 0.09, { color: '#d9b04e', shine: 1 });
}

/** A double bed with its head to the north. */
export function bed(mesh: MeshBuilder): void {
  block(mesh, [-0.85, 0.85], [-1.15, 1.1], [0.12, 0.34], WOOD);
  block(mesh, [-0.9, 0.9], [1.08, 1.2], [0, 1.1], DARK_WOOD, 0.04);
  block(mesh, [-0.9, 0.9], [-1.22, -1.12], [0, 0.5], DARK_WOOD, 0.04);
  block(mesh, [-0.8, 0.8], [-1.1, 1.06], [0.3, 0.5], { color: '#cfc6d4' }, 0.08);
  block(mesh, [-0.86, 0.86], [-1.12, 0.42], [0.26, 0.56], { color: '#5a4a86' }, 0.1);
  block(mesh, [-0.86, 0.86], [0.3, 0.56], [0.48, 0.59], { color: '#8a78b4' }, 0.05);
  for (const x of [-0.4, 0.4]) {
    block(mesh, [x - 0.32, x + 0.32], [0.6, 1], [0.46, 0.64], { color: '#ece4ea' }, 0.09);
  }
  for (let i = 0; i < 4; i++) {
    const x = -0.6 + i * 0.4;
    block(mesh, [x - 0.02, x + 0.02], [-1.1, 0.34], [0.55, 0.565], flat('#6e5c9c'), 0.005);
  }
}

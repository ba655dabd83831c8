import type { Material, MeshBuilder } from '../geometry/MeshBuilder.ts';
import { ball, box, loft, post } from '../geometry/shapes.ts';
import { IDENTITY, X, Z, turnX, turnY } from '../geometry/vectors.ts';

const STONE: Material = { color: '#7d7a94' };
const DARK_STONE: Material = { color: '#67647c' };
const CARVED: Material = { color: '#504c66' };
const MOSS: Material = { color: '#48604a', outlined: false };

/** A gate pillar with a ball on its cap. */
export function pillar(mesh: MeshBuilder): void {
  box(mesh, [0, 0, 0.1], [0.3, 0.3, 0.1], DARK_STONE);
  box(mesh, [0, 0, 0.8], [0.24, 0.24, 0.72], STONE, IDENTITY, 0.03);
  for (const z of [0.42, 0.78, 1.14])
    box(mesh, [0, 0, z], [0.243, 0.243, 0.008], CARVED, IDENTITY, 0.006);
  box(mesh, [0, 0, 1.55], [0.31, 0.31, 0.07], DARK_STONE);
  box(mesh, [0, 0, 1.67], [0.25, 0.25, 0.06], STONE);
  ball(mesh, [0, 0, 1.9], 0.2, STONE);
}

/** A rounded headstone with a cross cut into it. */
export function headstone(mesh: MeshBuilder): void {
  box(mesh, [0, 0, 0.07], [0.4, 0.2, 0.07], DARK_STONE);
  box(mesh, [0, 0, 0.5], [0.3, 0.09, 0.42], STONE, turnX(-0.05), 0.05);
  loft(
    mesh,
    [
      [-0.28, 0, 0.86],
      [0, 0, 0.98],
      [0.28, 0, 0.86],
    ],
    [
      [0.12, 0.09],
      [0.16, 0.09],
      [0.12, 0.09],
    ],
    Z,
    STONE,
    { segments: 12 },
  );
  box(mesh, [0, -0.1, 0.62], [0.03, 0.02, 0.17], CARVED);
  box(mesh, [0, -0.1, 0.68], [0.1, 0.02, 0.03], CARVED);
  ball(mesh, [0.2, -0.09, 0.16], [0.1, 0.03, 0.06], MOSS);
}

/** A stone cross that has begun to lean. */
export function cross(mesh: MeshBuilder): void {
  box(mesh, [0, 0, 0.1], [0.34, 0.24, 0.1], DARK_STONE);
  box(mesh, [0, 0, 0.62], [0.08, 0.07, 0.5], STONE, turnY(0.08));
  box(mesh, [0.02, 0, 0.82], [0.29, 0.065, 0.075], STONE, turnY(0.08));
  ball(mesh, [-0.2, -0.22, 0.16], [0.12, 0.03, 0.05], MOSS);
}

/** A small obelisk under an urn, cracked. */
export function obelisk(mesh: MeshBuilder): void {
  box(mesh, [0, 0, 0.09], [0.36, 0.3, 0.09], DARK_STONE);
  box(mesh, [0, 0, 0.26], [0.27, 0.22, 0.09], STONE);
  loft(
    mesh,
    [
      [0, 0, 0.3],
      [0, 0, 0.8],
      [0.02, 0, 1.22],
    ],
    [0.24, 0.2, 0.14],
    X,
    STONE,
    {
      segments: 16,
      boxiness: 0.35,
      roundEnd: false,
    },
  );
  post(mesh, [0.02, 0, 1.22], [0.02, 0, 1.28], [0.19, 0.17], DARK_STONE, 12);
  ball(mesh, [0.02, 0, 1.42], [0.12, 0.12, 0.14], STONE);
  box(mesh, [0, -0.215, 0.66], [0.1, 0.012, 0.14], CARVED, IDENTITY, 0.006);
  loft(
    mesh,
    [
      [0.14, -0.16, 1.16],
      [0.09, -0.19, 1.0],
      [0.15, -0.2, 0.88],
    ],
    [0.008, 0.012, 0.006],
    X,
    { color: '#3b374c', outlined: false },
    { segments: 6 },
  );
}

import type { MeshBuilder } from '../geometry/MeshBuilder.ts';
import { ball, loft } from '../geometry/shapes.ts';
import { IDENTITY, Z } from '../geometry/vectors.ts';
import type { Cell } from '../passes/SpriteRenderer.ts';
import { car } from './car.ts';
import { cross, headstone, obelisk, pillar } from './cemetery.ts';
import { barrier, bench, fence, hydrant, lamp, trash } from './ironwork.ts';
import { hedge, tree } from './plants.ts';
import { sign } from './sign.ts';

export interface Prop {
  build: (mesh: MeshBuilder) => void;
  cell: Cell;
  /** Half size of the space around it, units. */
  room: number;
  /** Light of its own colour rather than the night's. */
  inStudioLight?: boolean;
}

const cell = (width: number, height: number, footFromBottom: number): Cell => ({
  width,
  height,
  footX: width / 2,
  footY: height - footFromBottom,
});

/** A stake on its side, its point to the east. */
function stake(mesh: MeshBuilder, z: number): void {
  const wood = { color: '#e6bd83' };
  loft(
    mesh,
    [
      [-0.3, 0, z],
      [-0.02, 0, z],
      [0.16, 0, z],
      [0.32, 0, z],
    ],
    [0.038, 0.046, 0.038, 0.004],
    Z,
    wood,
    { segments: 8 },
  );
  loft(
    mesh,
    [
      [-0.24, 0, z],
      [-0.18, 0, z],
    ],
    [0.046, 0.048],
    Z,
    { color: '#7a4a2e' },
    { segments: 8, steps: 1 },
  );
}

/** Everything that stands or lies in the street, by the name that maps use. */
export const PROPS: Readonly<Record<string, Prop>> = {
  lamp: { build: lamp, cell: cell(128, 208, 36), room: 2.2 },
  fence: { build: fence, cell: cell(224, 128, 30), room: 2.2 },
  pillar: { build: pillar, cell: cell(96, 160, 36), room: 1.6 },
  grave1: { build: headstone, cell: cell(96, 112, 30), room: 1.2 },
  grave2: { build: cross, cell: cell(96, 112, 30), room: 1.2 },
  grave3: { build: obelisk, cell: cell(96, 128, 30), room: 1.4 },
  tree: { build: tree, cell: cell(352, 352, 60), room: 4 },
  hedge: { build: hedge, cell: cell(224, 128, 40), room: 2 },
  bench: { build: bench, cell: cell(160, 96, 30), room: 1.4 },
  trash: { build: trash, cell: cell(80, 96, 30), room: 1.2 },
  hydrant: { build: hydrant, cell: cell(64, 80, 24), room: 1 },
  car: { build: car, cell: cell(352, 208, 80), room: 3 },
  sign: { build: sign, cell: cell(240, 176, 36), room: 2.4 },
  barrier: { build: barrier, cell: cell(128, 112, 36), room: 1.4 },
  stake: {
    build: (mesh) => stake(mesh, 0.046),
    cell: cell(64, 48, 24),
    room: 0.6,
    inStudioLight: true,
  },
  stakeFlying: {
    build: (mesh) => stake(mesh, 0),
    cell: cell(64, 48, 24),
    room: 0.6,
    inStudioLight: true,
  },
  globe: {
    build(mesh) {
      ball(mesh, [0, 0, 0], 0.16, { color: '#fff1b8', glow: 1, ink: '#ffb84d' }, IDENTITY, 20);
    },
    cell: cell(48, 48, 24),
    room: 0.6,
    inStudioLight: true,
  },
};

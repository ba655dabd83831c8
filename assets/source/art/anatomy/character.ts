import { MeshBuilder } from '../geometry/MeshBuilder.ts';
import { compose, scale, transform, turnX, turnZ } from '../geometry/vectors.ts';
import type { V3 } from '../geometry/vectors.ts';
import type { Animations, Pose } from '../poses/pose.ts';
import type { Build } from './build.ts';
import { solve } from './skeleton.ts';
import type { Figure } from './skeleton.ts';

/** Draws one part of a body or one garment over a solved figure. */
export type Part = (mesh: MeshBuilder, figure: Figure) => void;

export interface Character {
  build: Build;
  scale: number;
  parts: readonly Part[];
  animations: Animations;
  /** Size of a frame before trimming and the foot point in it, in pixels. */
  cell: { width: number; height: number; footX: number; footY: number };
}

/** Half of a figure's length: a fallen body lies with its middle over the foot point. */
const HALF_LENGTH = 0.8;
/** Keeps a lying body on the ground rather than in it. */
const THICKNESS = 0.12;

/** All triangles of a character in one pose. */
export function drawCharacter(character: Character, pose: Pose): MeshBuilder {
  const mesh = new MeshBuilder();
  const figure = solve(character.build, pose);
  for (const part of character.parts) part(mesh, figure);
  const lean: V3 = [
    0,
    HALF_LENGTH * Math.sin(pose.fall),
    THICKNESS * Math.min(1, Math.abs(pose.fall)),
  ];
  const facing = turnZ(pose.facing);
  const shift = scale(transform(facing, lean), character.scale);
  const fallen = compose(turnX(pose.fall), turnZ(pose.roll ?? 0));
  mesh.place(compose(facing, fallen), shift, character.scale);
  return mesh;
}

import type { Material, MeshBuilder } from '../geometry/MeshBuilder.ts';
import { ball, lock } from '../geometry/shapes.ts';
import type { V3 } from '../geometry/vectors.ts';
import type { Part } from './character.ts';
import type { Build } from './build.ts';
import type { Joint } from './skeleton.ts';

export interface Face {
  skin: string;
  iris: string;
  brow: string;
  lips: string;
  blush: string;
  /** Outer ends of the brows against the inner ones: positive is soft, negative is stern. */
  browLift: number;
}

const SIDES = [1, -1] as const;
/** Something that lies on the skin and has no outline of its own. */
export const feature = (color: string): Material => ({ color, outlined: false });

/** A skull that narrows to the chin; `jaw` is how much. */
export function skull(
  mesh: MeshBuilder,
  build: Build,
  head: Joint,
  skin: Material,
  jaw: number,
): void {
  const [width, depth, height] = build.skull;
  const layers = 14;
  const around = 20;
  const rings: V3[][] = [];
  for (let i = 0; i <= layers; i++) {
    const latitude = -Math.PI / 2 + (Math.PI * Math.max(0.02, Math.min(layers - 0.02, i))) / layers;
    const z = Math.sin(latitude);
    const flat = Math.cos(latitude) * (z < 0 ? 1 - jaw * z * z : 1);
    rings.push(
      Array.from({ length: around }, (_, j) => {
        const angle = (j / around) * Math.PI * 2;
        const y = Math.sin(angle) * flat * depth + (z < 0 ? z * 0.035 : 0);
        return head.point([Math.cos(angle) * flat * width, y, z * height]);
      }),
    );
  }
  mesh.surface(rings, skin, { capStart: true, capEnd: true });
}

/** A human head without hair: large eyes with a light in them, brows, a hint of nose, lips. */
export function face(look: Face): Part {
  const skin: Material = { color: look.skin };
  return (mesh, { build, head }) => {
    skull(mesh, build, head, skin, 0.22);
    const [width, depth] = build.skull;
    const front = -depth;
    const up = head.turned[2];
    const at = (x: number, y: number, z: number): V3 => head.point([x, front * y, z]);
    for (const s of SIDES) {
      ball(
        mesh,
        at(s * 0.112, 0.8, -0.1),
        [0.032, 0.018, 0.018],
        feature(look.blush),
        head.turned,
        10,
      );
      ball(
        mesh,
        at(s * 0.074, 0.9, -0.03),
        [0.04, 0.02, 0.05],
        feature('#f8f3f2'),
        head.turned,
        12,
      );
      ball(
        mesh,
        at(s * 0.069, 0.955, -0.034),
        [0.027, 0.014, 0.043],
        feature(look.iris),
        head.turned,
        10,
      );
      const light = { color: '#ffffff', glow: 1, outlined: false };
      ball(
        mesh,
        at(s * 0.069 + 0.009, 1.01, -0.014),
        [0.0095, 0.008, 0.012],
        light,
        head.turned,
        8,
      );
      const lash = [
        at(s * 0.034, 0.99, 0.018),
        at(s * 0.078, 0.968, 0.032),
        at(s * 0.126, 0.81, 0.008),
      ];
      lock(mesh, lash, 0.012, 0.014, up, feature('#1c1014'), 0.5);
      const brow = [
        at(s * 0.034, 0.95, 0.074 - look.browLift),
        at(s * 0.08, 0.91, 0.086),
        at(s * 0.122, 0.77, 0.066 + look.browLift),
      ];
      lock(mesh, brow, 0.0085, 0.012, up, feature(look.brow), 0.4);
      const ear = head.point([s * width * 0.97, 0.02, -0.03]);
      ball(mesh, ear, [0.028, 0.035, 0.045], skin, head.turned, 10);
    }
    ball(mesh, at(0, 1.0, -0.085), [0.015, 0.018, 0.018], feature(look.skin), head.turned, 8);
    ball(mesh, at(0, 0.9, -0.138), [0.034, 0.018, 0.013], feature(look.lips), head.turned, 10);
  };
}

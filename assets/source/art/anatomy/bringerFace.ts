import type { Material } from '../geometry/MeshBuilder.ts';
import { ball, lock } from '../geometry/shapes.ts';
import type { V3 } from '../geometry/vectors.ts';
import type { Part } from './character.ts';
import { feature, skull } from './face.ts';

const SIDES = [1, -1] as const;

/** Where eyes were there are crossed scars; the cheeks and brow are carved with signs. */
export function bringerFace(skinColor: string, scar: string): Part {
  const skin: Material = { color: skinColor };
  const cut = feature(scar);
  return (mesh, { build, head, pose }) => {
    skull(mesh, build, head, skin, 0.26);
    const depth = build.skull[1];
    const up = head.turned[2];
    const at = (x: number, y: number, z: number): V3 => head.point([x, -depth * y, z]);
    const carve = (from: V3, to: V3, width: number): void => {
      lock(mesh, [at(...from), at(...to)], width, width, up, cut, 0.6);
    };
    for (const s of SIDES) {
      ball(
        mesh,
        at(s * 0.072, 0.93, -0.025),
        [0.05, 0.016, 0.04],
        feature('#5b3038'),
        head.turned,
        10,
      );
      carve([s * 0.03, 1.04, 0.022], [s * 0.122, 0.88, -0.078], 0.018);
      carve([s * 0.118, 0.9, 0.026], [s * 0.034, 1.02, -0.072], 0.018);
      carve([s * 0.06, 0.94, -0.1], [s * 0.1, 0.76, -0.15], 0.01);
      carve([s * 0.035, 1.0, 0.06], [s * 0.02, 0.94, 0.12], 0.011);
    }
    carve([0, 1.02, 0.06], [0, 0.92, 0.14], 0.012);
    ball(mesh, at(0, 1.0, -0.08), [0.018, 0.02, 0.022], skin, head.turned, 8);
    const open = pose.jaw;
    const mouth: V3 = [0.036, 0.018, 0.008 + 0.03 * open];
    ball(mesh, at(0, 0.9, -0.142 - 0.01 * open), mouth, feature('#401420'), head.turned, 10);
  };
}

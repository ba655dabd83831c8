import type { Material } from '../geometry/MeshBuilder.ts';
import { box, loft } from '../geometry/shapes.ts';
import { mix } from '../geometry/vectors.ts';
import type { Part } from './character.ts';

/** Trunk and neck. */
export function torso(cloth: Material, skin: Material): Part {
  return (mesh, { build, pelvis, waist, chest, neck, head }) => {
    const across = chest.turned[0];
    const [hipWidth, hipDepth] = build.hips;
    loft(
      mesh,
      [pelvis.point([0, 0, 0.06]), waist, chest.point([0, -0.01, 0]), chest.point([0, 0, 0.09])],
      [[hipWidth * 0.94, hipDepth * 0.94], build.waist, build.ribs, build.shoulders],
      across,
      cloth,
      { segments: 18 },
    );
    const [width, depth] = build.neck;
    loft(
      mesh,
      [chest.point([0, 0, 0.1]), neck, mix(neck, head.at, 0.5)],
      [[width * 1.45, depth * 1.2], build.neck, [width * 0.95, depth]],
      across,
      skin,
      { segments: 12 },
    );
  };
}

/** Skin that a low neckline shows. */
export function neckline(skin: Material): Part {
  return (mesh, { build, chest }) => {
    const depth = build.shoulders[1];
    const line = [
      chest.point([0, -depth * 0.55, 0.155]),
      chest.point([0, -depth * 1.08, 0.09]),
      chest.point([0, -depth * 1.2, 0.035]),
    ];
    loft(
      mesh,
      line,
      [
        [0.062, 0.03],
        [0.058, 0.02],
        [0.02, 0.012],
      ],
      chest.turned[0],
      skin,
      {
        segments: 10,
      },
    );
  };
}

export function belt(leather: Material, buckle: Material): Part {
  return (mesh, { build, pelvis }) => {
    const [width, depth] = build.hips;
    const strap = [pelvis.point([0, 0, 0.045]), pelvis.point([0, 0, 0.08])];
    const radii = [[width * 1.03, depth * 1.06] as const, [width * 1.02, depth * 1.05] as const];
    loft(mesh, strap, radii, pelvis.turned[0], leather, { segments: 18 });
    const front = pelvis.point([0, -depth * 1.08, 0.062]);
    box(mesh, front, [0.034, 0.014, 0.028], buckle, pelvis.turned);
  };
}

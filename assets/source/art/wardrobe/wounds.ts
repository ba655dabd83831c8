import type { Part } from '../anatomy/character.ts';
import { feature } from '../anatomy/face.ts';
import type { Material } from '../geometry/MeshBuilder.ts';
import { ball, lock, loft } from '../geometry/shapes.ts';
import { along, mix } from '../geometry/vectors.ts';

/** Cuts on brow and cheek, a stain at the left ribs, and torn knees that show the skin. */
export function wounds(blood: string, skin: Material): Part {
  const red = feature(blood);
  return (mesh, { build, head, chest, pelvis, legs }) => {
    const depth = build.skull[1];
    const brow = [
      head.point([-0.07, -depth * 0.93, 0.12]),
      head.point([-0.1, -depth * 0.93, 0.03]),
      head.point([-0.118, -depth * 0.86, -0.1]),
    ];
    lock(mesh, brow, 0.016, 0.014, head.turned[0], red, 0.4);
    const lip = [
      head.point([0.03, -depth * 0.96, -0.14]),
      head.point([0.036, -depth * 0.88, -0.18]),
    ];
    lock(mesh, lip, 0.011, 0.011, head.turned[0], red, 0.4);
    const [, ribDepth] = build.ribs;
    const side = chest.point([0.105, -ribDepth * 0.82, -0.1]);
    ball(mesh, side, [0.055, 0.05, 0.075], red, chest.turned, 12);
    const forward = pelvis.direction([0, -1, 0]);
    const knee = build.legRadii[1];
    for (const { joint, end } of legs) {
      const from = along(mix(joint, end, -0.06), forward, knee * 0.55);
      const to = along(mix(joint, end, 0.16), forward, knee * 0.55);
      loft(
        mesh,
        [from, to],
        [
          [0.05, 0.035],
          [0.042, 0.03],
        ],
        pelvis.turned[0],
        { ...skin, outlined: false },
        {
          segments: 8,
        },
      );
    }
  };
}

/** Strips of linen around the chest and the right forearm. */
export function bandages(linen: Material): Part {
  return (mesh, { build, chest, waist, arms }) => {
    const [width, depth] = build.waist;
    const around = [mix(waist, chest.at, 0.15), mix(waist, chest.at, 0.7)];
    loft(
      mesh,
      around,
      [
        [width * 1.12, depth * 1.14],
        [width * 1.2, depth * 1.16],
      ],
      chest.turned[0],
      linen,
      {
        segments: 18,
      },
    );
    const { joint, end } = arms[1];
    const wrist = build.armRadii[3];
    loft(
      mesh,
      [mix(joint, end, 0.4), mix(joint, end, 0.9)],
      [wrist * 1.3, wrist * 1.18],
      chest.turned[0],
      linen,
      {
        segments: 10,
      },
    );
  };
}

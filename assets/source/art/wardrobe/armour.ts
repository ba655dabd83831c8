import type { Part } from '../anatomy/character.ts';
import type { Material } from '../geometry/MeshBuilder.ts';
import { ball, lock, loft } from '../geometry/shapes.ts';
import { along, mix } from '../geometry/vectors.ts';

/** Plates of iron over both shoulders, each with a spike. */
export function pauldrons(iron: Material, rim: Material): Part {
  return (mesh, { build, chest, arms }) => {
    const size = build.armRadii[0];
    for (const { side, root, joint } of arms) {
      const top = along(along(root, chest.turned[2], size * 0.55), chest.turned[0], side * 0.02);
      ball(mesh, top, [size * 1.35, size * 1.5, size * 0.95], iron, chest.turned, 16);
      const plate = [
        along(root, chest.turned[0], side * 0.03),
        mix(root, joint, 0.35),
        mix(root, joint, 0.55),
      ];
      loft(mesh, plate, [size * 1.25, size * 1.32, size * 1.36], chest.turned[0], rim, {
        segments: 14,
      });
      const up = along(top, chest.turned[2], size * 0.7);
      const out = along(along(up, chest.turned[0], side * 0.09), chest.turned[2], 0.1);
      const tip = along(along(out, chest.turned[0], side * 0.04), chest.turned[2], 0.12);
      lock(mesh, [up, out, tip], 0.06, 0.06, chest.turned[1], rim, 0.06);
    }
  };
}

/** A plate over the chest and belly on straps. */
export function chestPlate(iron: Material, rim: Material): Part {
  return (mesh, { build, chest, waist }) => {
    const [width, depth] = build.ribs;
    const plate = [
      chest.point([0, -depth * 0.55, 0.13]),
      chest.point([0, -depth * 0.62, 0]),
      along(waist, chest.turned[1], -build.waist[1] * 0.6),
    ];
    const radii = [
      [width * 0.72, depth * 0.5],
      [width * 0.86, depth * 0.62],
      [width * 0.6, depth * 0.5],
    ] as const;
    loft(mesh, plate, radii, chest.turned[0], iron, { segments: 16 });
    const keel = [chest.point([0, -depth * 1.06, 0.14]), chest.point([0, -depth * 1.3, -0.03])];
    lock(
      mesh,
      [...keel, along(waist, chest.turned[1], -build.waist[1] * 1.12)],
      0.03,
      0.03,
      chest.turned[0],
      rim,
      0.5,
    );
  };
}

/** Studs along the shoulders of a leather vest. */
export function studs(metal: Material): Part {
  return (mesh, { build, chest }) => {
    for (const s of [1, -1]) {
      for (let j = 0; j < 4; j++) {
        const x = s * build.shoulderHalf * (0.45 + 0.2 * j);
        const from = chest.point([x, 0, 0.165 - 0.02 * j]);
        const tip = along(from, chest.turned[2], 0.075);
        lock(mesh, [from, mix(from, tip, 0.6), tip], 0.028, 0.028, chest.turned[0], metal, 0.05);
      }
    }
  };
}

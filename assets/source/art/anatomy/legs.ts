import type { Material } from '../geometry/MeshBuilder.ts';
import { loft, lock } from '../geometry/shapes.ts';
import { X, mix } from '../geometry/vectors.ts';
import type { Part } from './character.ts';

/** Legs and seat in one colour: trousers, or bare. */
export function trousers(material: Material): Part {
  return (mesh, { build, pelvis, legs }) => {
    const across = pelvis.turned[0];
    const [thigh, knee, ankle] = build.legRadii;
    for (const leg of legs) {
      loft(
        mesh,
        [leg.root, mix(leg.root, leg.joint, 0.5), leg.joint, mix(leg.joint, leg.end, 0.4), leg.end],
        [thigh, thigh * 0.94, knee, [knee * 0.98, knee * 1.05], ankle],
        across,
        material,
        { steps: 3, segments: 12 },
      );
    }
    const [width, depth] = build.hips;
    const seat = [pelvis.point([0, 0, -0.05]), pelvis.point([0, 0, 0.06])];
    const radii = [[width, depth] as const, [width * 0.98, depth] as const];
    loft(mesh, seat, radii, across, material, { segments: 18 });
  };
}

/** Legs from above the knees down: under a skirt, thighs that lift would show through it. */
export function stockings(material: Material): Part {
  return (mesh, { build, pelvis, legs }) => {
    const [, knee, ankle] = build.legRadii;
    for (const { root, joint, end } of legs) {
      const middles = [mix(root, joint, 0.7), joint, mix(joint, end, 0.4), end];
      const radii = [knee * 0.8, knee, [knee * 0.98, knee * 1.05], ankle] as const;
      loft(mesh, middles, radii, pelvis.turned[0], material, { steps: 3, segments: 12 });
    }
  };
}

/** Boots to below the knee, with a dark sole. */
export function boots(material: Material, top = 0.42): Part {
  return (mesh, { pelvis, legs }) => {
    for (const { joint, end, foot } of legs) {
      const shaft = [
        mix(joint, end, top),
        mix(joint, end, (top + 1) / 2),
        foot.point([0, 0, -0.02]),
      ];
      loft(
        mesh,
        shaft,
        [
          [0.082, 0.085],
          [0.072, 0.075],
          [0.066, 0.072],
        ],
        pelvis.turned[0],
        material,
        {
          segments: 12,
        },
      );
      const upper = [
        foot.point([0, 0.055, -0.035]),
        foot.point([0, -0.02, -0.025]),
        foot.point([0, -0.1, -0.045]),
        foot.point([0, -0.155, -0.055]),
      ];
      loft(
        mesh,
        upper,
        [
          [0.058, 0.045],
          [0.064, 0.058],
          [0.062, 0.042],
          [0.046, 0.028],
        ],
        X,
        material,
        {
          segments: 12,
        },
      );
      const sole = [foot.point([0, 0.075, -0.078]), foot.point([0, -0.165, -0.078])];
      loft(
        mesh,
        sole,
        [
          [0.062, 0.014],
          [0.058, 0.014],
        ],
        X,
        { color: '#120d14' },
        { segments: 10 },
      );
    }
  };
}

/** Bare shins and clawed feet. */
export function clawedFeet(skin: Material, claw: Material): Part {
  return (mesh, { build, pelvis, legs }) => {
    const [, knee, ankle] = build.legRadii;
    for (const { joint, end, foot } of legs) {
      const shin = [mix(joint, end, 0.25), mix(joint, end, 0.9)];
      loft(mesh, shin, [knee * 1.15, ankle * 1.28], pelvis.turned[0], skin, { segments: 10 });
      const sole = [
        foot.point([0, 0.05, -0.03]),
        foot.point([0, -0.04, -0.03]),
        foot.point([0, -0.14, -0.05]),
      ];
      const width = ankle * 1.15;
      loft(
        mesh,
        sole,
        [
          [width, 0.045],
          [width * 1.1, 0.045],
          [width, 0.03],
        ],
        X,
        skin,
        { segments: 10 },
      );
      for (const x of [-0.038, 0, 0.038]) {
        const nail = [
          foot.point([x, -0.14, -0.05]),
          foot.point([x * 1.2, -0.2, -0.05]),
          foot.point([x * 1.4, -0.26, -0.075]),
        ];
        lock(mesh, nail, 0.021, 0.021, X, claw);
      }
    }
  };
}

import type { Part } from '../anatomy/character.ts';
import type { Material } from '../geometry/MeshBuilder.ts';
import { ball, lock, loft } from '../geometry/shapes.ts';
import { along, mix } from '../geometry/vectors.ts';

/** Sleeves that end above the elbow. */
export function shortSleeves(cloth: Material): Part {
  return (mesh, { build, chest, arms }) => {
    const [shoulder] = build.armRadii;
    const across = chest.turned[0];
    for (const { side, root, joint } of arms) {
      const points = [
        along(root, across, -side * 0.03),
        mix(root, joint, 0.3),
        mix(root, joint, 0.62),
      ];
      const radii = [shoulder * 1.05, shoulder * 1.06, shoulder * 1.08];
      loft(mesh, points, radii, across, cloth, { steps: 3, segments: 12 });
    }
  };
}

/** Wide sleeves that hang open at the wrist. */
export function wideSleeves(cloth: Material): Part {
  return (mesh, { build, chest, arms, pose }) => {
    const [shoulder, elbow, middle] = build.armRadii;
    const across = chest.turned[0];
    for (const { side, root, joint, end } of arms) {
      const points = [
        along(root, across, -side * 0.03),
        mix(root, joint, 0.5),
        joint,
        mix(joint, end, 0.85),
      ];
      const radii = [shoulder, shoulder * 1.02, elbow * 1.3, middle * 1.75];
      loft(mesh, points, radii, across, cloth, { steps: 3, segments: 12 });
      const cuff = mix(joint, end, 0.7);
      const hem = along(along(cuff, [0, 0, -1], 0.15), pose.trail, 0.4);
      lock(mesh, [cuff, mix(cuff, hem, 0.5), hem], 0.075, 0.05, across, cloth, 0.5);
    }
  };
}

/** A scarf wound around the neck, one end down the front. */
export function scarf(wool: Material): Part {
  return (mesh, { build, chest, pose }) => {
    const depth = build.ribs[1];
    const ring = Array.from({ length: 13 }, (_, j) => {
      const angle = (j / 12) * Math.PI * 2;
      return chest.point([
        Math.cos(angle) * 0.1,
        Math.sin(angle) * 0.085,
        0.17 - 0.03 * Math.sin(angle),
      ]);
    });
    const thick = ring.map(() => [0.045, 0.05] as const);
    loft(mesh, ring, thick, chest.turned[2], wool, { steps: 2, segments: 8 });
    const end = [
      chest.point([0.06, -depth * 0.9, 0.13]),
      chest.point([0.08, -depth * 1.35, 0]),
      along(chest.point([0.08, -depth * 1.4, -0.16]), pose.trail, 0.3),
    ];
    lock(mesh, end, 0.055, 0.025, chest.turned[0], wool, 0.8);
  };
}

/** A hood that lies on the back, with its strings. */
export function hoodDown(cloth: Material, strings: Material): Part {
  return (mesh, { build, chest }) => {
    const depth = build.ribs[1];
    const roll = [
      chest.point([0.1, -0.06, 0.14]),
      chest.point([0.13, 0.04, 0.16]),
      chest.point([0, 0.13, 0.15]),
      chest.point([-0.13, 0.04, 0.16]),
      chest.point([-0.1, -0.06, 0.14]),
    ];
    const radii = [0.03, 0.055, 0.075, 0.055, 0.03];
    loft(mesh, roll, radii, chest.turned[2], cloth, { segments: 10 });
    for (const s of [1, -1]) {
      const string = [
        chest.point([s * 0.045, -depth * 1.0, 0.11]),
        chest.point([s * 0.05, -depth * 1.2, 0]),
      ];
      lock(mesh, string, 0.011, 0.011, chest.turned[0], strings, 0.8);
    }
  };
}

/** A tie from the collar to the waist. */
export function tie(silk: Material): Part {
  return (mesh, { build, chest }) => {
    const front = -build.ribs[1];
    const points = [
      chest.point([0, front * 0.9, 0.13]),
      chest.point([0, front * 1.12, 0.03]),
      chest.point([0, front * 1.12, -0.09]),
      chest.point([0, front * 1.02, -0.17]),
    ];
    const radii = [
      [0.024, 0.016],
      [0.03, 0.018],
      [0.036, 0.018],
      [0.01, 0.012],
    ] as const;
    loft(mesh, points, radii, chest.turned[0], silk, { segments: 8 });
  };
}

/** A bow at the collar. */
export function bowTie(silk: Material): Part {
  return (mesh, { build, chest }) => {
    const front = -build.shoulders[1];
    const knot = chest.point([0, front * 1.12, 0.125]);
    for (const s of [1, -1]) {
      const wing = chest.point([s * 0.07, front * 1.12, 0.125]);
      loft(mesh, [knot, wing], [0.014, [0.03, 0.02]], chest.turned[2], silk, { segments: 8 });
    }
    ball(mesh, knot, 0.02, silk, chest.turned, 8);
  };
}

/** A row of buttons down the front. */
export function buttons(metal: Material, count: number): Part {
  return (mesh, { build, chest }) => {
    const front = -build.ribs[1];
    for (let j = 0; j < count; j++) {
      const z = 0.04 - (j * 0.2) / count;
      ball(mesh, chest.point([0, front * 1.02, z]), 0.014, metal, chest.turned, 8);
    }
  };
}

import type { Part } from '../anatomy/character.ts';
import type { Material } from '../geometry/MeshBuilder.ts';
import { box, loft, lock, sheet } from '../geometry/shapes.ts';
import { DOWN, add, along, length, mix, scale, subtract, unit } from '../geometry/vectors.ts';
import type { V3 } from '../geometry/vectors.ts';

/** Torn leather hanging from the hips in strips. */
export function rags(materials: readonly [Material, Material], length = 1): Part {
  return (mesh, { build, pelvis, pose }) => {
    const [hipWidth, hipDepth] = build.hips;
    const count = 11;
    for (let j = 0; j < count; j++) {
      const angle = (j / count) * Math.PI * 2 + 0.2;
      const out: V3 = [Math.cos(angle), Math.sin(angle), 0];
      const front = Math.abs(out[0]) < 0.5 ? 0.12 : 0;
      const drop = (0.24 + 0.13 * Math.sin(j * 5.3) + front) * length;
      const top = pelvis.point([out[0] * hipWidth, out[1] * hipDepth * 1.05, 0.08]);
      const middle = along(along(top, DOWN, drop * 0.5), out, 0.05);
      const end = along(along(top, DOWN, drop), out, 0.07);
      const points = [
        top,
        mix(top, middle, 0.5),
        add(middle, scale(pose.trail, 0.35)),
        add(end, scale(pose.trail, 0.9)),
      ];
      lock(mesh, points, 0.062, 0.014, [-out[1], out[0], 0], materials[j % 2 === 0 ? 0 : 1], 0.25);
    }
  };
}

/** Straps crossed over the chest. */
export function straps(leather: Material): Part {
  return (mesh, { build, chest }) => {
    const [ribWidth, ribDepth] = build.ribs;
    const wide = [0.035, 0.015] as const;
    for (const [y, z] of [
      [-0.09, -0.02],
      [0.06, 0.02],
    ] as const) {
      const points = [
        chest.point([build.shoulderHalf * 0.9, y, 0.13]),
        chest.point([0, Math.sign(y) * ribDepth * 1.02, z]),
        chest.point([-ribWidth * 0.85, y * 0.7, -0.17]),
      ];
      loft(mesh, points, [wide, wide, wide], chest.turned[2], leather, { segments: 8 });
    }
  };
}

/** Bones of the spine that pierce the back. */
export function spineSpikes(bone: Material, size: number, count: number): Part {
  return (mesh, { build, chest }) => {
    const depth = build.ribs[1];
    for (let i = 0; i < count; i++) {
      const z = 0.12 - i * 0.075;
      const spike = [
        chest.point([0, depth * 0.9, z]),
        chest.point([0, depth * 0.95 + 0.05 * size, z + 0.01 * size]),
        chest.point([0, depth * 0.95 + 0.11 * size, z + 0.05 * size]),
      ];
      lock(mesh, spike, 0.028 * size, 0.028 * size, chest.turned[0], bone, 0.1);
    }
  };
}

/** The ribs of a pale chest under the skin. */
export function ribs(shade: Material): Part {
  return (mesh, { build, chest }) => {
    const [width, depth] = build.ribs;
    for (const s of [1, -1]) {
      for (let i = 0; i < 3; i++) {
        const z = 0.03 - i * 0.055;
        const rib = [
          chest.point([s * 0.03, -depth * 1.0, z]),
          chest.point([s * width * 0.55, -depth * 0.9, z - 0.02]),
          chest.point([s * width * 0.9, -depth * 0.45, z]),
        ];
        lock(mesh, rib, 0.011, 0.012, chest.turned[2], shade, 0.3);
      }
    }
  };
}

/** A breastbone like a shield with ribs reaching around: it turns the first stake. */
export function breastplate(bone: Material, seam: Material): Part {
  return (mesh, { build, chest }) => {
    const [width, depth] = build.ribs;
    const front = -depth;
    const keel = [
      chest.point([0, front * 0.92, 0.12]),
      chest.point([0, front * 1.16, 0.02]),
      chest.point([0, front * 1.08, -0.13]),
    ];
    loft(
      mesh,
      keel,
      [
        [0.085, 0.05],
        [0.1, 0.06],
        [0.03, 0.03],
      ],
      chest.turned[0],
      bone,
      { segments: 12 },
    );
    box(mesh, chest.point([0, front * 1.4, 0.02]), [0.01, 0.012, 0.08], seam, chest.turned, 0.006);
    for (const s of [1, -1]) {
      for (let i = 0; i < 4; i++) {
        const z = 0.085 - i * 0.062;
        const reach = 1.02 - i * 0.06;
        const rib = [
          chest.point([s * 0.05, front * 1.12, z]),
          chest.point([s * width * 0.62 * reach, front * 0.98, z - 0.02]),
          chest.point([s * width * 1.04 * reach, front * 0.35, z + 0.01]),
          chest.point([s * width * 1.0 * reach, depth * 0.3, z + 0.05]),
        ];
        lock(mesh, rib, 0.027, 0.026, chest.turned[2], bone, 0.45);
      }
    }
  };
}

/** A cloak of hide from the shoulders, torn at the hem. */
export function tornCloak(hide: Material, fur: Material, drop: number): Part {
  return (mesh, { build, chest, pelvis, pose }) => {
    const [, depth] = build.shoulders;
    const spine = subtract(pelvis.at, chest.at);
    const onBack = length(spine);
    const across = 13;
    const down = 8;
    const top = Array.from({ length: across }, (_, j) => {
      const u = (j / (across - 1)) * 2 - 1;
      const curve = Math.cos((u * Math.PI) / 2);
      return chest.point([-u * build.shoulderHalf * 1.12, depth * (0.3 + 1.25 * curve), 0.19]);
    });
    const rows = Array.from({ length: down }, (_, i) => {
      const t = i / (down - 1);
      return top.map((p, j) => {
        const u = (j / (across - 1)) * 2 - 1;
        const torn = 1 - 0.22 * Math.abs(Math.sin(j * 2.4)) * t;
        const back = chest.direction([-u * 0.1 * t, 0.2 * Math.sin((t * Math.PI) / 1.5), 0]);
        const fold = 0.02 * Math.sin(j * 2.1) * t;
        const fall = drop * t * torn;
        // over a bent back it lies first
        const lain = along(add(p, back), unit(spine), Math.min(fall, onBack));
        const hung = along(lain, DOWN, Math.max(0, fall - onBack));
        return along(along(hung, chest.turned[1], fold), pose.trail, t * t * 1.1);
      });
    });
    sheet(mesh, rows, 0.022, hide, (i) => 1 - 0.4 * (i / down));
    for (let j = 0; j < across; j++) {
      const p = top[j]!;
      const u = (j / (across - 1)) * 2 - 1;
      const tuft = [
        p,
        add(p, chest.direction([-u * 0.07, 0.05, 0.05])),
        add(p, chest.direction([-u * 0.12, 0.1, -0.02 - 0.03 * (j % 2)])),
      ];
      lock(mesh, tuft, 0.062, 0.05, chest.turned[0], fur, 0.15);
    }
  };
}

/** Old cuts across the arms and head. */
export function scars(color: Material): Part {
  return (mesh, { build, head, arms, chest }) => {
    const [width, depth, height] = build.skull;
    const cut = [
      head.point([width * 0.3, -depth * 0.98, height * 0.35]),
      head.point([width * 0.5, -depth * 0.93, 0]),
      head.point([width * 0.55, -depth * 0.85, -height * 0.4]),
    ];
    lock(mesh, cut, 0.009, 0.012, head.turned[0], color, 0.3);
    for (const { root, joint, side } of arms) {
      const outer = chest.direction([side * 1, -0.4, 0.2]);
      const at = along(mix(root, joint, 0.55), outer, build.armRadii[0] * 0.72);
      const slash = [
        add(at, chest.direction([0, -0.05, 0.03])),
        at,
        add(at, chest.direction([0, 0.05, -0.03])),
      ];
      lock(mesh, slash, 0.012, 0.014, chest.turned[2], color, 0.3);
    }
  };
}

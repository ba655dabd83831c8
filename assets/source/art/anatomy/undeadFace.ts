import type { Material } from '../geometry/MeshBuilder.ts';
import { ball, lock, loft } from '../geometry/shapes.ts';
import type { V3 } from '../geometry/vectors.ts';
import type { Part } from './character.ts';
import { feature, skull } from './face.ts';

const SIDES = [1, -1] as const;

export interface UndeadFace {
  skin: string;
  ridge: string;
  ear: string;
  earInside: string;
  /** Length of the ears. */
  ears: number;
}

/** A Turok-Han's head: ridged skull, bat's ears, sunken burning eyes, too many teeth. */
export function undeadFace(look: UndeadFace): Part {
  const skin: Material = { color: look.skin };
  return (mesh, { build, head, pose }) => {
    skull(mesh, build, head, skin, 0.24);
    const [width, depth] = build.skull;
    const front = -depth;
    const up = head.turned[2];
    const at = (x: number, y: number, z: number): V3 => head.point([x, front * y, z]);
    for (const s of SIDES) {
      ball(
        mesh,
        at(s * 0.064, 0.9, -0.002),
        [0.05, 0.026, 0.038],
        feature('#1d0f1c'),
        head.turned,
        10,
      );
      const eye = { color: '#ffc23a', glow: 1, outlined: false };
      ball(mesh, at(s * 0.063, 0.985, -0.004), [0.027, 0.018, 0.02], eye, head.turned, 10);
      const brow = [at(s * 0.01, 1.1, 0.022), at(s * 0.062, 1.06, 0.052), at(s * 0.13, 0.78, 0.09)];
      lock(mesh, brow, 0.027, 0.034, up, { color: look.ridge }, 0.4);
      lock(
        mesh,
        [at(s * 0.085, 0.94, -0.06), at(s * 0.105, 0.8, -0.1), at(s * 0.075, 0.86, -0.15)],
        0.02,
        0.018,
        up,
        skin,
        0.3,
      );
      const k = look.ears;
      const ear = [
        head.point([s * width * 0.85, 0, -0.05]),
        head.point([s * width * (1 + 0.35 * k), 0.02, 0]),
        head.point([s * width * (1 + 0.85 * k), 0.07, 0.08 * k]),
        head.point([s * width * (1 + 1.25 * k), 0.15, 0.2 * k]),
      ];
      const lobe = head.direction([0, 0.35, 0.94]);
      lock(mesh, ear, 0.09, 0.036, lobe, { color: look.ear }, 0.06);
      const inside = [
        head.point([s * width * 1.08, -0.035, -0.02]),
        head.point([s * width * (1 + 0.45 * k), -0.018, 0.02]),
        head.point([s * width * (1 + 0.95 * k), 0.045, 0.1 * k]),
      ];
      lock(mesh, inside, 0.042, 0.026, lobe, feature(look.earInside), 0.1);
    }
    for (let i = 0; i < 4; i++) {
      const y = 0.99 - i * 0.22;
      const z = 0.085 + i * 0.045 - (i > 2 ? 0.02 : 0);
      const ridge = [
        at(-0.075 + i * 0.012, y - 0.17, z - 0.008),
        at(0, y, z + 0.005),
        at(0.075 - i * 0.012, y - 0.17, z - 0.008),
      ];
      loft(mesh, ridge, [0.012, 0.023, 0.012], up, { color: look.ridge }, { segments: 8 });
    }
    loft(
      mesh,
      [at(0, 1.02, 0.02), at(0, 1.13, -0.05)],
      [0.022, [0.036, 0.026]],
      head.turned[0],
      skin,
      {
        segments: 8,
      },
    );
    const open = pose.jaw;
    const drop = 0.035 * open;
    ball(
      mesh,
      at(0, 0.84 + 0.05 * open, -0.12 - drop),
      [0.072, 0.05, 0.036 + 0.045 * open],
      feature('#3a0f1c'),
      head.turned,
      12,
    );
    const tooth: Material = { color: '#efe6d2', outlined: false };
    for (const x of [-1, -0.4, 0.4, 1]) {
      const fang = Math.abs(x) === 1 ? 1.35 : 0.8;
      lock(
        mesh,
        [
          at(x * 0.046, 1.0, -0.092),
          at(x * 0.046, 1.0, -0.11),
          at(x * 0.045, 0.97, -0.11 - 0.042 * fang),
        ],
        0.014,
        0.013,
        head.turned[0],
        tooth,
        0.1,
      );
      if (open > 0.3) {
        lock(
          mesh,
          [at(x * 0.04, 0.94, -0.16 - drop * 2), at(x * 0.04, 0.96, -0.13 - drop * 2)],
          0.012,
          0.011,
          head.turned[0],
          tooth,
          0.1,
        );
      }
    }
    if (open > 0) {
      loft(
        mesh,
        [
          at(-0.06, 0.7, -0.15 - drop),
          at(0, 0.86, -0.17 - drop * 2.4),
          at(0.06, 0.7, -0.15 - drop),
        ],
        [0.03, 0.034, 0.03],
        up,
        skin,
        { segments: 8 },
      );
    }
  };
}

/** Horns and spikes around a skull, longest at the temples: an elder's crown. */
export function hornCrown(bone: Material): Part {
  return (mesh, { build, head }) => {
    const [width, depth, height] = build.skull;
    for (const s of SIDES) {
      const horn = [
        head.point([s * width * 0.7, -depth * 0.1, height * 0.55]),
        head.point([s * width * 1.35, 0.02, height * 0.95]),
        head.point([s * width * 1.75, 0.0, height * 1.55]),
        head.point([s * width * 1.45, -0.09, height * 2.15]),
      ];
      lock(mesh, horn, 0.062, 0.062, head.turned[1], bone, 0.05);
      const second = [
        head.point([s * width * 0.4, depth * 0.25, height * 0.75]),
        head.point([s * width * 0.75, depth * 0.6, height * 1.25]),
        head.point([s * width * 0.8, depth * 0.75, height * 1.75]),
      ];
      lock(mesh, second, 0.046, 0.046, head.turned[1], bone, 0.05);
    }
    for (let i = 0; i < 3; i++) {
      const y = -depth * 0.55 + i * depth * 0.6;
      const spike = [
        head.point([0, y, height * (0.8 + 0.08 * i)]),
        head.point([0, y + 0.05, height * (1.15 + 0.08 * i)]),
        head.point([0, y + 0.12, height * (1.4 + 0.06 * i)]),
      ];
      lock(mesh, spike, 0.036, 0.036, head.turned[0], bone, 0.06);
    }
  };
}

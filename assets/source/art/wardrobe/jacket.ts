import type { Part } from '../anatomy/character.ts';
import type { Material, Tint } from '../geometry/MeshBuilder.ts';
import { loft } from '../geometry/shapes.ts';
import { hanging, shell } from './shell.ts';
import type { Cut } from './shell.ts';

export interface JacketCut {
  /** Below the hips. */
  drop: number;
  /** Half angle of the open front. */
  open: number;
  /** Room over the body: 1 is close, a skirt beneath needs more. */
  room: number;
  /** How much wider than the hips the hem of a long coat is. */
  flare?: number;
  checked?: boolean;
}

/** From where on a hem meets the shins. */
const LONG = 0.3;

/** Squares of cloth, as brightness. */
const checks: Tint = (i, j) => (i % 2 ? 1 : 0.74) * (j % 3 === 1 ? 0.72 : 1.06);

/** An open jacket with lapels and a standing collar. */
export function jacket(cloth: Material, lining: Material, cut: JacketCut): Part {
  return (mesh, figure) => {
    const { build, chest, pelvis, waist } = figure;
    const { drop, open, room, flare = 0.04, checked = false } = cut;
    const [hipWidth, hipDepth] = build.hips;
    const [ribWidth, ribDepth] = build.ribs;
    const [waistWidth, waistDepth] = build.waist;
    const [, shoulderDepth] = build.shoulders;
    const onChest = (z: number, halfWidth: number, halfDepth: number, gap: number): Cut => ({
      centre: chest.point([0, 0, z]),
      turned: chest.turned,
      halfWidth,
      halfDepth,
      gap,
    });
    const long = drop > LONG;
    const overLegs = { room: 0.012 + 0.02 * room, stretch: long ? 2.6 : 1.3, long };
    const hip = (z: number, width: number, depth: number): Cut => ({
      centre: pelvis.point([0, 0, z]),
      turned: pelvis.turned,
      halfWidth: hipWidth * width * room,
      halfDepth: hipDepth * depth * room,
      gap: open * 1.05,
      overLegs,
    });
    const cuts: Cut[] = [
      onChest(0.125, build.shoulderHalf * 0.62, shoulderDepth * 0.95, open * 0.5),
      onChest(0.095, build.shoulderHalf, shoulderDepth * 1.22, open * 0.6),
      onChest(0.03, ribWidth * 1.17, ribDepth * 1.2, open * 0.8),
      onChest(-0.06, ribWidth * 1.1, ribDepth * 1.16, open * 0.95),
      {
        centre: waist,
        turned: chest.turned,
        halfWidth: waistWidth * 1.22,
        halfDepth: waistDepth * 1.26,
        gap: open,
      },
      hip(0.06, 1.16, 1.24),
    ];
    if (drop > 0) {
      cuts.push(hip(-0.02, 1.2, 1.3));
      const top = {
        halfWidth: hipWidth * 1.22 * room,
        halfDepth: hipDepth * 1.34 * room,
        gap: open * 1.05,
      };
      cuts.push(...hanging(figure, drop, top, flare, overLegs));
    }
    shell(mesh, figure, cuts, cloth, {
      closed: false,
      thickness: 0.018,
      hemTint: 0.85,
      ...(checked && { pattern: checks }),
    });

    for (const s of [1, -1]) {
      const lapel = [
        chest.point([s * 0.07, -shoulderDepth * 0.7, 0.15]),
        chest.point([s * ribWidth * 0.55, -ribDepth * 1.1, 0.06]),
        chest.point([s * ribWidth * 0.56, -ribDepth * 1.16, -0.06]),
      ];
      loft(
        mesh,
        lapel,
        [
          [0.024, 0.013],
          [0.036, 0.012],
          [0.012, 0.01],
        ],
        chest.turned[0],
        lining,
        {
          segments: 8,
        },
      );
    }
    const collar = [
      chest.point([0.085, -0.05, 0.145]),
      chest.point([0.09, 0.04, 0.165]),
      chest.point([0, 0.095, 0.175]),
      chest.point([-0.09, 0.04, 0.165]),
      chest.point([-0.085, -0.05, 0.145]),
    ];
    const radii = [
      [0.03, 0.018],
      [0.038, 0.02],
      [0.042, 0.02],
      [0.038, 0.02],
      [0.03, 0.018],
    ] as const;
    loft(mesh, collar, radii, chest.turned[2], lining, { segments: 8 });
  };
}

import type { Part } from '../anatomy/character.ts';
import type { Material } from '../geometry/MeshBuilder.ts';
import { ball, loft, sheet } from '../geometry/shapes.ts';
import { along, cross, dot, scale, subtract, unit } from '../geometry/vectors.ts';
import type { M3, V3 } from '../geometry/vectors.ts';

export interface ScytheLook {
  blade: Material;
  edge: Material;
  shaft: Material;
  grip: Material;
  wood: Material;
}

/** Along the shaft from the right hand, units: the end of the stake, its collar, the head, the tip. */
const STAKE_TIP = -0.74;
const COLLAR = -0.46;
const HEAD = 0.36;
const TOP = 0.52;

/** A crescent's spine and rim: along the shaft from the middle of the head, and out from it. */
const SPINE = [
  [0.13, 0.02],
  [0.11, 0.07],
  [0.02, 0.08],
  [-0.09, 0.07],
  [-0.13, 0.05],
] as const;
const RIM = [
  [0.31, 0.16],
  [0.19, 0.25],
  [0.02, 0.29],
  [-0.16, 0.25],
  [-0.31, 0.12],
] as const;
/** How much of the blade, from the rim inward, is bare steel. */
const BARE = 0.34;

/** A long axe, red and silver, with a stake for a foot. In one hand or in both. */
export function scythe(look: ScytheLook): Part {
  return (mesh, { pose, chest, arms }) => {
    if (!pose.armed) return;
    const [left, right] = [arms[0].hand, arms[1].hand];
    const pointed = unit(chest.direction(pose.weapon));
    const axis = pose.inBothHands ? unit(subtract(right, left)) : pointed;
    const looks = pose.inBothHands ? pointed : chest.direction([-0.6, -0.8, 0]);
    const edge = unit(subtract(looks, scale(axis, dot(looks, axis))));
    const flat = cross(axis, edge);
    const turned: M3 = [edge, flat, axis];
    const at = (up: number, out = 0): V3 => along(along(right, axis, up), edge, out);
    const rod = (from: number, to: number, radius: number, material: Material): void =>
      loft(mesh, [at(from), at(to)], [radius, radius], edge, material, { segments: 8, steps: 1 });

    rod(COLLAR, TOP - 0.06, 0.022, look.shaft);
    rod(-0.36, -0.2, 0.03, look.grip);
    rod(-0.08, 0.08, 0.03, look.grip);
    rod(COLLAR - 0.03, COLLAR + 0.03, 0.034, look.edge);
    const stake = [at(COLLAR), at(-0.6), at(STAKE_TIP)];
    loft(mesh, stake, [0.032, 0.028, 0.003], edge, look.wood, { segments: 8 });

    rod(HEAD - 0.13, HEAD + 0.13, 0.032, look.edge);
    ball(mesh, at(TOP - 0.05), [0.026, 0.026, 0.07], look.edge, turned, 8);
    const rows = [0, 1 - BARE, 1].map((t) =>
      SPINE.map(([up, out], i) => {
        const [rimUp, rimOut] = RIM[i]!;
        return at(HEAD + up + (rimUp - up) * t, out + (rimOut - out) * t);
      }),
    );
    const [spine, border, rim] = [rows[0]!, rows[1]!, rows[2]!];
    sheet(mesh, [spine, border], 0.026, look.blade);
    sheet(mesh, [border, rim], 0.016, look.edge);
    const pick = [at(HEAD, -0.02), at(HEAD - 0.01, -0.1), at(HEAD - 0.05, -0.19)];
    loft(mesh, pick, [0.034, 0.026, 0.003], axis, look.blade, { segments: 8 });
  };
}

import type { Material, MeshBuilder } from '../geometry/MeshBuilder.ts';
import { ball, loft, lock } from '../geometry/shapes.ts';
import { add, along, cross, mix, scale, unit } from '../geometry/vectors.ts';
import type { Part } from './character.ts';
import { acrossPalm } from './skeleton.ts';
import type { Arm, Figure } from './skeleton.ts';

/** Sleeves to the wrist with a turned cuff. */
export function sleeves(cloth: Material, cuff: Material): Part {
  return (mesh, { build, chest, arms }) => {
    const across = chest.turned[0];
    const [shoulder, elbow, middle, wrist] = build.armRadii;
    for (const { side, root, joint, end } of arms) {
      loft(
        mesh,
        [
          along(root, across, -side * 0.03),
          mix(root, joint, 0.25),
          mix(root, joint, 0.6),
          joint,
          mix(joint, end, 0.5),
          mix(joint, end, 0.9),
        ],
        [shoulder * 0.97, shoulder * 0.94, elbow, middle, middle * 0.94, wrist],
        across,
        cloth,
        { steps: 3, segments: 12 },
      );
      const hem = [mix(joint, end, 0.78), mix(joint, end, 0.93)];
      loft(mesh, hem, [wrist * 1.14, wrist * 1.14], across, cuff, { segments: 12, steps: 2 });
    }
  };
}

/** Bare arms. */
export function bareArms(skin: Material): Part {
  return (mesh, { build, chest, arms }) => {
    const across = chest.turned[0];
    const [shoulder, elbow, middle, wrist] = build.armRadii;
    for (const { side, root, joint, end } of arms) {
      loft(
        mesh,
        [
          along(root, across, -side * 0.03),
          mix(root, joint, 0.3),
          joint,
          mix(joint, end, 0.35),
          end,
        ],
        [shoulder * 0.95, shoulder * 0.86, elbow * 0.76, middle * 0.92, wrist * 0.9],
        across,
        skin,
        { steps: 3, segments: 12 },
      );
    }
  };
}

/** Small, full hands with a thumb; the fingers close where something is held. */
export function hands(skin: Material): Part {
  return (mesh, figure) => {
    const forward = figure.chest.direction([0, -1, 0]);
    for (const arm of figure.arms) {
      const { armed, inBothHands } = figure.pose;
      const holds = armed && (arm.side < 0 || inBothHands);
      if (holds) ball(mesh, arm.hand, [0.06, 0.062, 0.06], skin, figure.chest.turned, 12);
      else openHand(mesh, figure, arm, skin);
      const thumb = add(
        along(arm.hand, forward, 0.034),
        figure.chest.direction([-arm.side * 0.034, 0, 0.012]),
      );
      ball(mesh, thumb, [0.026, 0.032, 0.026], skin, figure.chest.turned, 8);
    }
  };
}

function openHand(mesh: MeshBuilder, figure: Figure, arm: Arm, skin: Material): void {
  const across = acrossPalm(figure, arm);
  const tip = along(arm.hand, arm.reach, 0.05);
  const palm = [along(arm.hand, arm.reach, -0.035), arm.hand, tip];
  loft(
    mesh,
    palm,
    [
      [0.04, 0.036],
      [0.058, 0.042],
      [0.042, 0.03],
    ],
    across,
    skin,
    { segments: 10 },
  );
}

/** Big hands with four long claws. `size` scales them. */
export function claws(skin: Material, nail: Material, size = 1): Part {
  return (mesh, figure) => {
    const forward = figure.chest.direction([0, -1, 0]);
    for (const arm of figure.arms) {
      const palm = along(arm.hand, arm.reach, 0.005);
      ball(mesh, palm, [0.058 * size, 0.058 * size, 0.062 * size], skin, figure.chest.turned, 12);
      const across = acrossPalm(figure, arm);
      for (let i = 0; i < 4; i++) {
        const offset = (i - 1.5) * 0.038 * size;
        const knuckle = add(along(palm, arm.reach, 0.03 * size), scale(across, offset));
        const middle = add(along(knuckle, arm.reach, 0.085 * size), scale(across, offset * 0.55));
        const curl = add(along(middle, arm.reach, 0.085 * size), scale(forward, 0.06 * size));
        const tip = add(curl, scale(across, offset * 0.4));
        lock(
          mesh,
          [knuckle, mix(knuckle, middle, 0.6), middle],
          0.023 * size,
          0.023 * size,
          across,
          skin,
          0.7,
        );
        lock(
          mesh,
          [mix(knuckle, middle, 0.75), middle, tip],
          0.021 * size,
          0.021 * size,
          across,
          nail,
        );
      }
      const side = unit(cross(across, arm.reach));
      const thumb = along(palm, across, 0.06 * size * arm.side);
      lock(
        mesh,
        [palm, thumb, along(along(thumb, arm.reach, 0.07 * size), side, 0.02)],
        0.024 * size,
        0.024 * size,
        side,
        nail,
      );
    }
  };
}

/** Leather bracers on the forearms and caps on the shoulders. */
export function bracers(leather: Material, cap: Material): Part {
  return (mesh, { build, chest, arms }) => {
    const [shoulder, , middle, wrist] = build.armRadii;
    for (const { root, joint, end } of arms) {
      const band = [mix(joint, end, 0.35), mix(joint, end, 0.82)];
      loft(mesh, band, [middle * 1.1, wrist * 1.25], chest.turned[0], leather, { segments: 10 });
      const pad = [along(root, chest.turned[2], 0.06), mix(root, joint, 0.24)];
      loft(mesh, pad, [shoulder * 1.25, shoulder * 1.2], chest.turned[0], cap, { segments: 12 });
    }
  };
}

/** A stake of pale wood in the right hand, oversized so that it reads. */
export function stake(wood: Material, grip: Material): Part {
  return (mesh, { pose, chest, arms }) => {
    if (!pose.armed) return;
    const { hand } = arms[1];
    const axis = unit(chest.direction(pose.weapon));
    const at = (distance: number): ReturnType<typeof along> => along(hand, axis, distance);
    const hint = chest.turned[0];
    loft(mesh, [at(-0.15), at(0.12), at(0.3), at(0.46)], [0.034, 0.043, 0.036, 0.004], hint, wood, {
      segments: 8,
    });
    loft(mesh, [at(-0.11), at(-0.06)], [0.041, 0.043], hint, grip, { segments: 8, steps: 1 });
  };
}

/** Light between, in both of, or in one of the hands. */
export const spellLight: Part = (mesh, { pose, chest, arms }) => {
  if (!pose.spell) return;
  const { color, size, hand } = pose.spell;
  const [left, right] = [arms[0].hand, arms[1].hand];
  const middles = { both: [mix(left, right, 0.5)], each: [left, right], right: [right] }[hand];
  const light = { color, glow: 1, outlined: false };
  for (const middle of middles) {
    ball(mesh, add(middle, chest.direction([0, -0.07, 0.02])), 0.035 + 0.075 * size, light);
  }
};

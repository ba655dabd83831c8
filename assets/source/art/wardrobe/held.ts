import type { Part } from '../anatomy/character.ts';
import type { Material } from '../geometry/MeshBuilder.ts';
import { ball, box, loft, post } from '../geometry/shapes.ts';
import { Z, add, along, cross, mix, scale, subtract, unit } from '../geometry/vectors.ts';
import type { M3, V3 } from '../geometry/vectors.ts';

/** A long knife in the right hand whose blade curves forward. */
export function curvedKnife(steel: Material, grip: Material): Part {
  return (mesh, { pose, chest, arms }) => {
    if (!pose.armed) return;
    const { hand } = arms[1];
    const axis = unit(chest.direction(pose.weapon));
    const edge = unit(cross(axis, chest.turned[0]));
    const at = (distance: number, bow: number): V3 => along(along(hand, axis, distance), edge, bow);
    const blade = [at(0.04, 0), at(0.2, -0.04), at(0.36, -0.03), at(0.52, 0.07)];
    const radii = [
      [0.022, 0.03],
      [0.022, 0.058],
      [0.02, 0.05],
      [0.003, 0.004],
    ] as const;
    loft(mesh, blade, radii, chest.turned[0], steel, { segments: 8 });
    loft(mesh, [at(-0.13, 0), at(0.05, 0)], [0.032, 0.034], chest.turned[0], grip, { segments: 8 });
    loft(mesh, [at(0.03, -0.07), at(0.03, 0.07)], [0.022, 0.022], axis, grip, { segments: 8 });
  };
}

/** A book under the left arm, its spine forward. */
export function book(cover: Material, pages: Material): Part {
  return (mesh, { chest, arms }) => {
    const { hand, reach, side } = arms[0];
    const inward = chest.direction([-side, 0, 0]);
    const middle = add(along(hand, inward, 0.035), scale(reach, -0.03));
    box(mesh, middle, [0.035, 0.1, 0.135], cover, chest.turned, 0.012);
    box(
      mesh,
      along(middle, chest.turned[1], 0.012),
      [0.024, 0.1, 0.122],
      pages,
      chest.turned,
      0.006,
    );
  };
}

/** A microphone in the right hand. */
export function microphone(metal: Material, grille: Material): Part {
  return (mesh, { chest, arms, pose }) => {
    const { hand } = arms[1];
    const axis = unit(chest.direction(pose.weapon));
    const hint = chest.turned[0];
    loft(mesh, [along(hand, axis, -0.1), along(hand, axis, 0.1)], [0.022, 0.03], hint, metal, {
      segments: 8,
    });
    ball(mesh, along(hand, axis, 0.13), 0.05, grille, chest.turned, 10);
  };
}

/** An electric guitar that hangs between the hands: the neck follows the left one. */
export function guitar(body: Material, wood: Material, metal: Material): Part {
  return (mesh, { chest, arms, build }) => {
    const [left, right] = [arms[0].hand, arms[1].hand];
    const front = chest.direction([0, -1, 0]);
    const axis = unit(subtract(left, right));
    const normal = unit(
      subtract(front, scale(axis, front[0] * axis[0] + front[1] * axis[1] + front[2] * axis[2])),
    );
    const across = cross(axis, normal);
    const turned: M3 = [axis, normal, across];
    const heart = add(along(right, normal, -0.045), add(scale(axis, 0.07), scale(across, -0.03)));
    const lobe = (x: number, z: number, size: number): void => {
      const at = add(along(heart, axis, x), scale(across, z));
      ball(mesh, at, [size, 0.036, size * 0.92], body, turned, 14);
    };
    lobe(-0.1, 0, 0.17);
    lobe(0.07, 0, 0.13);
    lobe(0.15, 0.075, 0.055);
    lobe(0.15, -0.075, 0.055);
    const nut = along(left, axis, 0.1);
    const neck = [along(heart, axis, 0.1), nut];
    loft(
      mesh,
      neck,
      [
        [0.026, 0.032],
        [0.02, 0.026],
      ],
      normal,
      wood,
      { segments: 8 },
    );
    loft(
      mesh,
      [nut, along(nut, axis, 0.1)],
      [
        [0.02, 0.045],
        [0.016, 0.028],
      ],
      normal,
      body,
      { segments: 8 },
    );
    box(
      mesh,
      along(along(heart, normal, 0.036), axis, -0.06),
      [0.05, 0.012, 0.035],
      metal,
      turned,
      0.006,
    );
    const strap = [
      along(heart, axis, -0.18),
      chest.point([-build.shoulderHalf * 0.4, -0.13, 0.02]),
      chest.point([build.shoulderHalf * 0.55, -0.06, 0.17]),
      chest.point([build.shoulderHalf * 0.2, build.ribs[1] * 1.1, 0.02]),
    ];
    loft(
      mesh,
      strap,
      strap.map(() => [0.024, 0.012] as const),
      Z,
      wood,
      { segments: 6 },
    );
  };
}

/** A stick in each hand. */
export function drumsticks(wood: Material): Part {
  return (mesh, { chest, arms }) => {
    for (const { hand, side } of arms) {
      const axis = unit(chest.direction([-side * 0.35, -0.85, -0.28]));
      post(mesh, along(hand, axis, -0.06), along(hand, axis, 0.3), [0.018, 0.012], wood, 8);
      ball(mesh, along(hand, axis, 0.3), 0.02, wood, chest.turned, 8);
    }
  };
}

/** Bass drum, snare and two cymbals that stand before the drummer, and a stool. */
export function drumKit(shell: Material, skin: Material, brass: Material, steel: Material): Part {
  return (mesh) => {
    post(mesh, [0, -0.36, 0.27], [0, -0.7, 0.27], [0.26, 0.26], shell, 20);
    post(mesh, [0, -0.7, 0.27], [0, -0.715, 0.27], [0.235, 0.235], skin, 20);
    for (const [x, y, z, radius] of [
      [0.36, -0.3, 0.42, 0.16],
      [-0.38, -0.3, 0.38, 0.18],
    ] as const) {
      post(mesh, [x, y, z - 0.13], [x, y, z], [radius, radius], shell, 18);
      post(mesh, [x, y, z], [x, y, z + 0.012], [radius * 0.93, radius * 0.93], skin, 18);
      post(mesh, [x, y, 0], [x, y, z - 0.13], [0.022, 0.022], steel, 8);
    }
    for (const [x, y, z, tilt] of [
      [0.6, -0.42, 0.82, 0.05],
      [-0.62, -0.42, 0.76, -0.05],
    ] as const) {
      post(mesh, [x, y, 0], [x, y, z], [0.02, 0.016], steel, 8);
      const middle: V3 = [x, y, z];
      const top = add(middle, [tilt * 0.4, 0.008, 0.02]);
      post(mesh, middle, top, [0.2, 0.03], brass, 18);
    }
    post(mesh, [0, 0.06, 0], [0, 0.06, 0.36], [0.03, 0.03], steel, 8);
    post(mesh, [0, 0.06, 0.36], [0, 0.06, 0.43], [0.15, 0.15], { color: '#2b2230' }, 16);
  };
}

/** A bag at the right hip on a strap over the left shoulder. */
export function satchel(leather: Material, flap: Material): Part {
  return (mesh, { build, chest, pelvis }) => {
    const [width, depth] = build.hips;
    const bag = pelvis.point([-width * 1.35, 0.03, -0.06]);
    box(mesh, bag, [0.05, 0.11, 0.085], leather, pelvis.turned, 0.025);
    box(mesh, along(bag, pelvis.turned[0], -0.02), [0.045, 0.115, 0.05], flap, pelvis.turned, 0.02);
    for (const s of [1, -1]) {
      const strap = [
        mix(bag, pelvis.point([-width, s * depth, 0.1]), 0.5),
        chest.point([-0.02, s * build.ribs[1] * 1.16, -0.02]),
        chest.point([build.shoulderHalf * 0.72, s * 0.05, 0.165]),
      ];
      loft(
        mesh,
        strap,
        strap.map(() => [0.024, 0.014] as const),
        Z,
        flap,
        { segments: 6 },
      );
    }
  };
}

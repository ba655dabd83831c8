import { WOMAN } from '../../anatomy/build.ts';
import type { Build } from '../../anatomy/build.ts';
import { add, scale } from '../../geometry/vectors.ts';
import type { V3 } from '../../geometry/vectors.ts';
import type { Animation, Animations, Pose } from '../pose.ts';

/** What sets one person's bearing apart from another's. */
export interface Manner {
  /** Units a second. */
  walkSpeed: number;
  runSpeed: number;
  /** How far the arms swing, and how far the hips sway to the side; 1 is usual. */
  swing: number;
  sway: number;
  /** How far the trunk is bent forward while walking, radians. */
  lean: number;
  /** Where the left hand hangs while walking, from the shoulder; the right hand mirrors it. */
  hang: V3;
}

export const EASY: Manner = {
  walkSpeed: 1.5,
  runSpeed: 5,
  swing: 1,
  sway: 1,
  lean: 0.04,
  hang: [0.09, -0.03, -0.43],
};
/** Loose in the hips and shoulders, arms away from the body. */
export const SWAGGER: Manner = {
  ...EASY,
  walkSpeed: 1.7,
  swing: 1.25,
  sway: 1.7,
  hang: [0.16, -0.02, -0.41],
};
/** Upright, with small gestures. */
export const PRIM: Manner = { ...EASY, swing: 0.6, sway: 0.5, lean: 0 };
/** Tired or hurt: slow, bent, arms hanging. */
export const WEARY: Manner = { ...EASY, walkSpeed: 1.1, swing: 0.5, sway: 1.2, lean: 0.2 };

/** Somebody who moves: the body, how it stands, and how it goes. */
export interface Person {
  build: Build;
  scale: number;
  stance: Pose;
  manner: Manner;
}

/** A movement that anybody can make. It is written for the build WOMAN; `movementsOf` fits it to others. */
export type Movement = (person: Person) => Animation;

export const mirrored = ([x, y, z]: V3): V3 => [-x, y, z];

/** The stance with these turns and shifts of the trunk added. */
export function swayed(
  stance: Pose,
  by: Partial<Pick<Pose, 'hips' | 'pelvis' | 'chest' | 'head'>>,
): Pick<Pose, 'hips' | 'pelvis' | 'chest' | 'head'> {
  const sum = (a: V3, b?: V3): V3 => (b ? add(a, b) : a);
  return {
    hips: sum(stance.hips, by.hips),
    pelvis: sum(stance.pelvis, by.pelvis),
    chest: sum(stance.chest, by.chest),
    head: sum(stance.head, by.head),
  };
}

/** The named movements as this person makes them. */
export function movementsOf(
  person: Person,
  movements: Readonly<Record<string, Movement>>,
): Animations {
  const fitted = Object.entries(movements).map(([name, movement]) => [
    name,
    fit(movement(person), person.build),
  ]);
  return Object.fromEntries(fitted) as Animations;
}

/** Legs of `build` against those that movements are written for. */
export const legRatio = (build: Build): number => build.hipHeight / WOMAN.hipHeight;

/** The same movement for longer or shorter limbs: hands, hips and feet go as far as the limbs do. */
function fit(animation: Animation, build: Build): Animation {
  const legs = legRatio(build);
  const arms = (build.upperArm + build.forearm) / (WOMAN.upperArm + WOMAN.forearm);
  if (legs === 1 && arms === 1) return animation;
  const { strideUnits } = animation;
  return {
    ...animation,
    ...(strideUnits && { strideUnits: strideUnits * legs }),
    pose(frame) {
      const pose = animation.pose(frame);
      return {
        ...pose,
        hips: scale(pose.hips, legs),
        leftFoot: scale(pose.leftFoot, legs),
        rightFoot: scale(pose.rightFoot, legs),
        leftHand: scale(pose.leftHand, arms),
        rightHand: scale(pose.rightHand, arms),
      };
    },
  };
}

import type { V3 } from '../../geometry/vectors.ts';
import { cycle, sequence } from '../pose.ts';
import type { Pose } from '../pose.ts';
import { mirrored, swayed } from './person.ts';
import type { Movement } from './person.ts';

const { sin, cos, max } = Math;

const ELBOW_DOWN: V3 = [0.5, 0.5, -0.8];

/** Explains: open palms weigh one thing against another. */
export const talkOpen: Movement = ({ stance }) =>
  cycle(stance, 8, 8, (t) => ({
    ...swayed(stance, {
      hips: [0.015 * sin(t), -0.01, 0.008 * cos(2 * t)],
      pelvis: [0.05 * sin(t), 0, 0],
      chest: [0.1 * sin(t), 0.02 + 0.03 * cos(2 * t), 0],
      head: [0.1 * sin(t + 0.5), 0.07 * cos(2 * t), 0.08 * sin(t)],
    }),
    leftHand: [0.14, -0.3, -0.17 + 0.09 * sin(t)],
    rightHand: [-0.14, -0.3, -0.17 - 0.09 * sin(t)],
    leftElbow: ELBOW_DOWN,
    rightElbow: mirrored(ELBOW_DOWN),
    armed: false,
    jaw: 0.3 + 0.3 * sin(2 * t + 0.4),
    trail: [0.02 * sin(t), 0.03, 0],
  }));

/** Makes a point: leans in, the right hand chops the words out, the left on the hip. */
export const talkFirm: Movement = ({ stance }) =>
  cycle(stance, 8, 10, (t) => {
    const chop = max(0, sin(t)) - 0.5 * max(0, -sin(t));
    return {
      ...swayed(stance, {
        hips: [0.02, -0.03, 0],
        pelvis: [0.1, 0.03, -0.04],
        chest: [0.12, 0.06 + 0.05 * chop, 0.06],
        head: [-0.12, 0.05 * chop, 0],
      }),
      leftHand: [0.17, 0.05, -0.27],
      leftElbow: [1, 0.5, 0.1],
      rightHand: [-0.04, -0.36, 0.02 - 0.13 * chop],
      rightElbow: mirrored(ELBOW_DOWN),
      leftFoot: [0.1, 0.04, 0],
      rightFoot: [-0.12, -0.12, 0],
      armed: false,
      jaw: 0.35 + 0.35 * cos(2 * t),
      trail: [0.01, 0.03 - 0.02 * chop, 0],
    };
  });

/** Says something in passing: stands as the stance stands, and one hand lifts with the words, then rests again. */
export const talkQuietly: Movement = ({ stance }) =>
  cycle(stance, 8, 5, (t) => {
    const word = max(0, sin(t));
    const [x, y, z] = stance.rightHand;
    return {
      ...swayed(stance, {
        hips: [0.008 * sin(t), 0, 0.008 * cos(t)],
        chest: [0.05 * word, 0.02 * cos(t), 0],
        head: [0.1 * sin(t), 0.06 * word - 0.02, 0.05 * cos(t)],
      }),
      rightHand: [x - 0.12 * word, y - 0.1 * word, z + 0.06 * word + 0.035 * sin(3 * t) * word],
      armed: false,
      jaw: 0.45 * word * (0.6 + 0.4 * cos(3 * t)),
      trail: [0.01 * sin(t), 0.03, 0],
    };
  });

/** Listens: the head tilts, and nods once. */
export const listen: Movement = ({ stance, manner }) =>
  cycle(stance, 6, 5, (t) => ({
    ...swayed(stance, {
      hips: [-0.02, 0, 0.006 * sin(t)],
      pelvis: [0, 0, 0.05],
      chest: [0, 0.02 * sin(t), -0.05],
      head: [0.08, 0.02 + 0.14 * max(0, sin(t)) ** 2, -0.14],
    }),
    leftHand: manner.hang,
    rightHand: mirrored(manner.hang),
    leftElbow: [0.5, 0.9, -0.2],
    rightElbow: [-0.5, 0.9, -0.2],
    armed: false,
    trail: [0.01 * sin(t), 0.03, 0],
  }));

const HUNCHED: Partial<Pose> = {
  hips: [0, 0.04, -0.3],
  pelvis: [0, 0.4, 0],
  chest: [0, 0.42, 0],
  head: [0.2, 0.05, 0.1],
  leftHand: [-0.08, -0.16, 0.24],
  rightHand: [0.08, -0.16, 0.2],
  leftElbow: [1, -0.6, 0.1],
  rightElbow: [-1, -0.6, 0.1],
  leftFoot: [0.12, -0.12, 0],
  rightFoot: [-0.1, 0.14, 0.02],
  rightHeel: 0.8,
  armed: false,
};

/** Shrinks together, arms over the head, and stays so, trembling: the last two frames hold. */
export const cower: Movement = ({ stance }) =>
  sequence(stance, 10, [
    {
      hips: [0, 0.08, -0.08],
      pelvis: [0.1, -0.1, 0],
      chest: [0.1, -0.1, 0],
      head: [-0.1, -0.1, 0.1],
      leftHand: [0.12, -0.36, 0.12],
      rightHand: [-0.12, -0.34, 0.08],
      leftFoot: [0.1, -0.06, 0],
      rightFoot: [-0.1, 0.16, 0],
      armed: false,
      jaw: 1,
      trail: [0, -0.08, 0.05],
    },
    { ...HUNCHED, trail: [0, 0.02, 0.1] },
    { ...HUNCHED, hips: [0.008, 0.04, -0.305], head: [0.2, 0.07, 0.13] },
    { ...HUNCHED, hips: [-0.008, 0.04, -0.305], head: [0.18, 0.07, 0.09] },
  ]);

import { cycle, sequence } from '../pose.ts';
import type { Pose } from '../pose.ts';
import type { Movement } from './person.ts';

const { sin } = Math;

/** On the back; the foot point is under the middle of the body, and the view lifts it onto a bed. */
const ON_HER_BACK: Partial<Pose> = {
  fall: -1.52,
  hips: [0, 0.14, 0],
  pelvis: [0, 0, 0],
  chest: [0, 0.05, 0],
  head: [0.3, 0.2, 0.05],
  leftHand: [-0.14, -0.14, -0.26],
  rightHand: [-0.1, 0.04, -0.46],
  leftElbow: [1, 0.2, 0],
  rightElbow: [-1, 0.2, 0],
  leftFoot: [0.1, 0.02, 0.1],
  rightFoot: [-0.1, 0.04, 0],
  leftHeel: -0.3,
  rightHeel: -0.3,
  trail: [0, 0.02, 0],
};

/** Asleep, one hand on the hurt side, which rises with the breath. */
export const lie: Movement = ({ stance }) =>
  cycle(stance, 2, 1, (t) => ({
    ...ON_HER_BACK,
    chest: [0, 0.05 + 0.05 * sin(t + 1.6), 0],
    leftHand: [-0.14, -0.16 - 0.03 * sin(t + 1.6), -0.26],
    eyesShut: true,
  }));

/** Opens her eyes, lifts her head, and gets no farther than her elbows. The last frame holds. */
export const lieWake: Movement = ({ stance }) =>
  sequence(stance, 3, [
    { ...ON_HER_BACK, head: [0, 0.25, 0] },
    {
      ...ON_HER_BACK,
      fall: -1.34,
      chest: [0, 0.26, 0],
      head: [-0.1, 0.3, 0],
      rightHand: [-0.16, 0.06, -0.4],
      leftFoot: [0.1, -0.12, 0.16],
      rightFoot: [-0.1, -0.1, 0.02],
    },
    {
      ...ON_HER_BACK,
      fall: -1.14,
      hips: [0, 0.18, 0],
      chest: [-0.1, 0.4, 0],
      head: [0.1, 0.16, 0],
      rightHand: [-0.22, 0.12, -0.34],
      rightElbow: [-0.6, 1, 0],
      leftFoot: [0.12, -0.3, 0.26],
      rightFoot: [-0.1, -0.26, 0.1],
    },
  ]);

/** On the ground on her right side, curled around the wound. */
export const lieHurt: Movement = ({ stance }) =>
  cycle(stance, 2, 2, (t) => ({
    fall: -1.52,
    roll: -1.15,
    hips: [0, 0.08, 0.04],
    pelvis: [0, 0.3, 0],
    chest: [0.1, 0.42 + 0.04 * sin(t + 1.6), 0],
    head: [0.15, 0.24, 0.1],
    leftHand: [-0.1, -0.18, -0.28],
    rightHand: [0.06, -0.34, -0.06],
    rightElbow: [-0.6, -0.4, -0.8],
    leftFoot: [0.05, -0.24, 0.3],
    rightFoot: [-0.08, -0.12, 0.2],
    leftHeel: 0.4,
    rightHeel: 0.3,
    trail: [0, 0, -0.04],
    eyesShut: true,
  }));

import { cycle } from '../pose.ts';
import type { Pose } from '../pose.ts';
import type { Movement } from './person.ts';

const { sin, cos, abs } = Math;

/** Held fast and struggling: head back, both hands at the arm around the throat, the feet kicking. */
export const grabbed: Movement = ({ stance }) =>
  cycle(stance, 4, 9, (t) => ({
    hips: [0.05 * sin(t), 0.06, 0.015 + 0.02 * cos(2 * t)],
    pelvis: [0.2 * sin(t), -0.16, 0.1 * sin(t)],
    chest: [0.22 * sin(t + 0.5), -0.16, -0.12 * sin(t)],
    head: [0.2 * sin(t + 1.2), -0.2, 0.2 * sin(t + 1)],
    leftHand: [-0.1, -0.2, 0.06 + 0.03 * sin(t)],
    rightHand: [0.1, -0.2, 0.06 - 0.03 * sin(t)],
    leftElbow: [1, -0.3, -0.2],
    rightElbow: [-1, -0.3, -0.2],
    leftFoot: [0.1, -0.12 - 0.1 * sin(t), 0.1 * abs(sin(t / 2))],
    rightFoot: [-0.1, -0.02 + 0.12 * sin(t), 0.1 * abs(cos(t / 2))],
    leftHeel: 0.5 * cos(t / 2) ** 2,
    rightHeel: 0.5 * sin(t / 2) ** 2,
    armed: false,
    jaw: 0.8,
    trail: [-0.12 * sin(t), 0.02, 0.05],
  }));

/**
 * Lying in somebody's arms: knees over one arm, the back on the other, the head against a shoulder. The
 * carrier's arms are under the foot point; `trail` follows the carrier's.
 */
export const CARRIED: Partial<Pose> = {
  fall: -1.18,
  pelvis: [0, 0.26, 0],
  chest: [0.12, 0.18, 0],
  head: [0.45, 0.3, 0.1],
  leftHand: [-0.06, -0.26, -0.16],
  rightHand: [0.14, -0.22, -0.22],
  leftElbow: [0.8, 0.2, -0.6],
  rightElbow: [-0.8, 0.2, -0.6],
  leftFoot: [0.05, -0.5, 0.26],
  rightFoot: [-0.05, -0.44, 0.3],
  leftHeel: 0.5,
  rightHeel: 0.5,
  armed: false,
};

import type { V3 } from '../../geometry/vectors.ts';
import { cycle } from '../pose.ts';
import type { Pose } from '../pose.ts';
import { CARRYING } from './gaits.ts';
import { mirrored, swayed } from './person.ts';
import type { Movement } from './person.ts';

const { sin, cos } = Math;

/** Both hands alike. */
const hands = (left: V3, elbow: V3): Partial<Pose> => ({
  leftHand: left,
  rightHand: mirrored(left),
  leftElbow: elbow,
  rightElbow: mirrored(elbow),
});

const BACKWARD: V3 = [0.5, 0.9, -0.2];
const breeze = (t: number): V3 => [0.02 * sin(t), 0.03 + 0.015 * cos(t), 0];

/** Stands as the stance stands, and breathes. */
export const idleCalm: Movement = ({ stance }) =>
  cycle(stance, 6, 6, (t) => {
    const [lx, ly, lz] = stance.leftHand;
    const [rx, ry, rz] = stance.rightHand;
    return {
      ...swayed(stance, {
        hips: [0, 0, 0.01 * sin(t)],
        chest: [0, 0.025 * sin(t + 0.6), 0],
        head: [0, -0.015 * sin(t + 0.6), 0.015 * sin(t)],
      }),
      leftHand: [lx, ly, lz + 0.016 * sin(t + 1)],
      rightHand: [rx, ry, rz + 0.016 * sin(t + 1.2)],
      trail: breeze(t),
    };
  });

/** Arms hanging, the weight going from one foot to the other, glancing about. */
export const idleRestless: Movement = ({ stance, manner }) =>
  cycle(stance, 6, 5, (t) => {
    const [out, forth, down] = manner.hang;
    return {
      ...swayed(stance, {
        hips: [0.035 * sin(t), 0, 0.01 * cos(2 * t)],
        pelvis: [0.06 * sin(t), 0, -0.09 * sin(t)],
        chest: [0.05 * sin(t + 1), 0.02, 0.1 * sin(t)],
        head: [0.3 * sin(t + 0.7), 0.03 * sin(2 * t), -0.04 * sin(t)],
      }),
      ...hands([out, forth, down], BACKWARD),
      rightHand: [-out, forth - 0.05 - 0.05 * cos(2 * t), down + 0.05 + 0.03 * cos(2 * t)],
      leftHeel: 0.25 * Math.max(0, -sin(t)),
      rightHeel: 0.25 * Math.max(0, sin(t)),
      trail: [0.03 * sin(t), 0.03, 0],
    };
  });

/** One hand on a cocked hip, chin up. */
export const idleProud: Movement = ({ stance, manner }) =>
  cycle(stance, 6, 5, (t) => ({
    ...swayed(stance, {
      hips: [0.045, 0, 0.01 * sin(t)],
      pelvis: [0.12, 0, -0.12],
      chest: [-0.1, -0.06 + 0.025 * sin(t), 0.14],
      head: [-0.05, -0.1 - 0.02 * sin(t), 0.04 * sin(t)],
    }),
    leftHand: [0.17, 0.05, -0.27 + 0.012 * sin(t)],
    leftElbow: [1, 0.5, 0.1],
    rightHand: mirrored(manner.hang),
    rightElbow: mirrored(BACKWARD),
    leftFoot: [0.1, 0.02, 0],
    rightFoot: [-0.15, -0.08, 0],
    weapon: [-0.15, -0.45, -0.85],
    trail: breeze(t),
  }));

/** Shoulders and head low, slow heavy breath. */
export const idleWeary: Movement = ({ stance }) =>
  cycle(stance, 6, 4, (t) => ({
    ...swayed(stance, {
      hips: [0.02, 0.02, -0.05 + 0.016 * sin(t)],
      pelvis: [0.05, 0.1, -0.05],
      chest: [0, 0.2 + 0.05 * sin(t), 0.04],
      head: [0, 0.04 - 0.04 * sin(t), 0.08],
    }),
    ...hands([0.03, -0.08, -0.44], BACKWARD),
    weapon: [-0.1, -0.3, -0.95],
    trail: breeze(t),
  }));

/** Hands held before the belly, head bowed aside, one toe turned in. */
export const idleShy: Movement = ({ stance }) =>
  cycle(stance, 6, 5, (t) => ({
    ...swayed(stance, {
      hips: [-0.02 + 0.012 * sin(t), 0, 0.006 * cos(t)],
      pelvis: [-0.12, 0, 0.04],
      chest: [-0.06, 0.1 + 0.02 * sin(t), 0],
      head: [0.2 + 0.06 * sin(t), 0.12, 0.14],
    }),
    ...hands([-0.13, -0.24, -0.36 + 0.012 * sin(t)], [0.7, 0.5, -0.4]),
    leftFoot: [0.06, -0.07, 0],
    rightFoot: [-0.08, 0.04, 0],
    leftHeel: 0.35,
    armed: false,
    trail: breeze(t),
  }));

/** Stands with somebody in the arms. */
export const carryIdle: Movement = ({ stance }) =>
  cycle(stance, 4, 5, (t) => ({
    ...CARRYING,
    hips: [0, 0.03, -0.04 + 0.012 * sin(t)],
    pelvis: [0, -0.06, 0],
    chest: [0, -0.08 + 0.02 * sin(t), 0],
    head: [0.15, 0.16, 0.06],
    leftFoot: [0.12, -0.06, 0],
    rightFoot: [-0.12, 0.08, 0],
    trail: breeze(t),
  }));

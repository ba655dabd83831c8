import { cycle, sequence } from '../pose.ts';
import type { Animation, Pose } from '../pose.ts';
import { LISTENING } from './listening.ts';

const { sin, cos } = Math;

export const hurt = sequence(LISTENING, 12, [
  {
    hips: [0, 0.1, -0.05],
    pelvis: [0.15, -0.14, 0],
    chest: [0.3, -0.26, 0.14],
    head: [-0.2, -0.2, 0.28],
    leftHand: [0.34, -0.2, 0],
    rightHand: [-0.34, -0.14, 0],
    rightFoot: [-0.12, 0.22, 0],
    jaw: 0.8,
    trail: [0, -0.16, 0],
  },
  { hips: [0, 0.08, -0.1], chest: [0.12, 0.3, 0.06], head: [0, 0.1, 0.1], jaw: 0.3 },
]);

/** It has lost the sound: turning, hands feeling the air. */
export const stagger = cycle(LISTENING, 4, 6, (t) => ({
  hips: [0.05 * sin(t), 0.05, -0.06 + 0.015 * cos(2 * t)],
  pelvis: [0.2 * sin(t), -0.06, 0.06 * sin(t)],
  chest: [0.2 * sin(t + 0.5), -0.1, 0.1 * sin(t + 0.5)],
  head: [0.3 * sin(t + 1), -0.1, 0.3 * sin(t + 1)],
  leftHand: [0.26, -0.34, -0.06 + 0.06 * sin(t)],
  rightHand: [-0.3, -0.26, -0.12 - 0.06 * sin(t)],
  leftFoot: [0.14, -0.12, 0],
  rightFoot: [-0.14, 0.12, 0],
  trail: [0.05 * sin(t + 2), -0.04, 0],
  jaw: 0.4,
}));

/** Flying backward in a knot of cloth. */
export const shoved: Animation = {
  ...sequence(LISTENING, 10, [
    {
      fall: -0.3,
      hips: [0, 0.12, -0.06],
      pelvis: [0, 0.26, 0],
      chest: [0, 0.44, 0],
      head: [0, 0, 0],
      leftHand: [0.26, -0.42, 0.06],
      rightHand: [-0.26, -0.42, 0.06],
      leftFoot: [0.14, -0.34, 0.2],
      rightFoot: [-0.14, -0.26, 0.12],
      leftHeel: -0.6,
      rightHeel: -0.6,
      jaw: 0.8,
      trail: [0, -0.26, 0.1],
    },
  ]),
  loop: true,
};

const LYING: Partial<Pose> = {
  fall: -1.5,
  hips: [0, 0.22, -0.04],
  pelvis: [0.1, -0.04, 0],
  chest: [0.2, -0.12, 0.08],
  head: [-0.4, -0.1, 0.24],
  leftHand: [0.36, 0.02, 0.16],
  rightHand: [-0.38, -0.04, -0.12],
  leftFoot: [0.16, -0.12, 0.06],
  rightFoot: [-0.14, 0.02, 0],
  leftHeel: -0.3,
  rightHeel: -0.3,
  armed: false,
};

/** Falls on its back and stays; a Bringer is mortal. The last frame holds. */
export const down = sequence(LISTENING, 11, [
  {
    fall: -0.35,
    hips: [0, 0.12, -0.14],
    chest: [0.1, -0.2, 0.1],
    head: [-0.1, -0.2, 0.2],
    leftHand: [0.36, -0.2, 0.08],
    rightHand: [-0.36, -0.14, 0.04],
    leftFoot: [0.14, -0.22, 0.08],
    armed: false,
    jaw: 0.6,
    trail: [0, -0.22, 0.14],
  },
  {
    ...LYING,
    fall: -1,
    hips: [0, 0.2, -0.12],
    leftFoot: [0.18, -0.3, 0.16],
    rightFoot: [-0.16, -0.16, 0.08],
    jaw: 0.4,
    trail: [0, -0.2, 0.1],
  },
  LYING,
]);

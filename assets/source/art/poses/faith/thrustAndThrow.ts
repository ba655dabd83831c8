import { sequence } from '../pose.ts';
import type { Animation, Pose } from '../pose.ts';
import { GUARD } from './guard.ts';

const DRAWN_BACK: Partial<Pose> = {
  hips: [0, 0.06, -0.17],
  pelvis: [-0.5, 0.1, 0],
  chest: [-0.65, 0.14, 0],
  head: [1, -0.14, 0],
  rightHand: [-0.16, 0.26, -0.06],
  rightElbow: [-0.5, 0.8, 0.3],
  leftHand: [-0.02, -0.44, 0.02],
  leftFoot: [0.15, -0.26, 0],
  rightFoot: [-0.16, 0.26, 0],
  weapon: [0.5, -0.85, 0.12],
  trail: [0.02, -0.02, 0],
};

/** The thrust held back: low, one palm on the target. */
export const charge: Animation = {
  ...sequence(GUARD, 10, [
    DRAWN_BACK,
    {
      ...DRAWN_BACK,
      hips: [0, 0.07, -0.185],
      rightHand: [-0.16, 0.275, -0.05],
      leftHand: [-0.02, -0.44, 0.03],
      trail: [0.03, 0, 0.01],
    },
  ]),
  loop: true,
};

const LUNGE: Partial<Pose> = {
  hips: [0, -0.34, -0.22],
  pelvis: [0.5, 0.42, 0],
  chest: [0.55, 0.34, 0],
  head: [-0.75, -0.5, 0],
  rightHand: [-0.02, -0.5, 0.06],
  rightElbow: [-0.6, 0.3, -0.6],
  leftHand: [0.2, 0.12, -0.36],
  leftFoot: [0.1, -0.66, 0],
  rightFoot: [-0.12, 0.28, 0.04],
  rightHeel: 0.95,
  weapon: [-0.55, -0.95, 0.05],
  trail: [-0.06, 0.4, 0.16],
};

export const thrust = sequence(
  GUARD,
  20,
  [
    { ...DRAWN_BACK, hips: [0, 0.04, -0.2], trail: [0, -0.06, 0] },
    {
      ...LUNGE,
      hips: [0, -0.22, -0.14],
      leftFoot: [0.1, -0.5, 0.1],
      rightFoot: [-0.12, 0.3, 0.06],
      leftHeel: -0.3,
      rightHand: [0, -0.44, 0.04],
    },
    LUNGE,
    { ...LUNGE, hips: [0, -0.36, -0.24], trail: [-0.04, 0.2, 0.06] },
    {
      ...LUNGE,
      hips: [0, -0.28, -0.18],
      chest: [0.4, 0.24, 0],
      rightHand: [-0.02, -0.36, -0.1],
      leftHand: [0.16, 0.12, -0.22],
      leftFoot: [0.12, -0.54, 0],
      trail: [0, 0.04, 0],
    },
    {
      hips: [0, -0.12, -0.09],
      pelvis: [0, 0.12, 0],
      chest: [0.05, 0.12, 0],
      head: [0, -0.1, 0],
      rightHand: [-0.06, -0.22, -0.28],
      leftFoot: [0.14, -0.28, 0],
      rightFoot: [-0.14, 0.12, 0],
      weapon: [0, -0.9, 0.2],
    },
  ],
  { windup: 2, active: 2, recovery: 2 },
);

export const throwStake = sequence(
  GUARD,
  18,
  [
    {
      hips: [0, 0.06, -0.08],
      pelvis: [-0.5, -0.05, 0],
      chest: [-0.6, -0.12, 0],
      head: [0.95, 0.05, 0],
      rightHand: [-0.22, 0.2, 0.22],
      leftHand: [0, -0.4, -0.02],
      leftFoot: [0.13, -0.2, 0],
      rightFoot: [-0.13, 0.2, 0],
      weapon: [0, 0.2, 1],
    },
    {
      hips: [0, 0, -0.04],
      pelvis: [-0.45, -0.1, 0],
      chest: [-0.7, -0.22, 0],
      head: [1, 0.15, 0],
      rightHand: [-0.14, 0.22, 0.38],
      leftHand: [0.04, -0.42, 0.04],
      leftFoot: [0.12, -0.32, 0.08],
      rightFoot: [-0.13, 0.2, 0],
      weapon: [0.1, 0.9, 0.4],
      trail: [0, -0.06, 0],
    },
    {
      hips: [0, -0.2, -0.12],
      pelvis: [0.3, 0.25, 0],
      chest: [0.5, 0.3, 0],
      head: [-0.6, -0.35, 0],
      rightHand: [0.06, -0.48, 0.1],
      leftHand: [0.2, 0.16, -0.2],
      leftFoot: [0.12, -0.42, 0],
      rightFoot: [-0.12, 0.22, 0.04],
      rightHeel: 0.8,
      armed: false,
      trail: [-0.06, 0.24, 0.1],
    },
    {
      hips: [0, -0.2, -0.13],
      pelvis: [0.35, 0.25, 0],
      chest: [0.6, 0.28, 0],
      head: [-0.7, -0.3, 0],
      rightHand: [0.26, -0.36, -0.2],
      leftHand: [0.18, 0.14, -0.22],
      leftFoot: [0.12, -0.42, 0],
      rightFoot: [-0.12, 0.18, 0.03],
      rightHeel: 0.6,
      armed: false,
      trail: [-0.04, 0.08, 0.02],
    },
    {
      hips: [0, -0.1, -0.07],
      chest: [0.1, 0.12, 0],
      head: [0, -0.1, 0],
      rightHand: [0, -0.24, -0.28],
      leftFoot: [0.13, -0.26, 0],
      armed: false,
    },
  ],
  { windup: 2, active: 1, recovery: 2 },
);

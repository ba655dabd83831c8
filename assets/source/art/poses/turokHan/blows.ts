import { sequence } from '../pose.ts';
import type { Pose } from '../pose.ts';
import { STALK } from './stalk.ts';

const CLAW_HIGH: Partial<Pose> = {
  hips: [0, 0.08, -0.02],
  pelvis: [-0.3, -0.08, 0.08],
  chest: [-0.5, -0.22, 0.2],
  head: [0.7, -0.1, -0.1],
  rightHand: [-0.06, -0.02, 0.67],
  rightElbow: [-1, 0.3, 0.2],
  leftHand: [0.2, -0.5, -0.24],
  leftFoot: [0.22, -0.22, 0],
  rightFoot: [-0.22, 0.24, 0],
  rightHeel: 0.3,
  jaw: 0.7,
};

/** One claw goes up, high over the head. The last frame holds. */
export const clawWindup = sequence(STALK, 10, [
  {
    hips: [0, 0.04, -0.14],
    pelvis: [-0.2, 0.15, 0],
    chest: [-0.35, 0.15, -0.1],
    head: [0.5, -0.4, 0.05],
    rightHand: [-0.5, 0.08, 0.05],
    leftHand: [0.26, -0.4, -0.26],
    jaw: 0.3,
  },
  { ...CLAW_HIGH, rightHand: [-0.24, 0.06, 0.58], hips: [0, 0.07, -0.06] },
  CLAW_HIGH,
]);

export const claw = sequence(STALK, 16, [
  {
    hips: [0, -0.16, -0.12],
    pelvis: [0.2, 0.3, 0],
    chest: [0.3, 0.3, 0.1],
    head: [-0.4, -0.55, 0],
    rightHand: [-0.12, -0.58, 0.2],
    leftHand: [0.4, 0.16, -0.2],
    leftFoot: [0.2, -0.42, 0],
    rightFoot: [-0.2, 0.22, 0.04],
    rightHeel: 0.7,
    jaw: 1,
    trail: [0, 0.18, 0],
  },
  {
    hips: [0, -0.22, -0.17],
    pelvis: [0.4, 0.4, 0],
    chest: [0.7, 0.42, 0.1],
    head: [-0.8, -0.65, 0],
    rightHand: [0.32, -0.5, -0.24],
    leftHand: [0.42, 0.24, -0.12],
    leftFoot: [0.2, -0.46, 0],
    rightFoot: [-0.2, 0.22, 0.05],
    rightHeel: 0.8,
    jaw: 1,
    trail: [-0.1, 0.14, 0],
  },
  {
    hips: [0, -0.2, -0.18],
    pelvis: [0.4, 0.36, 0],
    chest: [0.65, 0.4, 0],
    head: [-0.75, -0.6, 0],
    rightHand: [0.34, -0.36, -0.4],
    leftHand: [0.38, 0.18, -0.2],
    leftFoot: [0.2, -0.42, 0],
    rightFoot: [-0.2, 0.18, 0],
    rightHeel: 0.4,
    jaw: 0.5,
  },
  {
    hips: [0, -0.1, -0.14],
    pelvis: [0.15, 0.28, 0],
    chest: [0.25, 0.34, 0],
    head: [-0.25, -0.55, 0],
    rightHand: [0, -0.36, -0.36],
    leftFoot: [0.21, -0.28, 0],
    rightFoot: [-0.21, 0.14, 0],
  },
]);

const CROUCH: Partial<Pose> = {
  hips: [0, 0.12, -0.5],
  pelvis: [0, 0.55, 0],
  chest: [0, 0.42, 0],
  head: [0, -1.0, 0],
  leftHand: [0.26, -0.36, -0.48],
  rightHand: [-0.26, -0.36, -0.48],
  leftElbow: [1, 0.6, 0.6],
  rightElbow: [-1, 0.6, 0.6],
  leftFoot: [0.26, -0.06, 0],
  rightFoot: [-0.26, 0.14, 0],
  leftHeel: 0.5,
  rightHeel: 0.7,
  jaw: 0.4,
};

/** Folds down onto all fours. The last frame holds. */
export const leapWindup = sequence(STALK, 10, [
  { hips: [0, 0.06, -0.3], pelvis: [0, 0.4, 0], chest: [0, 0.36, 0], head: [0, -0.8, 0] },
  { ...CROUCH, hips: [0, 0.1, -0.46] },
  CROUCH,
]);

const AIRBORNE: Partial<Pose> = {
  hips: [0, -0.1, 0.14],
  pelvis: [0, 0.62, 0],
  chest: [0, 0.34, 0],
  head: [0, -0.9, 0],
  leftHand: [0.24, -0.56, 0.26],
  rightHand: [-0.24, -0.56, 0.26],
  leftFoot: [0.16, 0.2, 0.3],
  rightFoot: [-0.16, 0.46, 0.36],
  leftHeel: 1,
  rightHeel: 1.2,
  jaw: 1,
  trail: [0, 0.36, 0.05],
};

/** In the air, both claws first. */
export const leap = sequence(STALK, 12, [
  {
    ...AIRBORNE,
    hips: [0, -0.04, 0.02],
    pelvis: [0, 0.4, 0],
    leftHand: [0.34, -0.2, 0.36],
    rightHand: [-0.34, -0.2, 0.36],
    leftFoot: [0.2, 0.3, 0.06],
    rightFoot: [-0.2, 0.44, 0.1],
    trail: [0, 0.2, -0.1],
  },
  { ...AIRBORNE, leftHand: [0.32, -0.4, 0.4], rightHand: [-0.32, -0.4, 0.4] },
  AIRBORNE,
  {
    ...AIRBORNE,
    pelvis: [0, 0.45, 0],
    leftHand: [0.2, -0.62, 0.02],
    rightHand: [-0.2, -0.62, 0.02],
    leftFoot: [0.18, -0.3, 0.2],
    rightFoot: [-0.18, -0.16, 0.24],
    leftHeel: 0.1,
    rightHeel: 0.2,
    trail: [0, 0.3, 0.24],
  },
]);

export const land = sequence(STALK, 12, [
  {
    ...CROUCH,
    hips: [0, 0, -0.42],
    leftHand: [0.2, -0.52, -0.36],
    rightHand: [-0.2, -0.52, -0.36],
    trail: [0, 0.1, 0.26],
  },
  { ...CROUCH, hips: [0, 0.04, -0.48], trail: [0, -0.06, 0] },
  { hips: [0, 0.04, -0.28], pelvis: [0, 0.38, 0], chest: [0, 0.36, 0], head: [0, -0.75, 0] },
]);

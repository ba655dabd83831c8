import { sequence } from '../pose.ts';
import type { Pose } from '../pose.ts';
import { LISTENING } from './listening.ts';

const KNIFE_BEHIND_EAR: Partial<Pose> = {
  hips: [0, 0.08, -0.05],
  pelvis: [-0.35, -0.04, 0],
  chest: [-0.45, -0.16, 0.06],
  head: [0.7, 0, 0],
  leftHand: [0.1, -0.46, 0.06],
  rightHand: [-0.2, 0.2, 0.26],
  rightElbow: [-1, 0.2, 0.3],
  weapon: [-0.1, 0.8, 0.5],
  leftFoot: [0.1, -0.24, 0],
  rightFoot: [-0.12, 0.18, 0],
  leftHeel: -0.3,
};

/** The knife goes back behind the ear, the free hand points where it will fly. The last frame holds. */
export const throwWindup = sequence(LISTENING, 10, [
  {
    chest: [-0.2, 0, 0],
    head: [0.3, 0.04, 0.1],
    rightHand: [-0.3, 0.02, 0.02],
    weapon: [-0.3, -0.2, 0.9],
  },
  KNIFE_BEHIND_EAR,
]);

const LET_GO: Partial<Pose> = {
  hips: [0, -0.12, -0.1],
  pelvis: [0.3, 0.2, 0],
  chest: [0.5, 0.24, 0],
  head: [-0.6, -0.24, 0],
  leftHand: [0.28, 0.14, -0.24],
  rightHand: [0.06, -0.48, -0.02],
  leftFoot: [0.11, -0.32, 0],
  rightFoot: [-0.12, 0.2, 0.03],
  rightHeel: 0.7,
  armed: false,
  trail: [0, 0.2, 0.05],
};

/** Lets the knife go, and stands with an empty hand. */
export const throwKnife = sequence(
  LISTENING,
  14,
  [
    LET_GO,
    { ...LET_GO, rightHand: [0.2, -0.36, -0.26], chest: [0.55, 0.28, 0], trail: [0, 0.08, 0] },
    { hips: [0, -0.04, -0.05], chest: [0.15, 0.14, 0], leftFoot: [0.11, -0.16, 0], armed: false },
  ],
  { windup: 0, active: 1, recovery: 2 },
);

const KNIFE_HIGH: Partial<Pose> = {
  hips: [0, 0.06, 0],
  pelvis: [-0.2, -0.06, 0],
  chest: [-0.3, -0.2, 0.14],
  head: [0.4, 0, 0.1],
  leftHand: [0.2, -0.3, -0.1],
  rightHand: [-0.14, 0.02, 0.46],
  rightElbow: [-1, 0.2, 0],
  weapon: [-0.1, -0.5, 0.9],
  leftFoot: [0.11, -0.16, 0],
  rightFoot: [-0.12, 0.18, 0],
};

/** The blade high over the hood. The last frame holds. */
export const slashWindup = sequence(LISTENING, 10, [
  { chest: [-0.15, 0, 0.06], rightHand: [-0.3, -0.06, 0.14], weapon: [-0.4, -0.4, 0.8] },
  KNIFE_HIGH,
]);

const CUT: Partial<Pose> = {
  hips: [0, -0.14, -0.14],
  pelvis: [0.3, 0.28, 0],
  chest: [0.45, 0.36, 0],
  head: [-0.5, -0.36, 0],
  leftHand: [0.34, 0.1, -0.18],
  rightHand: [0.24, -0.36, -0.26],
  weapon: [0.6, -0.7, -0.4],
  leftFoot: [0.12, -0.36, 0],
  rightFoot: [-0.12, 0.22, 0.03],
  rightHeel: 0.8,
  trail: [-0.06, 0.22, 0.06],
};

/** Down and across. */
export const slash = sequence(
  LISTENING,
  15,
  [
    {
      ...CUT,
      hips: [0, -0.1, -0.1],
      chest: [0.1, 0.24, 0],
      head: [-0.15, -0.24, 0],
      rightHand: [-0.08, -0.48, 0.1],
      weapon: [0, -0.9, 0.3],
    },
    CUT,
    { ...CUT, rightHand: [0.26, -0.2, -0.36], weapon: [0.8, -0.2, -0.5], trail: [-0.02, 0.06, 0] },
    {
      hips: [0, -0.05, -0.07],
      chest: [0.15, 0.2, 0],
      head: [-0.1, -0.06, 0],
      leftFoot: [0.11, -0.18, 0],
    },
  ],
  { windup: 0, active: 2, recovery: 2 },
);

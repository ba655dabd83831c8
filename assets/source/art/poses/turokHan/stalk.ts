import type { Pose } from '../pose.ts';

/** Bent forward, arms hanging wide, the head thrust out between the shoulders. */
export const STALK: Pose = {
  facing: 0,
  fall: 0,
  hips: [0, 0, -0.12],
  pelvis: [0, 0.22, 0],
  chest: [0, 0.3, 0],
  head: [0, -0.55, 0],
  leftHand: [0.3, -0.26, -0.36],
  rightHand: [-0.28, -0.32, -0.3],
  leftElbow: [1, 0.35, 0.25],
  rightElbow: [-1, 0.35, 0.25],
  leftFoot: [0.22, -0.12, 0],
  rightFoot: [-0.22, 0.12, 0],
  leftHeel: 0,
  rightHeel: 0,
  trail: [0, 0.03, 0],
  weapon: [0, -1, 0],
  armed: false,
  spell: null,
  jaw: 0,
};

import type { Pose } from '../pose.ts';

/** Upright, hands before her: attentive, not a fighter. */
export const CALM: Pose = {
  facing: 0,
  fall: 0,
  hips: [0, 0, -0.02],
  pelvis: [0, 0, 0],
  chest: [0, 0.02, 0],
  head: [0, 0, 0.05],
  leftHand: [0.02, -0.24, -0.28],
  rightHand: [-0.02, -0.24, -0.28],
  leftElbow: [0.6, 0.6, -0.4],
  rightElbow: [-0.6, 0.6, -0.4],
  leftFoot: [0.09, -0.02, 0],
  rightFoot: [-0.09, 0.03, 0],
  leftHeel: 0,
  rightHeel: 0,
  trail: [0, 0.03, 0],
  weapon: [0, -1, 0],
  armed: false,
  spell: null,
  jaw: 0,
};

import type { Pose } from '../pose.ts';

/** Wide, heavy, fists hanging at the knees. */
export const LOOM: Pose = {
  facing: 0,
  fall: 0,
  hips: [0, 0, -0.1],
  pelvis: [0, 0.08, 0],
  chest: [0, 0.2, 0],
  head: [0, -0.34, 0],
  leftHand: [0.22, -0.16, -0.56],
  rightHand: [-0.22, -0.16, -0.56],
  leftElbow: [1, 0.5, 0.1],
  rightElbow: [-1, 0.5, 0.1],
  leftFoot: [0.25, -0.1, 0],
  rightFoot: [-0.25, 0.08, 0],
  leftHeel: 0,
  rightHeel: 0,
  trail: [0, 0.02, 0],
  weapon: [0, -1, 0],
  armed: false,
  spell: null,
  jaw: 0.1,
};

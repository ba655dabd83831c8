import type { Pose } from '../pose.ts';

/** Low and loose, fingers spread, the face pushed forward: an animal in a dead man's clothes. */
export const PROWL: Pose = {
  facing: 0,
  fall: 0,
  hips: [0, 0, -0.09],
  pelvis: [-0.15, 0.14, 0],
  chest: [-0.05, 0.2, 0],
  head: [0.18, -0.38, 0],
  leftHand: [0.2, -0.3, -0.2],
  rightHand: [-0.22, -0.2, -0.3],
  leftElbow: [1, 0.4, 0],
  rightElbow: [-1, 0.4, 0],
  leftFoot: [0.19, -0.14, 0],
  rightFoot: [-0.19, 0.12, 0],
  leftHeel: 0.1,
  rightHeel: 0.25,
  trail: [0, 0.03, 0],
  weapon: [0, -1, 0],
  armed: false,
  spell: null,
  jaw: 0.2,
};

import type { Pose } from '../pose.ts';

/** Upright and still, an ear turned to the sounds, the knife hidden along the arm. */
export const LISTENING: Pose = {
  facing: 0,
  fall: 0,
  hips: [0, 0, -0.03],
  pelvis: [-0.1, 0.02, 0],
  chest: [0, 0.1, 0],
  head: [0.1, 0.08, 0.06],
  leftHand: [0.06, -0.22, -0.3],
  rightHand: [-0.14, -0.16, -0.32],
  leftElbow: [0.8, 0.5, -0.3],
  rightElbow: [-0.8, 0.5, -0.3],
  leftFoot: [0.11, -0.06, 0],
  rightFoot: [-0.11, 0.06, 0],
  leftHeel: 0,
  rightHeel: 0,
  trail: [0, 0.03, 0],
  weapon: [-0.2, -0.7, -0.6],
  armed: true,
  spell: null,
  jaw: 0,
};

import type { Pose } from '../pose.ts';

/** On guard, side on, the stake low: ready and a little bored. */
export const GUARD: Pose = {
  facing: 0,
  fall: 0,
  hips: [0, 0, -0.03],
  pelvis: [-0.25, 0, 0],
  chest: [-0.1, 0.06, 0],
  head: [0.3, 0.02, 0],
  leftHand: [0.06, -0.24, -0.25],
  rightHand: [-0.12, -0.12, -0.34],
  leftElbow: [0.6, 0.6, -0.4],
  rightElbow: [-0.6, 0.6, -0.4],
  leftFoot: [0.15, -0.1, 0],
  rightFoot: [-0.15, 0.11, 0],
  leftHeel: 0,
  rightHeel: 0,
  trail: [0, 0.03, 0],
  weapon: [-0.1, -0.8, 0.45],
  armed: true,
  spell: null,
  jaw: 0,
};

import { cycle, sequence } from '../pose.ts';
import type { Animation } from '../pose.ts';
import { PROWL } from './prowl.ts';

const { sin, cos } = Math;

export const hurt = sequence(PROWL, 12, [
  {
    hips: [0, 0.12, -0.06],
    pelvis: [0.2, -0.16, 0],
    chest: [0.35, -0.3, 0.18],
    head: [-0.2, -0.3, 0.3],
    leftHand: [0.4, -0.22, 0.02],
    rightHand: [-0.4, -0.14, 0.04],
    leftFoot: [0.16, -0.18, 0.05],
    rightFoot: [-0.16, 0.26, 0],
    leftHeel: -0.35,
    jaw: 0.9,
    trail: [0, -0.16, 0],
  },
  {
    hips: [0, 0.1, -0.12],
    pelvis: [0.1, 0.12, 0],
    chest: [0.15, 0.3, 0.08],
    head: [-0.05, -0.1, 0.14],
    leftHand: [0.16, -0.3, -0.2],
    rightHand: [-0.2, -0.28, -0.22],
    jaw: 0.5,
  },
]);

/** Thrown off balance, arms wide, the heart free. */
export const stagger = cycle(PROWL, 4, 7, (t) => ({
  hips: [0.06 * sin(t), 0.08, -0.08 + 0.02 * cos(2 * t)],
  pelvis: [0.08 * sin(t), -0.14, 0.1 * sin(t)],
  chest: [0.1 * sin(t + 0.6), -0.32, 0.14 * sin(t + 0.6)],
  head: [0.15 * sin(t + 1.1), -0.26, 0.26 * sin(t + 1.1)],
  leftHand: [0.42, -0.02, -0.1 + 0.08 * sin(t)],
  rightHand: [-0.42, -0.02, -0.1 - 0.08 * sin(t)],
  leftElbow: [0.6, 0.6, -0.6],
  rightElbow: [-0.6, 0.6, -0.6],
  leftFoot: [0.2, -0.18, 0],
  rightFoot: [-0.2, 0.16, 0],
  trail: [0.05 * sin(t + 2), -0.06, 0],
  jaw: 0.6,
}));

/** Flying backward, folded around the blow. */
export const shoved: Animation = {
  ...sequence(PROWL, 10, [
    {
      fall: -0.3,
      hips: [0, 0.12, -0.08],
      pelvis: [0, 0.28, 0],
      chest: [0, 0.46, 0],
      head: [0, -0.2, 0],
      leftHand: [0.26, -0.44, 0.1],
      rightHand: [-0.26, -0.44, 0.1],
      leftFoot: [0.18, -0.38, 0.22],
      rightFoot: [-0.18, -0.28, 0.12],
      leftHeel: -0.6,
      rightHeel: -0.6,
      jaw: 1,
      trail: [0, -0.3, 0.1],
    },
  ]),
  loop: true,
};

/** A stake in the heart: up on its toes, arched around it, hands that want to reach it. The last frame holds. */
export const pinned = sequence(PROWL, 12, [
  {
    hips: [0, 0.06, 0],
    pelvis: [0, -0.1, 0],
    chest: [0, -0.3, 0],
    head: [0, -0.4, 0.1],
    leftHand: [0.34, -0.22, 0.06],
    rightHand: [-0.34, -0.22, 0.06],
    leftFoot: [0.12, -0.06, 0],
    rightFoot: [-0.12, 0.08, 0],
    leftHeel: 0.7,
    rightHeel: 0.8,
    jaw: 1,
    trail: [0, -0.1, 0],
  },
  {
    hips: [0, 0.08, 0.02],
    pelvis: [0, -0.2, 0],
    chest: [0, -0.42, 0],
    head: [0, -0.55, 0.16],
    leftHand: [0.2, -0.26, -0.1],
    rightHand: [-0.2, -0.26, -0.1],
    leftElbow: [1, 0.1, 0.2],
    rightElbow: [-1, 0.1, 0.2],
    leftFoot: [0.1, -0.04, 0],
    rightFoot: [-0.1, 0.06, 0],
    leftHeel: 0.9,
    rightHeel: 0.9,
    jaw: 1,
    trail: [0, -0.16, 0.06],
  },
]);

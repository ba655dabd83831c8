import { cycle, sequence } from '../pose.ts';
import type { Animation } from '../pose.ts';
import { STALK } from './stalk.ts';

const { sin, cos } = Math;

export const hurt = sequence(STALK, 12, [
  {
    hips: [0, 0.12, -0.08],
    pelvis: [0.2, -0.2, 0],
    chest: [0.35, -0.3, 0.2],
    head: [-0.2, -0.4, 0.3],
    leftHand: [0.5, -0.2, 0.1],
    rightHand: [-0.5, -0.16, 0.06],
    leftFoot: [0.2, -0.2, 0.05],
    rightFoot: [-0.2, 0.26, 0],
    leftHeel: -0.3,
    jaw: 1,
    trail: [0, -0.16, 0],
  },
  {
    hips: [0, 0.16, -0.14],
    pelvis: [0.15, 0.1, 0],
    chest: [0.2, 0.3, 0.1],
    head: [-0.1, -0.2, 0.2],
    leftHand: [0.34, -0.3, -0.2],
    rightHand: [-0.36, -0.26, -0.2],
    leftFoot: [0.22, -0.12, 0],
    rightFoot: [-0.22, 0.26, 0],
    jaw: 0.6,
  },
  { hips: [0, 0.06, -0.13], chest: [0.1, 0.32, 0], head: [0, -0.45, 0.1], jaw: 0.2 },
]);

/** Open: thrown back on its heels, arms flung wide, the heart free. */
export const stagger = cycle(STALK, 4, 7, (t) => ({
  hips: [0.05 * sin(t), 0.1, -0.1 + 0.02 * cos(2 * t)],
  pelvis: [0.08 * sin(t), -0.18, 0.08 * sin(t)],
  chest: [0.1 * sin(t + 0.6), -0.36, 0.12 * sin(t + 0.6)],
  head: [0.15 * sin(t + 1.1), -0.3, 0.25 * sin(t + 1.1)],
  leftHand: [0.52, 0.04, -0.12 + 0.07 * sin(t)],
  rightHand: [-0.52, 0.04, -0.12 - 0.07 * sin(t)],
  leftElbow: [0.6, 0.6, -0.6],
  rightElbow: [-0.6, 0.6, -0.6],
  leftFoot: [0.24, -0.18, 0],
  rightFoot: [-0.24, 0.16, 0],
  trail: [0.05 * sin(t + 2), -0.06, 0],
  jaw: 0.7,
}));

/** Flying backward, folded around the blow. */
export const shoved: Animation = {
  ...sequence(STALK, 10, [
    {
      fall: -0.3,
      hips: [0, 0.12, -0.1],
      pelvis: [0, 0.3, 0],
      chest: [0, 0.5, 0],
      head: [0, -0.4, 0],
      leftHand: [0.3, -0.56, 0.1],
      rightHand: [-0.3, -0.56, 0.1],
      leftFoot: [0.2, -0.4, 0.24],
      rightFoot: [-0.2, -0.3, 0.14],
      leftHeel: -0.6,
      rightHeel: -0.6,
      jaw: 1,
      trail: [0, -0.3, 0.1],
    },
    {
      fall: -0.36,
      hips: [0, 0.14, -0.12],
      pelvis: [0.1, 0.3, 0],
      chest: [0.1, 0.5, 0.05],
      head: [-0.1, -0.4, 0.1],
      leftHand: [0.34, -0.54, 0.14],
      rightHand: [-0.28, -0.56, 0.04],
      leftFoot: [0.2, -0.38, 0.28],
      rightFoot: [-0.2, -0.34, 0.12],
      leftHeel: -0.7,
      rightHeel: -0.5,
      jaw: 1,
      trail: [0.05, -0.32, 0.14],
    },
  ]),
  loop: true,
};

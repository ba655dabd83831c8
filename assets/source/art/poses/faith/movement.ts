import { gaitCycle } from '../gait.ts';
import { cycle, sequence } from '../pose.ts';
import { GUARD } from './guard.ts';

const { sin, cos } = Math;

export const idle = cycle(GUARD, 6, 7, (t) => ({
  hips: [0, 0, -0.03 + 0.012 * sin(t)],
  chest: [-0.1, 0.06 + 0.03 * sin(t + 0.6), 0],
  leftHand: [0.06, -0.24, -0.25 + 0.018 * sin(t + 1)],
  rightHand: [-0.12, -0.12, -0.34 + 0.018 * sin(t + 1.2)],
  trail: [0.02 * sin(t), 0.03 + 0.02 * cos(t), 0],
}));

export const run = gaitCycle(GUARD, {
  frames: 8,
  speed: 5.2,
  scale: 1,
  step: 0.72,
  stance: 0.36,
  lift: 0.44,
  width: 0.08,
  centre: 0.03,
  body: (swing, phase) => ({
    hips: [0, 0, -0.02 + 0.04 * cos(2 * phase - 5.4)],
    pelvis: [-0.24 * swing, 0.24, 0.05 * sin(phase)],
    chest: [0.42 * swing, 0.22, 0],
    head: [-0.16 * swing, -0.4, 0],
    leftHand: [0.07, -0.04 + 0.24 * swing, -0.26 - 0.08 * swing],
    rightHand: [-0.07, -0.04 - 0.24 * swing, -0.26 + 0.08 * swing],
    leftElbow: [0.4, 0.8, -0.6],
    rightElbow: [-0.4, 0.8, -0.6],
    weapon: [0, -0.9, 0.35],
    trail: [0.05 * sin(phase), 0.22, 0.07 + 0.05 * sin(2 * phase)],
  }),
});

export const dash = sequence(GUARD, 20, [
  {
    hips: [0, 0, -0.17],
    pelvis: [0, 0.35, 0],
    chest: [-0.2, 0.35, 0],
    head: [0, -0.45, 0],
    leftHand: [0.08, -0.2, -0.3],
    rightHand: [-0.14, 0.22, -0.22],
    leftFoot: [0.12, -0.2, 0],
    rightFoot: [-0.12, 0.28, 0.05],
    rightHeel: 0.7,
    trail: [0, 0.1, 0],
  },
  {
    hips: [0, -0.16, -0.13],
    pelvis: [0, 0.62, 0],
    chest: [-0.3, 0.35, 0],
    head: [0.2, -0.8, 0],
    leftHand: [0.12, 0.2, -0.26],
    rightHand: [-0.16, 0.3, -0.16],
    leftFoot: [0.1, -0.3, 0.12],
    rightFoot: [-0.1, 0.52, 0.16],
    leftHeel: -0.2,
    rightHeel: 1.1,
    trail: [0, 0.44, 0.2],
  },
  {
    hips: [0, -0.16, -0.16],
    pelvis: [0, 0.6, 0],
    chest: [-0.2, 0.35, 0],
    head: [0.1, -0.8, 0],
    leftHand: [0.14, 0.26, -0.22],
    rightHand: [-0.16, 0.32, -0.14],
    leftFoot: [0.11, -0.42, 0.05],
    rightFoot: [-0.1, 0.5, 0.1],
    leftHeel: -0.2,
    rightHeel: 1.1,
    trail: [0, 0.46, 0.16],
  },
  {
    hips: [0, -0.1, -0.15],
    pelvis: [0, 0.38, 0],
    chest: [0.15, 0.25, 0],
    head: [0, -0.5, 0],
    leftHand: [0.1, -0.1, -0.3],
    rightHand: [-0.16, 0.1, -0.26],
    leftFoot: [0.13, -0.34, 0],
    rightFoot: [-0.12, 0.2, 0.02],
    rightHeel: 0.4,
    trail: [0, 0.26, 0.08],
  },
]);

/** It is over: weight on one leg, the stake lowered, getting her breath back. */
export const won = cycle(GUARD, 4, 5, (t) => ({
  hips: [0.045, 0.01, -0.02 + 0.012 * sin(t)],
  pelvis: [0.1, 0, -0.1],
  chest: [-0.05, -0.02 + 0.05 * sin(t), 0.12],
  head: [-0.1, -0.02 - 0.03 * sin(t), 0.1],
  leftHand: [0.16, 0.02, -0.3 + 0.015 * sin(t)],
  leftElbow: [1, 0.5, 0.1],
  rightHand: [-0.08, -0.05, -0.44 + 0.012 * sin(t)],
  leftFoot: [0.1, 0.02, 0],
  rightFoot: [-0.18, -0.06, 0],
  weapon: [-0.15, -0.45, -0.85],
  trail: [0.02 * sin(t), 0.01, 0],
}));

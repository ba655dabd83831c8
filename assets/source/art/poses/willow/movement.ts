import { gaitCycle } from '../gait.ts';
import { cycle, sequence } from '../pose.ts';
import { CALM } from './calm.ts';

const { sin, cos } = Math;

export const idle = cycle(CALM, 6, 7, (t) => ({
  hips: [0, 0, -0.02 + 0.01 * sin(t)],
  chest: [0, 0.02 + 0.025 * sin(t + 0.6), 0],
  head: [0, 0, 0.05 + 0.02 * sin(t)],
  leftHand: [0.02, -0.24, -0.28 + 0.016 * sin(t + 1)],
  rightHand: [-0.02, -0.24, -0.28 + 0.016 * sin(t + 1.2)],
  trail: [0.025 * sin(t), 0.03 + 0.02 * cos(t), 0],
}));

export const run = gaitCycle(CALM, {
  frames: 8,
  speed: 5.0,
  scale: 0.97,
  step: 0.68,
  stance: 0.37,
  lift: 0.36,
  width: 0.075,
  centre: 0.02,
  body: (swing, phase) => ({
    hips: [0, 0, -0.02 + 0.035 * cos(2 * phase - 5.4)],
    pelvis: [-0.2 * swing, 0.18, 0.05 * sin(phase)],
    chest: [0.36 * swing, 0.16, 0],
    head: [-0.14 * swing, -0.3, 0],
    leftHand: [0.13, -0.06 + 0.18 * swing, -0.26 - 0.06 * swing],
    rightHand: [-0.13, -0.06 - 0.18 * swing, -0.26 + 0.06 * swing],
    leftElbow: [0.6, 0.7, -0.6],
    rightElbow: [-0.6, 0.7, -0.6],
    trail: [0.05 * sin(phase), 0.2, 0.06 + 0.05 * sin(2 * phase)],
  }),
});

/** A light step aside, skirt and hair following. */
export const dash = sequence(CALM, 18, [
  {
    hips: [0, 0, -0.12],
    pelvis: [0.2, 0.2, 0],
    chest: [0.2, 0.15, 0],
    head: [-0.2, -0.25, 0],
    leftHand: [0.26, 0.02, -0.2],
    rightHand: [-0.26, -0.02, -0.2],
    leftFoot: [0.09, -0.14, 0],
    rightFoot: [-0.09, 0.18, 0.02],
    rightHeel: 0.5,
    trail: [0, 0.06, 0],
  },
  {
    hips: [0, -0.1, 0.02],
    pelvis: [0.5, 0.32, 0],
    chest: [0.3, 0.12, 0],
    head: [-0.5, -0.35, 0],
    leftHand: [0.34, 0.1, 0.02],
    rightHand: [-0.34, 0.06, -0.02],
    leftFoot: [0.08, -0.28, 0.14],
    rightFoot: [-0.06, 0.3, 0.14],
    rightHeel: 1,
    trail: [-0.06, 0.36, 0.16],
  },
  {
    hips: [0, -0.12, 0],
    pelvis: [0.5, 0.3, 0],
    chest: [0.2, 0.12, 0],
    head: [-0.45, -0.35, 0],
    leftHand: [0.36, 0.14, 0],
    rightHand: [-0.34, 0.1, 0],
    leftFoot: [0.09, -0.34, 0.06],
    rightFoot: [-0.06, 0.28, 0.1],
    rightHeel: 0.9,
    trail: [-0.04, 0.38, 0.12],
  },
  {
    hips: [0, -0.06, -0.1],
    pelvis: [0.2, 0.16, 0],
    chest: [0.05, 0.12, 0],
    head: [-0.15, -0.2, 0],
    leftHand: [0.2, -0.1, -0.18],
    rightHand: [-0.2, -0.1, -0.2],
    leftFoot: [0.1, -0.24, 0],
    rightFoot: [-0.08, 0.12, 0.02],
    rightHeel: 0.4,
    trail: [0, 0.2, 0.05],
  },
]);

/** Reaches down, takes a hand, and leans back to pull its owner up. */
export const help = sequence(CALM, 8, [
  {
    hips: [0, -0.02, -0.18],
    pelvis: [0.1, 0.35, 0],
    chest: [0.2, 0.35, 0],
    head: [-0.2, -0.4, 0],
    rightHand: [0.02, -0.36, -0.32],
    leftHand: [0.14, -0.1, -0.36],
    leftFoot: [0.12, 0.1, 0],
    rightFoot: [-0.11, -0.2, 0],
  },
  {
    hips: [0, -0.04, -0.26],
    pelvis: [0.15, 0.5, 0],
    chest: [0.25, 0.45, 0],
    head: [-0.3, -0.6, 0],
    rightHand: [0.04, -0.4, -0.28],
    leftHand: [0.02, -0.34, -0.3],
    leftFoot: [0.12, 0.14, 0],
    rightFoot: [-0.11, -0.22, 0],
    trail: [0, 0.02, 0],
  },
  {
    hips: [0, 0.12, -0.2],
    pelvis: [0.05, -0.1, 0],
    chest: [0.05, -0.1, 0],
    head: [-0.1, -0.05, 0],
    rightHand: [0.04, -0.46, -0.12],
    leftHand: [-0.04, -0.44, -0.14],
    leftFoot: [0.12, 0.12, 0],
    rightFoot: [-0.11, -0.22, 0],
    rightHeel: -0.15,
    trail: [0, -0.08, 0],
  },
  {
    hips: [0, 0.06, -0.06],
    chest: [0, 0, 0],
    head: [0, -0.04, 0.05],
    rightHand: [0.02, -0.4, -0.1],
    leftHand: [0, -0.36, -0.14],
    rightFoot: [-0.1, -0.12, 0],
    trail: [0, 0.02, 0],
  },
]);

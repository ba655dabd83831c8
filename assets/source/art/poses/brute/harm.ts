import { cycle, sequence } from '../pose.ts';
import { LOOM } from './loom.ts';

const { sin, cos } = Math;

/** It notices. */
export const hurt = sequence(LOOM, 12, [
  {
    hips: [0, 0.08, -0.1],
    pelvis: [0.1, -0.06, 0],
    chest: [0.2, -0.06, 0.12],
    head: [-0.1, -0.2, 0.22],
    leftHand: [0.34, -0.16, -0.36],
    rightHand: [-0.34, -0.1, -0.36],
    leftFoot: [0.25, -0.12, 0.03],
    leftHeel: -0.2,
    jaw: 0.7,
  },
  { hips: [0, 0.04, -0.13], chest: [0.08, 0.28, 0.04], head: [0, -0.2, 0.1], jaw: 0.4 },
]);

/** On one bent knee and off the other, arms out for something to hold. */
export const stagger = cycle(LOOM, 4, 5, (t) => ({
  hips: [0.09 * sin(t), 0.08, -0.12 + 0.03 * cos(2 * t)],
  pelvis: [0.06 * sin(t), -0.06, 0.12 * sin(t)],
  chest: [0.1 * sin(t + 0.6), -0.16, 0.16 * sin(t + 0.6)],
  head: [0.12 * sin(t + 1.1), -0.16, 0.26 * sin(t + 1.1)],
  leftHand: [0.46, -0.12, -0.26 + 0.1 * sin(t)],
  rightHand: [-0.46, -0.12, -0.26 - 0.1 * sin(t)],
  leftFoot: [0.27, -0.18, 0],
  rightFoot: [-0.27, 0.14, 0],
  jaw: 0.5,
}));

/** The iron gives: it folds around its chest, then throws the pieces off with a roar. */
export const armourBreak = sequence(LOOM, 9, [
  {
    hips: [0, 0.1, -0.2],
    pelvis: [0, 0.2, 0],
    chest: [0, 0.46, 0],
    head: [0, -0.1, 0],
    leftHand: [-0.08, -0.32, -0.2],
    rightHand: [0.08, -0.32, -0.2],
    jaw: 0.4,
  },
  {
    hips: [0, 0.12, -0.26],
    pelvis: [0, 0.26, 0],
    chest: [0, 0.54, 0],
    head: [0, 0, 0],
    leftHand: [-0.12, -0.32, -0.16],
    rightHand: [0.12, -0.32, -0.16],
    jaw: 0.2,
  },
  {
    hips: [0, 0.02, -0.06],
    pelvis: [0, -0.08, 0],
    chest: [0, -0.2, 0],
    head: [0, -0.36, 0],
    leftHand: [0.54, -0.1, 0.14],
    rightHand: [-0.54, -0.1, 0.14],
    leftFoot: [0.28, -0.12, 0],
    rightFoot: [-0.28, 0.1, 0],
    jaw: 1,
    trail: [0, 0.1, 0.1],
  },
  {
    hips: [0, 0, -0.08],
    chest: [0, 0, 0],
    head: [0, -0.3, 0.06],
    leftHand: [0.42, -0.14, -0.26],
    rightHand: [-0.42, -0.14, -0.26],
    jaw: 0.6,
  },
]);

import { cycle, sequence } from '../pose.ts';
import type { Pose } from '../pose.ts';
import { GUARD } from './guard.ts';

const { sin, cos } = Math;

export const hurt = sequence(GUARD, 12, [
  {
    hips: [0, 0.1, -0.05],
    pelvis: [0.2, -0.2, 0],
    chest: [0.3, -0.35, 0.15],
    head: [-0.2, -0.35, 0.25],
    leftHand: [0.34, -0.22, -0.04],
    rightHand: [-0.34, -0.18, 0],
    leftFoot: [0.12, -0.18, 0.04],
    rightFoot: [-0.12, 0.22, 0],
    leftHeel: -0.4,
    trail: [0, -0.18, 0.05],
  },
  {
    hips: [0, 0.14, -0.1],
    pelvis: [0.15, 0.1, 0],
    chest: [0.2, 0.35, 0.1],
    head: [-0.1, 0.3, 0.1],
    leftHand: [0.02, -0.26, -0.24],
    rightHand: [-0.14, -0.22, -0.22],
    leftFoot: [0.14, -0.1, 0],
    rightFoot: [-0.14, 0.24, 0],
    trail: [0, -0.08, 0],
  },
  {
    hips: [0, 0.06, -0.06],
    pelvis: [0, 0.1, 0],
    chest: [0.1, 0.18, 0],
    head: [0, 0.1, 0],
    trail: [0, 0.02, 0],
  },
]);

/** Reeling: bent, one hand on her ribs, the stake hanging. */
export const stagger = cycle(GUARD, 4, 8, (t) => ({
  hips: [0.05 * sin(t), 0.04, -0.12 + 0.015 * cos(2 * t)],
  pelvis: [-0.1, 0.2, 0.1 * sin(t)],
  chest: [0.15, 0.38, 0.12 * sin(t + 0.6)],
  head: [-0.1, 0.12, 0.22 * sin(t + 1.1)],
  leftHand: [-0.12, -0.18, -0.3],
  rightHand: [-0.08, -0.08 + 0.04 * sin(t), -0.42],
  leftFoot: [0.18, -0.08, 0],
  rightFoot: [-0.18, 0.1, 0],
  weapon: [-0.1, -0.5, -0.8],
  trail: [0.08 * sin(t + 2), -0.08, 0],
}));

const LYING: Partial<Pose> = {
  fall: -1.5,
  hips: [0, 0.25, -0.04],
  pelvis: [0.12, -0.05, 0],
  chest: [0.25, -0.15, 0.1],
  head: [-0.45, -0.25, 0.2],
  leftHand: [0.38, 0.02, 0.2],
  rightHand: [-0.42, -0.04, -0.1],
  leftFoot: [0.2, -0.16, 0.1],
  rightFoot: [-0.2, 0.02, 0],
  leftHeel: -0.3,
  rightHeel: -0.3,
  weapon: [-0.6, 0.2, 0.5],
  trail: [0.04, 0, 0],
};

export const fall = sequence(GUARD, 12, [
  {
    fall: -0.15,
    hips: [0, 0.1, -0.08],
    pelvis: [0.1, -0.15, 0],
    chest: [0.2, -0.35, 0.1],
    head: [-0.2, -0.2, 0.2],
    leftHand: [0.36, -0.26, 0.06],
    rightHand: [-0.38, -0.2, 0.06],
    leftFoot: [0.14, -0.14, 0.04],
    trail: [0, -0.2, 0.1],
  },
  {
    fall: -0.5,
    hips: [0, 0.14, -0.16],
    pelvis: [0.1, 0.05, 0],
    chest: [0.2, -0.15, 0.1],
    head: [-0.2, 0.1, 0.2],
    leftHand: [0.4, -0.2, 0.12],
    rightHand: [-0.42, -0.1, 0.1],
    leftFoot: [0.16, -0.26, 0.1],
    rightFoot: [-0.18, -0.06, 0.02],
    trail: [0, -0.26, 0.16],
  },
  {
    fall: -1.0,
    hips: [0, 0.2, -0.14],
    pelvis: [0.1, 0.15, 0],
    chest: [0.22, 0.05, 0.1],
    head: [-0.3, 0.2, 0.15],
    leftHand: [0.42, -0.1, 0.1],
    rightHand: [-0.44, -0.04, 0.04],
    leftFoot: [0.2, -0.34, 0.18],
    rightFoot: [-0.2, -0.2, 0.1],
    trail: [0, -0.2, 0.1],
  },
  { ...LYING, fall: -1.46, leftFoot: [0.2, -0.2, 0.2], rightFoot: [-0.2, -0.08, 0.1] },
  LYING,
]);

export const down = sequence(GUARD, 1, [LYING]);

export const getUp = sequence(GUARD, 10, [
  {
    ...LYING,
    fall: -1.1,
    hips: [0, 0.2, -0.2],
    pelvis: [0.1, 0.3, 0],
    chest: [0.2, 0.3, 0],
    head: [-0.2, 0.1, 0],
    leftHand: [0.3, 0.2, -0.3],
    leftFoot: [0.2, -0.4, 0.2],
    rightFoot: [-0.2, -0.2, 0.1],
  },
  {
    fall: -0.4,
    hips: [0, 0.2, -0.42],
    pelvis: [0, 0.45, 0],
    chest: [0.1, 0.35, 0],
    head: [0, -0.2, 0],
    leftHand: [0.2, 0.1, -0.42],
    rightHand: [-0.16, -0.26, -0.2],
    leftFoot: [0.16, -0.12, 0],
    rightFoot: [-0.16, 0.2, 0],
    rightHeel: 0.6,
  },
  {
    hips: [0, 0.06, -0.34],
    pelvis: [-0.1, 0.4, 0],
    chest: [0, 0.4, 0],
    head: [0.1, -0.4, 0],
    leftHand: [0.04, -0.22, -0.36],
    leftFoot: [0.16, -0.2, 0],
    rightFoot: [-0.16, 0.26, 0.02],
    rightHeel: 0.9,
  },
  {
    hips: [0, 0.02, -0.14],
    pelvis: [-0.2, 0.18, 0],
    chest: [-0.05, 0.2, 0],
    head: [0.2, -0.14, 0],
  },
]);

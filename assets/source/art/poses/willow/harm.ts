import { sequence } from '../pose.ts';
import type { Pose } from '../pose.ts';
import { CALM } from './calm.ts';

export const hurt = sequence(CALM, 12, [
  {
    hips: [0, 0.1, -0.04],
    pelvis: [0.2, -0.2, 0],
    chest: [0.3, -0.35, 0.15],
    head: [-0.2, -0.3, 0.25],
    leftHand: [0.34, -0.22, -0.04],
    rightHand: [-0.34, -0.18, 0],
    leftFoot: [0.1, -0.16, 0.04],
    rightFoot: [-0.1, 0.2, 0],
    leftHeel: -0.4,
    trail: [0, -0.18, 0.05],
  },
  {
    hips: [0, 0.14, -0.08],
    pelvis: [0.15, 0.1, 0],
    chest: [0.2, 0.32, 0.1],
    head: [-0.1, 0.25, 0.1],
    leftHand: [-0.02, -0.28, -0.2],
    rightHand: [0.02, -0.26, -0.22],
    leftFoot: [0.1, -0.08, 0],
    rightFoot: [-0.1, 0.22, 0],
    trail: [0, -0.08, 0],
  },
  { hips: [0, 0.05, -0.04], chest: [0.1, 0.14, 0], head: [0, 0.1, 0.05] },
]);

const LYING: Partial<Pose> = {
  fall: -1.5,
  hips: [0, 0.25, -0.04],
  pelvis: [-0.1, -0.05, 0],
  chest: [-0.2, -0.1, -0.1],
  head: [0.5, -0.2, -0.1],
  leftHand: [0.36, -0.06, 0.1],
  rightHand: [-0.2, -0.22, -0.26],
  leftFoot: [0.12, 0, 0],
  rightFoot: [-0.12, -0.16, 0.12],
  leftHeel: -0.3,
  rightHeel: -0.2,
  trail: [-0.03, 0, 0],
};

export const fall = sequence(CALM, 12, [
  {
    fall: -0.15,
    hips: [0, 0.08, -0.06],
    pelvis: [-0.1, -0.15, 0],
    chest: [-0.2, -0.3, -0.1],
    head: [0.2, -0.2, -0.1],
    leftHand: [0.34, -0.24, 0.06],
    rightHand: [-0.34, -0.22, 0.04],
    rightFoot: [-0.1, -0.1, 0.04],
    trail: [0, -0.18, 0.1],
  },
  {
    fall: -0.5,
    hips: [0, 0.14, -0.14],
    chest: [-0.2, -0.1, -0.1],
    head: [0.2, 0.1, -0.1],
    leftHand: [0.38, -0.2, 0.1],
    rightHand: [-0.36, -0.16, 0.06],
    leftFoot: [0.12, -0.04, 0],
    rightFoot: [-0.13, -0.26, 0.1],
    trail: [0, -0.24, 0.14],
  },
  {
    fall: -1.0,
    hips: [0, 0.2, -0.12],
    pelvis: [-0.1, 0.12, 0],
    chest: [-0.2, 0.04, -0.1],
    head: [0.3, 0.15, -0.1],
    leftHand: [0.4, -0.1, 0.1],
    rightHand: [-0.34, -0.16, -0.06],
    leftFoot: [0.12, -0.16, 0.1],
    rightFoot: [-0.13, -0.32, 0.18],
    trail: [0, -0.2, 0.1],
  },
  { ...LYING, fall: -1.46, rightFoot: [-0.13, -0.22, 0.2] },
  LYING,
]);

export const down = sequence(CALM, 1, [LYING]);

export const getUp = sequence(CALM, 10, [
  {
    ...LYING,
    fall: -1.1,
    hips: [0, 0.2, -0.2],
    pelvis: [0, 0.3, 0],
    chest: [0, 0.3, 0],
    head: [0.1, 0.1, 0],
    leftHand: [0.3, 0.2, -0.3],
    leftFoot: [0.12, -0.3, 0.12],
    rightFoot: [-0.12, -0.36, 0.2],
  },
  {
    fall: -0.4,
    hips: [0, 0.2, -0.4],
    pelvis: [0, 0.45, 0],
    chest: [0.1, 0.3, 0],
    head: [0, -0.2, 0],
    leftHand: [0.2, 0.1, -0.42],
    rightHand: [-0.12, -0.3, -0.2],
    leftFoot: [0.1, -0.12, 0],
    rightFoot: [-0.1, 0.18, 0],
    rightHeel: 0.6,
  },
  {
    hips: [0, 0.05, -0.32],
    pelvis: [0, 0.35, 0],
    chest: [0, 0.34, 0],
    head: [0, -0.36, 0],
    leftHand: [0.02, -0.26, -0.32],
    rightHand: [-0.02, -0.24, -0.32],
    leftFoot: [0.1, -0.18, 0],
    rightFoot: [-0.1, 0.24, 0.02],
    rightHeel: 0.9,
  },
  { hips: [0, 0.02, -0.12], pelvis: [0, 0.14, 0], chest: [0, 0.16, 0], head: [0, -0.1, 0] },
]);

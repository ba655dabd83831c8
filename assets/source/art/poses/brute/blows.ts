import { sequence } from '../pose.ts';
import type { Pose } from '../pose.ts';
import { LOOM } from './loom.ts';

const FIST_BEHIND: Partial<Pose> = {
  hips: [-0.06, 0.1, -0.12],
  pelvis: [-0.5, 0, 0.06],
  chest: [-0.75, 0, 0.16],
  head: [1.05, -0.2, 0],
  rightHand: [-0.4, 0.34, 0.24],
  rightElbow: [-0.8, 0.6, 0.4],
  leftHand: [0.2, -0.5, -0.2],
  leftFoot: [0.26, -0.24, 0],
  rightFoot: [-0.28, 0.24, 0],
  leftHeel: 0.2,
  jaw: 0.6,
};

/** Winds its whole trunk up behind one fist. The last frame holds. */
export const swingWindup = sequence(LOOM, 8, [
  {
    hips: [-0.02, 0.04, -0.13],
    pelvis: [-0.2, 0.08, 0],
    chest: [-0.3, 0.14, 0],
    head: [0.4, -0.24, 0],
    rightHand: [-0.42, 0.06, -0.34],
    jaw: 0.3,
  },
  {
    ...FIST_BEHIND,
    hips: [-0.04, 0.08, -0.12],
    rightHand: [-0.46, 0.26, 0],
    chest: [-0.55, 0.06, 0.1],
  },
  FIST_BEHIND,
]);

const SWUNG: Partial<Pose> = {
  hips: [0.02, -0.18, -0.2],
  pelvis: [0.45, 0.26, 0],
  chest: [0.75, 0.28, 0],
  head: [-0.95, -0.4, 0],
  rightHand: [0.3, -0.5, -0.2],
  leftHand: [0.36, 0.26, -0.4],
  leftFoot: [0.27, -0.42, 0],
  rightFoot: [-0.26, 0.24, 0.04],
  rightHeel: 0.8,
  jaw: 1,
  trail: [-0.1, 0.2, 0.05],
};

/** The fist comes around like a gate, and drags the brute after it. */
export const swing = sequence(
  LOOM,
  13,
  [
    {
      ...SWUNG,
      hips: [0, -0.1, -0.16],
      pelvis: [0.1, 0.2, 0],
      chest: [0.1, 0.16, 0],
      head: [-0.15, -0.36, 0],
      rightHand: [-0.34, -0.52, 0.06],
      trail: [0, 0.24, 0],
    },
    SWUNG,
    {
      ...SWUNG,
      hips: [0.04, -0.2, -0.26],
      chest: [0.9, 0.4, 0],
      rightHand: [0.34, -0.3, -0.42],
      jaw: 0.5,
    },
    {
      hips: [0.02, -0.1, -0.2],
      pelvis: [0.25, 0.22, 0],
      chest: [0.4, 0.34, 0],
      head: [-0.45, -0.36, 0],
      rightHand: [0, -0.3, -0.54],
      leftFoot: [0.26, -0.28, 0],
    },
  ],
  { windup: 0, active: 2, recovery: 2 },
);

const PAWING: Partial<Pose> = {
  hips: [0, 0.14, -0.26],
  pelvis: [0.2, 0.4, 0],
  chest: [0.3, 0.4, 0.1],
  head: [-0.4, -0.55, 0],
  leftHand: [0.34, 0.16, -0.42],
  rightHand: [0.04, -0.3, -0.36],
  rightElbow: [-1, -0.3, 0.2],
  leftFoot: [0.26, 0.02, 0],
  rightFoot: [-0.27, 0.34, 0],
  rightHeel: 0.8,
  jaw: 0.5,
};

/** Drops its shoulder and scrapes the ground. The last frame holds. */
export const chargeWindup = sequence(LOOM, 7, [
  { ...PAWING, hips: [0, 0.08, -0.18], rightFoot: [-0.27, 0.06, 0.06], rightHeel: 0.3, jaw: 0.2 },
  PAWING,
]);

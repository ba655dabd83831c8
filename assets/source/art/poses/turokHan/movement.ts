import { gaitCycle } from '../gait.ts';
import { cycle, sequence } from '../pose.ts';
import type { Animation, Pose } from '../pose.ts';
import { STALK } from './stalk.ts';

const { sin, cos } = Math;

/** What sets one Turok-Han's movement apart from another's. */
export interface Carriage {
  scale: number;
  /** Units a second. */
  walkSpeed: number;
  runSpeed: number;
  /** Unscaled ground between two footfalls of one foot. */
  walkStep: number;
  runStep: number;
  /** How far the back is bent over the usual, radians. */
  stoop: number;
}

export const idle = cycle(STALK, 6, 6, (t) => ({
  hips: [0, 0, -0.12 + 0.018 * sin(t)],
  chest: [0, 0.3 + 0.05 * sin(t + 0.6), 0],
  head: [0.08 * sin(t), -0.55 - 0.05 * sin(t + 0.6), 0.06 * cos(t)],
  leftHand: [0.3, -0.26, -0.36 + 0.03 * sin(t + 1)],
  rightHand: [-0.28, -0.32, -0.3 + 0.03 * sin(t + 1.6)],
  trail: [0.02 * sin(t), 0.03, 0],
}));

/** Stalking: low, slow, one claw always ahead. */
export const walk = (c: Carriage): Animation =>
  gaitCycle(STALK, {
    frames: 8,
    speed: c.walkSpeed,
    scale: c.scale,
    step: c.walkStep,
    stance: 0.6,
    lift: 0.16,
    width: 0.19,
    centre: 0,
    body: (swing, phase) => ({
      hips: [0.03 * sin(phase), 0, -0.15 + 0.02 * sin(2 * phase)],
      pelvis: [-0.2 * swing, 0.26, 0.08 * sin(phase)],
      chest: [0.3 * swing, 0.32, -0.06 * sin(phase)],
      head: [-0.12 * swing, -0.58, 0],
      leftHand: [0.3, -0.22 + 0.18 * swing, -0.32],
      rightHand: [-0.3, -0.22 - 0.18 * swing, -0.32],
      trail: [0.04 * sin(phase), 0.08, 0],
    }),
  });

/** A loping charge, bent to the ground, claws trailing. */
export const run = (c: Carriage): Animation =>
  gaitCycle(STALK, {
    frames: 8,
    speed: c.runSpeed,
    scale: c.scale,
    step: c.runStep,
    stance: 0.37,
    lift: 0.42,
    width: 0.12,
    centre: 0.04,
    body: (swing, phase) => ({
      hips: [0, -0.02, -0.13 + 0.06 * cos(2 * phase - 5.4)],
      pelvis: [-0.26 * swing, 0.46, 0.06 * sin(phase)],
      chest: [0.42 * swing, 0.44, 0],
      head: [-0.16 * swing, -0.9, 0],
      leftHand: [0.26, -0.02 + 0.26 * swing, -0.4],
      rightHand: [-0.26, -0.02 - 0.26 * swing, -0.4],
      leftElbow: [0.9, 0.7, 0],
      rightElbow: [-0.9, 0.7, 0],
      trail: [0.05 * sin(phase), 0.26, 0.08],
      jaw: 0.4,
    }),
  });

const ROARING: Partial<Pose> = {
  hips: [0, -0.04, -0.12],
  pelvis: [0, 0.12, 0],
  chest: [0, 0.05, 0],
  head: [0, -0.42, 0],
  leftHand: [0.5, -0.1, -0.26],
  rightHand: [-0.5, -0.1, -0.26],
  leftFoot: [0.26, -0.14, 0],
  rightFoot: [-0.26, 0.14, 0],
  jaw: 1,
  trail: [0, 0.12, 0.04],
};

export const roar = sequence(STALK, 9, [
  {
    hips: [0, 0.06, -0.26],
    pelvis: [0, 0.4, 0],
    chest: [0, 0.5, 0],
    head: [0, -0.3, 0],
    leftHand: [0.14, -0.34, -0.36],
    rightHand: [-0.14, -0.34, -0.36],
    jaw: 0.2,
  },
  ROARING,
  {
    ...ROARING,
    head: [0.12, -0.45, 0.1],
    leftHand: [0.52, -0.06, -0.22],
    rightHand: [-0.52, -0.06, -0.22],
  },
  { ...ROARING, head: [-0.12, -0.42, -0.1], hips: [0, -0.05, -0.13] },
  { hips: [0, 0, -0.13], chest: [0, 0.24, 0], head: [0, -0.5, 0], jaw: 0.3 },
]);

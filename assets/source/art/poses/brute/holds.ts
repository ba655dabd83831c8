import { cycle, sequence } from '../pose.ts';
import type { Pose } from '../pose.ts';
import { LOOM } from './loom.ts';

const { sin, cos } = Math;

/** Both arms spread as wide as a door. The last frame holds. */
export const grabWindup = sequence(LOOM, 8, [
  {
    hips: [0, 0.06, -0.12],
    leftHand: [0.44, -0.26, -0.24],
    rightHand: [-0.44, -0.26, -0.24],
    jaw: 0.4,
  },
  {
    hips: [0, 0.1, -0.14],
    chest: [0, 0.02, 0],
    head: [0, -0.3, 0],
    leftHand: [0.54, -0.3, 0.02],
    rightHand: [-0.54, -0.3, 0.02],
    leftFoot: [0.27, -0.2, 0],
    rightFoot: [-0.27, 0.2, 0],
    jaw: 0.9,
  },
]);

/** Crushes somebody against the iron of its chest. */
export const grab = cycle(LOOM, 2, 4, (t) => ({
  hips: [0.03 * cos(t), 0.04, -0.1],
  pelvis: [0, 0.02, 0],
  chest: [0.06 * cos(t), 0.08, 0.03 * cos(t)],
  head: [0, -0.2, 0.06 * cos(t)],
  leftHand: [-0.16, -0.46, -0.16 + 0.02 * sin(t)],
  rightHand: [0.16, -0.46, -0.26 + 0.02 * sin(t)],
  leftElbow: [1, 0.1, 0.1],
  rightElbow: [-1, 0.1, 0.1],
  leftFoot: [0.27, -0.14, 0],
  rightFoot: [-0.27, 0.14, 0],
  jaw: 0.6,
}));

const HEAVING: Partial<Pose> = {
  hips: [0, 0.12, -0.14],
  pelvis: [-0.3, -0.04, 0],
  chest: [-0.45, -0.2, 0],
  head: [0.6, -0.1, 0],
  leftHand: [-0.1, -0.3, 0.46],
  rightHand: [-0.04, -0.14, 0.5],
  leftElbow: [1, -0.2, 0.1],
  rightElbow: [-1, 0.2, 0.1],
  leftFoot: [0.27, -0.2, 0],
  rightFoot: [-0.28, 0.26, 0],
  jaw: 0.7,
};

const FLUNG: Partial<Pose> = {
  hips: [0, -0.16, -0.16],
  pelvis: [0.2, 0.26, 0],
  chest: [0.3, 0.3, 0],
  head: [-0.4, -0.44, 0],
  leftHand: [0.12, -0.62, 0.06],
  rightHand: [-0.06, -0.62, 0.06],
  leftFoot: [0.27, -0.4, 0],
  rightFoot: [-0.26, 0.24, 0.04],
  rightHeel: 0.7,
  jaw: 1,
};

/** Lifts whom it holds over its head, and flings them: they fly from the second frame on. */
export const hurl = sequence(
  LOOM,
  10,
  [
    HEAVING,
    { ...FLUNG, trail: [-0.06, 0.2, 0.05] },
    {
      ...FLUNG,
      hips: [0, -0.14, -0.22],
      chest: [0.3, 0.44, 0],
      leftHand: [0.24, -0.46, -0.36],
      rightHand: [-0.1, -0.46, -0.36],
      jaw: 0.5,
    },
  ],
  { windup: 1, active: 1, recovery: 1 },
);

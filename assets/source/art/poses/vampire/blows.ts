import { cycle, sequence } from '../pose.ts';
import type { Pose } from '../pose.ts';
import { PROWL } from './prowl.ts';

const { cos } = Math;

const DRAWN_BACK: Partial<Pose> = {
  hips: [0, 0.08, -0.08],
  pelvis: [-0.35, 0, 0.06],
  chest: [-0.55, -0.1, 0.12],
  head: [0.75, -0.12, 0],
  rightHand: [-0.3, 0.18, 0.3],
  rightElbow: [-1, 0.5, 0.3],
  leftHand: [0.14, -0.42, -0.1],
  leftFoot: [0.19, -0.22, 0],
  rightFoot: [-0.2, 0.22, 0],
  rightHeel: 0.3,
  jaw: 0.7,
};

/** One claw goes back beside the head, the other points at the prey. The last frame holds. */
export const clawWindup = sequence(PROWL, 12, [
  {
    hips: [0, 0.04, -0.1],
    pelvis: [-0.25, 0.1, 0],
    chest: [-0.3, 0.1, 0],
    head: [0.45, -0.22, 0],
    rightHand: [-0.36, 0.06, -0.02],
    jaw: 0.4,
  },
  DRAWN_BACK,
]);

const RAKED: Partial<Pose> = {
  hips: [0, -0.16, -0.14],
  pelvis: [0.35, 0.26, 0],
  chest: [0.6, 0.3, 0],
  head: [-0.75, -0.4, 0],
  rightHand: [0.3, -0.42, -0.16],
  leftHand: [0.34, 0.2, -0.16],
  leftFoot: [0.19, -0.4, 0],
  rightFoot: [-0.18, 0.22, 0.04],
  rightHeel: 0.8,
  jaw: 1,
  trail: [-0.08, 0.16, 0.04],
};

/** A step, and the claw rakes across. */
export const claw = sequence(
  PROWL,
  16,
  [
    {
      ...RAKED,
      hips: [0, -0.12, -0.1],
      pelvis: [0.1, 0.2, 0],
      chest: [0.1, 0.18, 0],
      head: [-0.15, -0.34, 0],
      rightHand: [-0.16, -0.5, 0.12],
      trail: [0, 0.2, 0],
    },
    RAKED,
    { ...RAKED, rightHand: [0.3, -0.3, -0.28], jaw: 0.6, trail: [-0.04, 0.06, 0] },
    {
      hips: [0, -0.06, -0.12],
      pelvis: [0.1, 0.2, 0],
      chest: [0.2, 0.26, 0],
      head: [-0.2, -0.34, 0],
      rightHand: [-0.06, -0.3, -0.28],
      leftFoot: [0.19, -0.24, 0],
    },
  ],
  { windup: 0, active: 2, recovery: 2 },
);

const ARMS_WIDE: Partial<Pose> = {
  hips: [0, 0.1, -0.12],
  pelvis: [0, 0.06, 0],
  chest: [0, -0.02, 0],
  head: [0, -0.16, 0],
  leftHand: [0.44, -0.2, 0.1],
  rightHand: [-0.44, -0.2, 0.1],
  leftElbow: [0.7, 0.5, -0.6],
  rightElbow: [-0.7, 0.5, -0.6],
  leftFoot: [0.2, -0.22, 0],
  rightFoot: [-0.2, 0.22, 0],
  jaw: 1,
};

/** Both arms open wide before it pounces. The last frame holds. */
export const grabWindup = sequence(PROWL, 12, [
  {
    ...ARMS_WIDE,
    hips: [0, 0.06, -0.1],
    leftHand: [0.34, -0.24, -0.06],
    rightHand: [-0.34, -0.24, -0.06],
  },
  ARMS_WIDE,
]);

/** Thrown forward with both arms closing; the last frame holds for as long as it flies. */
export const lunge = sequence(PROWL, 14, [
  {
    hips: [0, -0.12, -0.08],
    pelvis: [0, 0.42, 0],
    chest: [0, 0.24, 0],
    head: [0, -0.58, 0],
    leftHand: [0.3, -0.42, 0.12],
    rightHand: [-0.3, -0.42, 0.12],
    leftFoot: [0.16, -0.14, 0.04],
    rightFoot: [-0.16, 0.36, 0.1],
    rightHeel: 1,
    jaw: 1,
    trail: [0, 0.24, 0.06],
  },
  {
    hips: [0, -0.16, -0.1],
    pelvis: [0, 0.5, 0],
    chest: [0, 0.28, 0],
    head: [0, -0.7, 0],
    leftHand: [0.06, -0.5, 0.04],
    rightHand: [-0.06, -0.5, 0.02],
    leftFoot: [0.16, -0.3, 0.02],
    rightFoot: [-0.16, 0.42, 0.14],
    rightHeel: 1.1,
    jaw: 1,
    trail: [0, 0.3, 0.1],
  },
]);

/** Holds its prey before it, arms locked around, the mouth at a throat. */
export const grab = cycle(PROWL, 2, 5, (t) => ({
  hips: [0.03 * cos(t), 0.02, -0.08],
  pelvis: [0.06 * cos(t), 0.06, 0],
  chest: [0.08 * cos(t), 0.22, 0.04 * cos(t)],
  head: [-0.3, 0.04 + 0.08 * cos(t), 0.2],
  leftHand: [-0.12, -0.34, -0.04 + 0.02 * cos(t)],
  rightHand: [0.1, -0.32, -0.16 + 0.02 * cos(t)],
  leftElbow: [1, 0.1, 0.1],
  rightElbow: [-1, 0.1, 0.1],
  leftFoot: [0.2, -0.16, 0],
  rightFoot: [-0.2, 0.2, 0],
  jaw: 0.8,
}));

const HEAVING: Partial<Pose> = {
  hips: [0, 0.1, -0.16],
  pelvis: [-0.4, 0, 0],
  chest: [-0.6, 0.06, -0.1],
  head: [0.6, -0.2, 0],
  leftHand: [-0.3, -0.3, 0.06],
  rightHand: [-0.16, -0.16, 0.04],
  leftElbow: [1, 0.1, -0.2],
  rightElbow: [-1, 0.3, 0.1],
  leftFoot: [0.2, -0.18, 0],
  rightFoot: [-0.22, 0.24, 0],
  rightHeel: 0.2,
  jaw: 0.6,
};

const FLUNG: Partial<Pose> = {
  hips: [0, -0.16, -0.08],
  pelvis: [0.3, 0.2, 0],
  chest: [0.45, 0.14, 0],
  head: [-0.6, -0.34, 0],
  leftHand: [0.14, -0.48, 0.14],
  rightHand: [0.1, -0.5, 0.16],
  leftElbow: [0.9, 0.2, -0.4],
  rightElbow: [-0.9, 0.2, -0.4],
  leftFoot: [0.19, -0.4, 0],
  rightFoot: [-0.18, 0.24, 0.04],
  rightHeel: 0.8,
  jaw: 1,
};

/** Winds up with whom it holds, and flings them: its prey flies from the second frame on. */
export const hurl = sequence(
  PROWL,
  12,
  [
    HEAVING,
    { ...FLUNG, trail: [-0.08, 0.2, 0.06] },
    {
      ...FLUNG,
      hips: [0, -0.12, -0.12],
      chest: [0.5, 0.3, 0],
      head: [-0.6, -0.46, 0],
      leftHand: [0.26, -0.38, -0.14],
      rightHand: [0.1, -0.4, -0.14],
      jaw: 0.5,
    },
  ],
  { windup: 1, active: 1, recovery: 1 },
);

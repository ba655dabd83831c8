import { sequence } from './pose.ts';
import type { Animations, Pose } from './pose.ts';
import { stooped, turokHanAnimations } from './turokHan/animations.ts';
import type { Carriage } from './turokHan/movement.ts';
import { STALK } from './turokHan/stalk.ts';

const WIDE: Partial<Pose> = {
  hips: [0, 0.1, -0.2],
  pelvis: [-0.3, 0.05, 0],
  chest: [-0.55, 0.02, 0],
  head: [0.75, -0.3, 0],
  rightHand: [-0.66, 0.2, 0.1],
  rightElbow: [-0.4, 0.8, -0.2],
  leftHand: [0.66, 0.08, 0.14],
  leftElbow: [0.4, 0.8, -0.2],
  leftFoot: [0.28, -0.2, 0],
  rightFoot: [-0.28, 0.24, 0],
  jaw: 0.6,
};

/** Both arms out, as wide as they go, the body wound to one side. The last frame holds. */
const sweepWindup = sequence(STALK, 8, [
  {
    hips: [0, 0.04, -0.16],
    pelvis: [-0.15, 0.15, 0],
    chest: [-0.25, 0.18, 0],
    head: [0.35, -0.45, 0],
    rightHand: [-0.5, 0, -0.2],
    leftHand: [0.5, -0.1, -0.2],
    jaw: 0.3,
  },
  { ...WIDE, hips: [0, 0.08, -0.18], rightHand: [-0.62, 0.1, 0.02], leftHand: [0.62, 0.02, 0.06] },
  WIDE,
]);

const sweep = sequence(STALK, 14, [
  {
    hips: [0, -0.1, -0.2],
    pelvis: [0.1, 0.25, 0],
    chest: [0.1, 0.2, 0],
    head: [-0.1, -0.5, 0],
    rightHand: [-0.4, -0.54, 0],
    leftHand: [0.56, -0.3, 0],
    leftFoot: [0.26, -0.36, 0],
    rightFoot: [-0.26, 0.24, 0.03],
    rightHeel: 0.6,
    jaw: 1,
    trail: [0, 0.16, 0.04],
  },
  {
    hips: [0, -0.18, -0.24],
    pelvis: [0.4, 0.32, 0],
    chest: [0.5, 0.3, 0],
    head: [-0.6, -0.6, 0],
    rightHand: [0, -0.68, -0.1],
    leftHand: [0.44, -0.5, -0.1],
    leftFoot: [0.26, -0.42, 0],
    rightFoot: [-0.26, 0.22, 0.05],
    rightHeel: 0.8,
    jaw: 1,
    trail: [-0.12, 0.2, 0.08],
  },
  {
    hips: [0, -0.2, -0.26],
    pelvis: [0.55, 0.34, 0],
    chest: [0.9, 0.32, 0],
    head: [-1, -0.6, 0],
    rightHand: [0.36, -0.56, -0.18],
    leftHand: [0.6, 0.2, -0.14],
    leftFoot: [0.26, -0.42, 0],
    rightFoot: [-0.26, 0.2, 0.05],
    rightHeel: 0.8,
    jaw: 1,
    trail: [-0.2, 0.14, 0.06],
  },
  {
    hips: [0, -0.18, -0.26],
    pelvis: [0.5, 0.34, 0],
    chest: [0.8, 0.36, 0],
    head: [-0.9, -0.6, 0],
    rightHand: [0.38, -0.46, -0.32],
    leftHand: [0.56, 0.2, -0.2],
    leftFoot: [0.26, -0.4, 0],
    rightFoot: [-0.26, 0.18, 0.02],
    rightHeel: 0.5,
    jaw: 0.5,
  },
  {
    hips: [0, -0.1, -0.18],
    pelvis: [0.2, 0.28, 0],
    chest: [0.3, 0.34, 0],
    head: [-0.3, -0.55, 0],
    rightHand: [0, -0.4, -0.36],
    leftHand: [0.36, -0.1, -0.34],
    leftFoot: [0.24, -0.26, 0],
  },
]);

const FISTS_HIGH: Partial<Pose> = {
  hips: [0, 0.1, 0],
  pelvis: [0, -0.2, 0],
  chest: [0, -0.4, 0],
  head: [0, -0.1, 0],
  leftHand: [0.04, -0.02, 0.68],
  rightHand: [-0.04, -0.02, 0.68],
  leftElbow: [1, -0.2, 0.2],
  rightElbow: [-1, -0.2, 0.2],
  leftFoot: [0.24, -0.1, 0],
  rightFoot: [-0.24, 0.16, 0],
  leftHeel: 0.2,
  rightHeel: 0.3,
  jaw: 0.8,
};

/** Both fists over the head, the back arched. The last frame holds. */
const slamWindup = sequence(STALK, 8, [
  {
    hips: [0, 0.06, -0.18],
    pelvis: [0, 0.15, 0],
    chest: [0, 0.15, 0],
    head: [0, -0.4, 0],
    leftHand: [0.2, -0.46, 0.1],
    rightHand: [-0.2, -0.46, 0.1],
    jaw: 0.3,
  },
  {
    ...FISTS_HIGH,
    hips: [0, 0.08, -0.04],
    chest: [0, -0.25, 0],
    leftHand: [0.08, -0.22, 0.6],
    rightHand: [-0.08, -0.22, 0.6],
  },
  FISTS_HIGH,
]);

const SLAMMED: Partial<Pose> = {
  hips: [0, -0.1, -0.44],
  pelvis: [0, 0.55, 0],
  chest: [0, 0.5, 0],
  head: [0, -0.85, 0],
  leftHand: [0, -0.52, -0.46],
  rightHand: [0, -0.52, -0.46],
  leftFoot: [0.28, -0.26, 0],
  rightFoot: [-0.28, 0.22, 0],
  rightHeel: 0.5,
  jaw: 1,
  trail: [0, 0.1, 0.3],
};

const slam = sequence(STALK, 14, [
  {
    hips: [0, -0.1, -0.18],
    pelvis: [0, 0.3, 0],
    chest: [0, 0.3, 0],
    head: [0, -0.6, 0],
    leftHand: [0.02, -0.66, 0.24],
    rightHand: [-0.02, -0.66, 0.24],
    leftFoot: [0.28, -0.24, 0],
    rightFoot: [-0.28, 0.2, 0],
    jaw: 1,
    trail: [0, 0.2, 0.2],
  },
  SLAMMED,
  { ...SLAMMED, hips: [0, -0.08, -0.46], trail: [0, -0.04, 0.04], jaw: 0.6 },
  {
    hips: [0, -0.04, -0.3],
    pelvis: [0, 0.42, 0],
    chest: [0, 0.42, 0],
    head: [0, -0.75, 0],
    leftHand: [0.16, -0.42, -0.44],
    rightHand: [-0.16, -0.42, -0.44],
    leftFoot: [0.26, -0.2, 0],
    rightFoot: [-0.26, 0.18, 0],
    jaw: 0.2,
  },
]);

const REACHING: Partial<Pose> = {
  hips: [0, 0.14, -0.26],
  pelvis: [0, 0.12, 0],
  chest: [0, 0.1, 0],
  head: [0, -0.4, 0],
  leftHand: [0.28, -0.6, 0.16],
  rightHand: [-0.28, -0.6, 0.16],
  leftElbow: [1, 0.2, -0.3],
  rightElbow: [-1, 0.2, -0.3],
  leftFoot: [0.26, -0.3, 0],
  rightFoot: [-0.26, 0.28, 0],
  jaw: 1,
};

/** Sits back, both claws stretched out and open before it. The last frame holds. */
const grabWindup = sequence(STALK, 8, [
  {
    hips: [0, 0.06, -0.2],
    leftHand: [0.3, -0.3, -0.1],
    rightHand: [-0.3, -0.3, -0.1],
    jaw: 0.4,
  },
  { ...REACHING, leftHand: [0.34, -0.48, 0.08], rightHand: [-0.34, -0.48, 0.08] },
  REACHING,
]);

/** An elder moves as its kin do, and has three blows of its own. */
export function elderAnimations(carriage: Carriage): Animations {
  const own = { sweepWindup, sweep, slamWindup, slam, grabWindup };
  const entries = Object.entries(own).map(([name, a]) => [name, stooped(a, carriage.stoop * 0.5)]);
  return { ...turokHanAnimations(carriage), ...(Object.fromEntries(entries) as Animations) };
}

import { gaitCycle } from './gait.ts';
import { cycle, sequence } from './pose.ts';
import type { Animation, Animations, Pose } from './pose.ts';

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

/** Bent forward, arms hanging wide, the head thrust out between the shoulders. */
export const STALK: Pose = {
  facing: 0,
  fall: 0,
  hips: [0, 0, -0.12],
  pelvis: [0, 0.22, 0],
  chest: [0, 0.3, 0],
  head: [0, -0.55, 0],
  leftHand: [0.3, -0.26, -0.36],
  rightHand: [-0.28, -0.32, -0.3],
  leftElbow: [1, 0.35, 0.25],
  rightElbow: [-1, 0.35, 0.25],
  leftFoot: [0.22, -0.12, 0],
  rightFoot: [-0.22, 0.12, 0],
  leftHeel: 0,
  rightHeel: 0,
  trail: [0, 0.03, 0],
  weapon: [0, -1, 0],
  armed: false,
  spell: null,
  jaw: 0,
};

const { sin, cos } = Math;

const idle = cycle(STALK, 6, 6, (t) => ({
  hips: [0, 0, -0.12 + 0.018 * sin(t)],
  chest: [0, 0.3 + 0.05 * sin(t + 0.6), 0],
  head: [0.08 * sin(t), -0.55 - 0.05 * sin(t + 0.6), 0.06 * cos(t)],
  leftHand: [0.3, -0.26, -0.36 + 0.03 * sin(t + 1)],
  rightHand: [-0.28, -0.32, -0.3 + 0.03 * sin(t + 1.6)],
  trail: [0.02 * sin(t), 0.03, 0],
}));

/** Stalking: low, slow, one claw always ahead. */
const walk = (c: Carriage): Animation =>
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
const run = (c: Carriage): Animation =>
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

const CLAW_HIGH: Partial<Pose> = {
  hips: [0, 0.08, -0.02],
  pelvis: [-0.3, -0.08, 0.08],
  chest: [-0.5, -0.22, 0.2],
  head: [0.7, -0.1, -0.1],
  rightHand: [-0.06, -0.02, 0.67],
  rightElbow: [-1, 0.3, 0.2],
  leftHand: [0.2, -0.5, -0.24],
  leftFoot: [0.22, -0.22, 0],
  rightFoot: [-0.22, 0.24, 0],
  rightHeel: 0.3,
  jaw: 0.7,
};

/** One claw goes up, high over the head. The last frame holds. */
const clawWindup = sequence(STALK, 10, [
  {
    hips: [0, 0.04, -0.14],
    pelvis: [-0.2, 0.15, 0],
    chest: [-0.35, 0.15, -0.1],
    head: [0.5, -0.4, 0.05],
    rightHand: [-0.5, 0.08, 0.05],
    leftHand: [0.26, -0.4, -0.26],
    jaw: 0.3,
  },
  { ...CLAW_HIGH, rightHand: [-0.24, 0.06, 0.58], hips: [0, 0.07, -0.06] },
  CLAW_HIGH,
]);

const claw = sequence(STALK, 16, [
  {
    hips: [0, -0.16, -0.12],
    pelvis: [0.2, 0.3, 0],
    chest: [0.3, 0.3, 0.1],
    head: [-0.4, -0.55, 0],
    rightHand: [-0.12, -0.58, 0.2],
    leftHand: [0.4, 0.16, -0.2],
    leftFoot: [0.2, -0.42, 0],
    rightFoot: [-0.2, 0.22, 0.04],
    rightHeel: 0.7,
    jaw: 1,
    trail: [0, 0.18, 0],
  },
  {
    hips: [0, -0.22, -0.17],
    pelvis: [0.4, 0.4, 0],
    chest: [0.7, 0.42, 0.1],
    head: [-0.8, -0.65, 0],
    rightHand: [0.32, -0.5, -0.24],
    leftHand: [0.42, 0.24, -0.12],
    leftFoot: [0.2, -0.46, 0],
    rightFoot: [-0.2, 0.22, 0.05],
    rightHeel: 0.8,
    jaw: 1,
    trail: [-0.1, 0.14, 0],
  },
  {
    hips: [0, -0.2, -0.18],
    pelvis: [0.4, 0.36, 0],
    chest: [0.65, 0.4, 0],
    head: [-0.75, -0.6, 0],
    rightHand: [0.34, -0.36, -0.4],
    leftHand: [0.38, 0.18, -0.2],
    leftFoot: [0.2, -0.42, 0],
    rightFoot: [-0.2, 0.18, 0],
    rightHeel: 0.4,
    jaw: 0.5,
  },
  {
    hips: [0, -0.1, -0.14],
    pelvis: [0.15, 0.28, 0],
    chest: [0.25, 0.34, 0],
    head: [-0.25, -0.55, 0],
    rightHand: [0, -0.36, -0.36],
    leftFoot: [0.21, -0.28, 0],
    rightFoot: [-0.21, 0.14, 0],
  },
]);

const CROUCH: Partial<Pose> = {
  hips: [0, 0.12, -0.5],
  pelvis: [0, 0.55, 0],
  chest: [0, 0.42, 0],
  head: [0, -1.0, 0],
  leftHand: [0.26, -0.36, -0.48],
  rightHand: [-0.26, -0.36, -0.48],
  leftElbow: [1, 0.6, 0.6],
  rightElbow: [-1, 0.6, 0.6],
  leftFoot: [0.26, -0.06, 0],
  rightFoot: [-0.26, 0.14, 0],
  leftHeel: 0.5,
  rightHeel: 0.7,
  jaw: 0.4,
};

/** Folds down onto all fours. The last frame holds. */
const leapWindup = sequence(STALK, 10, [
  { hips: [0, 0.06, -0.3], pelvis: [0, 0.4, 0], chest: [0, 0.36, 0], head: [0, -0.8, 0] },
  { ...CROUCH, hips: [0, 0.1, -0.46] },
  CROUCH,
]);

const AIRBORNE: Partial<Pose> = {
  hips: [0, -0.1, 0.14],
  pelvis: [0, 0.62, 0],
  chest: [0, 0.34, 0],
  head: [0, -0.9, 0],
  leftHand: [0.24, -0.56, 0.26],
  rightHand: [-0.24, -0.56, 0.26],
  leftFoot: [0.16, 0.2, 0.3],
  rightFoot: [-0.16, 0.46, 0.36],
  leftHeel: 1,
  rightHeel: 1.2,
  jaw: 1,
  trail: [0, 0.36, 0.05],
};

/** In the air, both claws first. */
const leap = sequence(STALK, 12, [
  {
    ...AIRBORNE,
    hips: [0, -0.04, 0.02],
    pelvis: [0, 0.4, 0],
    leftHand: [0.34, -0.2, 0.36],
    rightHand: [-0.34, -0.2, 0.36],
    leftFoot: [0.2, 0.3, 0.06],
    rightFoot: [-0.2, 0.44, 0.1],
    trail: [0, 0.2, -0.1],
  },
  { ...AIRBORNE, leftHand: [0.32, -0.4, 0.4], rightHand: [-0.32, -0.4, 0.4] },
  AIRBORNE,
  {
    ...AIRBORNE,
    pelvis: [0, 0.45, 0],
    leftHand: [0.2, -0.62, 0.02],
    rightHand: [-0.2, -0.62, 0.02],
    leftFoot: [0.18, -0.3, 0.2],
    rightFoot: [-0.18, -0.16, 0.24],
    leftHeel: 0.1,
    rightHeel: 0.2,
    trail: [0, 0.3, 0.24],
  },
]);

const land = sequence(STALK, 12, [
  {
    ...CROUCH,
    hips: [0, 0, -0.42],
    leftHand: [0.2, -0.52, -0.36],
    rightHand: [-0.2, -0.52, -0.36],
    trail: [0, 0.1, 0.26],
  },
  { ...CROUCH, hips: [0, 0.04, -0.48], trail: [0, -0.06, 0] },
  { hips: [0, 0.04, -0.28], pelvis: [0, 0.38, 0], chest: [0, 0.36, 0], head: [0, -0.75, 0] },
]);

const hurt = sequence(STALK, 12, [
  {
    hips: [0, 0.12, -0.08],
    pelvis: [0.2, -0.2, 0],
    chest: [0.35, -0.3, 0.2],
    head: [-0.2, -0.4, 0.3],
    leftHand: [0.5, -0.2, 0.1],
    rightHand: [-0.5, -0.16, 0.06],
    leftFoot: [0.2, -0.2, 0.05],
    rightFoot: [-0.2, 0.26, 0],
    leftHeel: -0.3,
    jaw: 1,
    trail: [0, -0.16, 0],
  },
  {
    hips: [0, 0.16, -0.14],
    pelvis: [0.15, 0.1, 0],
    chest: [0.2, 0.3, 0.1],
    head: [-0.1, -0.2, 0.2],
    leftHand: [0.34, -0.3, -0.2],
    rightHand: [-0.36, -0.26, -0.2],
    leftFoot: [0.22, -0.12, 0],
    rightFoot: [-0.22, 0.26, 0],
    jaw: 0.6,
  },
  { hips: [0, 0.06, -0.13], chest: [0.1, 0.32, 0], head: [0, -0.45, 0.1], jaw: 0.2 },
]);

/** Open: thrown back on its heels, arms flung wide, the heart free. */
const stagger = cycle(STALK, 4, 7, (t) => ({
  hips: [0.05 * sin(t), 0.1, -0.1 + 0.02 * cos(2 * t)],
  pelvis: [0.08 * sin(t), -0.18, 0.08 * sin(t)],
  chest: [0.1 * sin(t + 0.6), -0.36, 0.12 * sin(t + 0.6)],
  head: [0.15 * sin(t + 1.1), -0.3, 0.25 * sin(t + 1.1)],
  leftHand: [0.52, 0.04, -0.12 + 0.07 * sin(t)],
  rightHand: [-0.52, 0.04, -0.12 - 0.07 * sin(t)],
  leftElbow: [0.6, 0.6, -0.6],
  rightElbow: [-0.6, 0.6, -0.6],
  leftFoot: [0.24, -0.18, 0],
  rightFoot: [-0.24, 0.16, 0],
  trail: [0.05 * sin(t + 2), -0.06, 0],
  jaw: 0.7,
}));

/** Flying backward, folded around the blow. */
const shoved: Animation = {
  ...sequence(STALK, 10, [
    {
      fall: -0.3,
      hips: [0, 0.12, -0.1],
      pelvis: [0, 0.3, 0],
      chest: [0, 0.5, 0],
      head: [0, -0.4, 0],
      leftHand: [0.3, -0.56, 0.1],
      rightHand: [-0.3, -0.56, 0.1],
      leftFoot: [0.2, -0.4, 0.24],
      rightFoot: [-0.2, -0.3, 0.14],
      leftHeel: -0.6,
      rightHeel: -0.6,
      jaw: 1,
      trail: [0, -0.3, 0.1],
    },
    {
      fall: -0.36,
      hips: [0, 0.14, -0.12],
      pelvis: [0.1, 0.3, 0],
      chest: [0.1, 0.5, 0.05],
      head: [-0.1, -0.4, 0.1],
      leftHand: [0.34, -0.54, 0.14],
      rightHand: [-0.28, -0.56, 0.04],
      leftFoot: [0.2, -0.38, 0.28],
      rightFoot: [-0.2, -0.34, 0.12],
      leftHeel: -0.7,
      rightHeel: -0.5,
      jaw: 1,
      trail: [0.05, -0.32, 0.14],
    },
  ]),
  loop: true,
};

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

const roar = sequence(STALK, 9, [
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

/** Every movement that all Turok-Han share, carried as this one carries itself. */
export function turokHanAnimations(carriage: Carriage): Animations {
  const shared = {
    idle,
    walk: walk(carriage),
    run: run(carriage),
    clawWindup,
    claw,
    leapWindup,
    leap,
    land,
    hurt,
    stagger,
    shoved,
    roar,
  };
  const entries = Object.entries(shared).map(([name, a]) => [name, stooped(a, carriage.stoop)]);
  return Object.fromEntries(entries) as Animations;
}

/** The same movement with a more bent back; the face stays up. */
export function stooped(animation: Animation, stoop: number): Animation {
  return {
    ...animation,
    pose(frame) {
      const pose = animation.pose(frame);
      const [chestYaw, chestPitch, chestRoll] = pose.chest;
      const [yaw, pitch, roll] = pose.head;
      return {
        ...pose,
        chest: [chestYaw, chestPitch + stoop, chestRoll],
        head: [yaw, pitch - stoop, roll],
      };
    },
  };
}

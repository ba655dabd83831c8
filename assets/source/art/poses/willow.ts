import { gaitCycle } from './gait.ts';
import { cycle, sequence } from './pose.ts';
import type { Animations, Pose, Spell } from './pose.ts';

const DAYLIGHT = '#ffe7a0';
const VIOLET = '#c79bff';
const GREEN = '#a9ffbf';

/** Upright, hands before her: attentive, not a fighter. */
const CALM: Pose = {
  facing: 0,
  fall: 0,
  hips: [0, 0, -0.02],
  pelvis: [0, 0, 0],
  chest: [0, 0.02, 0],
  head: [0, 0, 0.05],
  leftHand: [0.02, -0.24, -0.28],
  rightHand: [-0.02, -0.24, -0.28],
  leftElbow: [0.6, 0.6, -0.4],
  rightElbow: [-0.6, 0.6, -0.4],
  leftFoot: [0.09, -0.02, 0],
  rightFoot: [-0.09, 0.03, 0],
  leftHeel: 0,
  rightHeel: 0,
  trail: [0, 0.03, 0],
  weapon: [0, -1, 0],
  armed: false,
  spell: null,
  jaw: 0,
};

const { sin, cos } = Math;
const light = (color: string, size: number, hand: Spell['hand']): Spell => ({ color, size, hand });

const idle = cycle(CALM, 6, 7, (t) => ({
  hips: [0, 0, -0.02 + 0.01 * sin(t)],
  chest: [0, 0.02 + 0.025 * sin(t + 0.6), 0],
  head: [0, 0, 0.05 + 0.02 * sin(t)],
  leftHand: [0.02, -0.24, -0.28 + 0.016 * sin(t + 1)],
  rightHand: [-0.02, -0.24, -0.28 + 0.016 * sin(t + 1.2)],
  trail: [0.025 * sin(t), 0.03 + 0.02 * cos(t), 0],
}));

const run = gaitCycle(CALM, {
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
const dash = sequence(CALM, 18, [
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

/** Gathers a globe of daylight between her palms and throws it. */
const cast = sequence(
  CALM,
  14,
  [
    {
      chest: [0, -0.05, 0],
      leftHand: [-0.04, -0.26, -0.16],
      rightHand: [0.04, -0.26, -0.16],
      spell: light(DAYLIGHT, 0.2, 'both'),
    },
    {
      hips: [0, 0.02, -0.06],
      chest: [0, 0.1, 0],
      head: [0, 0.02, 0],
      leftHand: [-0.08, -0.26, -0.08],
      rightHand: [0.08, -0.26, -0.08],
      spell: light(DAYLIGHT, 0.65, 'both'),
      trail: [0, 0.04, 0.06],
    },
    {
      hips: [0, 0.05, -0.03],
      pelvis: [-0.3, 0, 0],
      chest: [-0.45, -0.16, 0],
      head: [0.6, 0.05, 0],
      leftHand: [0.06, -0.4, 0.08],
      rightHand: [-0.16, 0.2, 0.26],
      spell: light(DAYLIGHT, 1, 'right'),
      trail: [0, 0.02, 0.1],
    },
    {
      hips: [0, -0.12, -0.07],
      pelvis: [0.2, 0.14, 0],
      chest: [0.4, 0.2, 0],
      head: [-0.5, -0.22, 0],
      leftHand: [0.28, 0.06, -0.1],
      rightHand: [0.04, -0.47, 0.1],
      leftFoot: [0.1, 0.1, 0],
      rightFoot: [-0.1, -0.28, 0],
      leftHeel: 0.5,
      spell: light(DAYLIGHT, 0.8, 'right'),
      trail: [0, 0.2, 0.1],
    },
    {
      hips: [0, -0.12, -0.07],
      pelvis: [0.2, 0.14, 0],
      chest: [0.45, 0.18, 0],
      head: [-0.55, -0.2, 0],
      leftHand: [0.28, 0.06, -0.14],
      rightHand: [0.1, -0.44, 0],
      leftFoot: [0.1, 0.1, 0],
      rightFoot: [-0.1, -0.28, 0],
      leftHeel: 0.4,
      trail: [0, 0.1, 0.04],
    },
    {
      hips: [0, -0.04, -0.04],
      chest: [0.12, 0.06, 0],
      head: [-0.1, -0.04, 0],
      leftHand: [0.12, -0.16, -0.24],
      rightHand: [-0.04, -0.28, -0.2],
      rightFoot: [-0.1, -0.12, 0],
    },
  ],
  { windup: 3, active: 1, recovery: 2 },
);

const WARDING: Partial<Pose> = {
  hips: [0, 0.04, -0.09],
  pelvis: [0, 0.04, 0],
  chest: [0, 0.02, 0],
  head: [0, -0.06, 0],
  leftHand: [0.1, -0.38, 0.2],
  rightHand: [-0.1, -0.38, 0.2],
  leftElbow: [1, 0.1, -0.5],
  rightElbow: [-1, 0.1, -0.5],
  leftFoot: [0.13, -0.14, 0],
  rightFoot: [-0.13, 0.14, 0],
  spell: light(VIOLET, 0.45, 'each'),
  trail: [0, 0.14, 0.08],
};

/** Both palms up against whatever comes; the last two frames hold. */
const shield = sequence(CALM, 10, [
  {
    hips: [0, 0.02, -0.05],
    leftHand: [0.04, -0.3, -0.02],
    rightHand: [-0.04, -0.3, -0.02],
    spell: light(VIOLET, 0.15, 'each'),
    trail: [0, 0.05, 0],
  },
  WARDING,
  {
    ...WARDING,
    leftHand: [0.1, -0.385, 0.215],
    rightHand: [-0.1, -0.385, 0.215],
    trail: [0.03, 0.18, 0.1],
  },
  { ...WARDING, hips: [0, 0.045, -0.1], trail: [-0.03, 0.15, 0.09] },
]);

const KNEELING: Partial<Pose> = {
  hips: [0, 0.04, -0.36],
  pelvis: [0, 0.12, 0],
  chest: [0, 0.2, 0],
  head: [0, -0.1, 0],
  leftHand: [-0.02, -0.4, -0.16],
  rightHand: [0.02, -0.4, -0.16],
  leftFoot: [0.12, -0.2, 0],
  rightFoot: [-0.1, 0.34, 0.04],
  rightHeel: 1.1,
  spell: light(GREEN, 0.5, 'both'),
  trail: [0, 0.06, 0.02],
};

/** On one knee, light flowing out of her hands; the last two frames hold. */
const mend = sequence(CALM, 8, [
  {
    hips: [0, 0.02, -0.2],
    pelvis: [0, 0.15, 0],
    chest: [0, 0.2, 0],
    head: [0, -0.1, 0],
    leftHand: [0.04, -0.32, -0.2],
    rightHand: [-0.04, -0.32, -0.2],
    leftFoot: [0.1, -0.14, 0],
    rightFoot: [-0.1, 0.22, 0],
    rightHeel: 0.6,
  },
  KNEELING,
  {
    ...KNEELING,
    spell: light(GREEN, 0.65, 'both'),
    leftHand: [-0.02, -0.41, -0.145],
    rightHand: [0.02, -0.41, -0.145],
    trail: [0.03, 0.08, 0.05],
  },
  { ...KNEELING, spell: light(GREEN, 0.58, 'both'), trail: [-0.03, 0.07, 0.04] },
]);

/** Amplifying: arms open, face up, hair lifted by what passes through her. */
const channel = cycle(CALM, 4, 8, (t) => ({
  hips: [0, 0, 0.04 + 0.02 * sin(t)],
  pelvis: [0, -0.06, 0],
  chest: [0, -0.16, 0],
  head: [0, -0.14, 0.05 * sin(t)],
  leftHand: [0.34, -0.14, 0.16 + 0.03 * sin(t)],
  rightHand: [-0.34, -0.14, 0.16 - 0.03 * sin(t)],
  leftElbow: [0.4, 0.6, -0.8],
  rightElbow: [-0.4, 0.6, -0.8],
  leftFoot: [0.07, -0.02, 0.02],
  rightFoot: [-0.07, 0.03, 0.02],
  leftHeel: 0.35,
  rightHeel: 0.35,
  spell: light(VIOLET, 0.55 + 0.2 * sin(t + 1), 'each'),
  trail: [0.06 * sin(t), 0.12, 0.3 + 0.05 * cos(t)],
}));

const hurt = sequence(CALM, 12, [
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

const fall = sequence(CALM, 12, [
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

const getUp = sequence(CALM, 10, [
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

/** Reaches down, takes a hand, and leans back to pull its owner up. */
const help = sequence(CALM, 8, [
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

export const WILLOW_ANIMATIONS: Animations = {
  idle,
  run,
  dash,
  cast,
  shield,
  mend,
  channel,
  hurt,
  fall,
  down: sequence(CALM, 1, [LYING]),
  getup: getUp,
  help,
};

import { cycle, sequence } from '../pose.ts';
import type { Pose, Spell } from '../pose.ts';
import { CALM } from './calm.ts';

const DAYLIGHT = '#ffe7a0';
const VIOLET = '#c79bff';
const GREEN = '#a9ffbf';

const { sin, cos } = Math;
const light = (color: string, size: number, hand: Spell['hand']): Spell => ({ color, size, hand });

/** Gathers a globe of daylight between her palms and throws it. */
export const cast = sequence(
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
export const shield = sequence(CALM, 10, [
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
export const mend = sequence(CALM, 8, [
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
export const channel = cycle(CALM, 4, 8, (t) => ({
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

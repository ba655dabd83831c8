import type { Pose } from '../poses/pose.ts';
import { GUARD } from '../poses/faith/guard.ts';
import { CALM } from '../poses/willow/calm.ts';

/** How each person stands when nothing happens: half of a silhouette. */

/** Arms at the sides, weight on both feet. */
export const STANDING: Pose = {
  ...CALM,
  leftHand: [0.1, -0.06, -0.44],
  rightHand: [-0.1, -0.06, -0.44],
};

/** Side on, chin lifted, the stake low at her hip and the other hand ready. */
export const CHIN_UP: Pose = {
  ...GUARD,
  pelvis: [-0.2, -0.04, 0.04],
  chest: [-0.1, -0.02, -0.04],
  head: [0.26, -0.16, 0.04],
  leftHand: [0.08, -0.26, -0.2],
  rightHand: [-0.15, -0.06, -0.38],
  weapon: [-0.15, -0.75, 0.55],
};

/** Side on, a long axe across her, its blade beside the right shoulder. */
export const WITH_SCYTHE: Pose = {
  ...CHIN_UP,
  leftHand: [-0.32, -0.2, -0.26],
  rightHand: [-0.05, -0.27, 0.03],
  leftElbow: [0.9, 0.4, -0.3],
  rightElbow: [-0.9, 0.4, -0.4],
  leftFoot: [0.15, -0.14, 0],
  rightFoot: [-0.15, 0.12, 0],
  weapon: [-0.5, -0.85, 0],
  inBothHands: true,
};

/** Loose in the hips, thumbs at the belt, the head to one side. */
export const SLOUCH: Pose = {
  ...STANDING,
  hips: [0.04, -0.03, -0.03],
  pelvis: [0.14, -0.12, -0.1],
  chest: [0.06, 0.1, 0.14],
  head: [-0.12, 0, 0.14],
  leftHand: [0.02, -0.18, -0.38],
  rightHand: [-0.16, -0.08, -0.42],
  leftElbow: [0.9, 0.5, -0.1],
  leftFoot: [0.12, -0.08, 0],
  rightFoot: [-0.12, 0.05, 0],
};

/** Straight as a rule, a book in one arm, the other hand at his lapel. */
export const UPRIGHT: Pose = {
  ...STANDING,
  hips: [0, 0, 0],
  chest: [0, -0.04, 0],
  head: [0, 0.06, 0],
  leftHand: [0.03, -0.14, -0.36],
  rightHand: [-0.02, -0.2, -0.16],
  rightElbow: [-1, 0.3, -0.3],
  leftFoot: [0.08, -0.03, 0],
  rightFoot: [-0.08, 0.03, 0],
};

/** Square and wide, hands in the pockets. */
export const SQUARE: Pose = {
  ...STANDING,
  pelvis: [0, -0.04, 0],
  chest: [0, 0.06, 0],
  head: [0.06, 0.02, 0],
  leftHand: [0.12, -0.13, -0.36],
  rightHand: [-0.12, -0.13, -0.36],
  leftElbow: [1, 0.35, 0.1],
  rightElbow: [-1, 0.35, 0.1],
  leftFoot: [0.15, -0.04, 0],
  rightFoot: [-0.15, 0.03, 0],
};

/** One arm held with the other behind the back, a foot turned: not yet grown into her height. */
export const LANKY: Pose = {
  ...STANDING,
  hips: [-0.03, 0, -0.01],
  pelvis: [-0.06, -0.06, 0.08],
  chest: [0, 0.08, -0.08],
  head: [0.1, 0, -0.08],
  leftHand: [0.1, -0.02, -0.45],
  rightHand: [0.05, -0.2, -0.26],
  rightElbow: [-0.8, 0.4, -0.5],
  leftFoot: [0.13, -0.09, 0],
  rightFoot: [-0.07, 0.02, 0],
};

/** Hands folded before her, the head a little bowed. */
export const GENTLE: Pose = {
  ...CALM,
  head: [0.06, 0.1, 0.1],
  leftHand: [-0.08, -0.22, -0.34],
  rightHand: [0.08, -0.23, -0.33],
};

/** Lifted off her heels, arms open, hair and coat rising. */
export const AFLOAT: Pose = {
  ...CALM,
  hips: [0, 0, 0.06],
  chest: [0, -0.08, 0],
  head: [0, -0.06, 0],
  leftHand: [0.26, -0.16, -0.2],
  rightHand: [-0.26, -0.16, -0.2],
  leftFoot: [0.05, 0.02, 0.05],
  rightFoot: [-0.06, 0.07, 0.06],
  leftHeel: 0.6,
  rightHeel: 0.7,
  trail: [0, 0.14, 0.26],
};

/** Bent over a hurt side, the free hand pressed to it. */
export const HOLDING_SIDE: Pose = {
  ...GUARD,
  hips: [0.03, 0.02, -0.07],
  pelvis: [-0.1, 0.12, 0.1],
  chest: [0.12, 0.22, 0.16],
  head: [0, -0.26, -0.06],
  leftHand: [-0.1, -0.14, -0.3],
  leftElbow: [1, 0.4, 0],
  rightHand: [-0.08, -0.1, -0.42],
  leftFoot: [0.12, -0.08, 0],
  rightFoot: [-0.14, 0.06, 0],
  armed: false,
};

/** Feet planted, stake up beside the cheek, the other fist before her. */
export const TRAINED: Pose = {
  ...GUARD,
  pelvis: [-0.3, 0, 0],
  chest: [-0.12, 0.08, 0],
  head: [0.36, 0.02, 0],
  leftHand: [0.04, -0.32, -0.08],
  rightHand: [-0.12, -0.12, -0.1],
  weapon: [0.1, -0.7, 0.7],
  leftFoot: [0.16, -0.14, 0],
  rightFoot: [-0.16, 0.12, 0],
};

/** Arms held close: somebody who would rather be home. */
export const WARY: Pose = {
  ...STANDING,
  chest: [0, 0.1, 0],
  head: [0, 0.02, 0],
  leftHand: [-0.04, -0.2, -0.22],
  rightHand: [-0.06, -0.08, -0.42],
};

/** Heels together, one hand behind the back, a slight bow. */
export const AT_SERVICE: Pose = {
  ...UPRIGHT,
  chest: [0, 0.06, 0],
  leftHand: [-0.02, -0.2, -0.24],
  rightHand: [-0.02, 0.16, -0.36],
  rightElbow: [-1, 0.2, 0],
  leftFoot: [0.06, -0.02, 0],
  rightFoot: [-0.06, -0.01, 0],
};

/** The microphone at her lips, a hip out, the free arm raised. */
export const AT_THE_MICROPHONE: Pose = {
  ...STANDING,
  hips: [0.03, 0, -0.02],
  pelvis: [0.1, 0, -0.04],
  chest: [0, -0.04, 0.1],
  head: [0.05, -0.02, 0.08],
  leftHand: [0.3, -0.2, 0.02],
  rightHand: [0.1, -0.2, 0.1],
  rightElbow: [-1, 0.2, -0.3],
  leftFoot: [0.16, -0.06, 0],
  rightFoot: [-0.08, 0.03, 0],
  weapon: [0.1, 0.3, 0.9],
  armed: true,
};

/** Legs apart, the guitar across the body. */
export const WITH_GUITAR: Pose = {
  ...STANDING,
  pelvis: [0.2, -0.06, 0],
  chest: [0.05, 0.08, 0],
  head: [-0.1, 0.18, 0.06],
  leftHand: [0.3, -0.26, -0.12],
  leftElbow: [0.6, 0.4, -0.9],
  rightHand: [-0.02, -0.24, -0.34],
  rightElbow: [-1, 0.6, 0],
  leftFoot: [0.18, -0.14, 0],
  rightFoot: [-0.16, 0.06, 0],
};

/** Seated behind the drums. */
export const AT_THE_DRUMS: Pose = {
  ...STANDING,
  hips: [0, 0.08, -0.24],
  pelvis: [0, 0.08, 0],
  chest: [0, 0.12, 0],
  leftHand: [0.12, -0.34, -0.12],
  rightHand: [-0.12, -0.34, -0.12],
  leftElbow: [1, 0.4, -0.2],
  rightElbow: [-1, 0.4, -0.2],
  leftFoot: [0.2, -0.3, 0],
  rightFoot: [-0.2, -0.3, 0],
};

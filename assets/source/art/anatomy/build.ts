import type { V3 } from '../geometry/vectors.ts';

type HalfWidthAndDepth = readonly [number, number];

/** Measures of a body, in units before scaling. */
export interface Build {
  shoulderHalf: number;
  hipHalf: number;
  hipHeight: number;
  thigh: number;
  shin: number;
  upperArm: number;
  forearm: number;
  /** Pelvis to waist, waist to chest, chest to neck. */
  spine: readonly [number, number, number];
  /** How far the chest and the neck are carried behind or before the spine (−y is before). */
  hunch: readonly [number, number];
  hips: HalfWidthAndDepth;
  waist: HalfWidthAndDepth;
  ribs: HalfWidthAndDepth;
  shoulders: HalfWidthAndDepth;
  neck: HalfWidthAndDepth;
  /** Radii from hip to ankle and from shoulder to wrist. */
  legRadii: readonly [number, number, number];
  armRadii: readonly [number, number, number, number];
  /** Half sizes of the skull. */
  skull: V3;
  /** From the neck, as the chest is turned; then from there, as the head is turned. */
  headForward: V3;
  headUp: number;
  /** Every head leans back a little, toward the camera. */
  headLift: number;
  /** How far the knees point outward. */
  kneesOut: number;
}

export const WOMAN: Build = {
  shoulderHalf: 0.185,
  hipHalf: 0.1,
  hipHeight: 0.72,
  thigh: 0.355,
  shin: 0.345,
  upperArm: 0.25,
  forearm: 0.245,
  spine: [0.14, 0.17, 0.13],
  hunch: [0, 0.01],
  hips: [0.15, 0.125],
  waist: [0.115, 0.098],
  ribs: [0.155, 0.125],
  shoulders: [0.145, 0.095],
  neck: [0.058, 0.058],
  legRadii: [0.112, 0.075, 0.058],
  armRadii: [0.088, 0.07, 0.066, 0.06],
  skull: [0.178, 0.186, 0.205],
  headForward: [0, -0.015, 0],
  headUp: 0.24,
  headLift: 0.34,
  kneesOut: 0.12,
};

export const MAN: Build = {
  ...WOMAN,
  shoulderHalf: 0.222,
  hipHeight: 0.76,
  thigh: 0.375,
  shin: 0.365,
  upperArm: 0.265,
  forearm: 0.26,
  spine: [0.14, 0.18, 0.135],
  hips: [0.145, 0.12],
  waist: [0.136, 0.112],
  ribs: [0.182, 0.14],
  shoulders: [0.176, 0.108],
  neck: [0.072, 0.07],
  legRadii: [0.108, 0.08, 0.064],
  armRadii: [0.098, 0.08, 0.075, 0.066],
  skull: [0.174, 0.186, 0.204],
};

/** Heavier all round, and most of all in the shoulders. */
export const BROAD_MAN: Build = {
  ...MAN,
  shoulderHalf: 0.252,
  hips: [0.162, 0.138],
  waist: [0.165, 0.138],
  ribs: [0.21, 0.162],
  shoulders: [0.2, 0.122],
  neck: [0.082, 0.08],
  legRadii: [0.12, 0.088, 0.07],
  armRadii: [0.112, 0.092, 0.085, 0.074],
};

/** Longer in the leg and narrower everywhere. */
export const TALL_WOMAN: Build = {
  ...WOMAN,
  shoulderHalf: 0.178,
  hipHeight: 0.8,
  thigh: 0.395,
  shin: 0.385,
  spine: [0.145, 0.18, 0.13],
  hips: [0.138, 0.115],
  waist: [0.106, 0.09],
  ribs: [0.142, 0.115],
  legRadii: [0.1, 0.068, 0.054],
  armRadii: [0.08, 0.063, 0.06, 0.055],
};

/** A wall of a body with a small head set low between the shoulders. */
export const BRUTE_BUILD: Build = {
  ...MAN,
  shoulderHalf: 0.35,
  hipHalf: 0.13,
  hipHeight: 0.72,
  thigh: 0.36,
  shin: 0.345,
  upperArm: 0.33,
  forearm: 0.33,
  spine: [0.15, 0.2, 0.12],
  hunch: [0.03, -0.04],
  hips: [0.2, 0.17],
  waist: [0.22, 0.18],
  ribs: [0.29, 0.21],
  shoulders: [0.28, 0.18],
  neck: [0.12, 0.11],
  legRadii: [0.15, 0.11, 0.09],
  armRadii: [0.145, 0.115, 0.115, 0.09],
  skull: [0.15, 0.165, 0.185],
  headForward: [0, -0.09, 0.02],
  headUp: 0.16,
  kneesOut: 0.35,
};

export const TUROK_HAN_BUILD: Build = {
  shoulderHalf: 0.26,
  hipHalf: 0.1,
  hipHeight: 0.76,
  thigh: 0.39,
  shin: 0.38,
  upperArm: 0.34,
  forearm: 0.34,
  spine: [0.14, 0.17, 0.13],
  hunch: [0.02, -0.02],
  hips: [0.15, 0.12],
  waist: [0.125, 0.1],
  ribs: [0.205, 0.15],
  shoulders: [0.215, 0.13],
  neck: [0.09, 0.085],
  legRadii: [0.1, 0.066, 0.046],
  armRadii: [0.08, 0.062, 0.058, 0.04],
  skull: [0.148, 0.178, 0.2],
  headForward: [0, -0.12, 0.12],
  headUp: 0.04,
  headLift: 0.12,
  kneesOut: 0.5,
};

/** The same bones with far more on them: a hill of a back, and arms that reach the ground. */
export const ELDER_BUILD: Build = {
  ...TUROK_HAN_BUILD,
  shoulderHalf: 0.33,
  hipHalf: 0.12,
  upperArm: 0.36,
  forearm: 0.36,
  spine: [0.15, 0.19, 0.14],
  hunch: [0.06, -0.05],
  hips: [0.18, 0.15],
  waist: [0.17, 0.14],
  ribs: [0.27, 0.21],
  shoulders: [0.29, 0.19],
  neck: [0.12, 0.11],
  legRadii: [0.125, 0.085, 0.06],
  armRadii: [0.115, 0.088, 0.085, 0.058],
  skull: [0.15, 0.18, 0.195],
  headForward: [0, -0.17, 0.09],
  headLift: 0.3,
};

import { cycle, sequence } from '../pose.ts';
import type { Pose } from '../pose.ts';
import type { Movement } from './person.ts';

const { sin, cos } = Math;

/** A blow lands: flung back, folded, caught again. */
export const hurt: Movement = ({ stance }) =>
  sequence(stance, 12, [
    {
      hips: [0, 0.1, -0.05],
      pelvis: [0.2, -0.2, 0],
      chest: [0.3, -0.35, 0.15],
      head: [-0.2, -0.35, 0.25],
      leftHand: [0.34, -0.22, -0.04],
      rightHand: [-0.34, -0.18, 0],
      leftFoot: [0.12, -0.18, 0.04],
      rightFoot: [-0.12, 0.22, 0],
      leftHeel: -0.4,
      jaw: 1,
      trail: [0, -0.18, 0.05],
    },
    {
      hips: [0, 0.14, -0.1],
      pelvis: [0.15, 0.1, 0],
      chest: [0.2, 0.35, 0.1],
      head: [-0.1, 0.3, 0.1],
      leftHand: [0.02, -0.26, -0.24],
      rightHand: [-0.14, -0.22, -0.22],
      leftFoot: [0.14, -0.1, 0],
      rightFoot: [-0.14, 0.24, 0],
      jaw: 0.5,
      trail: [0, -0.08, 0],
    },
    {
      hips: [0, 0.06, -0.06],
      pelvis: [0, 0.1, 0],
      chest: [0.1, 0.18, 0],
      head: [0, 0.1, 0],
      trail: [0, 0.02, 0],
    },
  ]);

/** Reeling: bent, one hand on the ribs, the other hanging. */
export const stagger: Movement = ({ stance }) =>
  cycle(stance, 4, 8, (t) => ({
    hips: [0.05 * sin(t), 0.04, -0.12 + 0.015 * cos(2 * t)],
    pelvis: [-0.1, 0.2, 0.1 * sin(t)],
    chest: [0.15, 0.38, 0.12 * sin(t + 0.6)],
    head: [-0.1, 0.12, 0.22 * sin(t + 1.1)],
    leftHand: [-0.12, -0.18, -0.3],
    rightHand: [-0.08, -0.08 + 0.04 * sin(t), -0.42],
    leftFoot: [0.18, -0.08, 0],
    rightFoot: [-0.18, 0.1, 0],
    weapon: [-0.1, -0.5, -0.8],
    trail: [0.08 * sin(t + 2), -0.08, 0],
  }));

const LYING: Partial<Pose> = {
  fall: -1.5,
  hips: [0, 0.25, -0.04],
  pelvis: [0.12, -0.05, 0],
  chest: [0.25, -0.15, 0.1],
  head: [-0.45, -0.25, 0.2],
  leftHand: [0.38, 0.02, 0.2],
  rightHand: [-0.42, -0.04, -0.1],
  leftFoot: [0.2, -0.16, 0.1],
  rightFoot: [-0.2, 0.02, 0],
  leftHeel: -0.3,
  rightHeel: -0.3,
  weapon: [-0.6, 0.2, 0.5],
  trail: [0.04, 0, 0],
};

/** Knocked off the feet onto the back. */
export const knockedDown: Movement = ({ stance }) =>
  sequence(stance, 12, [
    {
      fall: -0.15,
      hips: [0, 0.1, -0.08],
      pelvis: [0.1, -0.15, 0],
      chest: [0.2, -0.35, 0.1],
      head: [-0.2, -0.2, 0.2],
      leftHand: [0.36, -0.26, 0.06],
      rightHand: [-0.38, -0.2, 0.06],
      leftFoot: [0.14, -0.14, 0.04],
      trail: [0, -0.2, 0.1],
    },
    {
      fall: -0.5,
      hips: [0, 0.14, -0.16],
      pelvis: [0.1, 0.05, 0],
      chest: [0.2, -0.15, 0.1],
      head: [-0.2, 0.1, 0.2],
      leftHand: [0.4, -0.2, 0.12],
      rightHand: [-0.42, -0.1, 0.1],
      leftFoot: [0.16, -0.26, 0.1],
      rightFoot: [-0.18, -0.06, 0.02],
      trail: [0, -0.26, 0.16],
    },
    {
      fall: -1.0,
      hips: [0, 0.2, -0.14],
      pelvis: [0.1, 0.15, 0],
      chest: [0.22, 0.05, 0.1],
      head: [-0.3, 0.2, 0.15],
      leftHand: [0.42, -0.1, 0.1],
      rightHand: [-0.44, -0.04, 0.04],
      leftFoot: [0.2, -0.34, 0.18],
      rightFoot: [-0.2, -0.2, 0.1],
      trail: [0, -0.2, 0.1],
    },
    { ...LYING, fall: -1.46, leftFoot: [0.2, -0.2, 0.2], rightFoot: [-0.2, -0.08, 0.1] },
    LYING,
  ]);

/** Lying on the back. */
export const down: Movement = ({ stance }) => sequence(stance, 1, [LYING]);

/** From the back over one knee to the feet. */
export const getUp: Movement = ({ stance }) =>
  sequence(stance, 10, [
    {
      ...LYING,
      fall: -1.1,
      hips: [0, 0.2, -0.2],
      pelvis: [0.1, 0.3, 0],
      chest: [0.2, 0.3, 0],
      head: [-0.2, 0.1, 0],
      leftHand: [0.3, 0.2, -0.3],
      leftFoot: [0.2, -0.4, 0.2],
      rightFoot: [-0.2, -0.2, 0.1],
    },
    {
      fall: -0.4,
      hips: [0, 0.2, -0.42],
      pelvis: [0, 0.45, 0],
      chest: [0.1, 0.35, 0],
      head: [0, -0.2, 0],
      leftHand: [0.2, 0.1, -0.42],
      rightHand: [-0.16, -0.26, -0.2],
      leftFoot: [0.16, -0.12, 0],
      rightFoot: [-0.16, 0.2, 0],
      rightHeel: 0.6,
    },
    {
      hips: [0, 0.06, -0.34],
      pelvis: [-0.1, 0.4, 0],
      chest: [0, 0.4, 0],
      head: [0.1, -0.4, 0],
      leftHand: [0.04, -0.22, -0.36],
      leftFoot: [0.16, -0.2, 0],
      rightFoot: [-0.16, 0.26, 0.02],
      rightHeel: 0.9,
    },
    {
      hips: [0, 0.02, -0.14],
      pelvis: [-0.2, 0.18, 0],
      chest: [-0.05, 0.2, 0],
      head: [0.2, -0.14, 0],
    },
  ]);

/** In the air, thrown by somebody: folded around the middle, limbs and hair left behind. */
export const thrown: Movement = ({ stance }) => ({
  ...sequence(stance, 10, [
    {
      fall: -0.75,
      hips: [0, 0.16, 0.12],
      pelvis: [0.2, 0.34, 0.1],
      chest: [0.2, 0.5, 0.1],
      head: [-0.2, 0.2, 0.2],
      leftHand: [0.26, -0.4, 0.24],
      rightHand: [-0.28, -0.42, 0.12],
      leftFoot: [0.16, -0.5, 0.36],
      rightFoot: [-0.16, -0.46, 0.24],
      leftHeel: -0.6,
      rightHeel: -0.4,
      jaw: 1,
      trail: [0, -0.1, 0.28],
    },
    {
      fall: -0.95,
      hips: [0, 0.18, 0.12],
      pelvis: [0.3, 0.26, 0.16],
      chest: [0.3, 0.38, 0.16],
      head: [-0.3, 0.1, 0.25],
      leftHand: [0.34, -0.34, 0.3],
      rightHand: [-0.24, -0.44, 0.2],
      leftFoot: [0.18, -0.44, 0.42],
      rightFoot: [-0.14, -0.5, 0.2],
      leftHeel: -0.7,
      rightHeel: -0.3,
      jaw: 1,
      trail: [0.08, -0.08, 0.32],
    },
  ]),
  loop: true,
});

/** Hits the ground on the back after a throw, bounces, and lies as `down` does. */
export const landed: Movement = ({ stance }) =>
  sequence(stance, 12, [
    {
      ...LYING,
      fall: -1.35,
      hips: [0, 0.22, 0.02],
      pelvis: [0.1, 0.4, 0],
      chest: [0.2, 0.3, 0.1],
      head: [-0.3, 0.3, 0.2],
      leftHand: [0.42, -0.2, 0.2],
      rightHand: [-0.44, -0.16, 0.1],
      leftFoot: [0.2, -0.5, 0.34],
      rightFoot: [-0.18, -0.42, 0.22],
      jaw: 1,
      trail: [0, -0.2, 0.3],
    },
    {
      ...LYING,
      fall: -1.55,
      hips: [0, 0.3, 0.06],
      pelvis: [0.12, -0.3, 0],
      chest: [0.25, -0.3, 0.1],
      head: [-0.4, -0.35, 0.2],
      leftHand: [0.44, 0.08, 0.24],
      leftFoot: [0.2, 0, 0.14],
      rightFoot: [-0.2, 0.1, 0.06],
      trail: [0.04, 0.16, 0.1],
    },
    { ...LYING, fall: -1.48, leftFoot: [0.2, -0.2, 0.18], trail: [0.04, -0.05, 0.05] },
    LYING,
  ]);

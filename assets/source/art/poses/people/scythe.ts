import { cycle, sequence } from '../pose.ts';
import type { Pose } from '../pose.ts';
import { gaitCycle } from '../gait.ts';
import { legRatio } from './person.ts';
import type { Movement } from './person.ts';

const { sin, cos } = Math;

/** How somebody fights with a long axe in both hands: the right one below the blade, the left near the end. */

/** The blade up beside the right shoulder, the shaft across the body; it rises with the breath. */
export const scytheIdle: Movement = ({ stance }) =>
  cycle(stance, 3, 3, (t) => {
    const [lx, ly, lz] = stance.leftHand;
    const [rx, ry, rz] = stance.rightHand;
    return {
      hips: [0, stance.hips[1], stance.hips[2] + 0.012 * sin(t)],
      leftHand: [lx, ly, lz + 0.014 * sin(t + 1)],
      rightHand: [rx, ry, rz + 0.02 * sin(t + 1)],
      trail: [0.02 * sin(t), 0.03 + 0.015 * cos(t), 0],
    };
  });

/** Runs with the blade back over the right shoulder. */
export const scytheRun: Movement = ({ stance, build, scale, manner }) =>
  gaitCycle(stance, {
    frames: 8,
    speed: manner.runSpeed,
    scale: scale * legRatio(build),
    step: 0.72,
    stance: 0.36,
    lift: 0.42,
    width: 0.08,
    centre: 0.03,
    body: (swing, phase) => ({
      hips: [0, 0, -0.02 + 0.04 * cos(2 * phase - 5.4)],
      pelvis: [-0.18 * swing, 0.22, 0.05 * sin(phase)],
      chest: [-0.1 + 0.24 * swing, 0.2, 0],
      head: [0.1 - 0.06 * swing, -0.38, 0],
      leftHand: [-0.34, -0.24, -0.24 - 0.02 * swing],
      rightHand: [-0.08, -0.13, 0.02 + 0.02 * swing],
      leftElbow: [0.8, 0.5, -0.5],
      rightElbow: [-0.8, 0.5, -0.5],
      weapon: [-0.9, 0.4, 0],
      trail: [0.05 * sin(phase), 0.21, 0.06 + 0.05 * sin(2 * phase)],
    }),
  });

const RAISED: Partial<Pose> = {
  hips: [0, 0.05, -0.02],
  pelvis: [-0.4, -0.08, 0],
  chest: [-0.4, -0.16, 0.06],
  head: [0.7, 0.02, 0],
  leftHand: [-0.2, -0.14, 0.3],
  rightHand: [-0.02, 0.1, 0.4],
  leftElbow: [0.8, -0.4, -0.2],
  rightElbow: [-0.9, 0.4, 0.2],
  leftFoot: [0.13, -0.24, 0],
  rightFoot: [-0.14, 0.2, 0],
  weapon: [0.1, -0.5, 0.8],
};

const CLEFT: Partial<Pose> = {
  hips: [0, -0.2, -0.14],
  pelvis: [0.3, 0.26, 0],
  chest: [0.4, 0.3, -0.05],
  head: [-0.5, -0.44, 0],
  leftHand: [-0.14, -0.16, -0.22],
  rightHand: [0.06, -0.44, -0.14],
  leftElbow: [0.9, 0.4, -0.2],
  rightElbow: [-0.9, 0.2, 0.1],
  leftFoot: [0.14, -0.42, 0],
  rightFoot: [-0.14, 0.22, 0.03],
  rightHeel: 0.8,
  weapon: [0.3, -0.3, -0.9],
};

/** From over the right shoulder down to the left foot. */
export const cleave: Movement = ({ stance }) =>
  sequence(
    stance,
    15,
    [
      {
        ...RAISED,
        hips: [0, 0.04, -0.08],
        chest: [-0.5, 0, 0.08],
        leftHand: [-0.2, -0.24, 0.06],
        rightHand: [-0.14, 0.02, 0.18],
        trail: [0.02, -0.03, 0],
      },
      { ...RAISED, trail: [0.03, -0.06, 0] },
      { ...CLEFT, jaw: 0.6, trail: [-0.06, 0.26, 0.12] },
      {
        ...CLEFT,
        hips: [0, -0.2, -0.18],
        pelvis: [0.4, 0.3, 0],
        chest: [0.6, 0.36, -0.05],
        head: [-0.75, -0.5, 0],
        leftHand: [0.0, -0.1, -0.3],
        rightHand: [0.16, -0.36, -0.3],
        trail: [-0.06, 0.1, 0.02],
      },
      {
        hips: [0, -0.1, -0.09],
        pelvis: [0.05, 0.14, 0],
        chest: [0.1, 0.16, 0],
        head: [-0.1, -0.16, 0],
        leftHand: [-0.2, -0.2, -0.32],
        rightHand: [-0.04, -0.3, -0.06],
        leftFoot: [0.14, -0.28, 0],
        rightFoot: [-0.14, 0.14, 0],
        weapon: [-0.2, -0.6, -0.6],
      },
    ],
    { windup: 2, active: 2, recovery: 1 },
  );

const DRIVEN: Partial<Pose> = {
  hips: [0.02, -0.18, -0.12],
  pelvis: [-0.3, 0.2, 0],
  chest: [-0.4, 0.2, 0],
  head: [0.65, -0.3, 0],
  leftHand: [-0.22, -0.44, 0],
  rightHand: [-0.06, -0.12, 0.06],
  leftElbow: [0.8, 0.3, -0.4],
  rightElbow: [-0.9, 0.5, 0.1],
  leftFoot: [0.13, -0.44, 0],
  rightFoot: [-0.13, 0.24, 0.03],
  rightHeel: 0.8,
  weapon: [-0.6, 0, 0.8],
};

/** Turns the shaft about and drives the stake at its end through a heart. */
export const impale: Movement = ({ stance }) =>
  sequence(
    stance,
    16,
    [
      {
        hips: [0, 0.06, -0.1],
        pelvis: [-0.3, 0, 0],
        chest: [-0.5, 0, 0.05],
        head: [0.75, -0.1, 0],
        leftHand: [-0.16, -0.2, -0.02],
        rightHand: [-0.2, 0.16, 0.1],
        leftElbow: [0.9, 0.2, -0.4],
        rightElbow: [-0.9, 0.6, 0.1],
        leftFoot: [0.13, -0.2, 0],
        rightFoot: [-0.14, 0.2, 0],
        weapon: [-0.6, 0, 0.8],
        trail: [0.02, -0.03, 0],
      },
      { ...DRIVEN, jaw: 0.6, trail: [0, 0.26, 0.1] },
      { ...DRIVEN, leftHand: [-0.2, -0.42, -0.04], trail: [0, 0.1, 0.02] },
      {
        hips: [0, -0.08, -0.08],
        pelvis: [-0.25, 0.1, 0],
        chest: [-0.2, 0.1, 0],
        head: [0.4, -0.16, 0],
        leftHand: [-0.12, -0.3, -0.2],
        rightHand: [0, -0.16, 0.02],
        leftFoot: [0.14, -0.28, 0],
        rightFoot: [-0.14, 0.14, 0],
      },
    ],
    { windup: 1, active: 2, recovery: 1 },
  );

/** One hand lets go: for whatever throws its bearer about. */
export const oneHanded =
  (movement: Movement): Movement =>
  (person) => {
    const both = movement(person);
    const grip: Partial<Pose> = { inBothHands: false, weapon: [-0.5, -0.2, 0.8] };
    return { ...both, pose: (frame) => ({ ...both.pose(frame), ...grip }) };
  };

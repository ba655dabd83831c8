import { cycle } from './pose.ts';
import { swayed } from './people/person.ts';
import type { Movement } from './people/person.ts';

const { sin, cos, max } = Math;

/** Sings into the microphone: hips on the beat, the free arm drawing the line. */
export const sing: Movement = ({ stance }) =>
  cycle(stance, 6, 8, (t) => ({
    ...swayed(stance, {
      hips: [0.05 * sin(t), 0, 0.014 * cos(2 * t)],
      pelvis: [0.08 * sin(t), 0, -0.04 * sin(t)],
      chest: [-0.1 * sin(t), -0.04 * cos(t), 0.08 * sin(t)],
      head: [0.06 * sin(t), -0.1 * max(0, cos(t)), 0.1 * sin(t)],
    }),
    leftHand: [0.34 + 0.06 * cos(t), -0.2, 0.04 + 0.14 * sin(t)],
    leftHeel: 0.3 * max(0, sin(t)),
    rightHeel: 0.3 * max(0, -sin(t)),
    jaw: 0.5 + 0.5 * cos(t),
    trail: [0.06 * sin(t - 0.8), 0.04, 0.02],
  }));

/** The right hand strums down and up, the head nods, the neck of the guitar dips with it. */
export const strum: Movement = ({ stance }) =>
  cycle(stance, 6, 9, (t) => {
    const [lx, ly, lz] = stance.leftHand;
    const [rx, ry, rz] = stance.rightHand;
    return {
      ...swayed(stance, {
        hips: [0.02 * sin(t), 0.01 * cos(t), 0.02 * cos(2 * t)],
        chest: [0.05 * sin(t), 0.08 * cos(2 * t), 0],
        head: [0, 0.16 * cos(2 * t), 0.05 * sin(t)],
      }),
      leftHand: [lx - 0.03 * max(0, sin(t)), ly, lz + 0.05 * sin(t)],
      rightHand: [rx, ry, rz + 0.07 * sin(2 * t)],
      leftHeel: 0.35 * max(0, cos(t)),
      trail: [0.05 * sin(t - 0.6), 0.05 + 0.05 * cos(2 * t), 0],
    };
  });

/** One stick up while the other falls; the right hand goes over to the cymbal every other time. */
export const drum: Movement = ({ stance }) =>
  cycle(stance, 6, 12, (t) => {
    const raised = (beat: number): number => 0.26 * max(0, beat) ** 0.7;
    return {
      ...swayed(stance, {
        hips: [0.015 * sin(t), 0, 0.012 * cos(2 * t)],
        chest: [0.14 * sin(t), 0.06 * cos(2 * t), 0.05 * sin(t)],
        head: [0.1 * sin(t), 0.12 * cos(2 * t), 0.06 * sin(t)],
      }),
      leftHand: [0.14, -0.34, -0.14 + raised(sin(t))],
      rightHand: [
        -0.14 - 0.18 * max(0, cos(t)),
        -0.34,
        -0.14 + raised(-sin(t)) + 0.1 * max(0, cos(t)),
      ],
      trail: [0.04 * sin(t), 0.06 + 0.04 * cos(2 * t), 0],
    };
  });

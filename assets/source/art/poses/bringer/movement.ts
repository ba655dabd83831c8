import { gaitCycle } from '../gait.ts';
import { cycle, sequence } from '../pose.ts';
import type { Animation } from '../pose.ts';
import { LISTENING } from './listening.ts';

const { sin, cos } = Math;

/** The head sways as a snake's does. */
export const idle = cycle(LISTENING, 4, 4, (t) => ({
  hips: [0, 0, -0.03 + 0.008 * sin(t)],
  head: [0.1 + 0.2 * sin(t), 0.08, 0.06 + 0.12 * cos(t)],
  rightHand: [-0.14, -0.16, -0.32 + 0.012 * sin(t)],
  trail: [0.02 * sin(t), 0.03, 0],
}));

/** A gliding walk: the robe moves, the shoulders hardly do. */
export const walk = (scale: number): Animation =>
  gaitCycle(LISTENING, {
    frames: 8,
    speed: 1.5,
    scale,
    step: 0.5,
    stance: 0.6,
    lift: 0.09,
    width: 0.08,
    centre: 0,
    body: (swing, phase) => ({
      hips: [0.012 * sin(phase), 0, -0.04 + 0.01 * sin(2 * phase)],
      pelvis: [-0.1 * swing, 0.06, 0],
      chest: [0.1 * swing, 0.12, 0],
      head: [0.14 * sin(phase), 0.02, 0.08],
      trail: [0.03 * sin(phase), 0.12, 0],
    }),
  });

/** Bent low toward a sound, the robe flying behind, the knife held out. */
export const run = (scale: number): Animation =>
  gaitCycle(LISTENING, {
    frames: 8,
    speed: 4.8,
    scale,
    step: 0.72,
    stance: 0.37,
    lift: 0.36,
    width: 0.09,
    centre: 0.03,
    body: (swing, phase) => ({
      hips: [0, -0.01, -0.05 + 0.04 * cos(2 * phase - 5.4)],
      pelvis: [-0.18 * swing, 0.28, 0],
      chest: [0.3 * swing, 0.26, 0],
      head: [-0.1 * swing, -0.36, 0],
      leftHand: [0.12, -0.02 + 0.2 * swing, -0.28],
      rightHand: [-0.26, -0.1 - 0.14 * swing, -0.24],
      weapon: [-0.5, -0.8, 0.1],
      trail: [0.05 * sin(phase), 0.26, 0.09 + 0.04 * sin(2 * phase)],
    }),
  });

/** It has heard you: the head goes far over to one shoulder, a hand up beside the ear. The last frame holds. */
export const listen = sequence(LISTENING, 6, [
  { head: [0.25, 0.06, 0.3], leftHand: [0.1, -0.28, -0.16] },
  {
    hips: [0, -0.02, -0.06],
    chest: [0.1, 0.16, 0.06],
    head: [0.42, 0, 0.52],
    leftHand: [0.1, -0.26, 0.08],
    leftElbow: [1, 0.2, -0.4],
  },
]);

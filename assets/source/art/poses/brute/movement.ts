import { gaitCycle } from '../gait.ts';
import { cycle } from '../pose.ts';
import type { Animation } from '../pose.ts';
import { LOOM } from './loom.ts';

const { sin, cos } = Math;

/** The whole back rises and sinks with each breath. */
export const idle = cycle(LOOM, 4, 4, (t) => ({
  hips: [0, 0, -0.1 + 0.018 * sin(t)],
  chest: [0, 0.2 + 0.05 * sin(t + 0.6), 0],
  head: [0.06 * sin(t), -0.34 - 0.05 * sin(t + 0.6), 0],
  leftHand: [0.22, -0.16, -0.56 + 0.03 * sin(t + 1)],
  rightHand: [-0.22, -0.16, -0.56 + 0.03 * sin(t + 1)],
}));

/** Each step shifts all of it over one leg; the shoulders follow late. */
export const walk = (scale: number): Animation =>
  gaitCycle(LOOM, {
    frames: 8,
    speed: 1.3,
    scale,
    step: 0.56,
    stance: 0.62,
    lift: 0.14,
    width: 0.2,
    centre: 0,
    body: (swing, phase) => ({
      hips: [0.07 * sin(phase), 0, -0.11 + 0.03 * sin(2 * phase)],
      pelvis: [-0.14 * swing, 0.1, 0.1 * sin(phase)],
      chest: [0.24 * swing, 0.22, -0.12 * sin(phase - 0.4)],
      head: [-0.1 * swing, -0.36, 0.04 * sin(phase)],
      leftHand: [0.24, -0.12 + 0.18 * swing, -0.54],
      rightHand: [-0.24, -0.12 - 0.18 * swing, -0.54],
    }),
  });

/** Head down behind one iron shoulder, faster than anything so heavy should be. */
export const charge = (scale: number): Animation =>
  gaitCycle(LOOM, {
    frames: 6,
    speed: 6,
    scale,
    step: 0.74,
    stance: 0.4,
    lift: 0.34,
    width: 0.16,
    centre: 0.06,
    body: (swing, phase) => ({
      hips: [0, -0.06, -0.16 + 0.06 * cos(2 * phase - 5.4)],
      pelvis: [0.2 - 0.1 * swing, 0.5, 0],
      chest: [0.4 + 0.1 * swing, 0.42, 0.1],
      head: [-0.5, -0.62, 0],
      leftHand: [0.28, 0.2 + 0.08 * swing, -0.4],
      rightHand: [0.06, -0.3, -0.34],
      rightElbow: [-1, -0.3, 0.2],
      jaw: 0.7,
      trail: [0, 0.2, 0.05],
    }),
  });

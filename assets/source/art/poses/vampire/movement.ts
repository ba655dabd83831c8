import { gaitCycle } from '../gait.ts';
import { cycle } from '../pose.ts';
import type { Animation } from '../pose.ts';
import { PROWL } from './prowl.ts';

const { sin, cos } = Math;

/** Weight going from foot to foot, the head never still. */
export const idle = cycle(PROWL, 4, 5, (t) => ({
  hips: [0.025 * sin(t), 0, -0.09 + 0.014 * cos(2 * t)],
  chest: [-0.05 + 0.05 * sin(t), 0.2 + 0.03 * cos(t), 0],
  head: [0.18 + 0.14 * sin(t + 0.8), -0.38, 0.1 * sin(t)],
  leftHand: [0.2, -0.3, -0.2 + 0.025 * sin(t + 1)],
  rightHand: [-0.22, -0.2, -0.3 + 0.025 * sin(t + 2)],
  trail: [0.02 * sin(t), 0.03, 0],
}));

/** Circling: wide, slow, hands ready. */
export const walk = (scale: number): Animation =>
  gaitCycle(PROWL, {
    frames: 6,
    speed: 1.7,
    scale,
    step: 0.6,
    stance: 0.6,
    lift: 0.13,
    width: 0.14,
    centre: 0,
    body: (swing, phase) => ({
      hips: [0.03 * sin(phase), 0, -0.1 + 0.018 * sin(2 * phase)],
      pelvis: [-0.16 * swing, 0.16, 0.06 * sin(phase)],
      chest: [0.26 * swing, 0.22, -0.05 * sin(phase)],
      head: [-0.1 * swing, -0.42, 0],
      leftHand: [0.22, -0.22 + 0.12 * swing, -0.24],
      rightHand: [-0.22, -0.22 - 0.12 * swing, -0.24],
      trail: [0.03 * sin(phase), 0.08, 0],
    }),
  });

/** A sprint bent far forward, one claw always reaching ahead. */
export const run = (scale: number): Animation =>
  gaitCycle(PROWL, {
    frames: 8,
    speed: 5.4,
    scale,
    step: 0.78,
    stance: 0.36,
    lift: 0.44,
    width: 0.1,
    centre: 0.04,
    body: (swing, phase) => ({
      hips: [0, -0.02, -0.08 + 0.05 * cos(2 * phase - 5.4)],
      pelvis: [-0.24 * swing, 0.36, 0.05 * sin(phase)],
      chest: [0.46 * swing, 0.32, 0],
      head: [-0.2 * swing, -0.6, 0],
      leftHand: [0.16, -0.16 + 0.3 * swing, -0.16 - 0.1 * swing],
      rightHand: [-0.16, -0.16 - 0.3 * swing, -0.16 + 0.1 * swing],
      leftElbow: [0.9, 0.7, -0.2],
      rightElbow: [-0.9, 0.7, -0.2],
      trail: [0.05 * sin(phase), 0.24, 0.08 + 0.04 * sin(2 * phase)],
      jaw: 0.5,
    }),
  });

import { gaitCycle } from '../gait.ts';
import type { Gait } from '../gait.ts';
import type { Animation } from '../pose.ts';
import { legRatio, mirrored } from './person.ts';
import type { Movement, Person } from './person.ts';

const { sin, cos } = Math;

type Legs = Pick<Gait, 'step' | 'stance' | 'lift' | 'width' | 'centre'>;

const WALKING: Legs = { step: 0.62, stance: 0.6, lift: 0.13, width: 0.085, centre: 0 };
const RUNNING: Legs = { step: 0.72, stance: 0.36, lift: 0.42, width: 0.08, centre: 0.03 };
/** With a weight in the arms: short, wide steps. */
const LADEN: Legs = { step: 0.5, stance: 0.62, lift: 0.1, width: 0.11, centre: -0.02 };
const LADEN_RUNNING: Legs = { step: 0.62, stance: 0.4, lift: 0.3, width: 0.11, centre: 0 };

/** Where the arms of a carrier are: one beneath the knees, one behind the shoulders of the carried. */
export const CARRYING = {
  leftHand: [-0.06, -0.34, -0.24],
  rightHand: [0.06, -0.34, -0.24],
  leftElbow: [0.9, 0.3, -0.6],
  rightElbow: [-0.9, 0.3, -0.6],
  armed: false,
} as const;

function gait(
  { stance, build, scale }: Person,
  speed: number,
  legs: Legs,
  body: Gait['body'],
): Animation {
  return gaitCycle(stance, { frames: 8, speed, scale: scale * legRatio(build), ...legs, body });
}

/** Walks at the manner's pace: arms against legs, the weight over the foot that stands. */
export const walk: Movement = (person) => {
  const { swing: arms, sway, lean, hang, walkSpeed } = person.manner;
  const [out, forth, down] = hang;
  return gait(person, walkSpeed, WALKING, (swing, phase) => {
    const turned = 0.14 * swing;
    const hand = (ahead: number): readonly [number, number, number] => [
      out,
      forth - 0.17 * arms * ahead,
      down + 0.06 * arms * Math.max(0, ahead),
    ];
    return {
      hips: [0.018 * sway * sin(phase), 0, -0.035 - 0.017 * cos(2 * phase - 0.6)],
      pelvis: [-turned, lean, 0.05 * sway * sin(phase - 0.3)],
      chest: [2 * turned * arms, person.stance.chest[1] + lean, -0.05 * sway * sin(phase - 0.3)],
      head: [-turned * (2 * arms - 1), person.stance.head[1] - 1.2 * lean, 0],
      leftHand: hand(-swing),
      rightHand: mirrored(hand(swing)),
      leftElbow: [0.5, 0.9, -0.2],
      rightElbow: [-0.5, 0.9, -0.2],
      weapon: [-0.1, -0.7, -0.7],
      trail: [0.02 * sin(phase), 0.07 + 0.015 * cos(2 * phase), 0],
    };
  });
};

/** Runs: both feet leave the ground between two steps. */
export const run: Movement = (person) => {
  const { swing: arms, runSpeed } = person.manner;
  return gait(person, runSpeed, RUNNING, (swing, phase) => ({
    hips: [0, 0, -0.02 + 0.04 * cos(2 * phase - 5.4)],
    pelvis: [-0.22 * swing, 0.22, 0.05 * sin(phase)],
    chest: [0.4 * swing, 0.2, 0],
    head: [-0.16 * swing, -0.38, 0],
    leftHand: [0.08, -0.05 + 0.22 * arms * swing, -0.26 - 0.08 * swing],
    rightHand: [-0.08, -0.05 - 0.22 * arms * swing, -0.26 + 0.08 * swing],
    leftElbow: [0.45, 0.8, -0.6],
    rightElbow: [-0.45, 0.8, -0.6],
    weapon: [0, -0.9, 0.35],
    trail: [0.05 * sin(phase), 0.21, 0.06 + 0.05 * sin(2 * phase)],
  }));
};

/** Walks with somebody in the arms: leaning back against the weight. */
export const carry: Movement = (person) =>
  gait(person, 1.6, LADEN, (swing, phase) => ({
    ...CARRYING,
    hips: [0.028 * sin(phase), 0.03, -0.06 - 0.016 * cos(2 * phase - 0.6)],
    pelvis: [-0.08 * swing, -0.06, 0.05 * sin(phase)],
    chest: [0.08 * swing, -0.1, -0.06 * sin(phase)],
    head: [0, 0.08, 0.04 * sin(phase)],
    trail: [0.02 * sin(phase), 0.05, 0],
  }));

/** Runs with somebody in the arms. */
export const carryRun: Movement = (person) =>
  gait(person, 4.2, LADEN_RUNNING, (swing, phase) => ({
    ...CARRYING,
    hips: [0.02 * sin(phase), 0.02, -0.06 + 0.03 * cos(2 * phase - 5.4)],
    pelvis: [-0.12 * swing, 0.08, 0.05 * sin(phase)],
    chest: [0.1 * swing, 0.02, -0.05 * sin(phase)],
    head: [0, -0.12, 0],
    trail: [0.03 * sin(phase), 0.18, 0.05 + 0.04 * sin(2 * phase)],
  }));

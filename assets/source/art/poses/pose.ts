import type { V3 } from '../geometry/vectors.ts';

/** How a figure stands in one frame. Angles in radians, lengths in units of an unscaled figure. */
export interface Pose {
  /** Turn of the whole figure to its left. */
  facing: number;
  /** Falls over its feet: negative backward, positive forward. */
  fall: number;
  /** Turn about its own length before it falls: what was its back comes to lie on a side. */
  roll?: number;
  /** Shift of the hips from where they are when it stands straight. */
  hips: V3;
  /** Yaw (left), pitch (forward), roll (left), each joint relative to the one below. */
  pelvis: V3;
  chest: V3;
  head: V3;
  /** From the shoulder, as the chest is turned. */
  leftHand: V3;
  rightHand: V3;
  /** Where the elbows point. */
  leftElbow: V3;
  rightElbow: V3;
  /** Where the soles are: x, y from the figure's foot point, z above the ground. */
  leftFoot: V3;
  rightFoot: V3;
  /** How far each heel is lifted over its toes. */
  leftHeel: number;
  rightHeel: number;
  /** How far hair and cloth trail at their ends. */
  trail: V3;
  /** Where a weapon in the right hand points, as the chest is turned. */
  weapon: V3;
  /** Whether the right hand holds its weapon. */
  armed: boolean;
  /** The left hand holds it too: its shaft runs through both, and `weapon` is where its edge looks. */
  inBothHands?: boolean;
  /** Light in the hands. */
  spell: Spell | null;
  /** Open mouth, 0 to 1. */
  jaw: number;
  eyesShut?: boolean;
}

export interface Spell {
  color: string;
  /** 0 to 1 */
  size: number;
  hand: 'both' | 'each' | 'right';
}

/** How many frames of a blow announce it, land it, and end it. */
export interface Beats {
  windup: number;
  active: number;
  recovery: number;
}

export interface Animation {
  frames: number;
  fps: number;
  loop: boolean;
  /** Ground covered in one cycle of an unscaled figure, for gaits. */
  strideUnits?: number;
  beats?: Beats;
  pose(frame: number): Pose;
}

export type Animations = Readonly<Record<string, Animation>>;

/** Plays key poses one a frame, each given as its differences from the stance. */
export function sequence(
  stance: Pose,
  fps: number,
  steps: readonly Partial<Pose>[],
  beats?: Beats,
): Animation {
  const pose = (frame: number): Pose => ({ ...stance, ...steps[frame] });
  return { frames: steps.length, fps, loop: false, ...(beats && { beats }), pose };
}

/** Repeats without a seam: `at` receives the phase of each frame, 0 to 2π. */
export function cycle(
  stance: Pose,
  frames: number,
  fps: number,
  at: (phase: number) => Partial<Pose>,
): Animation {
  const pose = (frame: number): Pose => ({ ...stance, ...at((frame / frames) * Math.PI * 2) });
  return { frames, fps, loop: true, pose };
}

/** The same movement with an empty hand. */
export function unarmed(animation: Animation): Animation {
  return { ...animation, pose: (frame) => ({ ...animation.pose(frame), armed: false }) };
}

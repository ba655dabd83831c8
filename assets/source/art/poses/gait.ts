import type { V3 } from '../geometry/vectors.ts';
import { cycle } from './pose.ts';
import type { Animation, Pose } from './pose.ts';

export interface Gait {
  frames: number;
  /** Ground speed that the cycle is made for, units a second, and the figure's scale. */
  speed: number;
  scale: number;
  /** From where a foot lands to where it leaves the ground. */
  step: number;
  /** Part of the cycle that a foot stands: over 0.5 walks, under 0.5 runs. */
  stance: number;
  /** Height of the swinging foot. */
  lift: number;
  /** Sideways distance of the feet from the middle. */
  width: number;
  /** Where the middle of the step lies; negative is in front of the hips. */
  centre: number;
  /** The body over the legs. `swing` runs from −1 (right foot ahead) to 1 (left foot ahead). */
  body: (swing: number, phase: number) => Partial<Pose>;
}

/** A foot at `phase` (0 to 1): on the ground it moves back at constant speed, so it never slides. */
function foot(gait: Gait, phase: number, x: number): { at: V3; heel: number } {
  const { step, stance, lift, centre } = gait;
  if (phase < stance) {
    const t = phase / stance;
    const push = Math.max(0, (t - 0.6) / 0.4);
    return {
      at: [x, centre - step / 2 + step * t, 0],
      heel: 0.65 * push * push - 0.15 * (1 - t) ** 4,
    };
  }
  const t = (phase - stance) / (1 - stance);
  const eased = t * t * (3 - 2 * t);
  const height = lift * Math.sin(Math.PI * t ** 0.7) ** 0.8 * (1 - 0.35 * t);
  const heel = 0.65 + 0.5 * Math.sin(Math.PI * Math.min(1, t * 1.4)) - 0.8 * eased;
  return { at: [x, centre + step / 2 - step * eased, height], heel };
}

/** Walking or running; its `strideUnits` follow from step and stance, so that feet and ground agree. */
export function gaitCycle(stance: Pose, gait: Gait): Animation {
  const strideUnits = gait.step / gait.stance;
  const fps = (gait.frames * gait.speed) / (strideUnits * gait.scale);
  const animation = cycle(stance, gait.frames, fps, (angle) => {
    const phase = angle / (2 * Math.PI);
    const left = foot(gait, phase, gait.width);
    const right = foot(gait, (phase + 0.5) % 1, -gait.width);
    const swing = Math.cos(angle - Math.PI * gait.stance * 0.3);
    return {
      ...gait.body(swing, angle),
      leftFoot: left.at,
      leftHeel: left.heel,
      rightFoot: right.at,
      rightHeel: right.heel,
    };
  });
  return { ...animation, strideUnits };
}

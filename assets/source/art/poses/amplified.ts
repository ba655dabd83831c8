import { swayed } from './people/person.ts';
import type { Movement } from './people/person.ts';
import { cycle } from './pose.ts';
import type { Animation } from './pose.ts';

const { sin, cos } = Math;

/** Hangs in the air on her own magic; hair and cloth rise. */
export const afloat: Movement = ({ stance }) =>
  cycle(stance, 6, 6, (t) => ({
    ...swayed(stance, {
      hips: [0, 0, 0.025 * sin(t)],
      chest: [0, 0.02 * sin(t + 0.6), 0],
      head: [0, 0.03 * sin(t), 0.03 * cos(t)],
    }),
    leftHand: [0.27, -0.18, -0.16 + 0.03 * sin(t + 1)],
    rightHand: [-0.27, -0.18, -0.16 + 0.03 * sin(t + 2)],
    trail: [0.06 * sin(t), 0.1, 0.28 + 0.05 * cos(t)],
  }));

/** The same movement with hair and cloth in an upward wind. */
export const windblown = (animation: Animation): Movement => {
  return () => ({
    ...animation,
    pose(frame) {
      const pose = animation.pose(frame);
      const [x, y, z] = pose.trail;
      return { ...pose, trail: [x, y, Math.max(z, 0.12) + 0.12] };
    },
  });
};

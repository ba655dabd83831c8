import type { Animation, Animations } from '../pose.ts';
import { claw, clawWindup, land, leap, leapWindup } from './blows.ts';
import { hurt, shoved, stagger } from './harm.ts';
import { idle, roar, run, walk } from './movement.ts';
import type { Carriage } from './movement.ts';

/** Every movement that all Turok-Han share, carried as this one carries itself. */
export function turokHanAnimations(carriage: Carriage): Animations {
  const shared = {
    idle,
    walk: walk(carriage),
    run: run(carriage),
    clawWindup,
    claw,
    leapWindup,
    leap,
    land,
    hurt,
    stagger,
    shoved,
    roar,
  };
  const entries = Object.entries(shared).map(([name, a]) => [name, stooped(a, carriage.stoop)]);
  return Object.fromEntries(entries) as Animations;
}

/** The same movement with a more bent back; the face stays up. */
export function stooped(animation: Animation, stoop: number): Animation {
  return {
    ...animation,
    pose(frame) {
      const pose = animation.pose(frame);
      const [chestYaw, chestPitch, chestRoll] = pose.chest;
      const [yaw, pitch, roll] = pose.head;
      return {
        ...pose,
        chest: [chestYaw, chestPitch + stoop, chestRoll],
        head: [yaw, pitch - stoop, roll],
      };
    },
  };
}

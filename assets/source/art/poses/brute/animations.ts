import type { Animations } from '../pose.ts';
import { chargeWindup, swing, swingWindup } from './blows.ts';
import { grab, grabWindup, hurl } from './holds.ts';
import { armourBreak, hurt, stagger } from './harm.ts';
import { charge, idle, walk } from './movement.ts';

/** Everything a brute does; its death is the view's. */
export const bruteAnimations = (scale: number): Animations => ({
  idle,
  walk: walk(scale),
  swingWindup,
  swing,
  chargeWindup,
  charge: charge(scale),
  grabWindup,
  grab,
  throw: hurl,
  hurt,
  stagger,
  armourBreak,
});

import type { Animations } from '../pose.ts';
import { claw, clawWindup, grab, grabWindup, hurl, lunge } from './blows.ts';
import { hurt, pinned, shoved, stagger } from './harm.ts';
import { idle, run, walk } from './movement.ts';

/** Everything a vampire does; its death is the view's. */
export const vampireAnimations = (scale: number): Animations => ({
  idle,
  walk: walk(scale),
  run: run(scale),
  clawWindup,
  claw,
  grabWindup,
  lunge,
  grab,
  throw: hurl,
  hurt,
  stagger,
  shoved,
  pinned,
});

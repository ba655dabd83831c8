import type { Animations } from '../pose.ts';
import { slash, slashWindup, throwKnife, throwWindup } from './blows.ts';
import { down, hurt, shoved, stagger } from './harm.ts';
import { idle, listen, run, walk } from './movement.ts';

/** Everything a Bringer does. */
export const bringerAnimations = (scale: number): Animations => ({
  idle,
  walk: walk(scale),
  run: run(scale),
  listen,
  throwWindup,
  throw: throwKnife,
  slashWindup,
  slash,
  hurt,
  stagger,
  shoved,
  down,
});

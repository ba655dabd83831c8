import { unarmed } from '../pose.ts';
import type { Animations } from '../pose.ts';
import { down, fall, getUp, hurt, stagger } from './harm.ts';
import { kick } from './kick.ts';
import { dash, idle, run, won } from './movement.ts';
import { slash1, slash2, slash3 } from './slashes.ts';
import { charge, throwStake, thrust } from './thrustAndThrow.ts';

export const FAITH_ANIMATIONS: Animations = {
  idle,
  run,
  slash1,
  slash2,
  slash3,
  charge,
  thrust,
  kick,
  dash,
  throw: throwStake,
  hurt,
  stagger,
  fall,
  down,
  getup: getUp,
  won,
  idleBare: unarmed(idle),
  runBare: unarmed(run),
  dashBare: unarmed(dash),
  kickBare: unarmed(kick),
};

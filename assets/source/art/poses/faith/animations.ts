import { WOMAN } from '../../anatomy/build.ts';
import { kick } from '../people/blows.ts';
import { down, getUp, hurt, knockedDown, stagger } from '../people/harm.ts';
import { SWAGGER, movementsOf } from '../people/person.ts';
import { unarmed } from '../pose.ts';
import type { Animations } from '../pose.ts';
import { GUARD } from './guard.ts';
import { dash, idle, run, won } from './movement.ts';
import { slash1, slash2, slash3 } from './slashes.ts';
import { charge, throwStake, thrust } from './thrustAndThrow.ts';

const AS_ANYBODY = movementsOf(
  { build: WOMAN, scale: 1, stance: GUARD, manner: SWAGGER },
  { kick, hurt, stagger, fall: knockedDown, down, getup: getUp },
);

export const FAITH_ANIMATIONS: Animations = {
  ...AS_ANYBODY,
  idle,
  run,
  slash1,
  slash2,
  slash3,
  charge,
  thrust,
  dash,
  throw: throwStake,
  won,
  idleBare: unarmed(idle),
  runBare: unarmed(run),
  dashBare: unarmed(dash),
  kickBare: unarmed(AS_ANYBODY.kick!),
};

import { nextUnit, STREAM } from '../../core/random.ts';
import { defineEnemy } from './define.ts';
import { dust, turnStake } from './heart.ts';

/** This much daylight burns through its breastbone. */
const BURNT_THROUGH = 0.5;

/**
 * Ancient and fast. It circles, closes in with claws or leaps where you stood, and cannot turn in
 * mid-leap. Its breastbone turns the first stake, unless daylight has burnt it.
 */
export const turokHan = defineEnemy({
  kind: 'turokHan',

  chooseAttack(_self, world, distance) {
    if (distance < 1.75) return 'claw';
    if (distance > 2.6 && distance < 5 && nextUnit(world.random, STREAM.enemies) < 0.02) {
      return 'leap';
    }
    return null;
  },

  chainLength: () => 0,

  heartStruck(self, world, angle) {
    if (self.boneHits > 0 && self.seared < BURNT_THROUGH) turnStake(self, world, angle);
    else dust(self, world, angle);
  },
});

import { nextUnit, STREAM } from '../../core/random.ts';
import { defineEnemy } from './define.ts';
import { boneHolds, dust, turnStake } from './heart.ts';

/**
 * Ancient and fast. It circles, closes in with claws or leaps where you stood, and cannot turn in
 * mid-leap. Its breastbone turns the first stake, unless daylight or fire has burnt it.
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

  flanks: false,

  diesByFire: true,

  heartStruck(self, world, angle) {
    if (boneHolds(self)) turnStake(self, world, angle);
    else dust(self, world, angle);
  },
});

import { nextUnit, STREAM } from '../../core/random.ts';
import { isArmoured } from './armour.ts';
import { defineEnemy } from './define.ts';
import { dust, tellTurned } from './heart.ts';

/** Each tick that its target is far enough off for a charge. */
const CHARGE_CHANCE = 0.02;

/**
 * Slow and large. It swings at whom it has before it, or runs down a lane and cannot turn. Its armour
 * breaks piece by piece, each time that it is staggered; behind it is a heart like any other.
 */
export const brute = defineEnemy({
  kind: 'brute',

  chooseAttack(_self, world, distance) {
    if (distance < 1.9) return 'swing';
    const mayCharge = distance > 2.6 && distance < 5.6;
    return mayCharge && nextUnit(world.random, STREAM.enemies) < CHARGE_CHANCE ? 'charge' : null;
  },

  chainLength: () => 0,

  flanks: false,

  diesByFire: true,

  heartStruck(self, world, angle) {
    if (isArmoured(self)) tellTurned(self, world, angle);
    else dust(self, world, angle);
  },
});

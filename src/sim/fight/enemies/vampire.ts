import { nextUnit, STREAM } from '../../core/random.ts';
import { defineEnemy } from './define.ts';
import { dust } from './heart.ts';

/** Each tick that its target is near enough for a grab. */
const GRAB_CHANCE = 0.03;

/**
 * Fast and light. It swipes at whom it has before it, or lunges, and holds whom it touches. Nothing covers
 * its heart: the first stake dusts it.
 */
export const vampire = defineEnemy({
  kind: 'vampire',

  chooseAttack(_self, world, distance) {
    if (distance < 1.35) return 'swipe';
    return distance < 2.3 && nextUnit(world.random, STREAM.enemies) < GRAB_CHANCE ? 'grab' : null;
  },

  chainLength: () => 0,

  flanks: true,

  diesByFire: true,

  heartStruck: dust,
});

import { defineEnemy } from './define.ts';

const STAB_UNITS = 1.35;
const THROW_UNITS = 8.3;

/**
 * A blind man with knives. He keeps off, and throws along a line to where he last heard something; close by
 * he stabs. Silence passes him, a noise made elsewhere lures him. He is no vampire: nothing turns him to dust,
 * and daylight does him no harm.
 */
export const bringer = defineEnemy({
  kind: 'bringer',

  chooseAttack(_self, _world, distance) {
    if (distance < STAB_UNITS) return 'stab';
    return distance < THROW_UNITS ? 'knife' : null;
  },

  chainLength: () => 0,

  flanks: false,

  diesByFire: true,

  // a stake in his breast is a wound like any other
  heartStruck: () => {},

  isBlind: true,

  isLiving: true,
});

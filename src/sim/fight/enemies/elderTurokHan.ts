import { nextUnit, STREAM } from '../../core/random.ts';
import { goalOf } from '../segments.ts';
import { defineEnemy } from './define.ts';
import { beginBossPhase, dust, turnStake } from './heart.ts';
import { isLastPhase } from './numbers.ts';

/** Each tick that its target is far enough off for a leap. */
const LEAP_CHANCE = 0.02;

/**
 * The oldest of them, in three phases. First claws and leaps; then sweeps, and blows that come in twos;
 * at last all of it faster, with the slam. The breast must be struck once for each phase.
 */
export const elderTurokHan = defineEnemy({
  kind: 'elderTurokHan',

  chooseAttack(self, world, distance) {
    const roll = nextUnit(world.random, STREAM.enemies);
    if (distance > 2.7) return distance < 5.2 && roll < LEAP_CHANCE ? 'leap' : null;
    if (distance > 2.1) return null;
    if (self.bossPhase === 1) return roll < 0.7 ? 'claw' : 'sweep';
    if (self.bossPhase === 2) return roll < 0.5 ? 'sweep' : 'claw';
    return roll < 0.34 ? 'slam' : roll < 0.6 ? 'sweep' : 'claw';
  },

  chainLength(self, attack) {
    if (attack === 'claw') return self.bossPhase - 1;
    return attack === 'leap' && isLastPhase(self) ? 1 : 0;
  },

  flanks: false,

  diesByFire: false,

  heartStruck(self, world, angle) {
    if (goalOf(world).type !== 'boss-dusted') turnStake(self, world, angle);
    else if (!isLastPhase(self)) beginBossPhase(self, world, angle);
    else dust(self, world, angle);
  },
});

import { DIFFICULTY } from '../difficulty.ts';
import { heroineOf } from '../actors.ts';
import type { FightWorld } from '../world.ts';
import { distanceBetween } from '../geometry.ts';
import { senseAttack } from '../telepathy.ts';
import { isAware } from './hearing.ts';

/** No more than two attack at once; the rest circle. */
const FEW_ATTACKERS = 2;

/** So many are a crowd: of that, the highest difficulty lets more attack. */
const CROWD = 4;

/** How many may attack at once, whoever is there. */
export const mostAttackers = ({ difficulty }: FightWorld): number =>
  DIFFICULTY[difficulty].crowdAttackers;

/** A turn that leads to no attack in this time goes to somebody else. */
const TURN_TICKS = 300;

/** Who has waited longer than this is next, however near the others are. */
const PATIENCE_TICKS = 720;

/**
 * Gives attack turns to whoever is rested and nearest, the oldest first among equals; the impatient come before
 * all others. Who does not know where to strike gets none.
 */
export function giveAttackTurns(world: FightWorld): void {
  const { enemies, bodies } = world;
  let attackers = 0;
  for (const enemy of enemies) {
    if (!enemy.hasTurn) continue;
    if (enemy.phase === 'stalk' && enemy.phaseTicks > TURN_TICKS) {
      enemy.hasTurn = false;
      enemy.phaseTicks = 0;
      enemy.turnCooldownTicks = 30;
    } else attackers++;
  }
  const limit = enemies.length < CROWD ? FEW_ATTACKERS : mostAttackers(world);
  while (attackers < limit) {
    let nearest = Infinity;
    let next = -1;
    for (let i = 0; i < enemies.length; i++) {
      const enemy = enemies[i]!;
      if (enemy.hasTurn || enemy.phase !== 'stalk' || enemy.turnCooldownTicks > 0) continue;
      if (!isAware(enemy)) continue;
      const waited = enemy.phaseTicks;
      const distance =
        waited > PATIENCE_TICKS
          ? -waited
          : distanceBetween(bodies, enemy.row, heroineOf(world, enemy.target).row);
      if (distance < nearest) {
        nearest = distance;
        next = i;
      }
    }
    if (next < 0) return;
    enemies[next]!.hasTurn = true;
    enemies[next]!.phaseTicks = 0;
    senseAttack(world, enemies[next]!);
    attackers++;
  }
}

import { FIRST_ENEMY_BODY, type FightWorld } from '../world.ts';
import { distanceBetween } from '../geometry.ts';
import { bodyOfHero } from './phases.ts';

/** No more than two attack at once; the rest circle. */
export const MOST_ATTACKERS = 2;

/** A turn that leads to no attack in this time goes to somebody else. */
const TURN_TICKS = 300;

/** Gives attack turns to whoever is rested and nearest, the oldest first among equals. */
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
  while (attackers < MOST_ATTACKERS) {
    let nearest = Infinity;
    let next = -1;
    for (let i = 0; i < enemies.length; i++) {
      const enemy = enemies[i]!;
      if (enemy.hasTurn || enemy.phase !== 'stalk' || enemy.turnCooldownTicks > 0) continue;
      const distance = distanceBetween(bodies, FIRST_ENEMY_BODY + i, bodyOfHero(enemy.target));
      if (distance < nearest) {
        nearest = distance;
        next = i;
      }
    }
    if (next < 0) return;
    enemies[next]!.hasTurn = true;
    enemies[next]!.phaseTicks = 0;
    attackers++;
  }
}

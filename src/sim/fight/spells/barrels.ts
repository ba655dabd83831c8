/** Barrels that fire sets off: once, until the segment begins anew. */
import { length } from '../../core/maths.ts';
import { eachEnemyAround } from '../enemies/around.ts';
import { makeNoise } from '../enemies/hearing.ts';
import { ENEMY_NUMBERS } from '../enemies/numbers.ts';
import { isBeyondReach } from '../enemies/phases.ts';
import { strikeEnemy } from '../harm.ts';
import type { FightWorld } from '../world.ts';
import { BURNING, scorch, setAlight } from './burning.ts';

const BARREL = {
  radius: 1.8,
  damage: 34,
  poiseDamage: 40,
  knockback: 9,
  /** What it burns of a breastbone. */
  sear: 0.5,
  burnDamage: 2,
} as const;

/** Bursts those that fire of this radius touches; says whether there was any. */
export function igniteBarrels(world: FightWorld, x: number, y: number, radius: number): boolean {
  const { flammables } = world.level;
  let any = false;
  for (let i = 0; i < flammables.length; i++) {
    const barrel = flammables[i]!;
    if (world.burstBarrels.includes(i)) continue;
    if (length(barrel.x - x, barrel.y - y) >= barrel.radius + radius) continue;
    any = true;
    burst(world, i);
  }
  return any;
}

/** It sets off the others around it, too. */
function burst(world: FightWorld, index: number): void {
  const { x, y } = world.level.flammables[index]!;
  world.burstBarrels.push(index);
  makeNoise(world, 'burst', x, y);
  world.events.push({ type: 'barrel-burst', barrel: index, x, y, radius: BARREL.radius });
  eachEnemyAround(world, x, y, BARREL.radius, (enemy, angle) => {
    if (isBeyondReach(enemy)) return;
    scorch(enemy, BARREL.sear);
    setAlight(world, enemy, BURNING.ticks, BARREL.burnDamage, false);
    strikeEnemy(enemy, world, {
      by: 'faith',
      move: 'bolt',
      angle,
      damage: BARREL.damage * ENEMY_NUMBERS[enemy.kind].fire,
      poiseDamage: BARREL.poiseDamage,
      knockback: BARREL.knockback,
    });
  });
  igniteBarrels(world, x, y, BARREL.radius);
}

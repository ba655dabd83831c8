/** Barrels and curtains that fire sets off: once, until the segment begins anew. */
import { length } from '../../core/maths.ts';
import { eachEnemyAround } from '../enemies/around.ts';
import { makeNoise } from '../enemies/hearing.ts';
import { ENEMY_NUMBERS } from '../enemies/numbers.ts';
import { isBeyondReach } from '../enemies/phases.ts';
import { strikeEnemy } from '../harm.ts';
import type { Flammable } from '../level.ts';
import type { FightWorld } from '../world.ts';
import { MOST_PILLARS } from '../things.ts';
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

export const CURTAIN = {
  ticks: 420,
  radius: 1.4,
  /** What each bite of its fire takes. */
  damage: 5,
} as const;

/** Sets off those that fire of this radius touches; says whether there was any. */
export function ignite(world: FightWorld, x: number, y: number, radius: number): boolean {
  const { flammables } = world.level;
  let any = false;
  for (let i = 0; i < flammables.length; i++) {
    const it = flammables[i]!;
    if (world.spent.includes(i)) continue;
    if (length(it.x - x, it.y - y) >= it.radius + radius) continue;
    any = true;
    world.spent.push(i);
    if (it.kind === 'barrel') burst(world, i);
    else burnDown(world, it);
  }
  return any;
}

/** It sets off the others around it, too. */
function burst(world: FightWorld, index: number): void {
  const { x, y } = world.level.flammables[index]!;
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
  ignite(world, x, y, BARREL.radius);
}

/** Its fire stands there like a pillar's, and sets off what is near. */
function burnDown(world: FightWorld, { x, y }: Flammable): void {
  const { bond } = world;
  const { ticks, radius, damage } = CURTAIN;
  const id = world.nextId++;
  if (world.pillars.length >= MOST_PILLARS) world.pillars.shift();
  world.pillars.push({ id, bond, x, y, radius, damage, ticks });
  makeNoise(world, 'burst', x, y);
  world.events.push({ type: 'pillar-burst', pillar: id, x, y, radius, bond });
  ignite(world, x, y, radius);
}

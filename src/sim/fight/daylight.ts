import { TICK_RATE } from '../core/stage.ts';
import { eachEnemyAround } from './enemies/around.ts';
import { stagger } from './enemies/phases.ts';
import { ENEMY_NUMBERS, isBoss } from './enemies/numbers.ts';
import { ENEMIES } from './enemies/registry.ts';
import { wedgeTouches } from './geometry.ts';
import { strikeEnemy, wake } from './harm.ts';
import { reachGoal } from './segments.ts';
import type { Enemy, FightWorld } from './world.ts';

/** Daylight on the undead: how it burns, in a second, and how it cools. */
export const DAYLIGHT = {
  burnPerSecond: 0.55,
  coolPerSecond: 0.12,
  damagePerSecond: 7,
  globeRadius: 2.3,
  globeBurn: 0.55,
  globeDamage: 8,
  globePoiseDamage: 22,
} as const;

/** Burns whatever undead stands in the headlights; burnt through, it falters. */
export function burnInHeadlights(world: FightWorld): void {
  const beam = world.level.beam;
  const { bodies } = world;
  for (let i = world.enemies.length - 1; i >= 0; i--) {
    const enemy = world.enemies[i]!;
    const { row } = enemy;
    const inBeam =
      !ENEMIES[enemy.kind].isLiving &&
      world.headlights.lit &&
      beam !== null &&
      wedgeTouches(
        beam.x,
        beam.y,
        beam.angle,
        beam.halfAngle,
        beam.length,
        bodies.x[row]!,
        bodies.y[row]!,
        bodies.radius[row]!,
      );
    if (inBeam) {
      enemy.health = Math.max(1, enemy.health - DAYLIGHT.damagePerSecond / TICK_RATE);
      wake(enemy, world);
      sear(enemy, world, DAYLIGHT.burnPerSecond / TICK_RATE);
    } else if (enemy.phase !== 'stagger' && enemy.burning === 0) {
      enemy.seared = Math.max(0, enemy.seared - DAYLIGHT.coolPerSecond / TICK_RATE);
    }
  }
}

/** The globe bursts: daylight on everything undead around. */
export function burstDaylight(world: FightWorld, x: number, y: number): void {
  eachEnemyAround(world, x, y, DAYLIGHT.globeRadius, (enemy) => {
    if (ENEMIES[enemy.kind].isLiving) return;
    sear(enemy, world, DAYLIGHT.globeBurn);
    strikeEnemy(enemy, world, {
      by: 'willow',
      move: 'globe',
      angle: enemy.facing,
      damage: DAYLIGHT.globeDamage,
      poiseDamage: DAYLIGHT.globePoiseDamage,
      knockback: -2,
    });
  });
}

function sear(enemy: Enemy, world: FightWorld, amount: number): void {
  enemy.seared = Math.min(1, enemy.seared + amount);
  if (enemy.seared < 1 || enemy.phase === 'stagger' || enemy.phase === 'roar') return;
  const { row } = enemy;
  world.events.push({
    type: 'enemy-seared',
    id: enemy.id,
    kind: enemy.kind,
    x: world.bodies.x[row]!,
    y: world.bodies.y[row]!,
  });
  stagger(enemy, world, ENEMY_NUMBERS[enemy.kind].staggerTicks);
  if (isBoss(enemy.kind)) reachGoal(world, 'boss-seared');
}

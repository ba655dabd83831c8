import { FAITH_MOVES } from './faithMoves.ts';
import { DEGREE, FORGIVENESS, directionTo, wedgeTouches } from './geometry.ts';
import { faithBlow, strikeEnemy } from './harm.ts';
import { FAITH_BODY, type FightWorld } from './world.ts';

/** While a swing is active, it strikes every enemy that it touches once. */
export function resolveFaithsBlow(world: FightWorld): void {
  const { faith, bodies, enemies } = world;
  if (faith.phase !== 'swing' || faith.hitStopTicks > 0) return;
  const numbers = FAITH_MOVES[faith.move];
  const since = faith.phaseTicks - numbers.windupTicks;
  if (since <= 0 || since > numbers.activeTicks) return;
  for (let i = enemies.length - 1; i >= 0; i--) {
    const enemy = enemies[i]!;
    const { row } = enemy;
    if (faith.struck.includes(enemy.id)) continue;
    const touched = wedgeTouches(
      bodies.x[FAITH_BODY]!,
      bodies.y[FAITH_BODY]!,
      faith.facing,
      numbers.halfAngleDegrees * DEGREE,
      numbers.reach,
      bodies.x[row]!,
      bodies.y[row]!,
      bodies.radius[row]! + FORGIVENESS,
    );
    if (!touched) continue;
    faith.struck.push(enemy.id);
    faith.hitStopTicks = numbers.hitStopTicks;
    enemy.hitStopTicks = numbers.hitStopTicks;
    const away = directionTo(bodies, FAITH_BODY, row);
    strikeEnemy(enemy, world, faithBlow(world, faith.move, away));
  }
}

import { atan2, length } from '../../core/maths.ts';
import type { Enemy, FightWorld } from '../world.ts';

/** Every enemy whose body is within so many units of a point, and the direction from there; it may be dusted. */
export function eachEnemyAround(
  world: FightWorld,
  x: number,
  y: number,
  units: number,
  visit: (enemy: Enemy, angle: number) => void,
): void {
  const { bodies, enemies } = world;
  for (let i = enemies.length - 1; i >= 0; i--) {
    const { row } = enemies[i]!;
    const dx = bodies.x[row]! - x;
    const dy = bodies.y[row]! - y;
    if (length(dx, dy) <= units + bodies.radius[row]!) visit(enemies[i]!, atan2(dy, dx));
  }
}

import { cos, sin } from '../core/maths.ts';
import { touchesSolid } from '../core/terrain.ts';
import { FAITH_BODY, type FightWorld } from './world.ts';

/** How far before her something leaves Faith's hand, units. */
export const HAND_UNITS = 0.5;

/** Where something of this radius leaves her hand: with her nose to a wall, on this side of it. */
export function handOf({ faith, bodies, terrain }: FightWorld, radius: number) {
  const x = bodies.x[FAITH_BODY]!;
  const y = bodies.y[FAITH_BODY]!;
  const handX = x + cos(faith.facing) * HAND_UNITS;
  const handY = y + sin(faith.facing) * HAND_UNITS;
  return touchesSolid(terrain, handX, handY, radius) ? { x, y } : { x: handX, y: handY };
}

/** How a body gains and loses speed, whosever it is. Speeds in units per second, changes of it per second. */
import { approach, length } from '../core/maths.ts';
import { TICK_RATE } from '../core/stage.ts';
import type { FightWorld } from './world.ts';

/** Comes nearer to a velocity, along each axis by itself. */
export function speedUp(
  { bodies }: FightWorld,
  row: number,
  velocityX: number,
  velocityY: number,
  acceleration: number,
): void {
  const change = acceleration / TICK_RATE;
  bodies.velocityX[row] = approach(bodies.velocityX[row]!, velocityX, change);
  bodies.velocityY[row] = approach(bodies.velocityY[row]!, velocityY, change);
}

/** Loses speed, in whatever direction it goes. */
export function slowDown({ bodies }: FightWorld, row: number, deceleration: number): void {
  const { velocityX, velocityY } = bodies;
  const speed = length(velocityX[row]!, velocityY[row]!);
  if (speed === 0) return;
  const left = Math.max(0, speed - deceleration / TICK_RATE) / speed;
  velocityX[row]! *= left;
  velocityY[row]! *= left;
}

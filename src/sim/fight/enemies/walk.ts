/** How an enemy gets about. */
import { STEP_X, STEP_Y, stepAt } from '../../core/flowField.ts';
import { approach, atan2, cos, length, sin } from '../../core/maths.ts';
import { TICK_RATE } from '../../core/stage.ts';
import { isClearWay } from '../../core/terrain.ts';
import { heroineOf } from '../actors.ts';
import type { Enemy, FightWorld } from '../world.ts';

/** Units per second in a second. */
const ACCELERATION = 30;

export function seesTarget({ bodies, terrain }: FightWorld, row: number, target: number): boolean {
  const { x, y } = bodies;
  return isClearWay(terrain, x[row]!, y[row]!, x[target]!, y[target]!);
}

export function walkToward(
  world: FightWorld,
  row: number,
  target: number,
  self: Enemy,
  speed: number,
): void {
  const { bodies, terrain, flow } = world;
  const x = bodies.x[row]!;
  const y = bodies.y[row]!;
  const targetX = bodies.x[target]!;
  const targetY = bodies.y[target]!;
  const step = seesTarget(world, row, target)
    ? 0
    : stepAt(flow[heroineOf(world, self.target).kind], terrain, x, y);
  if (step !== 0) return steer(world, row, STEP_X[step as 1] * speed, STEP_Y[step as 1] * speed);
  const angle = atan2(targetY - y, targetX - x);
  steer(world, row, cos(angle) * speed, sin(angle) * speed);
}

export function steer(world: FightWorld, row: number, velocityX: number, velocityY: number): void {
  const { bodies } = world;
  const change = ACCELERATION / TICK_RATE;
  bodies.velocityX[row] = approach(bodies.velocityX[row]!, velocityX, change);
  bodies.velocityY[row] = approach(bodies.velocityY[row]!, velocityY, change);
}

export function slowDown(world: FightWorld, row: number, deceleration: number): void {
  const { velocityX, velocityY } = world.bodies;
  const speed = length(velocityX[row]!, velocityY[row]!);
  if (speed === 0) return;
  const left = Math.max(0, speed - deceleration / TICK_RATE) / speed;
  velocityX[row]! *= left;
  velocityY[row]! *= left;
}

/** How an enemy gets about. */
import { STEP_X, STEP_Y, stepAt } from '../../core/flowField.ts';
import { atan2, cos, sin } from '../../core/maths.ts';
import { isClearWay } from '../../core/terrain.ts';
import { heroineOf } from '../actors.ts';
import { speedUp } from '../moving.ts';
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

export const steer = (world: FightWorld, row: number, velocityX: number, velocityY: number): void =>
  speedUp(world, row, velocityX, velocityY, ACCELERATION);

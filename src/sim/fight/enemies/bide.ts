/** What an enemy does before it fights: it sleeps where it was put, or prowls at the edge of the light. */
import { angleBetween, atan2, cos, sin, turnToward } from '../../core/maths.ts';
import { TICK_RATE } from '../../core/stage.ts';
import { FAITH_ID, WILLOW_ID } from '../actors.ts';
import { directionTo, distanceBetween } from '../geometry.ts';
import { wake } from '../harm.ts';
import { FAITH_BODY, WILLOW_BODY, type Enemy, type FightWorld } from '../world.ts';
import { ENEMY_NUMBERS } from './numbers.ts';
import { ENEMIES } from './registry.ts';
import { slowDown } from '../moving.ts';
import { steer, walkToward } from './walk.ts';

const PROWL = {
  /** From how far it takes up the scent. */
  scentUnits: 15,
  /** It stays at least, and comes at most, so near to Faith. */
  nearUnits: 6.5,
  farUnits: 8.5,
  /** Willow alone: so far from Faith, and so near to it. */
  aloneUnits: 5,
  snatchUnits: 6,
} as const;

export function sleep(self: Enemy, world: FightWorld, row: number): void {
  // a noise wakes who sees nothing
  if (ENEMIES[self.kind].isBlind) return;
  if (distanceBetween(world.bodies, row, FAITH_BODY) > self.wakeUnits) return;
  wake(self, world);
  self.facing = directionTo(world.bodies, row, FAITH_BODY);
}

/** Keeps pace with the two just out of reach, and comes for whoever of them strays. */
export function prowl(self: Enemy, world: FightWorld, row: number): void {
  const { bodies } = world;
  const distance = distanceBetween(bodies, row, FAITH_BODY);
  if (distance <= self.wakeUnits || isWillowAlone(world, row)) {
    self.target = distance <= self.wakeUnits ? FAITH_ID : WILLOW_ID;
    return wake(self, world);
  }
  const toFaith = directionTo(bodies, row, FAITH_BODY);
  const { walkSpeed, turnSpeed } = ENEMY_NUMBERS[self.kind];
  self.facing = turnToward(self.facing, toFaith, turnSpeed / TICK_RATE);
  if (distance > PROWL.scentUnits) return slowDown(world, row, 20);
  if (distance > PROWL.farUnits) return walkToward(world, row, FAITH_BODY, self, walkSpeed);
  // alongside her as she walks, and back as she comes nearer
  const back = distance < PROWL.nearUnits ? 1 : 0;
  const heading = atan2(bodies.velocityY[FAITH_BODY]!, bodies.velocityX[FAITH_BODY]!);
  const side = angleBetween(toFaith, heading) > 0 ? 1 : -1;
  const isStill = bodies.velocityX[FAITH_BODY] === 0 && bodies.velocityY[FAITH_BODY] === 0;
  const along = isStill ? 0 : side * (1 - back);
  steer(
    world,
    row,
    (-cos(toFaith) * back - sin(toFaith) * along) * walkSpeed,
    (-sin(toFaith) * back + cos(toFaith) * along) * walkSpeed,
  );
}

const isWillowAlone = ({ bodies }: FightWorld, row: number): boolean =>
  distanceBetween(bodies, FAITH_BODY, WILLOW_BODY) > PROWL.aloneUnits &&
  distanceBetween(bodies, row, WILLOW_BODY) < PROWL.snatchUnits;

import { atan2, length } from '../core/maths.ts';
import { isClearWay } from '../core/terrain.ts';
import { isInside, middleOf } from '../core/shapes.ts';
import { goalOf } from './segments.ts';
import type { Wish } from './willow.ts';
import { WILLOW } from './willowNumbers.ts';
import { FAITH_BODY, WILLOW_BODY, type FightWorld } from './world.ts';

/** How two walk together: units, units per second. */
const BESIDE = {
  apart: 1.15,
  /** Standing, she is content with so much more or less. */
  ease: 0.3,
  /** Slower than this Faith stands. */
  strolling: 0.8,
  /** She makes up for what she is behind: so much a second for each unit, and her pace at most. */
  catchUp: 3,
  pace: 6.4,
  /** Farther behind she dashes. */
  dashUnits: 3.2,
} as const;

/**
 * Willow walks at Faith's side, on the side where she is, and turns to her where they stand. Where Faith is at the
 * end of the way, she comes all the way too.
 */
export function walkBeside(world: FightWorld, wish: Wish): void {
  if (!comeIn(world, wish)) keepBeside(world, wish);
}

/** Says whether there is still a step to go for her alone. */
function comeIn(world: FightWorld, wish: Wish): boolean {
  const { x, y } = world.bodies;
  const goal = goalOf(world);
  const zone = goal.type === 'arrived' ? world.level.zones[goal.zone] : undefined;
  if (!zone || !isInside(zone, x[FAITH_BODY]!, y[FAITH_BODY]!)) return false;
  if (isInside(zone, x[WILLOW_BODY]!, y[WILLOW_BODY]!)) return false;
  const { x: toX, y: toY } = middleOf(zone);
  walkAt(wish, (toX - x[WILLOW_BODY]!) * BESIDE.catchUp, (toY - y[WILLOW_BODY]!) * BESIDE.catchUp);
  return true;
}

function keepBeside(world: FightWorld, wish: Wish): void {
  const { x, y, velocityX, velocityY } = world.bodies;
  const faithX = x[FAITH_BODY]!;
  const faithY = y[FAITH_BODY]!;
  const dx = x[WILLOW_BODY]! - faithX;
  const dy = y[WILLOW_BODY]! - faithY;
  const distance = length(dx, dy);
  const speedX = velocityX[FAITH_BODY]!;
  const speedY = velocityY[FAITH_BODY]!;
  const speed = length(speedX, speedY);
  wish.dash = distance > BESIDE.dashUnits;
  if (speed < BESIDE.strolling) {
    wish.face = atan2(-dy, -dx);
    if (distance < 1e-6 || Math.abs(distance - BESIDE.apart) < BESIDE.ease) return;
    const pull = (BESIDE.apart - distance) / distance;
    return walkAt(wish, dx * pull * BESIDE.catchUp, dy * pull * BESIDE.catchUp);
  }
  const alongX = speedX / speed;
  const alongY = speedY / speed;
  const side = alongX * dy - alongY * dx < 0 ? -1 : 1;
  const isFree = (which: number): boolean =>
    isClearWay(
      world.terrain,
      faithX,
      faithY,
      faithX - alongY * which * BESIDE.apart,
      faithY + alongX * which * BESIDE.apart,
    );
  // where there is no room at her side, on the other; where there is none at all, behind her
  const taken = isFree(side) ? side : isFree(-side) ? -side : 0;
  const back = taken === 0 ? BESIDE.apart : 0;
  const offX = faithX - alongY * taken * BESIDE.apart - alongX * back - x[WILLOW_BODY]!;
  const offY = faithY + alongX * taken * BESIDE.apart - alongY * back - y[WILLOW_BODY]!;
  walkAt(wish, speedX + offX * BESIDE.catchUp, speedY + offY * BESIDE.catchUp);
  if (length(offX, offY) < BESIDE.apart) wish.face = world.faith.facing;
}

/** Wishes to walk at a speed, units per second, as far as her pace allows. */
function walkAt(wish: Wish, x: number, y: number): void {
  const slowed = Math.min(1, BESIDE.pace / Math.max(1e-6, length(x, y))) / WILLOW.runSpeed;
  wish.moveX = x * slowed;
  wish.moveY = y * slowed;
}

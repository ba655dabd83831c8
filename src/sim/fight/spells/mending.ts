import { TICK_RATE } from '../../core/stage.ts';
import { doDeed, isGiven } from '../bond.ts';
import { FAITH } from '../faith.ts';
import { distanceBetween } from '../geometry.ts';
import { WILLOW } from '../willowNumbers.ts';
import { FAITH_BODY, WILLOW_BODY, type FightWorld } from '../world.ts';

/** Willow mends Faith's wounds, and her own, while she holds still. */
export const MENDING = {
  reach: 5.5,
  magicPerSecond: 16,
  healthPerSecond: 11,
  /** So much of it for her own wounds, until mending is shared. */
  ownShare: 0.5,
  /** Willow by herself mends for this long at a time. */
  holdTicks: 240,
  cooldownTicks: 480,
  /** A mending of this much is a deed. */
  deedTicks: 120,
} as const;

export function startMending(world: FightWorld): void {
  const { willow, bodies } = world;
  willow.phase = 'mend';
  willow.phaseTicks = 0;
  world.tallies.spellsCast++;
  world.events.push({
    type: 'mending-started',
    x: bodies.x[WILLOW_BODY]!,
    y: bodies.y[WILLOW_BODY]!,
  });
}

export function mend(world: FightWorld): void {
  const { faith, willow, bodies } = world;
  const own = MENDING.healthPerSecond * (isGiven(world, 'sharedMending') ? 1 : MENDING.ownShare);
  willow.health = Math.min(WILLOW.health, willow.health + own / TICK_RATE);
  const inReach = distanceBetween(bodies, FAITH_BODY, WILLOW_BODY) < MENDING.reach;
  if (!inReach || faith.phase === 'down' || faith.health >= FAITH.health) return;
  faith.health = Math.min(FAITH.health, faith.health + MENDING.healthPerSecond / TICK_RATE);
  if (willow.phaseTicks % MENDING.deedTicks !== 0) return;
  doDeed(world, 'mended');
  world.events.push({
    type: 'mended',
    health: (MENDING.healthPerSecond * MENDING.deedTicks) / TICK_RATE,
    x: bodies.x[FAITH_BODY]!,
    y: bodies.y[FAITH_BODY]!,
  });
}

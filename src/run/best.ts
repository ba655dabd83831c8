import type { FightLevel } from '../sim/fight/level.ts';
import type { FightWorld } from '../sim/fight/world.ts';
import { isFromTheStart } from './categories.ts';

/** A player's best on one level and difficulty. Times by segment id, so that a level may grow. */
export interface Best {
  /** The best finished run, or null. */
  readonly run: BestRun | null;
  /** The shortest time that each segment ever took, in ticks. */
  readonly segments: Readonly<Record<string, number>>;
}

export interface BestRun {
  readonly ticks: number;
  /** Ticks since the run's start at the end of each segment. */
  readonly totals: Readonly<Record<string, number>>;
}

export const NO_BEST: Best = { run: null, segments: {} };

/**
 * The best with a run taken in: its segments always, as a whole only if it has finished. A run that
 * began in the middle of the level changes nothing.
 */
export function bestAfter(best: Best, world: FightWorld): Best {
  if (!isFromTheStart(world)) return best;
  const segments = { ...best.segments };
  const totals: Record<string, number> = {};
  world.level.segments.forEach(({ id }, index) => {
    const split = world.splits[index];
    if (!split || split.endTicks < 0) return;
    totals[id] = split.endTicks;
    const ticks = split.endTicks - split.startTicks;
    if (ticks < (segments[id] ?? Infinity)) segments[id] = ticks;
  });
  const ticks = world.timerTicks;
  const isBest = world.outcome === 'finished' && ticks < (best.run?.ticks ?? Infinity);
  return { run: isBest ? { ticks, totals } : best.run, segments };
}

/** What the best segments would make together; null while one has never been finished. */
export function sumOfBest(level: FightLevel, best: Best): number | null {
  let sum = 0;
  for (const { id } of level.segments) {
    const ticks = best.segments[id];
    if (ticks === undefined) return null;
    sum += ticks;
  }
  return sum;
}

import type { FightWorld } from '../sim/fight/world.ts';
import type { Best } from './best.ts';

/** A run's times beside the best: what the clock on the screen and the results page show. */
export interface SplitRow {
  id: string;
  name: string;
  /** Ticks this segment took; null while it is not over. */
  ticks: number | null;
  /** Ticks since the run's start at the segment's end; null while it is not over. */
  totalTicks: number | null;
  /** Total ahead of (−) or behind (+) the best run at this point, in ticks; null without a best. */
  deltaTicks: number | null;
  /** This segment was never done faster. */
  isBestSegment: boolean;
}

/**
 * One row a segment, against the best before this run. The row that is being played shows its difference
 * only from the moment that the best is behind: until then it could still be anything.
 */
export function splitRows(world: FightWorld, best: Best): SplitRow[] {
  return world.level.segments.map(({ id, name }, index) => {
    const split = world.splits[index];
    const bestTotal = best.run?.totals[id];
    if (!split || split.startTicks < 0) {
      return { id, name, ticks: null, totalTicks: null, deltaTicks: null, isBestSegment: false };
    }
    if (split.endTicks < 0) {
      const behind = bestTotal === undefined ? 0 : world.timerTicks - bestTotal;
      const deltaTicks = behind > 0 ? behind : null;
      return { id, name, ticks: null, totalTicks: null, deltaTicks, isBestSegment: false };
    }
    const ticks = split.endTicks - split.startTicks;
    return {
      id,
      name,
      ticks,
      totalTicks: split.endTicks,
      deltaTicks: bestTotal === undefined ? null : split.endTicks - bestTotal,
      isBestSegment: ticks < (best.segments[id] ?? Infinity),
    };
  });
}

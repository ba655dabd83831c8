import type { Best } from '../run/best.ts';
import { categoriesOf } from '../run/categories.ts';
import { medalFor, nextMedal } from '../sim/fight/medals.ts';
import { splitRows } from '../run/splits.ts';
import type { FightWorld } from '../sim/fight/world.ts';
import type { Results } from './game.ts';

/** What a finished run was worth beside the best before it; `uncounted` says why it does not count. */
export function resultsOf(world: FightWorld, best: Best, uncounted: string | null): Results {
  const ticks = world.timerTicks;
  const before = best.run?.ticks ?? null;
  const isBest = uncounted === null && (before === null || ticks < before);
  return {
    ticks,
    medal: medalFor(world.level, ticks),
    nextMedal: nextMedal(world.level, ticks),
    bestTicks: isBest ? ticks : before,
    deltaTicks: before === null ? null : ticks - before,
    isBest,
    splits: splitRows(world, best),
    bond: world.bond,
    retries: world.retries,
    categories: categoriesOf(world),
    verified: 'checking',
    uncounted,
  };
}

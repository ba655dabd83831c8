import { describe, expect, it } from 'vitest';
import { bestAfter, NO_BEST, sumOfBest, type Best } from '../../src/run/best.ts';
import { categoriesOf } from '../../src/run/categories.ts';
import { medalFor, nextMedal } from '../../src/sim/fight/medals.ts';
import { splitRows } from '../../src/run/splits.ts';
import { fightStage } from '../../src/sim/fight/stage.ts';
import type { FightWorld } from '../../src/sim/fight/world.ts';
import { AMBUSH } from '../support/levelFiles.ts';
import { RUN_OPTIONS } from '../support/recordRun.ts';

const LEVEL = { ...AMBUSH, segments: AMBUSH.segments.slice(0, 3) };
const [FIRST, SECOND, THIRD] = LEVEL.segments.map(({ id }) => id) as [string, string, string];

/** A run whose segments ended at these ticks; with all of them it is finished. */
function runWith(ends: readonly number[], timerTicks = ends.at(-1) ?? 0): FightWorld {
  const world = fightStage.create(LEVEL, RUN_OPTIONS);
  ends.forEach((endTicks, i) => {
    world.splits[i] = { startTicks: ends[i - 1] ?? 0, endTicks };
    if (i + 1 < world.splits.length) {
      world.splits[i + 1] = { startTicks: endTicks, endTicks: -1 };
      world.segment = i + 1;
    } else {
      world.outcome = 'finished';
    }
  });
  world.timerTicks = timerTicks;
  return world;
}

describe('a personal best', () => {
  const best = bestAfter(NO_BEST, runWith([1000, 2500, 4500]));

  it('is the first run that is finished', () => {
    expect(best.run).toEqual({
      ticks: 4500,
      totals: { [FIRST]: 1000, [SECOND]: 2500, [THIRD]: 4500 },
    });
    expect(best.segments).toEqual({ [FIRST]: 1000, [SECOND]: 1500, [THIRD]: 2000 });
  });

  it('stays when a run is slower, but keeps what was fast in it', () => {
    const after = bestAfter(best, runWith([900, 2700, 5000]));
    expect(after.run).toBe(best.run);
    expect(after.segments).toEqual({ [FIRST]: 900, [SECOND]: 1500, [THIRD]: 2000 });
    expect(sumOfBest(LEVEL, after)).toBe(4400);
  });

  it('is not beaten by an equal time', () => {
    expect(bestAfter(best, runWith([1000, 2500, 4500])).run).toBe(best.run);
  });

  it('takes no notice of practice from the middle', () => {
    const world = fightStage.create(LEVEL, { ...RUN_OPTIONS, segment: 2 });
    world.splits[2]!.endTicks = world.timerTicks = 100;
    world.outcome = 'finished';
    expect(bestAfter(best, world)).toBe(best);
    expect(categoriesOf(world)).toEqual([]);
  });

  it('learns from a run that was given up, but never takes it for a run', () => {
    const after = bestAfter(NO_BEST, runWith([800, 1700], 1900));
    expect(after.run).toBeNull();
    expect(after.segments).toEqual({ [FIRST]: 800, [SECOND]: 900 });
    expect(sumOfBest(LEVEL, after)).toBeNull();
  });
});

describe('splits', () => {
  const best: Best = bestAfter(NO_BEST, runWith([1000, 2500, 4500]));

  it('show each segment beside the best run', () => {
    const rows = splitRows(runWith([900, 2700, 4400]), best);
    expect(rows.map(({ ticks }) => ticks)).toEqual([900, 1800, 1700]);
    expect(rows.map(({ totalTicks }) => totalTicks)).toEqual([900, 2700, 4400]);
    expect(rows.map(({ deltaTicks }) => deltaTicks)).toEqual([-100, 200, -100]);
    expect(rows.map(({ isBestSegment }) => isBestSegment)).toEqual([true, false, true]);
    expect(rows.map(({ name }) => name)).toEqual(LEVEL.segments.map(({ name }) => name));
  });

  it('tell at once when the best is behind, and not before', () => {
    const early = splitRows(runWith([1000], 2400), best);
    const late = splitRows(runWith([1000], 2560), best);
    expect([early[1]!.deltaTicks, late[1]!.deltaTicks]).toEqual([null, 60]);
    expect(late[2]).toMatchObject({ ticks: null, totalTicks: null, deltaTicks: null });
  });

  it('compare with nothing as long as there is no best', () => {
    const rows = splitRows(runWith([1000, 2000], 9999), NO_BEST);
    expect(rows.map(({ deltaTicks }) => deltaTicks)).toEqual([null, null, null]);
    expect(rows.map(({ isBestSegment }) => isBestSegment)).toEqual([true, true, false]);
  });
});

describe('medals', () => {
  const level = { ...AMBUSH, medals: { slayer: 100, gold: 200, silver: 300, bronze: 400 } };

  it.each([
    [99, 'slayer', null],
    [100, 'slayer', null],
    [101, 'gold', { medal: 'slayer', ticks: 100 }],
    [300, 'silver', { medal: 'gold', ticks: 200 }],
    [400, 'bronze', { medal: 'silver', ticks: 300 }],
    [401, null, { medal: 'bronze', ticks: 400 }],
  ])('%i ticks earn %s and make one want %o', (ticks, earned, wanted) => {
    expect(medalFor(level, ticks)).toBe(earned);
    expect(nextMedal(level, ticks)).toEqual(wanted);
  });
});

describe('categories', () => {
  it('are told from the run itself', () => {
    const world = runWith([1, 2, 3]);
    expect(categoriesOf(world)).toEqual(['any%', 'no magic', 'never apart', 'unhurt']);
    world.tallies = { ...world.tallies, spellsCast: 1, apartTicks: 1, damageTaken: 0.5 };
    world.bond = AMBUSH.bondCeiling;
    expect(categoriesOf(world)).toEqual(['any%', 'full bond']);
  });

  it('are not given before the run is finished', () => {
    expect(categoriesOf(runWith([1, 2]))).toEqual([]);
  });
});

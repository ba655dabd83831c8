import { describe, expect, it } from 'vitest';
import { createBot } from '../../src/bot/bot.ts';
import { DIFFICULTIES } from '../../src/sim/core/stage.ts';
import { fightStage } from '../../src/sim/fight/stage.ts';
import { LEVELS } from '../support/levelFiles.ts';

const DRIVES = LEVELS.flatMap((level) =>
  level.segments.flatMap(({ id, drive }, segment) => (drive ? [{ id, level, segment }] : [])),
);
/** Nobody needs longer for a segment. */
const MOST_TICKS = 150 * 120;
/** Of each drive at each difficulty; what DRIVE_SEEDS=100 did stands in the README. */
const SEEDS = Number(process.env.DRIVE_SEEDS ?? 3);

describe.each(DRIVES)('$id', ({ level, segment }) => {
  it.each(DIFFICULTIES)(
    'is driven to its end by the bot at %s, and no promise is broken',
    (difficulty) => {
      for (let seed = 1; seed <= SEEDS; seed++) {
        const options = {
          seed,
          difficulty,
          players: 1,
          bondStart: level.bondStart,
          segment,
        } as const;
        const world = fightStage.create(level, options);
        const bot = createBot({ seed, reactionTicks: seed % 2 === 0 ? 12 : 30 });
        while (
          world.outcome === 'running' &&
          world.segment === segment &&
          world.tick < MOST_TICKS
        ) {
          fightStage.step(world, [bot.think(world), 0]);
          if (world.tick % 20 === 0) expect(fightStage.findBrokenInvariant(world)).toBeNull();
        }
        expect(world.splits[segment]!.endTicks, `seed ${seed}`).toBeGreaterThan(0);
      }
    },
    240_000 + SEEDS * 5_000,
  );
});

import { describe, expect, it } from 'vitest';
import { createBot } from '../../../src/bot/bot.ts';
import { pedalOf, steerOf } from '../../../src/sim/core/inputFrame.ts';
import { TICK_RATE } from '../../../src/sim/core/stage.ts';
import { fightStage } from '../../../src/sim/fight/stage.ts';
import { createRandomPlayer } from '../../../tools/randomInput.ts';
import { LEVELS } from '../../support/levelFiles.ts';

const DRIVES = LEVELS.flatMap((level) =>
  level.segments.flatMap(({ id, drive }, segment) => (drive ? [{ id, level, segment }] : [])),
);
/** Of each drive; FUZZ_RUNS=100 makes 500 of all. */
const RUNS = Number(process.env.FUZZ_RUNS ?? 4);
const RUN_TICKS = 40 * TICK_RATE;
/** Bad hands take over from good ones, which lend the speed, and give back. */
const SHIFT_TICKS = 3 * TICK_RATE;
const STUCK_TICKS = 3 * TICK_RATE;

describe.each(DRIVES)('on the way through "$id", whatever is done at the wheel,', (drive) => {
  it(
    'nobody is inside of anything, nobody is stuck for three seconds, and no promise is broken',
    () => {
      const { level, segment, id } = drive;
      for (let seed = 1; seed <= RUNS; seed++) {
        const players = seed % 3 === 0 ? 2 : 1;
        const options = {
          seed,
          difficulty: 'slayer',
          players,
          bondStart: level.bondStart,
          segment,
        } as const;
        const world = fightStage.create(level, options);
        const hands = [createRandomPlayer(seed), createRandomPlayer(seed + 1000)];
        const bot = createBot({ seed, reactionTicks: 12 });
        const mark = { x: 0, y: 0, ticks: 0 };
        const at = (): string => `${id}, seed ${seed}, tick ${world.tick}`;
        while (world.outcome === 'running' && world.drive && world.tick < RUN_TICKS) {
          const isWild = Math.floor(world.tick / SHIFT_TICKS) % 2 === 1;
          const wild = hands.map((hand) => hand());
          // Willow's player may leave and join again: then Faith's is at the wheel
          const driver = world.secondPlayer;
          const driven = isWild ? wild[driver]! : bot.think(world);
          fightStage.step(world, [
            ...wild.slice(0, driver),
            driven,
            ...wild.slice(driver + 1, players),
          ]);
          if (world.tick % 6 === 0) expect(fightStage.findBrokenInvariant(world), at()).toBeNull();
          const { car } = world.drive;
          const isTrying = pedalOf(driven) !== 0 && steerOf(driven) !== 0;
          if (!isTrying || Math.hypot(car.x - mark.x, car.y - mark.y) > 1)
            Object.assign(mark, { x: car.x, y: car.y, ticks: 0 });
          expect(++mark.ticks, at()).toBeLessThan(STUCK_TICKS);
        }
      }
    },
    240_000 + RUNS * 5_000,
  );
});

import { createBot } from '../../src/bot/bot.ts';
import { NO_INPUT, type InputFrame } from '../../src/sim/core/inputFrame.ts';
import { TICK_RATE, type StageOptions } from '../../src/sim/core/stage.ts';
import type { FightLevel } from '../../src/sim/fight/level.ts';
import { fightStage } from '../../src/sim/fight/stage.ts';
import { once, type Benchmark } from './benchmark.ts';

const SEGMENT = 'freeway';
const TICKS = 40 * TICK_RATE;
/** Nowhere near room for as many as want to come: as many are there as the road ever holds, 60. */
const CROWDING = 20;

/** A drive in the thickest traffic there can be, as the bot drives it: first recorded, then only simulated. */
export function driveBenchmarks(level: FightLevel): Benchmark[] {
  const { roads } = level;
  if (!roads) throw new RangeError(`Level ${level.id} has no roads.`);
  const crowded: FightLevel = {
    ...level,
    roads: {
      ...roads,
      jams: [],
      roads: roads.roads.map((road) => ({ ...road, spacing: road.spacing / CROWDING })),
    },
  };
  const options: StageOptions = {
    seed: 1,
    difficulty: 'slayer',
    players: 1,
    bondStart: level.bondStart,
    segment: level.segments.findIndex(({ id }) => id === SEGMENT),
  };
  const recorded = once(() => recordDrive(crowded, options));
  return [
    {
      name: 'drive-speed',
      get n() {
        return recorded().cars;
      },
      unit: '× real time',
      ratioTo: null,
      round() {
        const { frames } = recorded();
        const world = fightStage.create(crowded, options);
        const started = performance.now();
        for (const frame of frames) fightStage.step(world, [frame, NO_INPUT]);
        return (frames.length / TICK_RATE) * (1000 / (performance.now() - started));
      },
    },
  ];
}

/** What the bot presses, and how many others are on the road, on average. */
function recordDrive(
  level: FightLevel,
  options: StageOptions,
): { frames: InputFrame[]; cars: number } {
  const frames: InputFrame[] = [];
  const world = fightStage.create(level, options);
  const bot = createBot({ seed: options.seed, reactionTicks: 30 });
  let cars = 0;
  while (frames.length < TICKS && world.drive && world.segment === options.segment) {
    const frame = bot.think(world);
    frames.push(frame);
    fightStage.step(world, [frame, NO_INPUT]);
    cars += world.drive.vehicles.length;
  }
  return { frames, cars: Math.round(cars / frames.length) };
}

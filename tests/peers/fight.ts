import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { createBot } from '../../src/bot/bot.ts';
import { NO_INPUT, type InputFrame } from '../../src/sim/core/inputFrame.ts';
import { TICK_RATE, type StageOptions } from '../../src/sim/core/stage.ts';
import type { FightLevel } from '../../src/sim/fight/level.ts';
import { fightStage } from '../../src/sim/fight/stage.ts';
import type { FightWorld } from '../../src/sim/fight/world.ts';
import { microsecondsPerCall, once, type Benchmark } from './benchmark.ts';

/** Two minutes of fight. */
const TICKS = 120 * TICK_RATE;
/** So short that no garbage is collected in between. */
const HEAP_TICKS = 200;

/** The fight on a level, as the bot fights it: first recorded, so that only the simulation is measured. */
export function fightBenchmarks(level: FightLevel): Benchmark[] {
  const options: StageOptions = {
    seed: 1,
    difficulty: 'slayer',
    players: 1,
    bondStart: level.bondStart,
    segment: 0,
  };
  const prepared = once(() => {
    const recorded = recordBot(level, options);
    const world = fightStage.create(level, options);
    const middle = recorded.findIndex((_, tick) => tick * 2 >= TICKS);
    replay(world, recorded, 0, Math.min(middle, 2000));
    const { level: _level, terrain: _terrain, ...state } = world;
    return { recorded, world, snapshot: fightStage.snapshot(world), state };
  });

  return [
    {
      name: 'sim-speed',
      n: TICKS,
      unit: '× real time',
      ratioTo: null,
      round() {
        const { recorded } = prepared();
        const started = performance.now();
        playAttempts(level, options, recorded);
        return (TICKS / TICK_RATE) * (1000 / (performance.now() - started));
      },
    },
    {
      name: 'bytes-per-tick',
      n: HEAP_TICKS,
      unit: 'bytes',
      ratioTo: null,
      round: () => bytesPerTick(level, options, prepared().recorded),
    },
    measure('snapshot', 500, 'structuredClone', () => fightStage.snapshot(prepared().world)),
    measure('restore', 500, 'structuredClone', () => {
      const { world, snapshot } = prepared();
      fightStage.restore(world, snapshot);
    }),
    measure('hash', 500, 'structuredClone', () => fightStage.hash(prepared().world)),
    measure('structuredClone', 100, null, () => structuredClone(prepared().state)),
  ];
}

const measure = (
  name: string,
  calls: number,
  ratioTo: string | null,
  call: () => unknown,
): Benchmark => ({ name, n: 1, unit: 'µs', ratioTo, round: microsecondsPerCall(calls, call) });

/** What the bot presses in `TICKS` ticks, over as many attempts as it takes. */
function recordBot(level: FightLevel, options: StageOptions): InputFrame[] {
  const frames: InputFrame[] = [];
  let world = fightStage.create(level, options);
  let bot = createBot({ seed: options.seed, reactionTicks: 30 });
  for (let tick = 0; tick < TICKS; tick++) {
    if (world.outcome !== 'running') {
      world = fightStage.create(level, options);
      bot = createBot({ seed: options.seed + tick, reactionTicks: 30 });
    }
    const frame = bot.think(world);
    frames.push(frame);
    fightStage.step(world, [frame, NO_INPUT]);
  }
  return frames;
}

function playAttempts(
  level: FightLevel,
  options: StageOptions,
  frames: readonly InputFrame[],
): void {
  let world = fightStage.create(level, options);
  const inputs = [NO_INPUT, NO_INPUT];
  for (let tick = 0; tick < frames.length; tick++) {
    if (world.outcome !== 'running') world = fightStage.create(level, options);
    inputs[0] = frames[tick]!;
    fightStage.step(world, inputs);
  }
}

function replay(
  world: FightWorld,
  frames: readonly InputFrame[],
  from: number,
  ticks: number,
): void {
  const inputs = [NO_INPUT, NO_INPUT];
  for (let tick = from; tick < from + ticks; tick++) {
    inputs[0] = frames[tick]!;
    fightStage.step(world, inputs);
  }
}

/** Bytes that a tick in the midst of the fight leaves on the heap. */
function bytesPerTick(
  level: FightLevel,
  options: StageOptions,
  frames: readonly InputFrame[],
): number {
  setFlagsFromString('--expose-gc');
  const collectGarbage = runInNewContext('gc') as () => void;
  const world = fightStage.create(level, options);
  replay(world, frames, 0, 1500);
  collectGarbage();
  const before = process.memoryUsage().heapUsed;
  replay(world, frames, 1500, HEAP_TICKS);
  return (process.memoryUsage().heapUsed - before) / HEAP_TICKS;
}

/** Plays without a screen, for `npm run simulate`, `dist-sim/sim.mjs` and the tests. */
import { strToU8 } from 'fflate';
import { createBot } from '../src/bot/bot.ts';
import { fnv1a } from '../src/level/fnv1a.ts';
import { createRecorder, type Recorder, type RunEnd } from '../src/run/recorder.ts';
import { readReplay, replayInputs } from '../src/run/replayFile.ts';
import { optionsOf } from '../src/run/replayHeader.ts';
import { NO_INPUT, type InputFrame } from '../src/sim/core/inputFrame.ts';
import type { Difficulty, Outcome, StageOptions } from '../src/sim/core/stage.ts';
import type { FightLevel } from '../src/sim/fight/level.ts';
import { fightStage } from '../src/sim/fight/stage.ts';
import { FAITH_BODY, WILLOW_BODY, type FightWorld } from '../src/sim/fight/world.ts';
import { createRandomPlayer } from './randomInput.ts';

export interface SimulateOptions {
  readonly chapter: string;
  /** Id of the segment to start from; the whole level without it. */
  readonly segment?: string;
  /** Who plays; bytes are a replay, whose own options hold then. */
  readonly input: 'random' | 'idle' | 'bot' | Uint8Array;
  /** Of the first attempt; 1 without it. */
  readonly seed?: number;
  readonly ticks: number;
  readonly players?: 1 | 2;
  readonly difficulty?: Difficulty;
  /** The bot's, in ticks. */
  readonly reactionTicks?: number;
  /** The bot's, 0 to 1. */
  readonly skill?: number;
  /** Calls `report` after every so many ticks. */
  readonly every?: number;
  readonly report?: (line: { tick: number; hash: string }) => void;
  /** Gets every attempt that was finished, as a replay. */
  readonly keep?: (replay: Uint8Array, timerTicks: number) => void;
  /** ISO 8601; what those replays say of when they were recorded. */
  readonly recordedAt?: string;
}

export interface Summary {
  readonly chapter: string;
  readonly ticks: number;
  readonly attempts: number;
  readonly finished: number;
  readonly failed: number;
  /** Of the last attempt. */
  readonly outcome: Outcome;
  /** Over all attempts; with a single one, its world's. */
  readonly hash: string;
  readonly bond: number;
  readonly faith: { readonly x: number; readonly y: number; readonly health: number };
  readonly willow: { readonly x: number; readonly y: number; readonly health: number };
  readonly enemies: number;
  readonly events: number;
}

/** What no play may ever lead to: a broken invariant, or a simulation that throws. */
export class SimulationFault extends Error {
  readonly tick: number;
  readonly seed: number;

  constructor(reason: string, tick: number, seed: number) {
    super(`tick ${tick}, seed ${seed}: ${reason}`);
    this.name = 'SimulationFault';
    this.tick = tick;
    this.seed = seed;
  }
}

/** 250 ms: a person who is awake. */
const REACTION_TICKS = 30;

/**
 * Plays for exactly `ticks` ticks. An attempt that ends is followed at once by another with the next seed.
 * Throws SimulationFault, ReplayError, or RangeError for a level or segment that does not exist.
 */
export function simulate(options: SimulateOptions, levels: readonly FightLevel[]): Summary {
  const { ticks, every = 0, report } = options;
  if (!Number.isInteger(ticks) || ticks < 1)
    throw new RangeError(`${ticks} is no number of ticks.`);
  const script = createScript(options, levels);
  let seed = script.options.seed;
  let world = fightStage.create(script.level, script.options);
  let play = script.start(seed);
  let recorder = options.keep ? record(script, seed) : null;
  let attempts = 1;
  let finished = 0;
  let failed = 0;
  let events = 0;
  let earlier = '';
  const hash = (): string => {
    const own = fightStage.hash(world);
    return earlier === '' ? own : fnv1a(strToU8(earlier + own));
  };

  for (let tick = 1; tick <= ticks; tick++) {
    if (world.outcome !== 'running') {
      earlier = hash();
      attempts++;
      seed = (seed + 1) >>> 0;
      world = fightStage.create(script.level, { ...script.options, seed });
      play = script.start(seed);
      recorder = options.keep ? record(script, seed) : null;
    }
    const inputs = play(world);
    stepSafely(world, inputs, tick, seed);
    recorder?.push(inputs, world);
    events += world.events.length;
    if (world.outcome === 'finished') {
      finished++;
      if (recorder) options.keep?.(recorder.finish(world, script.runEnd), world.timerTicks);
    } else if (world.outcome === 'failed') failed++;
    if (every > 0 && tick % every === 0) report?.({ tick, hash: hash() });
  }
  const hero = (body: number, health: number) => ({
    x: world.bodies.x[body]!,
    y: world.bodies.y[body]!,
    health,
  });
  return {
    chapter: script.level.id,
    ticks,
    attempts,
    finished,
    failed,
    outcome: world.outcome,
    hash: hash(),
    bond: world.bond,
    faith: hero(FAITH_BODY, world.faith.health),
    willow: hero(WILLOW_BODY, world.willow.health),
    enemies: world.enemies.length,
    events,
  };
}

const record = ({ level, options, build }: Script, seed: number): Recorder =>
  createRecorder({ level, options: { ...options, seed }, build });

function stepSafely(
  world: FightWorld,
  inputs: readonly InputFrame[],
  tick: number,
  seed: number,
): void {
  let broken: string | null;
  try {
    fightStage.step(world, inputs);
    broken = fightStage.findBrokenInvariant(world);
  } catch (error) {
    throw new SimulationFault(`the simulation threw ${String(error)}`, tick, seed);
  }
  if (broken !== null) throw new SimulationFault(`broken invariant: ${broken}`, tick, seed);
}

/** Both players' input, tick by tick, from an attempt's first on. */
type Play = (world: FightWorld) => readonly InputFrame[];

interface Script {
  readonly level: FightLevel;
  readonly options: StageOptions;
  readonly build: string;
  /** What a replay of it says of itself. */
  readonly runEnd: RunEnd;
  start(seed: number): Play;
}

function createScript(options: SimulateOptions, levels: readonly FightLevel[]): Script {
  const { input, players = 1, difficulty = 'slayer', seed = 1 } = options;
  const level = levels.find(({ id }) => id === options.chapter);
  if (!level) {
    const known = levels.map(({ id }) => id).join(', ');
    throw new RangeError(`There is no chapter "${options.chapter}". There is: ${known}.`);
  }
  const segment = segmentIndex(level, options.segment);
  const recordedAt = options.recordedAt ?? '1970-01-01T00:00:00Z';
  if (typeof input !== 'string') return scriptOfReplay(input, level, recordedAt);
  return {
    level,
    build: 'simulate',
    runEnd: { recordedAt, player: input, practice: [] },
    options: { seed, difficulty, players, bondStart: level.bondStart, segment },
    start: (ofSeed) => startPlay(input, ofSeed, players, options),
  };
}

function segmentIndex(level: FightLevel, id: string | undefined): number {
  if (id === undefined) return 0;
  const index = level.segments.findIndex((segment) => segment.id === id);
  if (index >= 0) return index;
  const known = level.segments.map((segment) => segment.id).join(', ');
  throw new RangeError(`${level.id} has no segment "${id}". It has: ${known}.`);
}

function scriptOfReplay(bytes: Uint8Array, level: FightLevel, recordedAt: string): Script {
  const replay = readReplay(bytes);
  const { chapter, build, practice, player } = replay.header;
  if (chapter !== level.id)
    throw new RangeError(`The replay is of ${chapter}, not of ${level.id}.`);
  return {
    level,
    options: optionsOf(replay.header),
    build,
    runEnd: { recordedAt, practice, ...(player === undefined ? {} : { player }) },
    start() {
      const first = replayInputs(replay, 0);
      const second = replayInputs(replay, 1);
      const inputs = [NO_INPUT, NO_INPUT];
      let tick = 0;
      return () => {
        inputs[0] = first(tick);
        inputs[1] = second(tick);
        tick++;
        return inputs;
      };
    },
  };
}

function startPlay(
  input: 'random' | 'idle' | 'bot',
  seed: number,
  players: 1 | 2,
  { reactionTicks = REACTION_TICKS, skill }: SimulateOptions,
): Play {
  const inputs = [NO_INPUT, NO_INPUT];
  if (input === 'idle') return () => inputs;
  const second = players === 2 ? createRandomPlayer(~seed) : () => NO_INPUT;
  const bot = createBot({ seed, reactionTicks, ...(skill === undefined ? {} : { skill }) });
  const mash = createRandomPlayer(seed);
  return (world) => {
    inputs[0] = input === 'bot' ? bot.think(world) : mash();
    inputs[1] = second();
    return inputs;
  };
}

import type { InputFrame } from './inputFrame.ts';

/** Ticks in a second. Every duration in the simulation is a whole number of ticks. */
export const TICK_RATE = 120;

/**
 * Raised by every change that alters what the same inputs lead to, or what a world holds, in the same commit. Then
 * `npm run record -- --same-inputs` records the kept replays again and says which figures are others;
 * without `--same-inputs` it also looks for new inputs.
 */
export const RULES_VERSION = 8;

export const DIFFICULTIES = ['story', 'slayer', 'chosen'] as const;
export type Difficulty = (typeof DIFFICULTIES)[number];

/** `failed` waits for a retry; `finished` is the end. */
export type Outcome = 'running' | 'failed' | 'finished';

/** Everything besides the inputs that influences play. */
export interface StageOptions {
  seed: number;
  difficulty: Difficulty;
  /** 1, or 2 when the second player holds Willow from the start. */
  players: 1 | 2;
  /** The bond at the start, 0 to 1000. */
  bondStart: number;
  /** Segment to start from; 0 for the whole level. */
  segment: number;
  /** How much later than a dance's ticks the players hear them and press: as calibrated; 0 without it. */
  judgedDelayTicks?: number;
}

/** What every kind of play shows of itself, whatever else its world holds. */
export interface StageWorld {
  tick: number;
  outcome: Outcome;
  /** Index of the segment being played. */
  segment: number;
  /** Ticks at which each segment that was reached began and ended (−1: not yet). */
  splits: SplitTicks[];
  /** Ticks on the run's clock, which stands still in scenes. */
  timerTicks: number;
  bond: number;
  retries: number;
}

export interface SplitTicks {
  startTicks: number;
  endTicks: number;
}

/** A frozen copy of everything in a world that can change. Opaque: hand it back to `restore`. */
export interface Snapshot {
  readonly state: unknown;
}

/**
 * One kind of play. `step` changes the world by one tick (1/120 s); with the same level, options and
 * inputs every engine reaches the same hash at every tick.
 */
export interface Stage<Level, World extends StageWorld> {
  readonly kind: 'fight';
  create(level: Level, options: StageOptions): World;
  /** `inputs[0]` is the first player's, `inputs[1]` the second's. */
  step(world: World, inputs: readonly InputFrame[]): void;
  snapshot(world: World): Snapshot;
  /** Throws RangeError for a snapshot of another shape. */
  restore(world: World, snapshot: Snapshot): void;
  /** 16 hexadecimal digits over everything in the world that can change. */
  hash(world: World): string;
  /** The first invariant that is broken, by name and with the figure, or null. */
  findBrokenInvariant(world: World): string | null;
}

import * as v from 'valibot';
import { BOND_MAX } from '../sim/bond/deeds.ts';
import { DIFFICULTIES, TICK_RATE, type StageOptions } from '../sim/core/stage.ts';

export const MAX_TICKS = 24 * 60 * 60 * TICK_RATE;
/** Half a second: more than any cable or loudspeaker adds. Some press a little ahead of what they hear. */
const MAX_DELAY_TICKS = 60;
const MIN_DELAY_TICKS = -12;
/** So often even a day's run is hashed; shorter ones more often, see the recorder. */
const MAX_HASH_EVERY = 9600;

const whole = (low: number, high: number) =>
  v.pipe(v.number(), v.integer(), v.minValue(low), v.maxValue(high));
const ticks = whole(0, MAX_TICKS);
const label = v.pipe(v.string(), v.maxLength(64));
const labels = v.pipe(v.array(label), v.maxLength(16));
const hash = v.pipe(v.string(), v.regex(/^[0-9a-f]{16}$/, 'must be 16 hexadecimal digits'));
const nothing = v.pipe(v.array(label), v.maxLength(0, 'holds what this version does not know'));

export const REPLAY_HEADER = v.object({
  game: v.literal('keep-the-faith'),
  rules: whole(1, 1_000_000),
  /** Which build recorded it. Says nothing about play, `rules` does. */
  build: label,
  chapter: label,
  levelHash: hash,
  seed: whole(0, 0xffffffff),
  tickRate: v.literal(TICK_RATE),
  difficulty: v.picklist(DIFFICULTIES),
  assists: nothing,
  /** What makes the run one for practice, such as `probe`. */
  practice: labels,
  players: v.picklist([1, 2]),
  bondStart: whole(0, BOND_MAX),
  unlocked: nothing,
  mode: v.literal('level'),
  /** Index of the segment that the run began with; 0 for the whole level. */
  startSegment: whole(0, 31),
  /** How much later than a dance's ticks its players heard them. */
  judgedDelayTicks: v.optional(whole(MIN_DELAY_TICKS, MAX_DELAY_TICKS), 0),
  /** The finished segments, and what each took on the run's clock. */
  segments: v.pipe(v.array(v.object({ id: label, ticks })), v.maxLength(32)),
  /** How long it lasts, in ticks of input. */
  ticks,
  /** What the run's clock showed at the end. */
  timerTicks: ticks,
  outcome: v.picklist(['running', 'failed', 'finished']),
  finalHash: hash,
  hashEvery: whole(1, MAX_HASH_EVERY),
  /** The world's hash after every `hashEvery` ticks. */
  hashes: v.array(hash),
  /** ISO 8601. */
  recordedAt: v.pipe(v.string(), v.isoTimestamp()),
  player: v.optional(label),
});

export type ReplayHeader = v.InferOutput<typeof REPLAY_HEADER>;

/** What the world was made with. */
export const optionsOf = (header: ReplayHeader): StageOptions => ({
  seed: header.seed,
  difficulty: header.difficulty,
  players: header.players,
  bondStart: header.bondStart,
  segment: header.startSegment,
  judgedDelayTicks: header.judgedDelayTicks,
});

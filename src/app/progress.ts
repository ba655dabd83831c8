import * as v from 'valibot';
import { NO_BEST } from '../run/best.ts';
import type { Best } from '../run/best.ts';
import type { Difficulty } from '../sim/core/stage.ts';
import { chosenAmong, readChosen } from './settings.ts';
import type { Chosen } from './settings.ts';

/** Everything that is kept between visits, except the replays. */
export interface Progress {
  /** The settings that the player has chosen, no other. */
  readonly chosen: Chosen;
  /** By `runKey`. */
  readonly bests: Readonly<Record<string, Best>>;
  /** Id of the level that was played last. */
  readonly last: string | null;
  /** What the player has been taught, or knew: it is not told again. */
  readonly learnt: readonly string[];
}

export const NO_PROGRESS: Progress = { chosen: {}, bests: {}, last: null, learnt: [] };

/** Raised when what is kept changes its shape. Version 1 kept all settings, chosen or not. */
const PROGRESS_VERSION = 2;

/** Kept progress that this build cannot read; the message says why. */
export class ProgressError extends Error {
  override readonly name = 'ProgressError';
}

/** What a best and its replays are kept under. */
export const runKey = (levelId: string, difficulty: Difficulty): string =>
  `${levelId} ${difficulty}`;

export const bestOf = (progress: Progress, key: string): Best => progress.bests[key] ?? NO_BEST;

const ticks = v.pipe(v.number(), v.integer(), v.minValue(0));
const bySegment = v.record(v.string(), ticks);
const KEPT = v.object({
  version: v.number(),
  settings: v.unknown(),
  bests: v.record(
    v.string(),
    v.object({
      run: v.nullable(v.object({ ticks, totals: bySegment })),
      segments: bySegment,
    }),
  ),
  last: v.optional(v.nullable(v.string()), null),
  learnt: v.optional(v.array(v.string()), []),
});

export const writeProgress = ({ chosen, bests, last, learnt }: Progress): string =>
  JSON.stringify({ version: PROGRESS_VERSION, settings: chosen, bests, last, learnt });

/** Throws ProgressError for what `writeProgress` of this or an earlier version did not write. */
export function readProgress(text: string): Progress {
  const parsed = v.safeParse(KEPT, parse(text));
  if (!parsed.success) throw new ProgressError('It is not what this game saves.');
  const { version, settings, bests, last, learnt } = parsed.output;
  if (version !== PROGRESS_VERSION && version !== 1) {
    throw new ProgressError(
      `It was saved by another version of the game (${version}, this one reads ${PROGRESS_VERSION}).`,
    );
  }
  const chosen = readChosen(settings);
  return { chosen: version === 1 ? chosenAmong(chosen) : chosen, bests, last, learnt };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

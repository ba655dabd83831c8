import * as v from 'valibot';
import { NO_BEST } from '../run/best.ts';
import type { Best } from '../run/best.ts';
import type { Difficulty } from '../sim/core/stage.ts';
import { DEFAULT_SETTINGS, readSettings } from './settings.ts';
import type { Settings } from './settings.ts';

/** Everything that is kept between visits, except the replays. */
export interface Progress {
  readonly settings: Settings;
  /** By `runKey`. */
  readonly bests: Readonly<Record<string, Best>>;
}

/** Raised when what is kept changes its shape. */
const PROGRESS_VERSION = 1;

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
});

export const writeProgress = ({ settings, bests }: Progress): string =>
  JSON.stringify({ version: PROGRESS_VERSION, settings, bests });

/** Throws ProgressError for what `writeProgress` of this or an earlier version did not write. */
export function readProgress(text: string, defaults: Settings = DEFAULT_SETTINGS): Progress {
  const parsed = v.safeParse(KEPT, parse(text));
  if (!parsed.success) throw new ProgressError('It is not what this game saves.');
  const { version, settings, bests } = parsed.output;
  if (version !== PROGRESS_VERSION) {
    throw new ProgressError(
      `It was saved by another version of the game (${version}, this one reads ${PROGRESS_VERSION}).`,
    );
  }
  return { settings: readSettings(settings, defaults), bests };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

/** What a level's `dance.json` may say: what a song asks of those who dance to it. The sound programs write it. */
import * as v from 'valibot';
import { DANCE_MOVES, checkBeatMap, type BeatMap } from '../sim/dance/beatMap.ts';
import type { LevelProblem } from './LevelError.ts';
import { parseJson } from './parseJson.ts';
import { withPath } from './tiledMap.ts';

export const DANCE_FILE = 'dance.json';

const MAX_STEPS = 4000;

const BEAT_MAP = v.strictObject({
  song: v.pipe(v.string(), v.nonEmpty(), v.maxLength(64)),
  ticksPerBeat: v.number(),
  beatsPerBar: v.number(),
  endTicks: v.number(),
  steps: v.pipe(
    v.array(
      v.strictObject({
        tick: v.number(),
        move: v.picklist(DANCE_MOVES),
        holdTicks: v.optional(v.number(), 0),
      }),
    ),
    v.maxLength(MAX_STEPS),
  ),
}) satisfies v.GenericSchema<unknown, BeatMap>;

/** What `dance.json` says, or null when that cannot be danced. Appends what is wrong. */
export function readDanceFile(
  text: string,
  file: string,
  problems: LevelProblem[],
): BeatMap | null {
  const json = parseJson(text, file, problems);
  if (json === undefined) return null;
  const parsed = v.safeParse(BEAT_MAP, json);
  const reasons = parsed.success ? checkBeatMap(parsed.output) : parsed.issues.map(withPath);
  for (const reason of reasons) problems.push({ file, layer: null, object: null, reason });
  return parsed.success && reasons.length === 0 ? parsed.output : null;
}

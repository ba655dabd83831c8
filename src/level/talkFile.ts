/** What a level's `talk.json` may say: what is talked about in its segments that are strolls. */
import * as v from 'valibot';
import { BOND_MAX, DEED_NAMES, type DeedName } from '../sim/bond/deeds.ts';
import {
  MOST_ANSWERS,
  SPEAKERS,
  TALK_MOODS,
  checkTalk,
  type TalkPlan,
} from '../sim/talk/talkPlan.ts';
import type { LevelProblem } from './LevelError.ts';
import { parseJson } from './parseJson.ts';
import { withPath } from './tiledMap.ts';

export const TALK_FILE = 'talk.json';

const MAX_BEATS = 64;
const MAX_LINES = 12;
const MAX_SECRETS = 12;
/** What the panel of who speaks, and the button of an answer, have room for. */
const MAX_LINE = 120;
const MAX_ANSWER = 70;

const text = (most: number) =>
  v.pipe(
    v.string(),
    v.trim(),
    v.nonEmpty('is empty'),
    v.maxLength(most, ({ received }) => `is too long: ${received}; ${most} characters have room`),
  );
const name = v.pipe(v.string(), v.nonEmpty(), v.maxLength(64));
const talker = v.picklist(['faith', 'willow']);
const mood = v.optional(v.picklist(TALK_MOODS), 'neutral');
const deed = v.picklist(
  DEED_NAMES as readonly [DeedName, ...DeedName[]],
  ({ received }) => `there is no deed ${received}; there are ${DEED_NAMES.join(', ')}`,
);

const lines = v.pipe(
  v.array(v.strictObject({ who: v.picklist(SPEAKERS), text: text(MAX_LINE), mood })),
  v.maxLength(MAX_LINES),
);
const replies = v.optional(lines, []);

const CHOICE = v.strictObject({
  asked: talker,
  answers: v.pipe(
    v.array(
      v.strictObject({
        text: text(MAX_ANSWER),
        mood,
        deed,
        replies,
        fromBond: v.optional(
          v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(BOND_MAX)),
          0,
        ),
      }),
    ),
    v.minLength(2, 'a choice has two answers or three'),
    v.maxLength(MOST_ANSWERS, 'a choice has two answers or three'),
  ),
  silence: v.strictObject({ deed: v.optional(deed, 'evasion'), replies }),
});

const BEAT = v.strictObject({
  id: name,
  begins: v.variant('type', [
    v.strictObject({ type: v.picklist(['start', 'secrets-found']) }),
    v.strictObject({ type: v.literal('after'), beat: name }),
    v.strictObject({
      type: v.literal('reached'),
      zone: name,
      who: v.optional(v.picklist(['faith', 'both']), 'faith'),
    }),
  ]),
  sparks: v.optional(v.boolean(), false),
  lines: v.pipe(lines, v.minLength(1, 'says nothing')),
  choice: v.optional(v.nullable(CHOICE), null),
});

const TALKS = v.record(
  name,
  v.strictObject({
    secrets: v.optional(
      v.pipe(v.array(v.strictObject({ zone: name, name: text(40) })), v.maxLength(MAX_SECRETS)),
      [],
    ),
    secretsDeed: v.optional(v.nullable(deed), null),
    beats: v.pipe(v.array(BEAT), v.minLength(1), v.maxLength(MAX_BEATS)),
  }),
) satisfies v.GenericSchema<unknown, Record<string, TalkPlan>>;

/** What `talk.json` says by the segments' ids, or null when that cannot be talked. Appends what is wrong. */
export function readTalkFile(
  source: string,
  file: string,
  problems: LevelProblem[],
): Record<string, TalkPlan> | null {
  const json = parseJson(source, file, problems);
  if (json === undefined) return null;
  const parsed = v.safeParse(TALKS, json);
  const reasons = parsed.success
    ? Object.entries(parsed.output).flatMap(([segment, plan]) =>
        checkTalk(plan).map((reason) => `segment "${segment}": ${reason}`),
      )
    : parsed.issues.map(withPath);
  for (const reason of reasons) problems.push({ file, layer: null, object: null, reason });
  return parsed.success && reasons.length === 0 ? parsed.output : null;
}

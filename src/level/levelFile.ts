/** What a level's `level.json` may say. Unknown fields are refused: they are misspelt ones. */
import * as v from 'valibot';
import { BOND_MAX } from '../sim/bond/deeds.ts';
import { BUTTON, PEDALS } from '../sim/core/inputFrame.ts';
import { TICK_RATE } from '../sim/core/stage.ts';
import {
  ENEMY_KINDS,
  FIRE_STATES,
  FITNESSES,
  GOAL_CONDITIONS,
  LINE_CUES,
  MEDALS,
  type SegmentPlan,
} from '../sim/fight/level.ts';
import { SPEAKERS } from '../sim/talk/talkPlan.ts';
import type { LevelProblem } from './LevelError.ts';
import { parseJson } from './parseJson.ts';
import { withPath } from './tiledMap.ts';

export const LEVEL_FILE = 'level.json';

const MAX_SEGMENTS = 32;
const MAX_WAVES = 16;
/** So many enemies at once are the most that a fight is made for. */
export const MAX_ENEMIES = 24;
const HOUR_TICKS = 60 * 60 * TICK_RATE;

const id = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be of small letters, digits and single hyphens'),
  v.maxLength(40),
);
const words = v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(160));
/** What a text may name. */
const NAMED: readonly string[] = [...Object.keys(BUTTON), ...PEDALS];
/** Those that a text names, as in "press {throw}". */
const buttonsIn = (text: string): string[] =>
  [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name!);
const placeName = v.pipe(v.string(), v.nonEmpty(), v.maxLength(64));
const whole = (low: number, high: number) =>
  v.pipe(v.number(), v.integer(), v.minValue(low), v.maxValue(high));
const amount = (low: number, high: number) =>
  v.pipe(v.number(), v.finite(), v.minValue(low), v.maxValue(high));
const bond = whole(0, BOND_MAX);
const ticks = whole(1, HOUR_TICKS);

const goalText = v.pipe(
  words,
  v.check(
    (text) => buttonsIn(text).every((name) => NAMED.includes(name)),
    ({ input }) =>
      `names a button that is none: ${buttonsIn(input).join(', ')}; there are ${NAMED.join(', ')}`,
  ),
);

const SEGMENT = v.strictObject({
  id,
  name: words,
  goalText,
  goalTexts: v.optional(
    v.array(v.strictObject({ while: v.picklist(GOAL_CONDITIONS), text: goalText })),
    [],
  ),
  faithAt: placeName,
  willowAt: placeName,
  spawns: v.pipe(
    v.array(
      v.strictObject({
        kind: v.picklist(ENEMY_KINDS),
        at: placeName,
        wakeUnits: v.optional(
          v.nullable(v.pipe(v.number(), v.finite(), v.minValue(0), v.maxValue(100))),
          null,
        ),
        prowls: v.optional(v.boolean(), false),
        holds: v.optional(v.nullable(v.literal('willow')), null),
      }),
    ),
    v.maxLength(MAX_ENEMIES),
  ),
  checkpoints: v.optional(
    v.array(v.strictObject({ zone: placeName, faithAt: placeName, willowAt: placeName })),
    [],
  ),
  reinforcements: v.optional(
    v.nullable(
      v.strictObject({
        kind: v.picklist(ENEMY_KINDS),
        at: v.pipe(v.array(placeName), v.minLength(1)),
        everyTicks: ticks,
        atMost: whole(1, MAX_ENEMIES),
      }),
    ),
    null,
  ),
  fire: v.optional(v.picklist(FIRE_STATES), 'asleep'),
  waves: v.optional(
    v.pipe(
      v.array(
        v.strictObject({
          whenLeft: whole(0, MAX_ENEMIES),
          spawns: v.pipe(
            v.array(v.strictObject({ kind: v.picklist(ENEMY_KINDS), at: placeName })),
            v.minLength(1),
            v.maxLength(MAX_ENEMIES),
          ),
        }),
      ),
      v.maxLength(MAX_WAVES),
    ),
    [],
  ),
  telekinesis: v.optional(v.boolean(), false),
  telepathy: v.optional(v.boolean(), false),
  willowStays: v.optional(v.boolean(), false),
  task: v.optional(v.nullable(v.literal('headlights')), null),
  dance: v.optional(v.boolean(), false),
  drive: v.optional(
    v.nullable(
      v.strictObject({
        wounds: v.optional(
          v.nullable(v.strictObject({ ebbPerSecond: amount(0, 20), perBlow: amount(0, 10) })),
          null,
        ),
        pursuit: v.optional(
          v.nullable(v.strictObject({ behindUnits: amount(10, 1000), speed: amount(1, 80) })),
          null,
        ),
      }),
    ),
    null,
  ),
  goal: v.variant('type', [
    v.strictObject({
      type: v.picklist([
        'heart-struck',
        'boss-seared',
        'boss-dusted',
        'cleared',
        'danced',
        'solved',
      ]),
    }),
    v.strictObject({ type: v.literal('arrived'), zone: placeName }),
  ]),
  lines: v.optional(
    v.array(
      v.strictObject({
        when: v.picklist(LINE_CUES),
        who: v.picklist(SPEAKERS),
        text: words,
      }),
    ),
    [],
  ),
}) satisfies v.GenericSchema<unknown, SegmentPlan>;

const LEVEL = v.pipe(
  v.strictObject({
    name: words,
    kind: v.literal('fight'),
    music: id,
    fitness: v.picklist(FITNESSES),
    bond: v.pipe(
      v.strictObject({ start: bond, floor: bond, ceiling: bond }),
      v.check(
        ({ start, floor, ceiling }) => floor <= start && start <= ceiling,
        'must be floor ≤ start ≤ ceiling',
      ),
    ),
    medals: v.pipe(
      v.strictObject({ slayer: ticks, gold: ticks, silver: ticks, bronze: ticks }),
      v.check(
        (medals) => MEDALS.every((medal, i) => i === 0 || medals[MEDALS[i - 1]!] < medals[medal]),
        'a better medal must need a shorter time',
      ),
    ),
    segments: v.pipe(
      v.array(SEGMENT),
      v.minLength(1),
      v.maxLength(MAX_SEGMENTS),
      v.check(
        (segments) => new Set(segments.map((segment) => segment.id)).size === segments.length,
        'two segments have the same id',
      ),
    ),
  }),
);

export type LevelFile = v.InferOutput<typeof LEVEL>;

/** What `level.json` says, or null when that cannot be told. Appends what is wrong. */
export function readLevelFile(
  text: string,
  file: string,
  problems: LevelProblem[],
): LevelFile | null {
  const json = parseJson(text, file, problems);
  if (json === undefined) return null;
  const parsed = v.safeParse(LEVEL, json);
  if (parsed.success) return parsed.output;
  for (const issue of parsed.issues) {
    problems.push({ file, layer: null, object: null, reason: withPath(issue) });
  }
  return null;
}

import type { Pose } from './clothes/pose.ts';
import type { Mood } from './person.ts';

/** A mood as changes to another: every group is merged, single values are replaced. */
export interface MoodChange {
  readonly brows?: Partial<Mood['brows']>;
  readonly lids?: Partial<Mood['lids']>;
  readonly gaze?: Mood['gaze'];
  readonly mouth?: Partial<Mood['mouth']>;
  readonly head?: Partial<Mood['head']>;
  readonly blush?: number;
  readonly tears?: boolean;
  readonly frown?: number;
  readonly pose?: Pose;
}

export function moodFrom(base: Mood, change: MoodChange): Mood {
  return {
    ...base,
    ...change,
    brows: { ...base.brows, ...change.brows },
    lids: { ...base.lids, ...change.lids },
    mouth: { ...base.mouth, ...change.mouth },
    head: { ...base.head, ...change.head },
  };
}

const NEUTRAL: Mood = {
  brows: { inner: 0, middle: 0, outer: 0, knit: 0, near: 0, far: 0 },
  lids: { open: 0.96, raised: 0.1 },
  gaze: [0.1, 0],
  mouth: { smile: 0.04, open: 0, wide: 0, smirk: 0, teeth: 0, pout: 0, sneer: 0 },
  head: { roll: 0, x: 0, y: 0, lift: 0 },
  blush: 0.35,
  tears: false,
  frown: 0,
  pose: 'upright',
};

/** The moods that everyone has. */
const COMMON = {
  neutral: NEUTRAL,
  wry: moodFrom(NEUTRAL, {
    brows: { inner: -1, near: -8, far: 3 },
    lids: { open: 0.84, raised: 0.4 },
    gaze: [0.35, -0.05],
    mouth: { smile: 0.6, open: 0.12, teeth: 1, wide: 0.15, smirk: 0.9 },
    head: { roll: -0.08, lift: 5 },
    blush: 0.45,
  }),
  hurt: moodFrom(NEUTRAL, {
    brows: { inner: -13, middle: -1, outer: 6, knit: 4 },
    lids: { open: 0.76, raised: 0.28 },
    gaze: [-0.1, 0.5],
    mouth: { smile: -0.54, open: 0.1, wide: -0.1, pout: 0.45 },
    head: { roll: 0.11, x: -4, y: 9, lift: -5 },
    blush: 0.55,
    tears: true,
    frown: 0.6,
    pose: 'guarded',
  }),
  tender: moodFrom(NEUTRAL, {
    brows: { inner: -6, middle: -5, outer: 2 },
    lids: { open: 0.6, raised: 0.5 },
    gaze: [0, 0.35],
    mouth: { smile: 0.9, wide: 0.14 },
    head: { roll: 0.12, x: -2, y: 6, lift: -1 },
    blush: 0.95,
    pose: 'leaning',
  }),
  fierce: moodFrom(NEUTRAL, {
    brows: { inner: 12, middle: 4, outer: -6, knit: 6 },
    lids: { open: 0.8, raised: 0.42 },
    gaze: [0.2, -0.1],
    mouth: { smile: -0.55, open: 0.32, wide: 0.2, teeth: 1, sneer: 1 },
    head: { roll: 0.05, x: 6, y: 7, lift: -6 },
    blush: 0.3,
    frown: 1,
    pose: 'leaning',
  }),
} as const satisfies Record<string, Mood>;

export type MoodName = keyof typeof COMMON;

/** The moods that everyone has, each with what is this person's own, and some that only they have. */
export function moods(
  always: MoodChange,
  own: Partial<Record<MoodName, MoodChange>>,
): Record<MoodName, Mood> {
  const names = Object.keys(COMMON) as MoodName[];
  const entries = names.map(
    (name) => [name, moodFrom(moodFrom(COMMON[name], always), own[name] ?? {})] as const,
  );
  return Object.fromEntries(entries) as Record<MoodName, Mood>;
}

/** What two can say to each other on a walk: beats of lines, each with a question at its end or none. */
import type { DeedName } from '../bond/deeds.ts';

/** Who answers. */
export type Talker = 'faith' | 'willow';

/** Whose words are heard. */
export const SPEAKERS = ['faith', 'willow', 'giles'] as const;
export type Speaker = (typeof SPEAKERS)[number];

export const TALK_MOODS = ['neutral', 'wry', 'hurt', 'tender', 'fierce', 'startled'] as const;
export type TalkMood = (typeof TALK_MOODS)[number];

/** Immutable, as read from a level's `talk.json`. */
export interface TalkPlan {
  readonly secrets: readonly SecretPlan[];
  /** Done when the last of the secrets is found. */
  readonly secretsDeed: DeedName | null;
  readonly beats: readonly BeatPlan[];
}

/** Something off the way, found by who comes to its place. */
export interface SecretPlan {
  readonly zone: string;
  readonly name: string;
}

export interface BeatPlan {
  readonly id: string;
  readonly begins: BeatCue;
  /** Whether it begins with a spark between the marks of the two. */
  readonly sparks: boolean;
  readonly lines: readonly TalkLine[];
  /** What the last line asks. */
  readonly choice: ChoicePlan | null;
}

export type BeatCue =
  | { readonly type: 'start' }
  /** Another beat is over. */
  | { readonly type: 'after'; readonly beat: string }
  /** Faith, or both, are in a place of the map. */
  | { readonly type: 'reached'; readonly zone: string; readonly who: 'faith' | 'both' }
  /** The last of the secrets was found. */
  | { readonly type: 'secrets-found' };

export interface TalkLine {
  readonly who: Speaker;
  readonly text: string;
  readonly mood: TalkMood;
}

export interface ChoicePlan {
  /** Whose answer it is. */
  readonly asked: Talker;
  readonly answers: readonly AnswerPlan[];
  /** What comes of saying nothing. */
  readonly silence: { readonly deed: DeedName; readonly replies: readonly TalkLine[] };
}

export interface AnswerPlan {
  readonly text: string;
  readonly mood: TalkMood;
  readonly deed: DeedName;
  readonly replies: readonly TalkLine[];
  /** Who is not played says so from this bond on: the first such answer is hers. */
  readonly fromBond: number;
}

/** An answer for each of the buttons that answer. */
export const MOST_ANSWERS = 3;

/** What makes a plan impossible to talk through, in words; nothing if all is well. */
export function checkTalk({ secrets, beats }: TalkPlan): string[] {
  const reasons: string[] = [];
  const ids = beats.map(({ id }) => id);
  for (const id of new Set(ids.filter((id, i) => ids.indexOf(id) !== i))) {
    reasons.push(`two beats have the id "${id}"`);
  }
  for (const { id, begins, choice } of beats) {
    const refuse = (reason: string): void => void reasons.push(`beat "${id}": ${reason}`);
    if (begins.type === 'after' && !ids.includes(begins.beat)) {
      refuse(`begins after "${begins.beat}", which is no beat`);
    }
    if (begins.type === 'after' && begins.beat === id) refuse('begins after itself');
    if (begins.type === 'secrets-found' && secrets.length === 0) refuse('there are no secrets');
    if (choice?.asked === 'willow' && choice.answers.every(({ fromBond }) => fromBond > 0)) {
      refuse('with a weak bond Willow has no answer of her own: one needs a "fromBond" of 0');
    }
  }
  return reasons;
}

import type { Speaker } from '../../sim/talk/talkPlan.ts';
import type { Difficulty } from '../../sim/core/stage.ts';
import type { LineCue, Medal } from '../../sim/fight/level.ts';
import type { FightWorld, WillowPhase } from '../../sim/fight/world.ts';
import type { LightName } from './sceneLight.ts';

/** A mood of the portraits, and the light that falls on it. */
export interface Expression {
  readonly mood: 'neutral' | 'wry' | 'hurt' | 'tender' | 'fierce' | 'startled';
  readonly light: LightName;
}

/** How a line is said, by what it is about. */
export const EXPRESSIONS: Readonly<Record<LineCue, Expression>> = {
  'segment-started': { mood: 'startled', light: 'lamp' },
  'boss-woke': { mood: 'wry', light: 'lamp' },
  'heart-turned': { mood: 'fierce', light: 'lamp' },
  'headlights-ready': { mood: 'fierce', light: 'fire' },
  'faith-fell': { mood: 'hurt', light: 'moon' },
  'faith-helped': { mood: 'wry', light: 'moon' },
  'boss-phase-2': { mood: 'startled', light: 'lamp' },
  'boss-phase-3': { mood: 'hurt', light: 'moon' },
  'boss-dusted': { mood: 'tender', light: 'fire' },
  'rank-reached': { mood: 'tender', light: 'magic' },
  'fire-woke': { mood: 'startled', light: 'fire' },
  'willow-grabbed': { mood: 'startled', light: 'moon' },
  cleared: { mood: 'tender', light: 'lamp' },
  'in-step': { mood: 'startled', light: 'lamp' },
  close: { mood: 'tender', light: 'magic' },
  danced: { mood: 'tender', light: 'lamp' },
  crashed: { mood: 'startled', light: 'lamp' },
  'near-missed': { mood: 'wry', light: 'lamp' },
  'red-light-run': { mood: 'startled', light: 'fire' },
  'train-coming': { mood: 'startled', light: 'lamp' },
  'wounds-half': { mood: 'hurt', light: 'moon' },
  solved: { mood: 'wry', light: 'magic' },
};

/** What Faith thinks of a run, by what it won. */
export const VERDICTS: Readonly<Record<Medal | 'none', Expression>> = {
  slayer: { mood: 'wry', light: 'fire' },
  gold: { mood: 'wry', light: 'lamp' },
  silver: { mood: 'tender', light: 'lamp' },
  bronze: { mood: 'neutral', light: 'moon' },
  none: { mood: 'fierce', light: 'moon' },
};

/** Without a medal she is strict only with who asked for it, and not about a time that is the best so far. */
export function verdictOn(
  { medal, isBest }: { medal: Medal | null; isBest: boolean },
  difficulty: Difficulty,
): Expression {
  const verdict = medal ?? 'none';
  if (difficulty === 'story' && (verdict === 'none' || verdict === 'bronze'))
    return VERDICTS.silver;
  return verdict === 'none' && isBest ? VERDICTS.bronze : VERDICTS[verdict];
}

/** Those of Willow's doings that light her face. */
const SPELLS: ReadonlySet<WillowPhase> = new Set<WillowPhase>([
  'shield',
  'mend',
  'cast',
  'channel',
  'task',
]);

/** How this line is said now: in the light of a spell while Willow casts one. */
export function expressionOf(who: Speaker, cue: LineCue, { willow }: FightWorld): Expression {
  const expression = EXPRESSIONS[cue];
  const casts = who === 'willow' && SPELLS.has(willow.phase);
  return casts ? { ...expression, light: 'magic' } : expression;
}

/** The mood that is shown of who has these: what Faith and Giles are startled with is a dry look. */
export const moodOf = (
  moods: Readonly<Record<string, unknown>>,
  mood: Expression['mood'],
): string => (mood in moods ? mood : 'wry');

export type Mouth = 'still' | 'murmur' | 'speak';

const TICKS_A_SOUND = 9;
const LETTERS_A_SOUND = 2;
const BLINK_EVERY_TICKS = 400;
const FIRST_BLINK_TICKS = 150;
const BLINK_TICKS = 15;

/** What the mouth does so many ticks into a line: open on vowels, shut between words and at the end. */
export function mouthAt(text: string, ticks: number): Mouth {
  const from = Math.floor(ticks / TICKS_A_SOUND) * LETTERS_A_SOUND;
  const sound = text.slice(from, from + LETTERS_A_SOUND);
  if (/[aeiouy]/i.test(sound)) return 'speak';
  return /[a-z]/i.test(sound) ? 'murmur' : 'still';
}

export const blinksAt = (ticks: number): boolean =>
  (ticks + BLINK_EVERY_TICKS - FIRST_BLINK_TICKS) % BLINK_EVERY_TICKS < BLINK_TICKS;

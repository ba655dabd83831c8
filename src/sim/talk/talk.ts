/**
 * Two talk while they walk. Lines take the time that it takes to read them, a question waits for its answer, and
 * nothing of it holds anybody up. Plain data: snapshot and hash cover it wherever it lies.
 */
import type { DeedName } from '../bond/deeds.ts';
import type {
  BeatCue,
  BeatPlan,
  ChoicePlan,
  TalkLine,
  TalkMood,
  TalkPlan,
  Speaker,
  Talker,
} from './talkPlan.ts';

export const TALK = {
  /** A line stays for so long, and for so much more with each character: about twenty a second in all. */
  leastTicks: 84,
  ticksPerCharacter: 5,
  /** Answers are read faster, and then there is this long to choose. */
  choiceTicks: 300,
  choiceTicksPerCharacter: 3,
  /** A press that was on its way when the question came is no answer to it. */
  deafTicks: 18,
  /** Between two beats. */
  breathTicks: 60,
  /** After one that was cut short. */
  brokenTicks: 240,
} as const;

export interface Talk {
  /** Beats that have begun, by index. */
  begun: number[];
  /** The beat that is on, or −1. */
  beat: number;
  part: 'lines' | 'answer' | 'replies';
  /** Index of the line in its part. */
  line: number;
  /** Ticks until the line has been said; between beats, until the next may begin. */
  ticks: number;
  /** Ticks that the question is still open, 0 when none is. */
  choiceTicks: number;
  /** The answer to this beat's question, −1 for none yet or silence. */
  answer: number;
  /** Secrets that were found, by index. */
  found: number[];
}

/** What a talk has to know of the two who walk. */
export interface Walkers {
  isAt(who: 'faith' | 'both' | 'either', zone: string): boolean;
  /** Which answer each of them presses in this tick, −1 for none; null while nobody plays her. */
  readonly pressed: { readonly faith: number; readonly willow: number | null };
  readonly bond: number;
}

export type TalkEvent =
  | { type: 'talk-line'; who: Speaker; text: string; mood: TalkMood; ticks: number }
  | { type: 'marks-sparked' }
  | { type: 'choice-offered'; asked: Talker; ticks: number }
  /** A blow has cut it short: what was being said is lost. */
  | { type: 'talk-broken' }
  /** `answer` is −1 for silence. */
  | { type: 'choice-answered'; asked: Talker; answer: number; deed: DeedName }
  | { type: 'secret-found'; name: string; zone: string; found: number; of: number };

export const createTalk = (): Talk => ({
  begun: [],
  beat: -1,
  part: 'lines',
  line: 0,
  ticks: TALK.breathTicks,
  choiceTicks: 0,
  answer: -1,
  found: [],
});

/** How long a line takes. */
export const lineTicks = (text: string): number =>
  TALK.leastTicks + text.length * TALK.ticksPerCharacter;

/** How long a question stays open after it has been asked. */
export const choiceTicks = ({ answers }: ChoicePlan): number =>
  TALK.choiceTicks +
  TALK.choiceTicksPerCharacter * answers.reduce((sum, { text }) => sum + text.length, 0);

/** How long a question stays open from its first word on. */
const openTicks = ({ lines }: BeatPlan, choice: ChoicePlan): number =>
  lineTicks(lines.at(-1)!.text) + choiceTicks(choice);

/** The question that is open, or null. */
export const openChoice = (talk: Talk, plan: TalkPlan): ChoicePlan | null =>
  talk.choiceTicks > 0 ? (plan.beats[talk.beat]?.choice ?? null) : null;

/** One tick of a talk. Returns what happened. */
export function stepTalk(talk: Talk, plan: TalkPlan, walkers: Walkers): TalkEvent[] {
  const events: TalkEvent[] = [];
  findSecrets(talk, plan, walkers, events);
  if (talk.ticks > 0) talk.ticks--;
  const spark = firstDue(talk, plan, walkers, true);
  if (spark >= 0) {
    // whatever is being said: a spark waits for nobody
    beginBeat(talk, plan, spark, events);
    return events;
  }
  if (talk.beat < 0) {
    const next = talk.ticks === 0 ? firstDue(talk, plan, walkers, false) : -1;
    if (next >= 0) beginBeat(talk, plan, next, events);
    return events;
  }
  const beat = plan.beats[talk.beat]!;
  if (beat.choice && talk.choiceTicks > 0) waitForAnswer(talk, beat, beat.choice, walkers, events);
  else if (talk.ticks === 0) goOn(talk, beat, events);
  return events;
}

/** Cuts short what is being said, as a blow does. Whether there was anything. */
export function breakOff(talk: Talk): boolean {
  if (talk.beat < 0) return false;
  talk.beat = -1;
  talk.choiceTicks = 0;
  talk.answer = -1;
  talk.ticks = TALK.brokenTicks;
  return true;
}

function findSecrets(talk: Talk, { secrets }: TalkPlan, walkers: Walkers, events: TalkEvent[]) {
  secrets.forEach(({ zone, name }, i) => {
    if (talk.found.includes(i) || !walkers.isAt('either', zone)) return;
    talk.found.push(i);
    events.push({
      type: 'secret-found',
      name,
      zone,
      found: talk.found.length,
      of: secrets.length,
    });
  });
}

/** The first beat in the plan's order, of those that spark or of the others, that is due and has not been; or −1. */
function firstDue(talk: Talk, plan: TalkPlan, walkers: Walkers, sparks: boolean): number {
  for (let i = 0; i < plan.beats.length; i++) {
    const beat = plan.beats[i]!;
    if (beat.sparks !== sparks || talk.begun.includes(i)) continue;
    if (isDue(beat.begins, talk, plan, walkers)) return i;
  }
  return -1;
}

function beginBeat(talk: Talk, plan: TalkPlan, next: number, events: TalkEvent[]): void {
  talk.begun.push(next);
  talk.beat = next;
  talk.answer = -1;
  if (plan.beats[next]!.sparks) events.push({ type: 'marks-sparked' });
  say(talk, plan.beats[next]!, 'lines', 0, events);
}

function isDue(begins: BeatCue, talk: Talk, plan: TalkPlan, walkers: Walkers): boolean {
  switch (begins.type) {
    case 'start':
      return true;
    case 'after':
      // nobody speaks: what has begun is over
      return talk.begun.some((i) => plan.beats[i]!.id === begins.beat);
    case 'reached':
      return walkers.isAt(begins.who, begins.zone);
    case 'secrets-found':
      return talk.found.length === plan.secrets.length;
  }
}

function say(
  talk: Talk,
  beat: BeatPlan,
  part: Talk['part'],
  line: number,
  events: TalkEvent[],
): void {
  const { who, text, mood } = linesOf(beat, part, talk.answer)[line]!;
  talk.part = part;
  talk.line = line;
  talk.ticks = lineTicks(text);
  const asks = beat.choice !== null && part === 'lines' && line === beat.lines.length - 1;
  talk.choiceTicks = asks ? openTicks(beat, beat.choice) : 0;
  // a question stays in sight for as long as it can be answered
  const ticks = Math.max(talk.ticks, talk.choiceTicks);
  events.push({ type: 'talk-line', who, text, mood, ticks });
  if (asks) events.push({ type: 'choice-offered', asked: beat.choice.asked, ticks });
}

/** The lines of a beat's part, with this answer to its question. */
function linesOf(
  { lines, choice }: BeatPlan,
  part: Talk['part'],
  answer: number,
): readonly TalkLine[] {
  if (part === 'lines') return lines;
  if (!choice) return [];
  const given = choice.answers[answer];
  if (part === 'replies') return (given ?? choice.silence).replies;
  return given ? [{ who: choice.asked, text: given.text, mood: given.mood }] : [];
}

function waitForAnswer(
  talk: Talk,
  beat: BeatPlan,
  choice: ChoicePlan,
  walkers: Walkers,
  events: TalkEvent[],
): void {
  talk.choiceTicks--;
  const isDeaf = openTicks(beat, choice) - talk.choiceTicks <= TALK.deafTicks;
  const answer = isDeaf ? -1 : answerOf(talk, choice, walkers);
  if (answer < 0 && talk.choiceTicks > 0) return;
  talk.choiceTicks = 0;
  talk.answer = answer;
  const { deed } = choice.answers[answer] ?? choice.silence;
  events.push({ type: 'choice-answered', asked: choice.asked, answer, deed });
  goOn(talk, beat, events);
}

/** What is answered in this tick, or −1. */
function answerOf(talk: Talk, { asked, answers }: ChoicePlan, walkers: Walkers): number {
  const pressed = walkers.pressed[asked];
  // by herself she hears the question out, and says what she dares to
  if (pressed === null) {
    return talk.ticks > 0 ? -1 : answers.findIndex(({ fromBond }) => walkers.bond >= fromBond);
  }
  return pressed < answers.length ? pressed : -1;
}

const PARTS: readonly Talk['part'][] = ['lines', 'answer', 'replies'];

/** A line has been said: the next, or the beat is over. */
function goOn(talk: Talk, beat: BeatPlan, events: TalkEvent[]): void {
  let line = talk.line + 1;
  for (const part of PARTS.slice(PARTS.indexOf(talk.part))) {
    if (line < linesOf(beat, part, talk.answer).length) return say(talk, beat, part, line, events);
    line = 0;
  }
  talk.beat = -1;
  talk.ticks = TALK.breathTicks;
}

/** The first promise of a talk that this one breaks, or null. */
export function findBrokenTalk(talk: Talk, { beats, secrets }: TalkPlan): string | null {
  const { begun, found, beat, ticks, choiceTicks, answer } = talk;
  if (!isOnceEach(begun, beats.length)) return `talk-beats-once: ${begun.join(', ')} have begun`;
  if (!isOnceEach(found, secrets.length)) return `talk-secrets-once: ${found.join(', ')} are found`;
  if (beat !== -1 && beat !== begun.at(-1)) return `talk-beat: ${beat} is on, and never began`;
  if (!(ticks >= 0 && choiceTicks >= 0)) return `talk-ticks: ${ticks} and ${choiceTicks}`;
  const choice = beats[beat]?.choice ?? null;
  if (choiceTicks > 0 && (choice === null || answer !== -1)) return 'talk-choice: nothing is asked';
  const answers = choice?.answers.length ?? 0;
  return beat !== -1 && answer >= answers ? `talk-answer: ${answer} of ${answers}` : null;
}

const isOnceEach = (indices: readonly number[], count: number): boolean =>
  new Set(indices).size === indices.length && indices.every((i) => i >= 0 && i < count);

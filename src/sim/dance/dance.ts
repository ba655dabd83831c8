/**
 * Two dance to a song, judged against its beat map. Plain data: snapshot and hash cover it wherever it lies. A dance
 * cannot be lost; how well it goes decides how soon it is over.
 */
import type { InputFrame } from '../core/inputFrame.ts';
import { TICK_RATE, type Difficulty } from '../core/stage.ts';
import { barTicksOf, type BeatMap, type DanceMove } from './beatMap.ts';
import { GRADE, GRADES, gradeOf, reachTicks, worseOf, type Grade } from './grades.ts';
import { isHolding, pressedMove } from './presses.ts';

export const DANCE = {
  /** As close as two can be. */
  closest: 1000,
  /** However well they dance, the song ends at no bar line before this. */
  earliestEndTicks: 35 * TICK_RATE,
  /** For every so many steps danced in a row a step brings them closer by one more, up to a most. */
  comboSteps: 4,
  mostComboBonus: 8,
  /** Two are in step when they are so near each other. */
  inStepTicks: 6,
  /** Willow answers Faith's step so much later, when nobody else dances for her. */
  answerTicks: 10,
  /** A hold may be let go so much too soon. */
  letGoTicks: 16,
  /** A step that nobody asked for. No more often than once in half a beat. */
  stumbleCloseness: -12,
} as const;

export type DancerName = 'faith' | 'willow';

/** What one of the two has danced of a step, kept until the other has too. */
interface Danced {
  grade: Grade;
  offset: number;
  /** The song's tick in which it was judged. */
  tick: number;
}

export interface Dancer {
  /** The first step that she has not been judged on. */
  nextStep: number;
  /** How she began the hold that she is in, or null. */
  holding: { grade: Grade; offset: number } | null;
  /** Ticks until she can stumble again. */
  steadyTicks: number;
  danced: Danced[];
}

/** `closing`: the song's last bar sounds, and nothing is asked any more. */
export type DanceEnding = 'none' | 'closing' | 'over';

export interface Dance {
  songTick: number;
  /** The first step that the two have not been judged on. */
  nextStep: number;
  /** 0 to 1000. */
  closeness: number;
  /** Steps danced in a row. */
  combo: number;
  /** How many steps the two have danced how well. */
  counts: Record<Grade, number>;
  faith: Dancer;
  willow: Dancer;
  /** Willow is no player: she answers Faith. */
  willowPartner: boolean;
  /** Steps of this bar, and whether all of them were in step so far. */
  barSteps: number;
  barInStep: boolean;
  ending: DanceEnding;
  endingTicks: number;
}

export type DanceEvent =
  /** One of the two was judged; `offset` in ticks, late is more than nothing. */
  | { type: 'dance-step-judged'; who: DancerName; grade: Grade; step: number; offset: number }
  | { type: 'dance-stumbled'; who: DancerName }
  /** A bar is over; `inStep` when all its steps were danced well, and together. */
  | { type: 'dance-bar'; bar: number; inStep: boolean }
  /** The song goes into its last bar. */
  | { type: 'dance-ended'; closeness: number };

/** What influences how a dance is judged, besides the inputs. */
export interface DanceOptions {
  difficulty: Difficulty;
  /** How much later than the song's tick the players hear it and press. */
  judgedDelayTicks: number;
}

const createDancer = (): Dancer => ({ nextStep: 0, holding: null, steadyTicks: 0, danced: [] });

export const createDance = (willowPartner: boolean): Dance => ({
  songTick: 0,
  nextStep: 0,
  closeness: 0,
  combo: 0,
  counts: { perfect: 0, good: 0, early: 0, late: 0, missed: 0 },
  faith: createDancer(),
  willow: createDancer(),
  willowPartner,
  barSteps: 0,
  barInStep: true,
  ending: 'none',
  endingTicks: 0,
});

/** One tick of a dance. `inputs[1]` is Willow's, where she is no partner. Returns what happened. */
export function stepDance(
  dance: Dance,
  map: BeatMap,
  inputs: readonly [InputFrame, InputFrame],
  previousInputs: readonly [InputFrame, InputFrame],
  options: DanceOptions,
): DanceEvent[] {
  const events: DanceEvent[] = [];
  if (dance.ending === 'over') return events;
  dance.songTick++;
  if (dance.ending === 'closing') {
    if (--dance.endingTicks === 0) dance.ending = 'over';
    return events;
  }
  const turn: Turn = { dance, map, options, events };
  danceAs(turn, 'faith', inputs[0], previousInputs[0]);
  if (dance.willowPartner) answer(turn);
  else danceAs(turn, 'willow', inputs[1], previousInputs[1]);
  judgePair(dance);
  if (dance.songTick % barTicksOf(map) === 0) endBar(turn);
  return events;
}

interface Turn {
  dance: Dance;
  map: BeatMap;
  options: DanceOptions;
  events: DanceEvent[];
}

function danceAs(turn: Turn, who: DancerName, frame: InputFrame, previous: InputFrame): void {
  const { dance, options } = turn;
  const dancer = dance[who];
  const heard = dance.songTick - options.judgedDelayTicks;
  if (dancer.steadyTicks > 0) dancer.steadyTicks--;
  if (!dancer.holding) missWhatIsPast(turn, who, heard);
  const move = pressedMove(frame, previous);
  if (move !== null) dancePress(turn, who, move, heard);
  if (dancer.holding) goOnHolding(turn, who, dancer.holding, isHolding(frame), heard);
}

/** A step's window reaches no farther than half the way to the steps beside it. */
function windowOf({ steps }: BeatMap, i: number, reach: number): { from: number; to: number } {
  const { tick } = steps[i]!;
  const before = steps[i - 1]?.tick ?? -Infinity;
  const after = steps[i + 1]?.tick ?? Infinity;
  return {
    from: tick - Math.min(reach, Math.floor((tick - before) / 2)),
    to: tick + Math.min(reach, Math.ceil((after - tick) / 2) - 1),
  };
}

function missWhatIsPast(turn: Turn, who: DancerName, heard: number): void {
  const { dance, map, options } = turn;
  const { nextStep } = dance[who];
  const step = map.steps[nextStep];
  if (!step || heard <= windowOf(map, nextStep, reachTicks(options.difficulty)).to) return;
  judge(turn, who, 'missed', heard - step.tick);
}

function dancePress(turn: Turn, who: DancerName, move: DanceMove, heard: number): void {
  const { dance, map, options } = turn;
  const dancer = dance[who];
  const step = map.steps[dancer.nextStep];
  const tooSoon =
    !step || heard < windowOf(map, dancer.nextStep, reachTicks(options.difficulty)).from;
  if (tooSoon || dancer.holding) return stumble(turn, who);
  const offset = heard - step.tick;
  const grade = step.move === move ? gradeOf(offset, options.difficulty) : 'missed';
  if (move === 'hold' && grade !== 'missed') dancer.holding = { grade, offset };
  else judge(turn, who, grade, offset);
}

function goOnHolding(
  turn: Turn,
  who: DancerName,
  { grade, offset }: NonNullable<Dancer['holding']>,
  held: boolean,
  heard: number,
): void {
  const { tick, holdTicks } = turn.map.steps[turn.dance[who].nextStep]!;
  if (heard >= tick + holdTicks - DANCE.letGoTicks) judge(turn, who, grade, offset);
  else if (!held) judge(turn, who, 'missed', offset);
}

/** Willow follows: as well as Faith, a moment later. */
function answer(turn: Turn): void {
  const { faith, willow, songTick } = turn.dance;
  const step = faith.danced[willow.danced.length];
  if (step && songTick >= step.tick + DANCE.answerTicks) {
    judge(turn, 'willow', step.grade, step.offset);
  }
}

function judge({ dance, events }: Turn, who: DancerName, grade: Grade, offset: number): void {
  const dancer = dance[who];
  events.push({ type: 'dance-step-judged', who, grade, step: dancer.nextStep, offset });
  dancer.danced.push({ grade, offset, tick: dance.songTick });
  dancer.holding = null;
  dancer.nextStep++;
}

function stumble({ dance, map, events }: Turn, who: DancerName): void {
  const dancer = dance[who];
  if (dancer.steadyTicks > 0) return;
  dancer.steadyTicks = Math.floor(map.ticksPerBeat / 2);
  dance.combo = 0;
  dance.barInStep = false;
  comeCloser(dance, DANCE.stumbleCloseness);
  events.push({ type: 'dance-stumbled', who });
}

/** What both have danced counts for both: the worse of the two. */
function judgePair(dance: Dance): void {
  const { faith, willow } = dance;
  while (faith.danced.length > 0 && willow.danced.length > 0) {
    const hers = faith.danced.shift()!;
    const others = willow.danced.shift()!;
    const grade = worseOf(hers.grade, others.grade);
    const { closeness, combo } = GRADE[grade];
    const together = Math.abs(hers.offset - others.offset) <= DANCE.inStepTicks;
    const inStep = together && combo === 'adds';
    if (inStep) dance.combo++;
    else if (!together || combo === 'breaks') dance.combo = 0;
    const bonus = inStep ? Math.floor(dance.combo / DANCE.comboSteps) : 0;
    comeCloser(dance, closeness + Math.min(DANCE.mostComboBonus, bonus));
    dance.counts[grade]++;
    dance.nextStep++;
    dance.barSteps++;
    dance.barInStep &&= inStep;
  }
}

function comeCloser(dance: Dance, by: number): void {
  dance.closeness = Math.min(DANCE.closest, Math.max(0, dance.closeness + by));
}

function endBar({ dance, map, events }: Turn): void {
  const { songTick, closeness, barSteps, barInStep } = dance;
  const bar = songTick / barTicksOf(map) - 1;
  events.push({ type: 'dance-bar', bar, inStep: barInStep && barSteps > 0 });
  dance.barSteps = 0;
  dance.barInStep = true;
  const mayEnd = songTick >= DANCE.earliestEndTicks && closeness === DANCE.closest;
  if (!mayEnd && songTick < map.endTicks) return;
  dance.ending = 'closing';
  dance.endingTicks = barTicksOf(map);
  events.push({ type: 'dance-ended', closeness });
}

/** The first promise of a dance that this one breaks, or null. */
export function findBrokenDance(dance: Dance, map: BeatMap): string | null {
  const { closeness, counts, combo, nextStep, faith, willow, songTick } = dance;
  if (!(closeness >= 0 && closeness <= DANCE.closest)) {
    return `dance-closeness: ${closeness} is not 0 to ${DANCE.closest}`;
  }
  const danced = GRADES.reduce((sum, grade) => sum + counts[grade], 0);
  if (danced !== nextStep || !(combo >= 0 && combo <= danced)) {
    return `dance-counts: ${danced} steps counted, ${nextStep} danced, ${combo} in a row`;
  }
  for (const dancer of [faith, willow]) {
    const { length } = dancer.danced;
    if (dancer.nextStep !== nextStep + length || dancer.nextStep > map.steps.length) {
      return `dance-steps: ${dancer.nextStep} of ${map.steps.length}, the pair ${nextStep}`;
    }
  }
  const last = map.endTicks + barTicksOf(map);
  return songTick <= last ? null : `dance-ends: ${songTick} is after ${last}`;
}

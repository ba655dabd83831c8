import type { LineCue } from '../../sim/fight/level.ts';
import type { Speaker, TalkLine } from '../../sim/talk/talkPlan.ts';

export interface CuedLine {
  readonly who: Speaker;
  readonly text: string;
  readonly cue: LineCue;
}

/** Called out in a fight, or said on a walk. */
export type SpokenLine = CuedLine | TalkLine;

const LEAST_TICKS = 150;
const TICKS_A_CHARACTER = 6;
/** A line that is cut short by something newer was still there for this long. */
const CUT_TICKS = 80;

/** How long a line stays to be read, in ticks: about twenty characters a second, and time to look down. */
export const readingTicks = (text: string): number => LEAST_TICKS + text.length * TICKS_A_CHARACTER;

export interface SpokenLines {
  say(line: CuedLine, tick: number): void;
  /** On a walk the talk itself keeps the time: this is said now, for so many ticks. */
  sayNow(line: TalkLine, tick: number, ticks: number): void;
  /** The line to show at this tick, or null. */
  at(tick: number): SpokenLine | null;
  clear(): void;
}

/**
 * Lines of one cue follow each other, each long enough to read. A newer cue cuts in: what was still
 * waiting is dropped, since the fight has moved on.
 */
export function createSpokenLines(): SpokenLines {
  let current: SpokenLine | null = null;
  let sinceTick = 0;
  let untilTick = 0;
  let waiting: CuedLine[] = [];
  return {
    sayNow(line, tick, ticks) {
      current = line;
      waiting = [];
      sinceTick = tick;
      untilTick = tick + ticks;
    },
    say(line, tick) {
      const last = waiting.at(-1) ?? current;
      if (last && (!('cue' in last) || last.cue !== line.cue)) {
        waiting = [];
        untilTick = Math.min(untilTick, Math.max(tick, sinceTick + CUT_TICKS));
      }
      waiting.push(line);
    },
    at(tick) {
      if (current && tick >= untilTick) current = null;
      const next = waiting[0];
      if (!current && next) {
        waiting.shift();
        current = next;
        sinceTick = tick;
        untilTick = tick + readingTicks(next.text);
      }
      return current;
    },
    clear() {
      current = null;
      waiting = [];
    },
  };
}

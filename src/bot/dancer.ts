import { BUTTON, NO_INPUT, moveCode, packInput, type InputFrame } from '../sim/core/inputFrame.ts';
import { createStreams, nextUnit, STREAM } from '../sim/core/random.ts';
import type { BeatMap, DanceMove } from '../sim/dance/beatMap.ts';
import type { FightWorld } from '../sim/fight/world.ts';
import type { Bot } from './bot.ts';

export interface DancerOptions {
  seed: number;
  /** It presses so far off the beat at most, either way; mostly nearer. */
  spreadTicks: number;
  /** Which share of the steps it lets pass, 0 to 1. */
  missedShare?: number;
}

interface Press {
  from: number;
  to: number;
  frame: InputFrame;
}

/** A key is down so long. */
const PRESS_TICKS = 8;

const TURNS: Partial<Record<DanceMove, number>> = { right: 0, down: 0.25, left: 0.5, up: 0.75 };

function frameOf(move: DanceMove): InputFrame {
  const turns = TURNS[move];
  if (turns !== undefined) return packInput(0, moveCode(turns, 3), 0);
  return packInput(move === 'hold' ? BUTTON.attack : BUTTON.kick, 0, 0);
}

/** Knows the song, and has hands that are never quite on the beat. */
export function createDancer({ seed, spreadTicks, missedShare = 0 }: DancerOptions): Bot {
  const random = createStreams(seed ^ 0x2545f491);
  const roll = (): number => nextUnit(random, STREAM.enemies);
  let presses: Press[] | null = null;

  function learn({ steps }: BeatMap, delayTicks: number): Press[] {
    return steps.flatMap(({ tick, move, holdTicks }): Press[] => {
      const off = Math.round(((roll() + roll() + roll()) / 1.5 - 1) * spreadTicks);
      if (roll() < missedShare) return [];
      const from = tick + delayTicks + off;
      return [{ from, to: from + Math.max(PRESS_TICKS, holdTicks), frame: frameOf(move) }];
    });
  }

  return {
    think({ dance, level, judgedDelayTicks }: FightWorld) {
      if (!dance || !level.dance) return NO_INPUT;
      presses ??= learn(level.dance, judgedDelayTicks);
      const at = dance.songTick + 1;
      return presses.filter(({ from, to }) => from <= at && at < to).at(-1)?.frame ?? NO_INPUT;
    },
  };
}

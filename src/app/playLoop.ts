import { TICK_RATE } from '../sim/core/stage.ts';

export const TICK_MS = 1000 / TICK_RATE;

/** The most ticks that one frame plays: down to four frames a second the game keeps its pace. */
export const MOST_TICKS_A_FRAME = 30;

/**
 * A gap after which nothing is caught up: the machine slept, or stood at a breakpoint. One after another is a machine
 * that is so slow, and plays what it can.
 */
const STALL_MS = 2000;

interface PlayLoopHost {
  /** Reads polled devices; what changed on them belongs to the tick that holds `atMs`. */
  poll(atMs: number): void;
  /** Plays the tick that ends then, if it may be played. False: nor is the rest of the frame's time. */
  tick(endMs: number): boolean;
}

export interface PlayLoop {
  /**
   * Plays every tick that is over by `nowMs`, and tells how far into the next one that is, 0 to 1.
   * Ticks begin at fixed times, whatever the frame rate: which tick an event falls into depends on
   * its own time alone. Time beyond `MOST_TICKS_A_FRAME` is dropped and never played.
   */
  frame(nowMs: number): number;
  /** The time up to `nowMs` is not played: a pause, or another run. */
  skipTo(nowMs: number): void;
}

/** A fixed step of 120 a second on wall time. */
export function createPlayLoop(host: PlayLoopHost, nowMs: number): PlayLoop {
  // Start times are counted from an origin rather than added up, so that no error grows.
  let originMs = nowMs;
  let played = 0;
  let lastFrameMs = nowMs;
  let lastGapMs = 0;

  const startOf = (tick: number): number => originMs + (tick * 1000) / TICK_RATE;
  const dueBy = (atMs: number): number =>
    Math.max(0, Math.floor(((atMs - originMs) * TICK_RATE) / 1000) - played);

  function beginAt(startMs: number): void {
    originMs = startMs;
    played = 0;
  }

  function skipTo(atMs: number): void {
    beginAt(atMs - alphaAt(lastFrameMs) * TICK_MS);
    lastFrameMs = atMs;
  }

  /** What is left over when every tick that is due has been played. */
  function alphaAt(atMs: number): number {
    return Math.max(0, (atMs - startOf(played)) / TICK_MS) % 1;
  }

  function frame(atMs: number): number {
    const gapMs = atMs - lastFrameMs;
    if (gapMs > STALL_MS && lastGapMs <= STALL_MS) skipTo(atMs);
    lastFrameMs = atMs;
    lastGapMs = gapMs;
    const excess = dueBy(atMs) - MOST_TICKS_A_FRAME;
    if (excess > 0) beginAt(startOf(played + excess));
    const due = dueBy(atMs);
    host.poll(due > 0 ? startOf(played + due - 1) : atMs);
    // Polling may have begun another run or a pause: what is due is asked anew for every tick.
    while (dueBy(atMs) > 0) {
      played++;
      if (!host.tick(startOf(played))) {
        skipTo(atMs);
        break;
      }
    }
    return alphaAt(atMs);
  }

  return { frame, skipTo };
}

import { BUTTON_BITS, lookAt } from './padState.ts';
import type { PadReading, PadState } from './padState.ts';

/** A pad that the browser lists, from its first look on. */
export interface WatchedPad {
  /** Where in the browser's list it is. */
  readonly place: number;
  readonly sinceMs: number;
  state: PadState;
  /** Bits that went down with the last look. */
  fresh: number;
  /** Something on it has changed since it was seen first. */
  hasMoved: boolean;
}

interface Watched extends WatchedPad {
  readAtMs: number;
  /** When each bit last went down. */
  readonly pressedAtMs: Float64Array;
}

const BITS = 32;

/**
 * A pad may be listed twice, by two drivers: what both do within this time is the same hand. So long a second pad
 * waits for its seat.
 */
export const ECHO_MS = 80;

/** A pad that cannot be read for so long is gone. */
const UNREADABLE_MS = 250;

/** Looks at every pad once a poll, and knows which of them moves by itself. */
export function createPadWatch() {
  let pads: Watched[] = [];

  function look(
    readings: readonly (PadReading | null)[],
    deadZone: number,
    atMs: number,
  ): readonly WatchedPad[] {
    const places = Math.max(readings.length, ...pads.map(({ place }) => place + 1));
    pads = Array.from({ length: places }, (_, place) => {
      const before = pads.find((pad) => pad.place === place) ?? null;
      try {
        const state = lookAt(readings[place], before?.state.held ?? 0, deadZone);
        if (!state) return null;
        return before && before.state.id === state.id
          ? lookAgain(before, state, atMs)
          : lookFirst(place, state, atMs);
      } catch {
        if (!before || atMs - before.readAtMs > UNREADABLE_MS) return null;
        before.fresh = 0;
        return before;
      }
    }).filter((pad) => pad !== null);
    for (const pad of pads) noteUse(pad, atMs);
    return pads;
  }

  /** A browser lists a pad when a button of it is pressed: that press counts. A stick may have lain like that for ever. */
  function lookFirst(place: number, state: PadState, atMs: number): Watched {
    return {
      place,
      sinceMs: atMs,
      state,
      fresh: state.held & BUTTON_BITS,
      hasMoved: false,
      readAtMs: atMs,
      pressedAtMs: new Float64Array(BITS).fill(-Infinity),
    };
  }

  function lookAgain(pad: Watched, state: PadState, atMs: number): Watched {
    pad.fresh = state.held & ~pad.state.held;
    pad.hasMoved ||= state.held !== pad.state.held;
    pad.state = state;
    pad.readAtMs = atMs;
    return pad;
  }

  function noteUse(pad: Watched, atMs: number): void {
    for (let bit = 0; bit < BITS; bit++) {
      if ((pad.fresh & (1 << bit)) !== 0) pad.pressedAtMs[bit] = atMs;
    }
  }

  return {
    look,
    pads: (): readonly WatchedPad[] => pads,

    /**
     * Whether any of these bits, which went down on a pad at `atMs`, went down on another one as well, or was
     * held there when this one was seen first. Certain when `ECHO_MS` have passed.
     */
    isEcho(pad: WatchedPad, bits: number, atMs: number): boolean {
      return pads.some(
        (other) =>
          other !== pad &&
          other.pressedAtMs.some((pressedAtMs, bit) => {
            if ((bits & (1 << bit)) === 0) return false;
            const isHeld = (other.state.held & (1 << bit)) !== 0;
            return Math.abs(pressedAtMs - atMs) <= ECHO_MS || (isHeld && pad.sinceMs === atMs);
          }),
      );
    },
  };
}

/**
 * Seeded random streams (sfc32, Chris Doty-Humphrey), one a purpose, so that one more draw for
 * arrivals does not change what an enemy does. Four words a stream, inside the world.
 */
export const STREAM = { enemies: 0, arrivals: 1, traffic: 2 } as const;
export type Stream = (typeof STREAM)[keyof typeof STREAM];

const WORDS = 4;

export function createStreams(seed: number): Uint32Array {
  const count = Object.keys(STREAM).length;
  const state = new Uint32Array(count * WORDS);
  for (let stream = 0; stream < count; stream++) {
    state.set([0x9e3779b9 ^ stream, seed >>> 0, 0x243f6a88 + stream, 1], stream * WORDS);
    for (let warmUp = 0; warmUp < 12; warmUp++) nextUint(state, stream as Stream);
  }
  return state;
}

/** The next of a stream, 0 to 2³² − 1. */
export function nextUint(state: Uint32Array, stream: Stream): number {
  const at = stream * WORDS;
  const a = state[at]!;
  const b = state[at + 1]!;
  const c = state[at + 2]!;
  const counter = state[at + 3]!;
  const result = (a + b + counter) >>> 0;
  state[at] = b ^ (b >>> 9);
  state[at + 1] = c + (c << 3);
  state[at + 2] = ((c << 21) | (c >>> 11)) + result;
  state[at + 3] = counter + 1;
  return result;
}

/** The next of a stream, 0 up to but not including 1. */
export const nextUnit = (state: Uint32Array, stream: Stream): number =>
  nextUint(state, stream) / 4294967296;

/**
 * Copying and hashing a world: plain objects, arrays, numbers, strings, booleans, null and typed
 * arrays, all of it, whatever fields it has. In an object with a `count`, the typed arrays are columns
 * of which only the first `count` rows are in use.
 *
 * At the top are passed over: `level` and `terrain` (immutable), `roster` (follows from the rest) and `events` (outward only).
 */
import type { Snapshot } from './stage.ts';

type Column = Float64Array | Uint32Array | Int32Array | Uint16Array | Uint8Array;
type Plain = { [key: string]: unknown };

const PASSED_OVER = new Set(['level', 'terrain', 'roster', 'events']);

export function takeSnapshot(world: object): Snapshot {
  const state: Plain = {};
  for (const key in world) {
    if (!PASSED_OVER.has(key)) state[key] = copy((world as Plain)[key], Infinity);
  }
  return { state };
}

/** Puts a world back to a snapshot of it. The snapshot stays good for another time. */
export function restoreSnapshot(world: object, snapshot: Snapshot): void {
  const state = snapshot.state as Plain;
  const target = world as Plain;
  for (const key in target) {
    if (PASSED_OVER.has(key)) continue;
    if (!(key in state))
      throw new RangeError(`The snapshot lacks "${key}": it is of another world.`);
    target[key] = restored(target[key], state[key]);
  }
}

function copy(value: unknown, rows: number): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (isColumn(value)) return value.slice(0, rows);
  if (Array.isArray(value)) {
    const list: unknown[] = new Array<unknown>(value.length);
    for (let i = 0; i < value.length; i++) list[i] = copy(value[i], Infinity);
    return list;
  }
  const source = value as Plain;
  const used = typeof source['count'] === 'number' ? source['count'] : Infinity;
  const result: Plain = {};
  for (const key in source) result[key] = copy(source[key], used);
  return result;
}

/** Typed arrays are refilled in place, so that whoever holds a column goes on holding the right one. */
function restored(target: unknown, saved: unknown): unknown {
  if (typeof saved !== 'object' || saved === null) return saved;
  if (isColumn(saved)) {
    if (!isColumn(target) || target.length < saved.length) return saved.slice();
    target.set(saved);
    return target;
  }
  if (Array.isArray(saved) || typeof target !== 'object' || target === null) {
    return copy(saved, Infinity);
  }
  const into = target as Plain;
  const from = saved as Plain;
  for (const key in from) into[key] = restored(into[key], from[key]);
  return into;
}

const isColumn = (value: unknown): value is Column => ArrayBuffer.isView(value);

let words = new Uint32Array(1 << 14);
let doubles = new Float64Array(words.buffer);
let bytes = new Uint8Array(words.buffer);
let filled = 0;
const stringCodes = new Map<string, number>();

/** 16 hexadecimal digits over everything in a world that can change. */
export function hashWorld(world: object): string {
  filled = 0;
  for (const key in world) {
    if (!PASSED_OVER.has(key)) flatten((world as Plain)[key], Infinity);
  }
  return hashWords(words, filled * 2);
}

/**
 * Two words out of four lanes of multiply-and-mix, each lane over every fourth word: three times as fast
 * as one lane, because the multiplications do not wait for each other. Mixing after MurmurHash3.
 */
function hashWords(input: Uint32Array, length: number): string {
  let a = 0x243f6a88 ^ length;
  let b = 0x85a308d3;
  let c = 0x13198a2e;
  let d = 0x03707344;
  let i = 0;
  for (; i + 3 < length; i += 4) {
    a = Math.imul(a ^ input[i]!, 0xcc9e2d51);
    a ^= a >>> 15;
    b = Math.imul(b ^ input[i + 1]!, 0x1b873593);
    b ^= b >>> 15;
    c = Math.imul(c ^ input[i + 2]!, 0x85ebca6b);
    c ^= c >>> 15;
    d = Math.imul(d ^ input[i + 3]!, 0xc2b2ae35);
    d ^= d >>> 15;
  }
  for (; i < length; i++) a = Math.imul(a ^ input[i]!, 0xcc9e2d51) ^ (a >>> 15);
  // each of the two words hangs on all four lanes
  const high = finish(
    Math.imul(a, 5) ^ finish(Math.imul(b, 9) ^ finish(Math.imul(c, 17) ^ finish(d))),
  );
  const low = finish(
    Math.imul(d, 5) ^ finish(Math.imul(c, 9) ^ finish(Math.imul(b, 17) ^ finish(a))),
  );
  return hexadecimal(high) + hexadecimal(low);
}

function finish(word: number): number {
  let h = word ^ (word >>> 16);
  h = Math.imul(h, 0x85ebca6b);
  h ^= h >>> 13;
  h = Math.imul(h, 0xc2b2ae35);
  return h ^ (h >>> 16);
}

const hexadecimal = (word: number): string => (word >>> 0).toString(16).padStart(8, '0');

function push(value: number): void {
  if (filled === doubles.length) makeRoom(1);
  doubles[filled++] = value;
}

function makeRoom(count: number): void {
  const larger = new Uint32Array(Math.max(words.length * 2, (filled + count) * 2));
  larger.set(words);
  words = larger;
  doubles = new Float64Array(words.buffer);
  bytes = new Uint8Array(words.buffer);
}

/** The used rows of a column, byte for byte. */
function pushColumn(column: Column, rows: number): void {
  const length = Math.min(column.length, rows) * column.BYTES_PER_ELEMENT;
  const count = Math.ceil(length / 8);
  push(length);
  if (filled + count > doubles.length) makeRoom(count);
  if (count > 0) doubles[filled + count - 1] = 0;
  bytes.set(new Uint8Array(column.buffer, column.byteOffset, length), filled * 8);
  filled += count;
}

function flatten(value: unknown, rows: number): void {
  switch (typeof value) {
    case 'number':
      push(value);
      return;
    case 'boolean':
      push(value ? 1 : 0);
      return;
    case 'string':
      push(stringCode(value));
      return;
    case 'object':
      break;
    default:
      throw new TypeError(`A world may not hold a ${typeof value}: it is plain data.`);
  }
  if (value === null) {
    push(-1);
  } else if (isColumn(value)) {
    pushColumn(value, rows);
  } else if (Array.isArray(value)) {
    push(value.length);
    for (const item of value) flatten(item, Infinity);
  } else {
    const source = value as Plain;
    const used = typeof source['count'] === 'number' ? source['count'] : Infinity;
    for (const key in source) flatten(source[key], used);
  }
}

/** FNV-1a of a string. The few that occur (names of phases and moves) are remembered. */
function stringCode(text: string): number {
  let code = stringCodes.get(text);
  if (code === undefined) {
    code = 0x811c9dc5;
    for (let i = 0; i < text.length; i++) code = Math.imul(code ^ text.charCodeAt(i), 0x01000193);
    code >>>= 0;
    stringCodes.set(text, code);
  }
  return code;
}

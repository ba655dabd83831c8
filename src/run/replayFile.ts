/**
 * A replay's bytes: `KTF1`, the header's length (32 bits, little-endian), the header (JSON), the deflated
 * inputs. The header's last field, `check`, is the FNV-1a of the whole file with its own digits as zeros:
 * whatever byte is changed, it no longer fits.
 */
import { deflateSync, Inflate, inflateSync, strFromU8, strToU8 } from 'fflate';
import * as v from 'valibot';
import { RULES_VERSION } from '../sim/core/stage.ts';
import { fnv1a } from '../level/fnv1a.ts';
import { printable } from '../level/printable.ts';
import type { InputFrame } from '../sim/core/inputFrame.ts';
import { framesOf, packInputs, unpackingInputs, type InputTrack } from './inputTrack.ts';
import { ReplayError } from './ReplayError.ts';
import { MAX_TICKS, REPLAY_HEADER, type ReplayHeader } from './replayHeader.ts';
import { runThrough, type Steps } from './steps.ts';

const MAGIC = strToU8('KTF1');
const LENGTH_BYTES = 4;
const HEADER_AT = MAGIC.length + LENGTH_BYTES;
const MAX_HEADER_BYTES = 64 * 1024;
const MAX_INPUT_BYTES = 4 * 1024 * 1024;
/** Deflate makes nothing larger than this much over what went in. */
export const MAX_FILE_BYTES = HEADER_AT + MAX_HEADER_BYTES + MAX_INPUT_BYTES + 64 * 1024;
/** A byte inflates to 1032 at most, so that one piece stays near a megabyte. */
const INFLATE_PIECE_BYTES = 1024;
/** The longest that a deflated block can be before the first byte of it comes out: one that is only stored. */
const MAX_SILENT_BYTES = 66 * 1024;

const BYTES_BEHIND = 'There is more in it behind the end of its inputs: it was changed.';
const NO_CHECK = '0'.repeat(16);
const CHECK_END = '"}';
const CHECK = /,"check":"[0-9a-f]{16}"\}$/;

export interface Replay {
  readonly header: ReplayHeader;
  readonly inputs: InputTrack;
  /** Whether the file is byte for byte as it was written. */
  readonly intact: boolean;
}

/** One player's input by tick, counted from 0. */
export const replayInputs = (replay: Replay, player: 0 | 1): ((tick: number) => InputFrame) =>
  framesOf(replay.inputs, player);

/** Throws ReplayError if the run is longer than a replay may be. */
export function writeReplay(header: ReplayHeader, inputs: InputTrack): Uint8Array {
  const packed = packInputs(inputs);
  const headerBytes = strToU8(JSON.stringify({ ...header, check: NO_CHECK }));
  if (
    inputs.ticks > MAX_TICKS ||
    packed.length > MAX_INPUT_BYTES ||
    headerBytes.length > MAX_HEADER_BYTES
  ) {
    throw new ReplayError('The run is too long for a replay: at most 24 hours can be kept.');
  }
  const deflated = deflateSync(packed, { level: 9 });
  const bytes = new Uint8Array(HEADER_AT + headerBytes.length + deflated.length);
  bytes.set(MAGIC);
  new DataView(bytes.buffer).setUint32(MAGIC.length, headerBytes.length, true);
  bytes.set(headerBytes, HEADER_AT);
  bytes.set(deflated, HEADER_AT + headerBytes.length);
  bytes.set(strToU8(fnv1a(bytes)), checkAt(headerBytes.length));
  return bytes;
}

/**
 * Reads a replay of these rules. Throws ReplayError with what is wrong; a hostile file costs no more than
 * a few megabytes and a second. Whether it is true is for `verifyReplay` to say.
 */
export const readReplay = (bytes: Uint8Array): Replay => runThrough(readingReplay(bytes));

/** As `readReplay`, in steps of some milliseconds. */
export function* readingReplay(bytes: Uint8Array): Steps<Replay> {
  if (bytes.length > MAX_FILE_BYTES) {
    throw new ReplayError(`It has ${bytes.length} bytes; a replay has at most ${MAX_FILE_BYTES}.`);
  }
  if (bytes.length < HEADER_AT || MAGIC.some((byte, i) => bytes[i] !== byte)) {
    throw new ReplayError('It is no replay of this game: it does not begin with KTF1.');
  }
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const headerLength = view.getUint32(MAGIC.length, true);
  if (headerLength > MAX_HEADER_BYTES) {
    throw new ReplayError(
      `Its header claims ${headerLength} bytes; at most ${MAX_HEADER_BYTES} are read.`,
    );
  }
  const inputsAt = HEADER_AT + headerLength;
  if (inputsAt > bytes.length) throw new ReplayError('It ends within its header: it is cut off.');
  const text = strFromU8(bytes.subarray(HEADER_AT, inputsAt));
  const header = readHeader(text);
  const packed = yield* inflating(bytes.subarray(inputsAt));
  yield;
  try {
    const inputs = yield* unpackingInputs(packed, header.ticks);
    return { header, inputs, intact: isIntact(bytes, text, headerLength) };
  } catch (error) {
    if (error instanceof RangeError)
      throw new ReplayError(`Its inputs are wrong: ${error.message}.`);
    throw error;
  }
}

function readHeader(text: string): ReplayHeader {
  const json = parse(text);
  const rules = v.safeParse(v.object({ rules: v.number() }), json);
  if (rules.success && rules.output.rules !== RULES_VERSION) {
    throw new ReplayError(
      `It was recorded with rules version ${rules.output.rules}, this game plays version ` +
        `${RULES_VERSION}. Verify it with the build that recorded it.`,
      'wrong-version',
    );
  }
  const parsed = v.safeParse(REPLAY_HEADER, json);
  if (!parsed.success) {
    const reasons = parsed.issues.slice(0, 5).map((issue) => {
      const path = v.getDotPath(issue);
      return printable(path === null ? issue.message : `${path}: ${issue.message}`);
    });
    throw new ReplayError(`Its header is wrong: ${reasons.join('; ')}.`);
  }
  const header = parsed.output;
  if (header.hashes.length !== Math.floor(header.ticks / header.hashEvery)) {
    throw new ReplayError(
      `Its header is wrong: ${header.hashes.length} hashes, one every ${header.hashEvery} ticks, ` +
        `do not cover ${header.ticks} ticks.`,
    );
  }
  return header;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw new ReplayError('Its header is not JSON.');
  }
}

/**
 * In pieces, so that what would grow beyond measure is stopped while it is still small, and what follows the
 * end is never fed to the inflater, which would keep it all. Refuses what follows the end.
 */
function* inflating(deflated: Uint8Array): Steps<Uint8Array> {
  const pieces: Uint8Array[] = [];
  let total = 0;
  let silentFrom = 0;
  let totalBefore = 0;
  const stream = new Inflate((piece) => {
    pieces.push(piece);
    total += piece.length;
  });
  for (let at = 0; at < deflated.length; at += INFLATE_PIECE_BYTES) {
    const end = at + INFLATE_PIECE_BYTES;
    try {
      stream.push(deflated.subarray(at, end), end >= deflated.length);
    } catch {
      throw new ReplayError('Its inputs are damaged: they do not inflate.');
    }
    if (total > MAX_INPUT_BYTES) {
      throw new ReplayError(`Its inputs inflate to more than ${MAX_INPUT_BYTES} bytes.`);
    }
    if (total > totalBefore) silentFrom = end;
    if (total >> 18 !== totalBefore >> 18) yield;
    totalBefore = total;
    if (end - silentFrom > MAX_SILENT_BYTES) throw new ReplayError(BYTES_BEHIND);
  }
  if (deflated.length > 0 && inflates(deflated.subarray(0, -1)))
    throw new ReplayError(BYTES_BEHIND);
  const inflated = new Uint8Array(total);
  let at = 0;
  for (const piece of pieces) {
    inflated.set(piece, at);
    at += piece.length;
  }
  return inflated;
}

/** The end is where it cannot be cut any shorter. */
function inflates(deflated: Uint8Array): boolean {
  try {
    inflateSync(deflated);
    return true;
  } catch {
    return false;
  }
}

const checkAt = (headerLength: number): number =>
  HEADER_AT + headerLength - CHECK_END.length - NO_CHECK.length;

function isIntact(bytes: Uint8Array, headerText: string, headerLength: number): boolean {
  if (!CHECK.test(headerText)) return false;
  const at = checkAt(headerLength);
  const after = at + NO_CHECK.length;
  const check = fnv1a(bytes.subarray(0, at), strToU8(NO_CHECK), bytes.subarray(after));
  return strFromU8(bytes.subarray(at, after)) === check;
}

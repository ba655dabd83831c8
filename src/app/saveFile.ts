/**
 * A `.ktfsave`: `KTFSAVE1`, the length of a list (32 bits, little-endian), the list (JSON: the progress,
 * and each replay's name and length), the replays one after the other, and the FNV-1a of all before it.
 */
import { strFromU8, strToU8 } from 'fflate';
import * as v from 'valibot';
import { fnv1a } from '../level/fnv1a.ts';
import { MAX_FILE_BYTES, readReplay } from '../run/replayFile.ts';
import { ReplayError } from '../run/ReplayError.ts';
import { ProgressError, readProgress, runKey, writeProgress } from './progress.ts';
import type { Progress } from './progress.ts';

/** A save that does not check out; the message says what is wrong with it. */
export class SaveError extends Error {
  override readonly name = 'SaveError';
}

export interface Save {
  readonly progress: Progress;
  /** By `replayName`. */
  readonly replays: ReadonlyMap<string, Uint8Array>;
}

export type KeptReplay = 'last' | 'best';

/** What a replay is kept under. */
export const replayName = (key: string, which: KeptReplay): string => `${key} ${which}`;

const MAGIC = strToU8('KTFSAVE1');
const LIST_AT = MAGIC.length + 4;
const CHECK_BYTES = 16;
/** A hundred times what a player who has done everything has. */
export const MAX_SAVE_BYTES = 16 * 1024 * 1024;
const MAX_LIST_BYTES = 1024 * 1024;
const MAX_REPLAYS = 1000;

/** What else begins how, and what is to be done with it. */
const OTHER_FILES = [
  ['KTF', 'It is a replay: open it with “Open a replay” on the title.'],
  ['\x89PNG', 'It is a picture.'],
  ['\xff\xd8\xff', 'It is a picture.'],
  ['RIFF', 'It is a picture or a sound.'],
  ['PK', 'It is an archive: unpack it first.'],
  ['%PDF', 'It is a document.'],
] as const;
const LIST = v.object({
  progress: v.string(),
  replays: v.pipe(
    v.array(
      v.object({
        name: v.string(),
        bytes: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(MAX_FILE_BYTES)),
      }),
    ),
    v.maxLength(MAX_REPLAYS),
  ),
});

export function writeSave({ progress, replays }: Save): Uint8Array<ArrayBuffer> {
  const list = strToU8(
    JSON.stringify({
      progress: writeProgress(progress),
      replays: [...replays].map(([name, { length }]) => ({ name, bytes: length })),
    }),
  );
  const length = new Uint8Array(4);
  new DataView(length.buffer).setUint32(0, list.length, true);
  const parts = [MAGIC, length, list, ...replays.values()];
  return join([...parts, strToU8(fnv1a(...parts))]);
}

/** Reads no more of a file than it takes to see that it is no save, or too large. Throws SaveError. */
export async function readSaveFile(file: Blob): Promise<Save> {
  checkKind(new Uint8Array(await file.slice(0, LIST_AT).arrayBuffer()));
  if (file.size > MAX_SAVE_BYTES) {
    const most = MAX_SAVE_BYTES / 1024 / 1024;
    throw new SaveError(
      `It has ${Math.ceil(file.size / 1024 / 1024)} MB; a save has at most ${most}.`,
    );
  }
  return readSave(new Uint8Array(await file.arrayBuffer()));
}

function checkKind(start: Uint8Array): void {
  if (start.length === LIST_AT && MAGIC.every((byte, at) => start[at] === byte)) return;
  const text = strFromU8(start, true);
  const other = OTHER_FILES.find(([begins]) => text.startsWith(begins) && !text.startsWith('KTFS'));
  throw new SaveError(`This is not a save file. ${other?.[1] ?? ''}`.trim());
}

/** Throws SaveError for anything but an unchanged save of this version with replays that can be read. */
export function readSave(bytes: Uint8Array): Save {
  checkKind(bytes.subarray(0, LIST_AT));
  const end = Math.max(LIST_AT, bytes.length - CHECK_BYTES);
  if (strFromU8(bytes.subarray(end)) !== fnv1a(bytes.subarray(0, end))) {
    throw new SaveError('It is damaged: its check does not fit. Export it again.');
  }
  const listEnd =
    LIST_AT + new DataView(bytes.buffer, bytes.byteOffset).getUint32(MAGIC.length, true);
  if (listEnd > end) throw new SaveError('It is damaged: its list is cut off.');
  if (listEnd - LIST_AT > MAX_LIST_BYTES) throw new SaveError('Its list is too long.');
  const list = readList(strFromU8(bytes.subarray(LIST_AT, listEnd)));
  const replays = new Map<string, Uint8Array>();
  let at = listEnd;
  for (const { name, bytes: length } of list.replays) {
    const replay = bytes.slice(at, Math.min(at + length, end));
    if (replay.length < length) throw new SaveError('It is damaged: its replays are cut off.');
    checkReplay(name, replay);
    replays.set(name, replay);
    at += length;
  }
  return { progress: progressOf(list.progress), replays };
}

function readList(text: string): v.InferOutput<typeof LIST> {
  try {
    return v.parse(LIST, JSON.parse(text));
  } catch {
    throw new SaveError('Its list is not one that this game writes.');
  }
}

function progressOf(text: string): Progress {
  try {
    return readProgress(text);
  } catch (error) {
    throw error instanceof ProgressError ? new SaveError(error.message) : error;
  }
}

function checkReplay(name: string, bytes: Uint8Array): void {
  try {
    const { header, intact } = readReplay(bytes);
    const key = runKey(header.chapter, header.difficulty);
    if (intact && (name === replayName(key, 'last') || name === replayName(key, 'best'))) return;
  } catch (error) {
    if (!(error instanceof ReplayError)) throw error;
    // An old run that these rules no longer play is worth keeping.
    if (error.status === 'wrong-version') return;
  }
  throw new SaveError(`Its replay "${name}" is not what it claims to be.`);
}

function join(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

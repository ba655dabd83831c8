/**
 * Two players' input frames over a whole run, as they lie in a replay: one row for every tick in which
 * anything changed. Packed (before it is deflated) into three streams, because like sits well beside like:
 * how long each row lasts (varints), which fields change in it (a mask of six bits: buttons, move stick,
 * aim stick of each player), and the changed values (buttons as a varint of those that toggled, sticks as
 * their code). In front stand the lengths of the first two streams as varints.
 */
import {
  aimCodeOf,
  buttonsOf,
  isInputFrame,
  moveCodeOf,
  NO_INPUT,
  packInput,
  type InputFrame,
} from '../sim/core/inputFrame.ts';
import { createByteReader, createByteWriter } from './byteStreams.ts';
import { runThrough, type Steps } from './steps.ts';

export interface InputTrack {
  readonly ticks: number;
  /** The tick that each row begins at, counted from 0. */
  readonly starts: Uint32Array;
  /** For each player the frame of each row. */
  readonly frames: readonly [Uint32Array, Uint32Array];
}

const BUTTONS = 1;
const MOVE = 2;
const AIM = 4;
const FIELDS = 3;
const ALL_FIELDS = 0b111_111;

export function packInputs({ ticks, starts, frames }: InputTrack): Uint8Array {
  const lengths = createByteWriter();
  const masks = createByteWriter();
  const values = createByteWriter();
  for (let row = 0; row < starts.length; row++) {
    lengths.varint((starts[row + 1] ?? ticks) - starts[row]!);
    let mask = 0;
    for (let player = 0; player < 2; player++) {
      const before = row === 0 ? NO_INPUT : frames[player]![row - 1]!;
      const after = frames[player]![row]!;
      const toggled = buttonsOf(before) ^ buttonsOf(after);
      let changed = 0;
      if (toggled !== 0) {
        changed |= BUTTONS;
        values.varint(toggled);
      }
      if (moveCodeOf(before) !== moveCodeOf(after)) {
        changed |= MOVE;
        values.byte(moveCodeOf(after));
      }
      if (aimCodeOf(before) !== aimCodeOf(after)) {
        changed |= AIM;
        values.byte(aimCodeOf(after));
      }
      mask |= changed << (player * FIELDS);
    }
    masks.byte(mask);
  }
  const packed = createByteWriter();
  packed.varint(lengths.length);
  packed.varint(masks.length);
  for (const stream of [lengths, masks, values]) packed.bytes(stream.take());
  return packed.take();
}

/** So many rows take a few milliseconds. */
const ROWS_A_STEP = 4096;

/** Throws RangeError with the reason if the bytes are not the inputs of exactly `ticks` ticks. */
export const unpackInputs = (packed: Uint8Array, ticks: number): InputTrack =>
  runThrough(unpackingInputs(packed, ticks));

/** As `unpackInputs`, in steps of a few milliseconds. */
export function* unpackingInputs(packed: Uint8Array, ticks: number): Steps<InputTrack> {
  const head = createByteReader(packed);
  const lengthBytes = head.varint();
  const rows = head.varint();
  const lengths = createByteReader(head.bytes(lengthBytes));
  const masks = createByteReader(head.bytes(rows));
  const values = createByteReader(head.rest());
  const starts = new Uint32Array(rows);
  const frames = [new Uint32Array(rows), new Uint32Array(rows)] as const;
  let tick = 0;
  for (let row = 0; row < rows; row++) {
    if (row % ROWS_A_STEP === ROWS_A_STEP - 1) yield;
    starts[row] = tick;
    const length = lengths.varint();
    if (length === 0 || length > ticks - tick) {
      throw new RangeError(`row ${row} of the inputs lasts ${length} ticks from tick ${tick} on`);
    }
    tick += length;
    const mask = masks.byte();
    if (mask > ALL_FIELDS) throw new RangeError(`row ${row} of the inputs changes unknown fields`);
    for (let player = 0; player < 2; player++) {
      const changed = mask >> (player * FIELDS);
      const before = row === 0 ? NO_INPUT : frames[player]![row - 1]!;
      const toggled = changed & BUTTONS ? values.varint() : 0;
      const buttons = buttonsOf(before) ^ toggled;
      const move = changed & MOVE ? values.byte() : moveCodeOf(before);
      const aim = changed & AIM ? values.byte() : aimCodeOf(before);
      const frame = packInput(buttons, move, aim);
      if (toggled > 0xffff || !isInputFrame(frame)) {
        throw new RangeError(`row ${row} of the inputs is no input that a player could make`);
      }
      frames[player]![row] = frame;
    }
  }
  if (tick !== ticks) throw new RangeError(`the inputs last ${tick} ticks, not ${ticks}`);
  for (const stream of [lengths, values]) {
    if (stream.rest().length > 0) throw new RangeError('there is more in the inputs than rows');
  }
  return { ticks, starts, frames };
}

/** One player's frames by tick, counted from 0; no input before the start and after the end. Fastest in order. */
export function framesOf(track: InputTrack, player: 0 | 1): (tick: number) => InputFrame {
  const { starts, ticks } = track;
  const frames = track.frames[player];
  let row = 0;
  return (tick) => {
    if (tick < 0 || tick >= ticks) return NO_INPUT;
    if (starts[row]! > tick) row = 0;
    while (row + 1 < starts.length && starts[row + 1]! <= tick) row++;
    return frames[row]!;
  };
}

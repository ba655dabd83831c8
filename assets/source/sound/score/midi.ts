import type { Note } from './notation.ts';

/** The MIDI controller "expression" over time: value 0..127. */
export interface Expression {
  start: number;
  value: number;
}

export interface MidiPart {
  program: number;
  notes: Note[];
  expression?: Expression[];
  /** Notes overlap a little into the next one instead of parting from it. */
  legato?: boolean;
}

interface MidiEvent {
  at: number;
  order: number;
  bytes: number[];
}

/** 480 steps a quarter at 500,000 µs a quarter: exactly 8 MIDI steps to each tick, so no tempo is ever rounded. */
const STEPS_PER_QUARTER = 480;
const MICROSECONDS_PER_QUARTER = [0x07, 0xa1, 0x20];
const STEPS_PER_TICK = 8;
const RELEASE_STEPS = STEPS_PER_QUARTER * 6;

const clamp = (value: number, low: number, high: number): number =>
  Math.max(low, Math.min(high, Math.round(value)));

/** A standard MIDI file (format 0) of one dry part, with three seconds at the end for the last notes to fade. */
export function midiFile(part: MidiPart): Buffer {
  const track = [0, 0xff, 0x51, 3, ...MICROSECONDS_PER_QUARTER];
  let last = 0;
  for (const event of eventsOf(part)) {
    track.push(...variableLength(event.at - last), ...event.bytes);
    last = event.at;
  }
  track.push(...variableLength(RELEASE_STEPS), 0xff, 0x2f, 0);
  const header = Buffer.alloc(22);
  header.write('MThd', 0);
  header.writeUInt32BE(6, 4);
  header.writeUInt16BE(0, 8);
  header.writeUInt16BE(1, 10);
  header.writeUInt16BE(STEPS_PER_QUARTER, 12);
  header.write('MTrk', 14);
  header.writeUInt32BE(track.length, 18);
  return Buffer.concat([header, Buffer.from(track)]);
}

function eventsOf(part: MidiPart): MidiEvent[] {
  const events: MidiEvent[] = [];
  const put = (ticks: number, order: number, ...bytes: number[]): void => {
    events.push({ at: Math.max(0, Math.round(ticks * STEPS_PER_TICK)), order, bytes });
  };
  put(0, 0, 0xc0, part.program);
  put(0, 1, 0xb0, 7, 110);
  for (const { start, value } of part.expression ?? [])
    put(start, 2, 0xb0, 11, clamp(value, 0, 127));
  for (const note of part.notes) {
    const on = Math.max(0, note.start);
    const off = Math.max(on + 0.5, note.start + note.length * (part.legato ? 1.03 : 0.96));
    put(off, 3, 0x80, note.pitch, 40);
    put(on, 4, 0x90, note.pitch, clamp(note.velocity * 127, 1, 127));
  }
  return events.sort((a, b) => a.at - b.at || a.order - b.order);
}

function variableLength(value: number): number[] {
  const bytes = [value & 127];
  for (let rest = value >> 7; rest; rest >>= 7) bytes.unshift((rest & 127) | 128);
  return bytes;
}

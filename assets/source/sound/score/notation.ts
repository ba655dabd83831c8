/** A note: start and length in ticks of the game (1/120 s), MIDI pitch, velocity 0..1. */
export interface Note {
  start: number;
  length: number;
  pitch: number;
  velocity: number;
}

export interface Chord {
  start: number;
  length: number;
  name: string;
  /** Pitch classes 0..11: the root, what the bass plays, and all tones from the root up. */
  root: number;
  bass: number;
  tones: number[];
}

const PITCH_CLASS: Record<string, number> = { C: 0, D: 2, E: 4, F: 5, G: 7, A: 9, B: 11 };
const HIT_VELOCITY: Record<string, number> = { X: 1, x: 0.8, o: 0.55, g: 0.3 };
const ACCENT = 0.16;

const CHORD_TONES: Record<string, number[]> = {
  '': [0, 4, 7],
  m: [0, 3, 7],
  '7': [0, 4, 7, 10],
  m7: [0, 3, 7, 10],
  maj7: [0, 4, 7, 11],
  sus2: [0, 2, 7],
  sus4: [0, 5, 7],
  dim: [0, 3, 6],
  add9: [0, 4, 7, 14],
  madd9: [0, 3, 7, 14],
  '7b9': [0, 4, 7, 10, 13],
};

const tokensOf = (text: string): string[] => text.split(/[\s|]+/).filter(Boolean);

/** MIDI pitch of a name such as `Bb4` (C4 = 60). Throws on anything else. */
function pitchOf(name: string): number {
  const match = /^([A-G])([#b]*)(-?\d)$/.exec(name);
  if (!match) throw new Error(`"${name}" is no pitch; write it like D4, Bb4 or C#5`);
  const [, letter = '', accidentals = '', octave = ''] = match;
  const shift = [...accidentals].reduce((sum, sign) => sum + (sign === '#' ? 1 : -1), 0);
  return PITCH_CLASS[letter]! + shift + 12 * (Number(octave) + 1);
}

/**
 * A melody from text such as `D4:1.5> A4:.5 r:1 | Bb4:2-`: pitch or rest, length in beats, `>` louder, `-` softer;
 * bar lines are for the reader. Throws on a token that it cannot read.
 */
export function melody(text: string, beatTicks: number, velocity = 0.72): Note[] {
  let start = 0;
  return tokensOf(text).flatMap((token) => {
    const match = /^(r|[A-G][#b]*-?\d):([\d.]+)([>-]?)$/.exec(token);
    if (!match) throw new Error(`"${token}" is no note; write it like D4:1.5> or r:2`);
    const [, name = '', beats = '', accent = ''] = match;
    const note = { start, length: Number(beats) * beatTicks };
    start += note.length;
    if (name === 'r') return [];
    const stress = accent === '>' ? ACCENT : accent === '-' ? -ACCENT : 0;
    return [{ ...note, pitch: pitchOf(name), velocity: velocity + stress }];
  });
}

/** Drum hits from text such as `X..x g.o.`: one letter a step, X accent, x normal, o soft, g ghost, `.` rest. */
export function hits(pattern: string, stepTicks: number, from = 0): Note[] {
  return [...pattern.replace(/[\s|]/g, '')].flatMap((letter, step) => {
    const velocity = HIT_VELOCITY[letter];
    if (velocity === undefined) return [];
    return [{ start: from + step * stepTicks, length: stepTicks, pitch: 0, velocity }];
  });
}

/** Chords from text such as `Dm Bb C/E A7`, one a bar. Throws on a chord that it does not know. */
export function chords(text: string, barTicks: number): Chord[] {
  return tokensOf(text).map((name, bar) => {
    const match = /^([A-G][#b]?)([a-z0-9]*)(?:\/([A-G][#b]?))?$/.exec(name);
    const quality = match && CHORD_TONES[match[2] ?? ''];
    if (!quality) throw new Error(`"${name}" is no chord that is known here`);
    const root = pitchOf(`${match[1] ?? ''}4`) % 12;
    const bass = match[3] ? pitchOf(`${match[3]}4`) % 12 : root;
    const tones = quality.map((step) => (root + step) % 12);
    return { start: bar * barTicks, length: barTicks, name, root, bass, tones };
  });
}

/** The same notes later by `ticks`, and optionally transposed and louder. */
export const shift = (notes: Note[], ticks: number, semitones = 0, louder = 0): Note[] =>
  notes.map((note) => ({
    ...note,
    start: note.start + ticks,
    pitch: note.pitch + semitones,
    velocity: note.velocity + louder,
  }));

export const repeat = (notes: Note[], times: number, everyTicks: number): Note[] =>
  Array.from({ length: times }, (_, round) => shift(notes, round * everyTicks)).flat();

/** Joins notes of one pitch that follow each other without a gap. */
export function tied(notes: Note[]): Note[] {
  const out: Note[] = [];
  for (const note of notes) {
    const last = out.at(-1);
    if (last?.pitch === note.pitch && last.start + last.length === note.start) {
      last.length += note.length;
    } else out.push({ ...note });
  }
  return out;
}

import type { BeatMap } from '../../../../src/sim/dance/beatMap.ts';
import { danceSteps } from '../score/dance.ts';
import { chords, hits, melody, repeat, shift, type Note } from '../score/notation.ts';
import { voicing } from '../score/voicing.ts';
import { FAITH, FAITH_ANSWER, WILLOW, WILLOW_ANSWER } from './motifs.ts';

/** 105.88 beats a minute: 68 ticks a beat, 42 bars in 95.2 seconds. E minor. */
export const BEAT = 68;
export const BEATS_PER_BAR = 4;
export const BAR = BEATS_PER_BAR * BEAT;
export const BARS = 42;
export const SIXTEENTH = BEAT / 4;
const EIGHTH = BEAT / 2;

/** First bars of the form. */
export const FORM = {
  intro: 0,
  verse: 4,
  chorus: 12,
  secondVerse: 20,
  bridge: 28,
  lastChorus: 32,
  close: 40,
} as const;

/** The cadence that can follow any bar: it begins after a bar in which the song rings out. */
export const END = BARS + 1;
export const END_BARS = 1;
export const END_RING_BARS = 2;

export const bar = (number: number): number => number * BAR;

const VERSE = 'Em7 Cmaj7 G D/F# Em7 Cmaj7 Am7 B7';
const CHORUS = 'Em C Am B7 Em D G B7';

export const HARMONY = chords(
  `Em7 Cmaj7 Am7 B7 | ${VERSE} | ${CHORUS} | ${VERSE} | Cmaj7 Am7 F#dim B7 | ${CHORUS} | Am7 B7`,
  BAR,
);

/** Three parts for every bar, near the middle of the keyboard. */
export const VOICING = voicing(HARMONY, 3, 55, 74);

/**
 * What the dancers are asked for, a letter an eighth. The band claps it, and it follows the guitar in the verses and
 * the tune in the choruses, so that whoever listens knows it.
 */
const DANCE = `
  ........ L...R... L...R... U...D... |
  L...R... U...D... L.R.U... D...H--. | L.R.L.R. U.D.H--. L.R.U.D. L.R.T... |
  L..RU... R..LD... U..DL.R. H--.T... | L..RU... R..LD... L..RU.D. R..LT... |
  L..RU.D. R..LD.U. L..R.LR. H---T... | L.RLU.D. R.LRD.U. L..RUDU. H---T.T. |
  L.RLH--. ..RLH--. U..DL.R. H---T... |
  L.RLU.D. R.LRD.U. U..DLRLR H---T.T. | L.RLUDU. R.LRDUD. L.RLUDUD H---T.T. |
  L.R.U.D. H---T...`;

export const BRONZE_DANCE: BeatMap = {
  song: 'bronze',
  ticksPerBeat: BEAT,
  beatsPerBar: BEATS_PER_BAR,
  endTicks: bar(BARS),
  steps: danceSteps(DANCE, EIGHTH),
};

type Patterns = [pattern: string, fromBar: number, times: number][];

/** Sixteenths between the eighths come a little late. */
const SWING_TICKS = 0.2 * SIXTEENTH;

export const swung = (notes: Note[]): Note[] =>
  notes.map((note) =>
    Math.round(note.start / SIXTEENTH) % 2 === 1
      ? { ...note, start: note.start + SWING_TICKS }
      : note,
  );

const sounding = (patterns: Patterns): Note[] =>
  patterns.flatMap(([pattern, from, times]) => {
    const bars = pattern.replaceAll('|', '').length / 16;
    return shift(repeat(hits(pattern, SIXTEENTH), times, bars * BAR), bar(from));
  });

const KICK_VERSE = 'X.....x.X.......|X..x....X.x.....';
const KICK_CHORUS = 'X..x..X...X.....|X..x..X.x.X...x.';
export const KICK = sounding([
  [KICK_VERSE, FORM.intro + 2, 1],
  [KICK_VERSE, FORM.verse, 4],
  [KICK_CHORUS, FORM.chorus, 4],
  [KICK_VERSE, FORM.secondVerse, 4],
  ['X...............', FORM.bridge, 3],
  ['X...X...X.x.x.x.', FORM.bridge + 3, 1],
  [KICK_CHORUS, FORM.lastChorus, 4],
  ['X..x..X.X..x..X.|X..x..x.X...X...', FORM.close, 1],
  ['X...X...X.......', END, 1],
]);

const SNARE_VERSE = '....X.......X...|....X..g....X.g.';
const SNARE_CHORUS = '....X.......X..g|....X..g....X.xx';
export const SNARE = sounding([
  ['....x.......x...|....X..g.g..X.xx', FORM.intro + 2, 1],
  [SNARE_VERSE, FORM.verse, 4],
  [SNARE_CHORUS, FORM.chorus, 4],
  [SNARE_VERSE, FORM.secondVerse, 4],
  ['..........x.x...|x.x.x.x.xxxxXXXX', FORM.bridge + 2, 1],
  [SNARE_CHORUS, FORM.lastChorus, 4],
  ['....X.......X...|....X...x.x.X.XX', FORM.close, 1],
  ['X.x.X.x.X.......', END, 1],
]);

export const HAT = sounding([
  ['x.o.x.o.x.o.x.o.', FORM.intro, 4],
  ['xgoxxgogxgoxxgog', FORM.verse, 8],
  ['Xgogxgogxgogxgog', FORM.chorus, 8],
  ['xgoxxgogxgoxxgog', FORM.secondVerse, 8],
  ['o...o...o...o...', FORM.bridge, 3],
  ['Xgogxgogxgogxgog', FORM.lastChorus, 8],
  ['x.o.x.o.x.o.x.o.', FORM.close, 2],
]);

/** Where a section begins with a crash; the end does so too, whatever came before it. */
export const CRASHES = [
  FORM.verse,
  FORM.chorus,
  FORM.chorus + 4,
  FORM.secondVerse,
  FORM.bridge,
  FORM.lastChorus,
  FORM.lastChorus + 4,
  FORM.close,
  END,
  END + 0.5,
];

const RIFF = `E4:.75 G4:.75 B4:.5 D5:.5 B4:.5 G4:1 | E4:.75 G4:.75 B4:.5 E5:.5 D5:.5 B4:1 |
  G4:.75 B4:.75 D5:.5 G5:.5 D5:.5 B4:1 | F#4:.75 A4:.75 D5:.5 E5:.5 D5:.5 A4:1 |
  E4:.75 G4:.75 B4:.5 D5:.5 B4:.5 G4:1 | E4:.75 G4:.75 B4:.5 E5:.5 D5:.5 B4:1 |
  E4:.75 A4:.75 C5:.5 G5:.5 E5:.5 C5:1 | D#4:.75 A4:.75 B4:.5 F#5:.5 D#5:.5 B4:1`;
const INTRO_RIFF = `E4:.75 G4:.75 B4:.5 D5:.5 B4:.5 G4:1 | E4:.75 G4:.75 B4:.5 E5:.5 D5:.5 B4:1 |
  E4:.75 A4:.75 C5:.5 G5:.5 E5:.5 C5:1 | D#4:.75 A4:.75 B4:.5 F#5:.5 D#5:.5 B4:1`;

export const RIFF_LINE = [
  ...shift(melody(INTRO_RIFF, BEAT, 0.5), bar(FORM.intro)),
  ...shift(melody(RIFF, BEAT, 0.62), bar(FORM.verse)),
  ...shift(melody(RIFF, BEAT, 0.68), bar(FORM.secondVerse)),
];

/** The themes stand in D minor; the band plays a tone higher. */
const UP_A_TONE = 2;
const BRIDGE_BELLS = `G5:1- F#5:.5 G5:.5 B5:2 | r:1 G5:.5- A5:.5 C6:2 | A5:1.5- C6:.5 A5:1 F#5:1 |
  D#5:2- B4:2-`;
const CLOSE_TUNE = 'E5:1 D5:1 C5:1 A4:1 | B4:2> D#5:2';
const END_TUNE = 'G4:.5> G4:.5 A4:.5> B4:.5 E5:2>';

export const FAITH_LINE = [
  ...shift(melody(`${FAITH} ${FAITH_ANSWER}`, BEAT, 0.74), bar(FORM.chorus), UP_A_TONE),
  ...shift(melody(`${FAITH} ${FAITH_ANSWER}`, BEAT, 0.8), bar(FORM.lastChorus), UP_A_TONE),
  ...shift(melody(CLOSE_TUNE, BEAT, 0.76), bar(FORM.close)),
  ...shift(melody(END_TUNE, BEAT, 0.8), bar(END)),
];

export const WILLOW_LINE = [
  ...shift(melody(BRIDGE_BELLS, BEAT), bar(FORM.bridge)),
  ...shift(melody(`${WILLOW} ${WILLOW_ANSWER}`, BEAT, 0.72), bar(FORM.lastChorus), UP_A_TONE),
];

/** C and D lead home to E minor from whatever chord was last. */
export const END_CHORDS = [
  { start: bar(END), length: EIGHTH, root: 36 },
  { start: bar(END) + EIGHTH, length: EIGHTH, root: 36 },
  { start: bar(END) + BEAT, length: EIGHTH, root: 38 },
  { start: bar(END) + BEAT + EIGHTH, length: EIGHTH, root: 38 },
  { start: bar(END) + 2 * BEAT, length: 4 * BEAT, root: 40 },
] as const;

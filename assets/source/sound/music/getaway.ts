import type { Desk } from '../desk/Desk.ts';
import { played } from '../score/feel.ts';
import { chords, hits, melody, repeat, shift, type Chord, type Note } from '../score/notation.ts';
import { voicing } from '../score/voicing.ts';
import { cymbal, hat, kick, skin, snare } from '../voices/drums.ts';
import { pluck, twang } from '../voices/strings.ts';
import { near } from './ambushScore.ts';
import { FAITH } from './motifs.ts';

/**
 * "Getaway" by The Stakeouts, on KDSK 91.3, the Night Shift: a surf band that has never seen the sea by day.
 * 164 beats a minute: 44 ticks a beat, 32 bars in 47 seconds.
 */
export const GETAWAY_BEAT = 44;
export const GETAWAY_BARS = 32;
const BAR = 4 * GETAWAY_BEAT;
const EIGHTH = GETAWAY_BEAT / 2;
const SIXTEENTH = GETAWAY_BEAT / 4;
const LAYER = 'radio';
const PICKED_BASS = 34;
const DRAWBAR_ORGAN = 16;

/** First bars of the form. */
const FORM = { intro: 0, tune: 4, again: 12, bridge: 20, turn: 28 } as const;
const bar = (number: number): number => number * BAR;

const HARMONY = chords(
  `Dm Bb Gm A7 | Dm Dm Gm Dm Bb A7 Dm A7 | Dm Dm Gm Dm Bb A7 Dm A7 |
   Gm Gm Dm Dm Eb Eb A7 A7 | Dm C Bb A7`,
  BAR,
);
const VOICING = voicing(HARMONY, 3, 53, 70);

const TUNE = `D4:1> F4:.5 A4:.5 G#4:.5 A4:.5 F4:1 | D4:.5 D4:.5 F4:.5 D4:.5 C4:.5 A3:1.5 |
  G3:.5> Bb3:.5 D4:.5 G4:.5 F#4:.5 G4:.5 D4:1 | F4:.5 E4:.5 D4:.5 C4:.5 A3:2`;
const TUNE_CLOSE = `Bb3:.5> D4:.5 F4:.5 Bb4:.5 A4:.5 F4:.5 D4:1 | C#4:.5 E4:.5 G4:.5 Bb4:.5 A4:1.5> G4:.5 |
  F4:.5 E4:.5 D4:.5 E4:.5 F4:.5 G4:.5 A4:1 | G4:.5 F4:.5 E4:.5 C#4:.5 A3:2`;
const AGAIN_CLOSE = `D4:.5 F4:.5 Bb4:1> A4:.5 G4:.5 F4:1 | E4:.5 G4:.5 Bb4:.5 C#5:.5 D5:1> C#5:1 |
  D5:1.5> A4:.5 F4:.5 E4:.5 D4:1 | E4:.5> C#4:.5 A3:1 r:2`;
const BRIDGE =
  'G4:2 Bb4:2 | D5:3> C5:1 | A4:2 F4:2 | D4:4 | Eb4:2 G4:2 | Bb4:3> A4:1 | C#5:2 E5:2> | A4:4';
const TURN = `D4:.5> D4:.5 r:.5 D4:.5 F4:.5 D4:.5 C4:1 | C4:.5> C4:.5 r:.5 C4:.5 E4:.5 C4:.5 Bb3:1 |
  Bb3:.5> Bb3:.5 r:.5 Bb3:.5 D4:.5 Bb3:.5 A3:1 | A3:.5> C#4:.5 E4:.5 G4:.5 Bb4:.5 A4:.5 G4:.5 E4:.5`;

const tune = (text: string, from: number): Note[] =>
  shift(melody(text, GETAWAY_BEAT, 0.74), bar(from));

type Patterns = [pattern: string, fromBar: number, times: number][];

const KICK: Patterns = [
  ['X.......X.......', FORM.intro, 4],
  ['X.......X.x.....', FORM.tune, 7],
  ['X.......X.......', FORM.tune + 7, 1],
  ['X.......X.x.....', FORM.again, 7],
  ['X.......', FORM.again + 7, 1],
  ['X.....x.X.x.....', FORM.bridge, 7],
  ['X...............', FORM.bridge + 7, 1],
  ['X.x.....X.......', FORM.turn, 3],
  ['X.......', FORM.turn + 3, 1],
];
const SNARE: Patterns = [
  ['............x...', FORM.intro, 3],
  ['........xxxxXxXx', FORM.intro + 3, 1],
  ['....x.x.....X...', FORM.tune, 7],
  ['....x.x.xxxxX.x.', FORM.tune + 7, 1],
  ['....x.x.....X...', FORM.again, 7],
  ['....x...xxxxXXXX', FORM.again + 7, 1],
  ['....x.x.....X..g', FORM.bridge, 7],
  ['ooooxxxxxxxxXXXX', FORM.bridge + 7, 1],
  ['....x.......X...', FORM.turn, 3],
  ['........ooxxxxXX', FORM.turn + 3, 1],
];
const HAT: Patterns = [
  ['o...o...o...o...', FORM.intro, 4],
  ['x.o.x.o.x.o.x.o.', FORM.tune, 16],
  ['xgogxgogxgogxgog', FORM.bridge, 7],
  ['x.o.x.o.x.o.x.o.', FORM.turn, 3],
];
/** Two drums that roll under the beginning, like water. */
const TOMS: Patterns = [
  ['X..x..x.X..x..x.', FORM.intro, 4],
  ['X..x..x.x..x..x.', FORM.bridge, 7],
];
const CRASHES = [FORM.tune, FORM.again, FORM.bridge, FORM.turn];

const sounding = (patterns: Patterns): Note[] =>
  patterns.flatMap(([pattern, from, times]) =>
    shift(repeat(hits(pattern, SIXTEENTH), times, BAR), bar(from)),
  );

export function playGetaway(desk: Desk): void {
  playDrums(desk);
  playBass(desk);
  playChops(desk);
  playOrgan(desk);
  playLead(desk);
}

function playDrums(desk: Desk): void {
  const kicks = played(sounding(KICK), 'getaway kick', { looseMs: 2, uneven: 0.04 });
  desk.play(LAYER, kicks, { gain: 0.38 }, (random, note) =>
    kick(random, note.velocity, { hz: 62, seconds: 0.26, click: 0.6, drive: 2 }),
  );
  const snares = played(sounding(SNARE), 'getaway snare', { looseMs: 3, uneven: 0.05 });
  desk.play(LAYER, snares, { gain: 0.5, wet: 0.22 }, (random, note) =>
    snare(random, note.velocity),
  );
  const hats = played(sounding(HAT), 'getaway hat', { looseMs: 3, uneven: 0.06 });
  desk.play(LAYER, hats, { gain: 0.6, pan: 0.3 }, (random, note) => hat(random, note.velocity));
  const toms = played(sounding(TOMS), 'getaway toms', { looseMs: 4, uneven: 0.06 });
  desk.play(LAYER, toms, { gain: 0.3, wet: 0.3, spread: 0.5 }, (random, note) =>
    skin(random, note.velocity, { hz: note.velocity > 0.9 ? 98 : 147, decay: 6 }),
  );
  const crashes = CRASHES.map((at): Note => ({
    start: bar(at),
    length: BAR,
    pitch: 0,
    velocity: 0.8,
  }));
  desk.play(LAYER, crashes, { gain: 0.36, pan: -0.3, wet: 0.1 }, (random, note) =>
    cymbal(random, note.velocity, 2.2),
  );
}

/** Eighths all the way: root, root, fifth, octave, as one drives. */
function playBass(desk: Desk): void {
  const line = HARMONY.flatMap((chord) => {
    const root = near(38, chord.bass);
    const fifth = root + ((chord.tones[2]! - chord.root + 12) % 12);
    const steps = [root, root, fifth, root, root + 12, root, fifth, fifth];
    return steps.map((pitch, i): Note => ({
      start: chord.start + i * EIGHTH,
      length: EIGHTH,
      pitch,
      velocity: i % 4 === 0 ? 0.85 : 0.68,
    }));
  });
  const picked = played(line, 'getaway bass', { looseMs: 2.5, uneven: 0.05 });
  desk.play(LAYER, picked, { gain: 1 }, (random, note, seconds) =>
    pluck(random, note.pitch, seconds, note.velocity, {
      ringSeconds: 2.4,
      pickAt: 0.12,
      toneHz: 1500,
    }),
  );
  desk.playSoundfont(LAYER, picked, {
    program: PICKED_BASS,
    gain: 1.5,
    bright: [500, 1900],
    lowCutHz: 36,
  });
}

/** Choked chords between the beats. */
function playChops(desk: Desk): void {
  const chop = (chord: Chord, i: number): Note[] => {
    const pattern = chord.start < bar(FORM.tune) ? '....x.......x...' : '..x...x...x...x.';
    return hits(pattern, SIXTEENTH, chord.start).flatMap((note) =>
      VOICING[i]!.map((pitch, string): Note => ({
        ...note,
        start: note.start + string * 0.6,
        length: SIXTEENTH,
        pitch,
      })),
    );
  };
  const chops = played(HARMONY.flatMap(chop), 'getaway chops', { looseMs: 3, uneven: 0.06 });
  desk.play(LAYER, chops, { gain: 0.32, wet: 0.3, pan: 0.45 }, (random, note, seconds) =>
    pluck(random, note.pitch, seconds, note.velocity, {
      ringSeconds: 1.2,
      pickAt: 0.1,
      toneHz: 4200,
    }),
  );
}

function playOrgan(desk: Desk): void {
  const held = HARMONY.flatMap(({ start, length }, i) =>
    (start >= bar(FORM.again) && start < bar(FORM.turn)) || start < bar(FORM.tune)
      ? VOICING[i]!.map((pitch): Note => ({ start, length, pitch, velocity: 0.7 }))
      : [],
  );
  desk.playSoundfont(LAYER, played(held, 'getaway organ', { looseMs: 6 }), {
    program: DRAWBAR_ORGAN,
    gain: 1.9,
    wet: 0.25,
    pan: -0.35,
    bright: [900, 2600],
    lowCutHz: 200,
    legato: true,
  });
}

/** Faith's theme low in the dark, then the tune; in the bridge every note is picked over and over. */
function playLead(desk: Desk): void {
  const calling = shift(melody(FAITH, GETAWAY_BEAT, 0.72), bar(FORM.intro), -12);
  const tunes = [
    ...tune(`${TUNE} ${TUNE_CLOSE}`, FORM.tune),
    ...tune(`${TUNE} ${AGAIN_CLOSE}`, FORM.again),
    ...tune(TURN, FORM.turn),
  ];
  const sung = played([...calling, ...tunes], 'getaway lead', { looseMs: 3.5, uneven: 0.05 });
  const place = { gain: 0.4, wet: 0.42, pan: -0.12 };
  desk.play(LAYER, sung, place, (random, note, seconds) =>
    twang(random, note.pitch, seconds, note.velocity),
  );
  // the second guitar goes a third or so below, where the chord allows it
  const below = tunes
    .filter(({ start }) => start >= bar(FORM.again) && start < bar(FORM.bridge))
    .map((note) => ({ ...note, pitch: chordToneBelow(note), velocity: note.velocity - 0.1 }));
  const second = played(below, 'getaway second', { looseMs: 5, lateMs: 4, uneven: 0.05 });
  desk.play(LAYER, second, { gain: 0.25, wet: 0.4, pan: 0.35 }, (random, note, seconds) =>
    twang(random, note.pitch, seconds, note.velocity),
  );
  const picked = played(pickedOver(tune(BRIDGE, FORM.bridge)), 'getaway picking', {
    looseMs: 2.5,
    uneven: 0.06,
  });
  desk.play(LAYER, picked, { gain: 0.27, wet: 0.42, pan: -0.12 }, (random, note, seconds) =>
    twang(random, note.pitch, seconds + 0.04, note.velocity),
  );
}

function chordToneBelow({ start, pitch }: Note): number {
  const { tones } = HARMONY[Math.floor(start / BAR)]!;
  let below = pitch - 3;
  while (!tones.includes(below % 12)) below--;
  return below;
}

/** Each note as sixteenths, down louder than up, swelling toward its end. */
const pickedOver = (notes: Note[]): Note[] =>
  notes.flatMap((note) => {
    const times = Math.round(note.length / SIXTEENTH);
    return Array.from({ length: times }, (_, i): Note => ({
      ...note,
      start: note.start + i * SIXTEENTH,
      length: SIXTEENTH,
      velocity: note.velocity - (i % 2 === 0 ? 0.04 : 0.2) + (0.14 * i) / times,
    }));
  });

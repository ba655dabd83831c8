import type { Desk } from '../desk/Desk.ts';
import { played } from '../score/feel.ts';
import { chords, melody, shift, tied, type Note } from '../score/notation.ts';
import { voicing } from '../score/voicing.ts';
import { bowed, pluck } from '../voices/strings.ts';
import { bell, pad } from '../voices/synths.ts';
import { near } from './ambushScore.ts';
import { FAITH, FAITH_ANSWER, WILLOW, WILLOW_ANSWER } from './motifs.ts';

/** 75 beats a minute: 96 ticks a beat, 16 bars in 51.2 seconds. */
export const TITLE_BEAT = 96;
export const TITLE_BARS = 16;
const BAR = 4 * TITLE_BEAT;
const LAYER = 'title';
const VIBRAPHONE = 11;
const HARP = 46;
const STRINGS = 48;

const HARMONY = chords('Dm Bb Gm A7 | Dm C F A7 | Dm Bb Gm A7 | Bb F Gm A7', BAR);
const VOICING = voicing(HARMONY, 3, 53, 72);

const FAITH_CLOSE =
  'Bb4:1.5> F5:.5 D5:2 | C5:1.5> A4:.5 F4:2 | G4:1.5> Bb4:.5 D5:1 C5:1 | C#5:2> A4:2-';
const WILLOW_CLOSE =
  'r:1 D5:1- F5:.5 G5:.5 F5:1 | r:1 A5:1- F5:.5 G5:.5 A5:1 | Bb5:1> A5:.5 G5:.5 F5:1 E5:1 | E5:4-';

const bar = (number: number): number => number * BAR;

const FAITH_LINE = [
  ...melody(FAITH, TITLE_BEAT, 0.6),
  ...shift(melody(FAITH_ANSWER, TITLE_BEAT, 0.6), bar(4)),
  ...shift(melody(FAITH, TITLE_BEAT, 0.62), bar(8)),
  ...shift(melody(FAITH_CLOSE, TITLE_BEAT, 0.6), bar(12)),
];
const WILLOW_LINE = [
  ...shift(melody(WILLOW_ANSWER, TITLE_BEAT, 0.56), bar(4)),
  ...shift(melody(WILLOW, TITLE_BEAT, 0.64), bar(8)),
  ...shift(melody(WILLOW_CLOSE, TITLE_BEAT, 0.62), bar(12)),
];

/** A quiet street before anything has happened: Faith's theme alone, Willow's answer, then both together. */
export function playTitle(desk: Desk): void {
  playNight(desk);
  playHarp(desk);
  const faith = played(FAITH_LINE, 'title faith', { looseMs: 14, uneven: 0.05 });
  desk.play(LAYER, faith, { gain: 0.8, wet: 0.45, pan: -0.2 }, (random, note, seconds) =>
    pluck(random, note.pitch, seconds + 0.6, note.velocity, {
      ringSeconds: 3.5,
      pickAt: 0.31,
      toneHz: 1500,
    }),
  );
  const bowedFrom = faith.filter(({ start }) => start > bar(4) - TITLE_BEAT);
  const bowPlace = { gain: 0.3, wet: 0.55, pan: -0.3, spread: 0.15 };
  desk.play(LAYER, bowedFrom, bowPlace, (random, note, seconds) =>
    bowed(random, note.pitch - 12, seconds, note.velocity, { attack: 0.2 }),
  );
  const willow = played(WILLOW_LINE, 'title willow', { looseMs: 12, lateMs: 8, uneven: 0.05 });
  desk.play(LAYER, willow, { gain: 0.26, wet: 0.6, pan: 0.3 }, (random, note) =>
    bell(random, note.pitch, 2.6, note.velocity, 0.6),
  );
  desk.playSoundfont(LAYER, willow, {
    program: VIBRAPHONE,
    gain: 0.5,
    wet: 0.55,
    bright: [1200, 6000],
    pan: 0.35,
  });
  const together = willow.filter(({ start }) => start > bar(8) - TITLE_BEAT);
  desk.play(LAYER, together, { gain: 0.28, wet: 0.55, pan: 0.2 }, (random, note, seconds) =>
    bowed(random, note.pitch, seconds, note.velocity * 0.9, { players: 4, attack: 0.22 }),
  );
}

function playNight(desk: Desk): void {
  const roots = HARMONY.map(({ start, length, bass }): Note => ({
    start,
    length,
    pitch: near(38, bass),
    velocity: 0.6,
  }));
  desk.play(LAYER, tied(roots), { gain: 0.42, wet: 0.2 }, (random, note, seconds) =>
    pad(random, note.pitch, seconds, note.velocity, { cutoff: 260, attack: 0.5, voices: 3 }),
  );
  const chordNotes = HARMONY.flatMap(({ start, length }, i) =>
    VOICING[i]!.map((pitch): Note => ({ start, length, pitch, velocity: 0.5 })),
  );
  const padPlace = { gain: 0.2, wet: 0.7, spread: 0.8 };
  desk.play(LAYER, chordNotes, padPlace, (random, note, seconds) =>
    pad(random, note.pitch, seconds, note.velocity, {
      cutoff: 1000,
      attack: 0.9,
      release: 1.8,
      air: 0.3,
    }),
  );
  const late = chordNotes.filter(({ start }) => start >= bar(8));
  desk.playSoundfont(LAYER, played(late, 'title strings', { looseMs: 14 }), {
    program: STRINGS,
    gain: 0.26,
    wet: 0.6,
    bright: [800, 3800],
    lowCutHz: 140,
    legato: true,
  });
}

const HARP_PARTS = [0, 1, 2, 1, 2, 1, 0, 1];

function playHarp(desk: Desk): void {
  const arpeggio = HARMONY.flatMap((chord, i): Note[] =>
    HARP_PARTS.map((part, eighth) => ({
      start: chord.start + (eighth * TITLE_BEAT) / 2,
      length: TITLE_BEAT * 1.5,
      pitch: VOICING[i]![part]! - (eighth === 0 ? 12 : 0),
      velocity: (eighth === 0 ? 0.6 : 0.42) - (i < 4 ? 0.12 : 0),
    })),
  );
  desk.playSoundfont(LAYER, played(arpeggio, 'title harp', { looseMs: 12 }), {
    program: HARP,
    gain: 0.5,
    wet: 0.5,
    bright: [900, 5000],
    lowCutHz: 80,
  });
}

import type { Desk } from '../desk/Desk.ts';
import { played } from '../score/feel.ts';
import { hits, shift, type Note } from '../score/notation.ts';
import { bowed } from '../voices/strings.ts';
import { bell, lead, pad } from '../voices/synths.ts';
import {
  BAR,
  BEAT,
  FAITH_LINE,
  FORM,
  HARMONY,
  SIXTEENTH,
  VOICING,
  WILLOW_LINE,
  bar,
  near,
} from './ambushScore.ts';

const STRINGS = 48;
const HORN = 60;
const TIMPANI = 47;
const VIBRAPHONE = 11;
const HARP = 46;

/** Faith's theme, for the elder's fight: strings, horns, timpani, and a lead where she stands against it. */
export function playHeart(desk: Desk): void {
  const swell = { velocity: 0.08, phraseTicks: 4 * BAR };
  const theme = played(FAITH_LINE, 'faith', { looseMs: 9, lateMs: -8, uneven: 0.04, swell });
  const place = { gain: 0.42, wet: 0.4, spread: 0.2 };
  desk.play('heart', theme, place, (random, note, seconds) =>
    bowed(random, note.pitch, seconds, note.velocity, { players: 6 }),
  );
  const below = { gain: 0.34, wet: 0.35, pan: 0.3 };
  desk.play('heart', theme, below, (random, note, seconds) =>
    bowed(random, note.pitch - 12, seconds, note.velocity * 0.9),
  );
  desk.playSoundfont('heart', played(FAITH_LINE, 'faith section', { looseMs: 12, lateMs: -18 }), {
    program: STRINGS,
    gain: 0.42,
    wet: 0.45,
    bright: [1200, 6000],
    lowCutHz: 150,
    legato: true,
  });
  const horns = played(shift(FAITH_LINE, 0, -12), 'horns', { looseMs: 12, lateMs: -10 });
  const hornPlace = { program: HORN, gain: 0.5, wet: 0.5, pan: -0.3, legato: true };
  desk.playSoundfont('heart', horns, { ...hornPlace, bright: [600, 3400] });
  const standing = theme.filter(
    ({ start }) =>
      (start > bar(FORM.themes + 4) - BEAT && start < bar(FORM.fallingBack) - BEAT) ||
      start > bar(FORM.lastStand) - BEAT,
  );
  desk.play('heart', standing, { gain: 0.17, wet: 0.3, pan: 0.1 }, (random, note, seconds) =>
    lead(random, note.pitch, seconds, note.velocity),
  );
  playTimpani(desk);
}

function playTimpani(desk: Desk): void {
  const rolls = HARMONY.flatMap((chord, i): Note[] => {
    const pattern =
      i % 8 === 7 ? 'X.......oooooxxx' : i % 2 === 0 ? 'X.......x.......' : 'o...............';
    return hits(pattern, SIXTEENTH, chord.start).map((note) => ({
      ...note,
      length: 2 * BEAT,
      pitch: near(38, chord.bass),
    }));
  });
  desk.playSoundfont('heart', played(rolls, 'timpani', { looseMs: 5 }), {
    program: TIMPANI,
    gain: 0.5,
    wet: 0.4,
    bright: [700, 6000],
  });
}

/** Willow's theme, which comes in as the bond grows: bells, harp and warm strings in the light. */
export function playBond(desk: Desk): void {
  const theme = played(WILLOW_LINE, 'willow', { looseMs: 10, lateMs: 4, uneven: 0.04 });
  desk.play('bond', theme, { gain: 0.34, wet: 0.5, pan: 0.25 }, (random, note) =>
    bell(random, note.pitch, 2.2, note.velocity, 0.8),
  );
  const bowPlace = { gain: 0.36, wet: 0.5, pan: -0.2, spread: 0.2 };
  desk.play('bond', theme, bowPlace, (random, note, seconds) =>
    bowed(random, note.pitch, seconds * 0.98, note.velocity * 0.85, { players: 4, attack: 0.13 }),
  );
  desk.playSoundfont('bond', played(WILLOW_LINE, 'vibraphone', { looseMs: 9 }), {
    program: VIBRAPHONE,
    gain: 0.5,
    wet: 0.5,
    bright: [1500, 7000],
    pan: 0.3,
  });
  playHarp(desk);
  playGlow(desk);
}

const HARP_PARTS = [0, 1, 2, 1, 0, 1, 2, 1];

function playHarp(desk: Desk): void {
  const arpeggio = HARMONY.flatMap((chord, i): Note[] =>
    HARP_PARTS.map((part, eighth) => ({
      start: chord.start + (eighth * BEAT) / 2,
      length: BEAT,
      pitch: VOICING[i]![part]! + (eighth === 4 ? 12 : 0),
      velocity: eighth === 0 ? 0.7 : 0.5,
    })),
  );
  desk.playSoundfont('bond', played(arpeggio, 'harp', { looseMs: 8 }), {
    program: HARP,
    gain: 0.42,
    wet: 0.45,
    bright: [1200, 6500],
    pan: -0.3,
    lowCutHz: 140,
  });
}

function playGlow(desk: Desk): void {
  const chordNotes = HARMONY.flatMap(({ start, length }, i) =>
    VOICING[i]!.map((pitch): Note => ({ start, length, pitch: pitch + 12, velocity: 0.5 })),
  );
  const place = { gain: 0.1, wet: 0.6, spread: 0.8 };
  desk.play('bond', chordNotes, place, (random, note, seconds) =>
    pad(random, note.pitch, seconds, note.velocity, { cutoff: 2400, attack: 0.5, air: 0.3 }),
  );
}

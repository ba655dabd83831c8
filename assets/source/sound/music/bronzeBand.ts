import type { Desk } from '../desk/Desk.ts';
import { played } from '../score/feel.ts';
import { hits, type Chord, type Note } from '../score/notation.ts';
import { clap, cymbal, hat, kick, metal, riser, snare } from '../voices/drums.ts';
import { electricGuitar, pluck } from '../voices/strings.ts';
import { bass, bell, lead, pad } from '../voices/synths.ts';
import {
  BAR,
  BEAT,
  BRONZE_DANCE,
  CRASHES,
  END_CHORDS,
  FAITH_LINE,
  FORM,
  HARMONY,
  HAT,
  KICK,
  RIFF_LINE,
  SIXTEENTH,
  SNARE,
  VOICING,
  WILLOW_LINE,
  bar,
  swung,
} from './bronzeScore.ts';

const LAYER = 'band';
const JAZZ_GUITAR = 26;
const VIBRAPHONE = 11;
const RISER_SECONDS = 1.6;
const LOWEST_E = 28;

/** Strums and bass notes of a bar, by where it stands in the form. */
const STRUMS = { verse: null, bridge: 'X.......x.......', chorus: 'X...x.x.X.xxx.xo' } as const;
const BASS = {
  verse: 'X..x....x..x..o.',
  bridge: 'X...............',
  chorus: 'X.xxx.x.X.xxx.xx',
} as const;

type Section = keyof typeof BASS;

function sectionAt(tick: number): Section {
  const number = Math.floor(tick / BAR);
  if (number < FORM.chorus) return 'verse';
  if (number < FORM.secondVerse) return 'chorus';
  if (number < FORM.bridge) return 'verse';
  return number < FORM.lastChorus ? 'bridge' : 'chorus';
}

/** The lowest pitch of a class, from an E up. */
const above = (lowestE: number, pitchClass: number): number =>
  lowestE + ((pitchClass - 4 + 12) % 12);

/** A bar's rhythm on its chord: every note lasts until the next one. */
function rhythm(chord: Chord, pattern: string, pitchOf: (i: number, last: boolean) => number) {
  const struck = hits(pattern, SIXTEENTH, chord.start);
  return struck.map((note, i): Note => ({
    ...note,
    length: ((struck[i + 1]?.start ?? chord.start + BAR) - note.start) * 0.92,
    pitch: pitchOf(i, i === struck.length - 1),
  }));
}

/** Four people and a crowd on a small stage. */
export function playBronze(desk: Desk): void {
  playDrums(desk);
  playDance(desk);
  playBass(desk);
  playKeys(desk);
  playRiff(desk);
  playCrunch(desk);
  playTunes(desk);
}

function playDrums(desk: Desk): void {
  const kicks = played(swung(KICK), 'bronze kick', { looseMs: 1.5, uneven: 0.03 });
  desk.play(LAYER, kicks, { gain: 0.8 }, (random, note) =>
    kick(random, note.velocity, { hz: 52, seconds: 0.36, click: 0.5, drive: 2.4 }),
  );
  const snares = played(swung(SNARE), 'bronze snare', { looseMs: 2, lateMs: 2, uneven: 0.04 });
  desk.play(LAYER, snares, { gain: 0.62, wet: 0.14 }, (random, note) =>
    snare(random, note.velocity),
  );
  const hats = played(swung(HAT), 'bronze hat', { looseMs: 3, uneven: 0.06 });
  desk.play(LAYER, hats, { gain: 0.24, pan: 0.3 }, (random, note) => hat(random, note.velocity));
  const crashes = CRASHES.map((at): Note => ({
    start: bar(at),
    length: BAR,
    pitch: 0,
    velocity: 0.85,
  }));
  desk.play(LAYER, crashes, { gain: 0.3, pan: -0.3, wet: 0.1 }, (random, note) =>
    cymbal(random, note.velocity, 2.4),
  );
  const risers = [FORM.verse, FORM.chorus, FORM.lastChorus].map((at): Note => ({
    start: bar(at) - RISER_SECONDS * 120,
    length: RISER_SECONDS * 120,
    pitch: 0,
    velocity: 0.9,
  }));
  desk.play(LAYER, risers, { gain: 0.22, wet: 0.2 }, (random, _, seconds) =>
    riser(random, seconds),
  );
}

/** What the dancers are asked for is what the crowd claps, exactly on the beat; a turn also rings. */
function playDance(desk: Desk): void {
  const claps = BRONZE_DANCE.steps.map(({ tick }): Note => ({
    start: tick,
    length: SIXTEENTH,
    pitch: 0,
    velocity: 0.85,
  }));
  desk.play(LAYER, claps, { gain: 0.68, wet: 0.12, spread: 0.25 }, (random, note) =>
    clap(random, note.velocity),
  );
  const turns = BRONZE_DANCE.steps.filter(({ move }) => move === 'turn');
  const rings = turns.map(({ tick }): Note => ({
    start: tick,
    length: BEAT,
    pitch: 0,
    velocity: 0.8,
  }));
  desk.play(LAYER, rings, { gain: 0.2, wet: 0.3, pan: 0.35 }, (random, note) =>
    metal(random, note.velocity, 1240, 5),
  );
  const holds = BRONZE_DANCE.steps.filter(({ move }) => move === 'hold');
  const held = holds.flatMap(({ tick, holdTicks }): Note[] =>
    VOICING[Math.floor(tick / BAR)]!.map((pitch) => ({
      start: tick,
      length: holdTicks,
      pitch: pitch + 12,
      velocity: 0.7,
    })),
  );
  const place = { gain: 0.13, wet: 0.3, spread: 0.6 };
  desk.play(LAYER, held, place, (random, note, seconds) =>
    pad(random, note.pitch, seconds, note.velocity, { cutoff: 2600, attack: 0.01, release: 0.12 }),
  );
}

function playBass(desk: Desk): void {
  const line = HARMONY.filter(({ start }) => start >= bar(FORM.intro + 2)).flatMap((chord) => {
    const section = sectionAt(chord.start);
    const root = above(LOWEST_E, chord.bass);
    const fifth = root + ((chord.tones[2]! - chord.root + 12) % 12);
    return rhythm(chord, BASS[section], (i, last) => {
      if (last && section !== 'bridge') return fifth;
      return i === 3 && section === 'verse' ? root + 12 : root;
    });
  });
  const end = END_CHORDS.map(({ start, length, root }): Note => ({
    start,
    length,
    pitch: root - 12,
    velocity: 0.9,
  }));
  const all = [...played(swung(line), 'bronze bass', { looseMs: 2 }), ...end];
  desk.play(LAYER, all, { gain: 0.5 }, (random, note, seconds) =>
    bass(random, note.pitch, seconds, note.velocity * 0.85),
  );
}

function playKeys(desk: Desk): void {
  const chordNotes = HARMONY.flatMap(({ start, length }, i) =>
    VOICING[i]!.map((pitch): Note => ({ start, length, pitch, velocity: 0.5 })),
  );
  const held = chordNotes.filter(({ start }) => sectionAt(start) !== 'verse');
  const soft = { gain: 0.12, wet: 0.5, spread: 0.8 };
  desk.play(LAYER, held, soft, (random, note, seconds) =>
    pad(random, note.pitch, seconds, note.velocity, { cutoff: 1200, attack: 0.3, release: 0.8 }),
  );
  const between = HARMONY.flatMap((chord, i) =>
    sectionAt(chord.start) === 'verse'
      ? hits('....o.....g.....', SIXTEENTH, chord.start).flatMap((note) =>
          VOICING[i]!.map((pitch): Note => ({ ...note, length: BEAT, pitch })),
        )
      : [],
  );
  const loose = played(between, 'bronze keys', { looseMs: 6 });
  desk.play(LAYER, loose, { gain: 0.14, wet: 0.35, pan: 0.25 }, (random, note) =>
    bell(random, note.pitch, 1.1, note.velocity, 0.3),
  );
}

/** The clean guitar of the verses, ours and a sampled one as one. */
function playRiff(desk: Desk): void {
  const riff = played(swung(RIFF_LINE), 'bronze riff', { looseMs: 3, uneven: 0.06 });
  const place = { gain: 0.62, wet: 0.25, pan: -0.35 };
  desk.play(LAYER, riff, place, (random, note, seconds) =>
    pluck(random, note.pitch, seconds + 0.35, note.velocity, {
      ringSeconds: 3.2,
      pickAt: 0.13,
      toneHz: 5200,
    }),
  );
  desk.playSoundfont(LAYER, riff, {
    program: JAZZ_GUITAR,
    gain: 0.42,
    wet: 0.25,
    pan: -0.2,
    bright: [1200, 5200],
  });
}

/** Two loud guitars, one on each side, who never strike quite together. */
function playCrunch(desk: Desk): void {
  const strums = HARMONY.flatMap((chord) => {
    const pattern = STRUMS[sectionAt(chord.start)];
    const root = above(LOWEST_E + 12, chord.bass);
    return pattern === null ? [] : rhythm(chord, pattern, () => root);
  });
  const end = END_CHORDS.map(({ start, length, root }): Note => ({
    start,
    length,
    pitch: root,
    velocity: 0.95,
  }));
  for (const side of [-0.8, 0.8]) {
    const name = side < 0 ? 'left' : 'right';
    const feel = { looseMs: 3, lateMs: side < 0 ? 1 : 4, uneven: 0.06 };
    const struck = played([...swung(strums), ...end], `bronze crunch ${name}`, feel);
    desk.play(LAYER, struck, { gain: 0.2, pan: side, wet: 0.08 }, (random, note, seconds) =>
      electricGuitar(
        random,
        [note.pitch, note.pitch + 7, note.pitch + 12],
        seconds,
        note.velocity * 0.85,
      ),
    );
  }
}

/** Faith's theme on a driven lead, Willow's on bells, in the last chorus both. */
function playTunes(desk: Desk): void {
  const faith = played(FAITH_LINE, 'bronze faith', { looseMs: 3, uneven: 0.04 });
  const place = { gain: 0.2, wet: 0.3, pan: 0.05 };
  desk.play(LAYER, faith, place, (random, note, seconds) =>
    lead(random, note.pitch, seconds, note.velocity),
  );
  desk.play(LAYER, faith, { gain: 0.24, wet: 0.25, pan: 0.15 }, (random, note, seconds) =>
    electricGuitar(random, [note.pitch], seconds, note.velocity),
  );
  const willow = played(WILLOW_LINE, 'bronze willow', { looseMs: 3, uneven: 0.04 });
  desk.play(LAYER, willow, { gain: 0.3, wet: 0.4, pan: 0.3 }, (random, note) =>
    bell(random, note.pitch, 1.8, note.velocity, 0.7),
  );
  desk.playSoundfont(LAYER, willow, {
    program: VIBRAPHONE,
    gain: 0.45,
    wet: 0.35,
    pan: 0.2,
    bright: [1400, 6500],
  });
}

import type { Desk } from '../desk/Desk.ts';
import { played } from '../score/feel.ts';
import { hits, repeat, shift, type Note } from '../score/notation.ts';
import { cymbal, hat, kick, metal, riser, skin, snare } from '../voices/drums.ts';
import { bowed, electricGuitar } from '../voices/strings.ts';
import { bass } from '../voices/synths.ts';
import { BAR, BARS, FORM, HARMONY, SIXTEENTH, VOICING, bar, near } from './ambushScore.ts';

const LAYER = 'fight';
const STRINGS = 48;
const PIZZICATO = 45;
const SECTIONS = Object.values(FORM);
const RISER_SECONDS = 1.5;

type Patterns = [pattern: string, fromBar: number, times: number][];

const TAIKO: Patterns = [
  ['X..x..x.o..x..x.', 0, 7],
  ['X..x..x.X.xxXxXx', 7, 1],
  ['X..x..x.x..x..x.', 8, 7],
  ['XxxXxxXxXxXxXXXX', 15, 1],
  ['X..x..x.x..x..o.', 16, 7],
  ['X..X..X.XxXxXXXX', 23, 1],
  ['X..x....o...x..o', 24, 6],
  ['o.o.o.o.x.x.x.x.|xxxxxxxxXXXXXXXX', 30, 1],
  ['X..x..x.X..x..x.', 32, 6],
  ['X.x.X.x.X.x.X.x.|XxxxXxxxXXXXX...', 38, 1],
];
const KICK: Patterns = [
  ['X.......X.......', 0, 8],
  ['X.....x...X.....', 8, 8],
  ['X.....x...X..x..', 16, 8],
  ['X.........x.....', 24, 6],
  ['X.......X.......|X...X...X.X.X.X.', 30, 1],
  ['X.....x.X.....x.', 32, 6],
  ['X...X...X...X...|X.X.X.X.XXXX....', 38, 1],
];
const SNARE: Patterns = [
  ['........x.......', 0, 7],
  ['........x...g.xx', 7, 1],
  ['........X.......', 8, 7],
  ['........X.g.x.xX', 15, 1],
  ['........X..g....|...g....X....g..', 16, 3],
  ['........X..g....|....X...X.x.XxXX', 22, 1],
  ['........x.......', 24, 6],
  ['ggggoooo........|xxxxxxxxXXXXXXXX', 30, 1],
  ['........X.......', 32, 6],
  ['ggggooooxxxxxxxx|xxxxXXXXXXXXX...', 38, 1],
];
const HAT: Patterns = [
  ['o...o...o...o.g.', 0, 8],
  ['x.o.x.o.x.o.xoog', 8, 8],
  ['xgogxgogxgogxgox', 16, 8],
  ['o...o...o...o...', 24, 6],
  ['x.o.x.o.x.o.x.o.', 32, 7],
];
const ANVIL: Patterns = [
  ['....o.......o...', 0, 16],
  ['..o.....o.....o.', 16, 8],
  ['......o.........', 24, 8],
  ['....o.......o...', 32, 6],
];

const sounding = (patterns: Patterns): Note[] =>
  patterns.flatMap(([pattern, from, times]) => {
    const notes = hits(pattern, SIXTEENTH);
    const bars = pattern.replace('|', '').length / 16;
    return shift(repeat(notes, times, bars * BAR), bar(from));
  });

/** What joins when they attack: drums, bass, driving strings and guitars, without a bar's rest. */
export function playFight(desk: Desk): void {
  playDrums(desk);
  playCymbals(desk);
  playBass(desk);
  playOstinato(desk);
  playGuitars(desk);
}

function playDrums(desk: Desk): void {
  const taiko = sounding(TAIKO);
  const taikoPlace = { gain: 0.62, wet: 0.28, spread: 0.35 };
  desk.play(LAYER, played(taiko, 'taiko', { looseMs: 5, uneven: 0.07 }), taikoPlace, (r, note) =>
    skin(r, note.velocity, {
      hz: note.velocity > 0.9 || r.next() < 0.5 ? 64 : 78,
      decay: 3.2,
      stick: 0.5,
    }),
  );
  const accents = played(
    taiko.filter((note) => note.velocity > 0.9),
    'great drum',
    { looseMs: 6 },
  );
  desk.play(LAYER, accents, { gain: 0.5, wet: 0.3 }, (random, note) =>
    skin(random, note.velocity * 0.9, { hz: 47, decay: 2.4, stick: 0.25 }),
  );
  const kicks = played(sounding(KICK), 'kick', { looseMs: 2, uneven: 0.03 });
  desk.play(LAYER, kicks, { gain: 0.62 }, (random, note) =>
    kick(random, note.velocity, { hz: 46, click: 0.7, drive: 2.8 }),
  );
  const snares = played(sounding(SNARE), 'snare', { looseMs: 3 });
  desk.play(LAYER, snares, { gain: 0.6, wet: 0.2 }, (random, note) => snare(random, note.velocity));
  const hats = played(sounding(HAT), 'hat', { looseMs: 3, uneven: 0.07 });
  desk.play(LAYER, hats, { gain: 0.24, pan: 0.25, wet: 0.05 }, (r, note) => hat(r, note.velocity));
  const anvils = played(sounding(ANVIL), 'anvil', { looseMs: 6, uneven: 0.08 });
  const anvilPlace = { gain: 0.2, pan: -0.4, wet: 0.6, spread: 0.3 };
  desk.play(LAYER, anvils, anvilPlace, (r, note) =>
    metal(r, note.velocity, r.pick([520, 610, 705]), 6),
  );
}

function playCymbals(desk: Desk): void {
  const crashes = SECTIONS.map((at): Note => ({
    start: bar(at),
    length: BAR,
    pitch: 0,
    velocity: at === FORM.fallingBack ? 0.6 : 0.9,
  }));
  desk.play(LAYER, crashes, { gain: 0.36, wet: 0.3, pan: -0.2 }, (random, note) =>
    cymbal(random, note.velocity),
  );
  const risers = [...SECTIONS.filter((at) => at > 0), BARS].map((at): Note => ({
    start: bar(at) - RISER_SECONDS * 120,
    length: RISER_SECONDS * 120,
    pitch: 0,
    velocity: 0.9,
  }));
  desk.play(LAYER, risers, { gain: 0.3, wet: 0.3 }, (random, _, seconds) => riser(random, seconds));
}

const isFallingBack = (barNumber: number): boolean =>
  barNumber >= FORM.fallingBack && barNumber < FORM.lastStand - 2;

function playBass(desk: Desk): void {
  const line = HARMONY.flatMap((chord, i): Note[] => {
    const root = near(26, chord.bass);
    if (isFallingBack(i)) {
      const sparse = hits('X.....x...x.....', SIXTEENTH, chord.start);
      return sparse.map((note) => ({ ...note, length: 2.5 * SIXTEENTH, pitch: root }));
    }
    const [, third = 3, fifth = 7] = chord.tones.map((tone) => (tone - chord.root + 12) % 12);
    const climb = [0, 0, 12, 0, 0, fifth, third];
    return hits('X..x..x.X..x..xo', SIXTEENTH, chord.start).map((note, step) => ({
      ...note,
      length: SIXTEENTH * 0.85,
      pitch: root + (climb[step] ?? 0),
    }));
  });
  const place = { gain: 0.5 };
  desk.play(LAYER, played(line, 'bass', { looseMs: 3 }), place, (random, note, seconds) =>
    bass(random, note.pitch, seconds, note.velocity),
  );
}

const OSTINATO_PARTS = [0, 0, 1, 0, 0, 2, 1, 0, 0, 1, 0, 0, 2, 0, 1, 2];

function playOstinato(desk: Desk): void {
  const figure = HARMONY.flatMap((chord, i): Note[] =>
    hits('X.gx.gx.X.gx.gxo', SIXTEENTH, chord.start).map((note) => {
      const step = Math.round((note.start - chord.start) / SIXTEENTH);
      return { ...note, length: SIXTEENTH * 0.8, pitch: VOICING[i]![OSTINATO_PARTS[step]!]! - 12 };
    }),
  );
  const swell = { velocity: 0.1, phraseTicks: 4 * BAR };
  const bows = played(figure, 'ostinato', { looseMs: 4, uneven: 0.06, swell });
  desk.play(LAYER, bows, { gain: 0.34, wet: 0.3, spread: 0.45 }, (random, note, seconds) =>
    bowed(random, note.pitch, seconds, note.velocity, { players: 4, short: true, attack: 0.02 }),
  );
  const stressed = figure.filter((note) => note.velocity > 0.5);
  desk.playSoundfont(
    LAYER,
    played(stressed, 'section', { looseMs: 7 }).map((note) => ({ ...note, length: 14 })),
    { program: STRINGS, gain: 0.26, wet: 0.3, bright: [900, 4800], lowCutHz: 120 },
  );
  const plucked = shift(
    figure.filter((note) => note.velocity > 0.7),
    0,
    12,
  );
  desk.playSoundfont(LAYER, played(plucked, 'pizzicato', { looseMs: 6 }), {
    program: PIZZICATO,
    gain: 0.24,
    wet: 0.5,
    bright: [900, 5000],
    lowCutHz: 150,
  });
}

function playGuitars(desk: Desk): void {
  const power = HARMONY.flatMap((chord, i): Note[] => {
    if (i < FORM.hunt || isFallingBack(i)) return [];
    return hits('X..x..x.X..x..x.', SIXTEENTH, chord.start).map((note) => ({
      ...note,
      length: SIXTEENTH * 1.1,
      pitch: near(38, chord.bass),
    }));
  });
  for (const [seed, pan] of [
    ['left guitar', -0.75],
    ['right guitar', 0.75],
  ] as const) {
    const notes = played(power, seed, { looseMs: 6, uneven: 0.06 });
    desk.play(LAYER, notes, { gain: 0.2, pan, wet: 0.06 }, (random, note, seconds) =>
      electricGuitar(random, [note.pitch, note.pitch + 7], seconds, note.velocity),
    );
  }
}

import type { Desk } from '../desk/Desk.ts';
import { played } from '../score/feel.ts';
import { chords, hits, melody, repeat, shift, tied, type Note } from '../score/notation.ts';
import { voicing } from '../score/voicing.ts';
import { hat, kick, snare } from '../voices/drums.ts';
import { pluck, twang } from '../voices/strings.ts';
import { pad, steel, whistle } from '../voices/synths.ts';
import { near } from './ambushScore.ts';

/**
 * "Long Road, Low Sun" by The Widow Maker Three, on KDSK 91.3, the Night Shift: a steel guitar, a whistle and nobody
 * for eighty miles. 72 beats a minute: 100 ticks a beat, 16 bars in 53 seconds.
 */
export const LONG_ROAD_BEAT = 100;
export const LONG_ROAD_BARS = 16;
const BAR = 4 * LONG_ROAD_BEAT;
const EIGHTH = LONG_ROAD_BEAT / 2;
const SIXTEENTH = LONG_ROAD_BEAT / 4;
const LAYER = 'radio';
const ACOUSTIC_BASS = 32;
const STRINGS = 48;
/** The whistle comes in here. */
const SECOND_HALF = 8;

const bar = (number: number): number => number * BAR;

const HARMONY = chords(`Dm7 Dm7 Bbmaj7 Bbmaj7 | F C Gm A7 | Dm7 Gm Bbmaj7 F | Gm Bb Asus4 A7`, BAR);
const VOICING = voicing(HARMONY, 4, 50, 70);

const STEEL = `r:4 | r:2 A4:1 C5:1 | D5:3> C5:1 | A4:2 F4:2- | A4:1.5 C5:.5 F5:2> | E5:1.5 D5:.5 C5:2 |
  Bb4:1.5 A4:.5 G4:1 D5:1 | C#5:2> A4:2-`;
const STEEL_CLOSE = 'Bb4:2 D5:2 | F5:2> D5:2 | E5:3 D5:1 | C#5:3- r:1';
/** Willow's theme, as one whistles what one cannot forget. */
const WHISTLED = `r:1 F5:1- E5:.5 F5:.5 A5:1> | Bb5:1> A5:.5 G5:.5 F5:1 D5:1 | r:1 D5:1- F5:.5 G5:.5 A5:1 |
  C6:2> A5:1.5 r:.5 | r:1 D5:1 G5:.5 A5:.5 Bb5:1 | D6:1.5> C6:.5 Bb5:1 F5:1 | A5:2 G5:1 E5:1- | E5:2.5- r:1.5`;

const line = (text: string, from: number, velocity: number): Note[] =>
  shift(melody(text, LONG_ROAD_BEAT, velocity), bar(from));

export function playLongRoad(desk: Desk): void {
  playBrushes(desk);
  playBass(desk);
  playGuitar(desk);
  playHeat(desk);
  playTunes(desk);
}

function playBrushes(desk: Desk): void {
  const kicks = played(
    repeat(hits('x.........o.....', SIXTEENTH), LONG_ROAD_BARS, BAR),
    'dusk kick',
    {
      looseMs: 5,
    },
  );
  desk.play(LAYER, kicks, { gain: 0.36 }, (random, note) =>
    kick(random, note.velocity, { hz: 54, seconds: 0.34, click: 0.15, drive: 1.4 }),
  );
  const brushes = played(
    repeat(hits('....o.......o..g|....o.....g.o...', SIXTEENTH), LONG_ROAD_BARS / 2, 2 * BAR),
    'dusk brushes',
    { looseMs: 8, uneven: 0.06 },
  );
  desk.play(LAYER, brushes, { gain: 0.8, wet: 0.3 }, (random, note) =>
    snare(random, note.velocity * 0.7),
  );
  const shaken = played(
    repeat(hits('o.g.o.g.o.g.o.gg', SIXTEENTH), LONG_ROAD_BARS, BAR),
    'dusk shaker',
    { looseMs: 7, uneven: 0.05 },
  );
  desk.play(LAYER, shaken, { gain: 0.8, pan: 0.4 }, (random, note) =>
    hat(random, note.velocity * 0.7),
  );
}

/** Two notes a bar, and a step toward the next root. */
function playBass(desk: Desk): void {
  const walking = HARMONY.flatMap((chord, i): Note[] => {
    const root = near(38, chord.bass);
    const fifth = root + ((chord.tones[2]! - chord.root + 12) % 12);
    const next = near(38, HARMONY[(i + 1) % HARMONY.length]!.bass);
    const step = next === root ? fifth : next + (next > root ? -2 : 2);
    const { start } = chord;
    return [
      { start, length: 2.4 * LONG_ROAD_BEAT, pitch: root, velocity: 0.78 },
      { start: start + 2.5 * LONG_ROAD_BEAT, length: LONG_ROAD_BEAT, pitch: fifth, velocity: 0.6 },
      { start: start + 3.5 * LONG_ROAD_BEAT, length: EIGHTH, pitch: step, velocity: 0.55 },
    ];
  });
  const walked = played(walking, 'dusk bass', { looseMs: 6, lateMs: 4, uneven: 0.04 });
  desk.play(LAYER, walked, { gain: 1.5 }, (random, note, seconds) =>
    pluck(random, note.pitch, seconds, note.velocity, {
      ringSeconds: 3.4,
      pickAt: 0.34,
      toneHz: 900,
    }),
  );
  desk.playSoundfont(LAYER, walked, {
    program: ACOUSTIC_BASS,
    gain: 1.5,
    bright: [400, 1300],
    lowCutHz: 34,
  });
}

const FIGURE = [0, 2, 1, 3, 2, 1, 3, 2];

/** A guitar that counts the poles as they go by. */
function playGuitar(desk: Desk): void {
  const figure = HARMONY.flatMap((chord, i): Note[] =>
    FIGURE.map((part, eighth) => ({
      start: chord.start + eighth * EIGHTH,
      length: 1.6 * LONG_ROAD_BEAT,
      pitch: VOICING[i]![part]! - (eighth === 0 ? 12 : 0),
      velocity: eighth === 0 ? 0.66 : 0.48,
    })),
  );
  const swell = { velocity: 0.06, phraseTicks: 4 * BAR };
  const counted = played(figure, 'dusk guitar', { looseMs: 9, uneven: 0.05, swell });
  desk.play(LAYER, counted, { gain: 0.36, wet: 0.4, pan: -0.35 }, (random, note, seconds) =>
    twang(random, note.pitch, seconds, note.velocity, { shake: 0.4, shakeHz: 4.2, toneHz: 3000 }),
  );
}

/** What shimmers over the road. */
function playHeat(desk: Desk): void {
  const held = VOICING.flatMap((pitches, i) =>
    pitches.slice(1).map((pitch): Note => ({ start: bar(i), length: BAR, pitch, velocity: 0.5 })),
  );
  desk.play(LAYER, tied(held), { gain: 0.42, wet: 0.6, spread: 0.8 }, (random, note, seconds) =>
    pad(random, note.pitch, seconds, note.velocity, {
      cutoff: 900,
      attack: 1.1,
      release: 1.8,
      air: 0.3,
    }),
  );
  const high = held.filter(({ start, pitch }) => start >= bar(SECOND_HALF) && pitch > 58);
  desk.playSoundfont(LAYER, played(high, 'dusk strings', { looseMs: 16 }), {
    program: STRINGS,
    gain: 1,
    wet: 0.6,
    bright: [700, 3000],
    lowCutHz: 180,
    legato: true,
  });
}

function playTunes(desk: Desk): void {
  const sung = [...line(STEEL, 0, 0.7), ...line(STEEL_CLOSE, SECOND_HALF + 4, 0.62)];
  const slid = played(sung, 'dusk steel', { looseMs: 10, lateMs: 12, uneven: 0.04 });
  desk.play(LAYER, slid, { gain: 0.42, wet: 0.5, pan: 0.15 }, (random, note, seconds) =>
    steel(random, note.pitch, seconds, note.velocity),
  );
  const whistled = played(line(WHISTLED, SECOND_HALF, 0.64), 'dusk whistle', {
    looseMs: 9,
    lateMs: 6,
    uneven: 0.05,
  });
  desk.play(LAYER, whistled, { gain: 0.36, wet: 0.6, pan: -0.1 }, (random, note, seconds) =>
    whistle(random, note.pitch, seconds, note.velocity),
  );
}

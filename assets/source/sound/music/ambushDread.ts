import type { Desk } from '../desk/Desk.ts';
import { saturate } from '../kit/drive.ts';
import { played } from '../score/feel.ts';
import { hits, repeat, tied, type Note } from '../score/notation.ts';
import { kick, metal } from '../voices/drums.ts';
import { bowed } from '../voices/strings.ts';
import { pad } from '../voices/synths.ts';
import { BAR, BARS, BEAT, FORM, HARMONY, SIXTEENTH, VOICING, bar, near } from './ambushScore.ts';

const LAYER = 'dread';
const TREMOLO = 44;
const ORGAN = 19;

/** What is always there: a drone, a heartbeat, held chords that shiver, and a half-step that will not rest. */
export function playDread(desk: Desk): void {
  const chordNotes = HARMONY.flatMap(({ start, length }, i) =>
    VOICING[i]!.map((pitch): Note => ({ start, length, pitch, velocity: 0.6 })),
  );
  playGround(desk);
  playHeartbeat(desk);
  playChords(desk, chordNotes);
  playHalfStep(desk);
}

function playGround(desk: Desk): void {
  const bassLine = HARMONY.map(({ start, length, bass }): Note => ({
    start,
    length,
    pitch: near(38, bass),
    velocity: 0.7,
  }));
  desk.play(LAYER, tied(bassLine), { gain: 0.5, wet: 0.12 }, (random, note, seconds) => {
    const options = { cutoff: 240, attack: 0.25, release: 0.8, voices: 3, detuneCents: 14 };
    return saturate(pad(random, note.pitch, seconds, note.velocity, options), 2.6, 0.2);
  });
}

function playHeartbeat(desk: Desk): void {
  const beats = repeat(hits('X..o............', SIXTEENTH), BARS, BAR);
  desk.play(LAYER, played(beats, 'heartbeat', { looseMs: 4 }), { gain: 0.7, wet: 0.2 }, (r, note) =>
    kick(r, note.velocity, { hz: 41, seconds: 0.5, click: 0.05, drive: 1.6 }),
  );
  const chain = repeat(hits('......o.......g.|..........o.....', SIXTEENTH), BARS / 2, 2 * BAR);
  const place = { gain: 0.2, wet: 0.9, pan: -0.35, spread: 0.3 };
  desk.play(LAYER, played(chain, 'chain', { looseMs: 9, uneven: 0.08 }), place, (r, note) =>
    metal(r, note.velocity, r.pick([520, 610, 705]), 6),
  );
}

function playChords(desk: Desk, chordNotes: Note[]): void {
  const pads = played(chordNotes, 'pad', { looseMs: 14 });
  const padPlace = { gain: 0.24, wet: 0.55, spread: 0.7 };
  desk.play(LAYER, pads, padPlace, (random, note, seconds) =>
    pad(random, note.pitch, seconds, note.velocity, {
      cutoff: 1150,
      attack: 0.5,
      release: 1.4,
      air: 0.25,
      detuneCents: 11,
    }),
  );
  const breathing = Array.from({ length: BARS * 8 }, (_, eighth) => ({
    start: (eighth * BAR) / 8,
    value: 82 + 28 * Math.sin((eighth / 32) * Math.PI * 2),
  }));
  const upper = chordNotes.filter((note) => note.pitch > 55);
  desk.playSoundfont(LAYER, played(upper, 'tremolo', { looseMs: 10 }), {
    program: TREMOLO,
    gain: 0.55,
    wet: 0.5,
    bright: [1200, 8500],
    lowCutHz: 160,
    expression: breathing,
  });
  const organ = chordNotes.filter(
    ({ start }) => start >= bar(FORM.themes) && start < bar(FORM.fallingBack),
  );
  desk.playSoundfont(LAYER, played(organ, 'organ', { looseMs: 9 }), {
    program: ORGAN,
    gain: 0.16,
    wet: 0.8,
    bright: [500, 2200],
    lowCutHz: 90,
  });
}

/** The fifth of the chord and the half-step above it, alone, low, every other bar: something circles in the dark. */
function playHalfStep(desk: Desk): void {
  const figure = HARMONY.filter((_, i) => i % 2 === 1).flatMap((chord): Note[] => {
    const fifth = near(50, chord.tones[2]!);
    return [
      { start: chord.start, length: 1.5 * BEAT, pitch: fifth, velocity: 0.55 },
      { start: chord.start + 1.5 * BEAT, length: 0.5 * BEAT, pitch: fifth + 1, velocity: 0.7 },
      { start: chord.start + 2 * BEAT, length: 1.5 * BEAT, pitch: fifth, velocity: 0.5 },
    ];
  });
  const place = { gain: 0.3, wet: 0.6, pan: 0.3, spread: 0.15 };
  desk.play(LAYER, played(figure, 'half-step', { looseMs: 12 }), place, (random, note, seconds) =>
    bowed(random, note.pitch, seconds, note.velocity, { players: 4, attack: 0.16 }),
  );
}

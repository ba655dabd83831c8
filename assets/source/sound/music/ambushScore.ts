import { chords, melody, shift } from '../score/notation.ts';
import { voicing } from '../score/voicing.ts';
import { FAITH, FAITH_ANSWER, WILLOW, WILLOW_ANSWER } from './motifs.ts';

/** 150 beats a minute: 48 ticks a beat, 40 bars in 64 seconds. */
export const BEAT = 48;
export const BAR = 4 * BEAT;
export const BARS = 40;
export const SIXTEENTH = BEAT / 4;

/** First bars of the form: stalking, hunt, both themes, falling back, last stand. */
export const FORM = { stalking: 0, hunt: 8, themes: 16, fallingBack: 24, lastStand: 32 } as const;

export const bar = (number: number): number => number * BAR;

export const HARMONY = chords(
  `Dm Dm Bb Bb Gm Gm A7 A7 | Dm C Bb A7 Dm F Gm A7 | Dm Bb Gm A7 Dm C F A7 |
   Eb Eb Dm Dm Bb Edim A7 A7b9 | Dm Bb Gm A7 Bb C Edim A7b9`,
  BAR,
);

/** Three parts for every bar, near the middle of the keyboard. */
export const VOICING = voicing(HARMONY, 3, 53, 72);

/** The pitch class as a pitch within an octave from `lowest` (a D) up, or a little below it. */
export function near(lowestD: number, pitchClass: number): number {
  const aboveD = (pitchClass + 10) % 12;
  return lowestD + (aboveD > 7 ? aboveD - 12 : aboveD);
}

const FAITH_HUNT = `D4:1.5> A4:.5 A4:2 | C5:1.5> G4:.5 E4:2 | Bb4:1.5> F4:.5 D4:2 | A4:1.5> E4:.5 C#4:2 |
  A4:1.5> D5:.5 D5:2 | C5:1.5> A4:.5 F4:2 | D5:1.5> Bb4:.5 G4:2 | E5:1> D5:1 C#5:2`;
const FAITH_FALLING_BACK = `Bb4:3- G4:1 | Bb4:2> Eb5:2 | D5:3 A4:1 | F4:4- | F4:2- Bb4:2 | G4:2- Bb4:2 |
  A4:2 C#5:2 | E5:2> Bb4:2`;
const FAITH_LAST_STAND = `D4:1.5> A4:.5 A4:2 | D4:1.5> Bb4:.5 Bb4:2 | D4:1.5> G4:.5 D5:2 |
  E4:1.5> C#5:.5 E5:2 | F4:1.5> Bb4:.5 F5:2 | G4:1.5> C5:.5 G5:2 | Bb4:.5> E5:.5 G5:.5 E5:.5 Bb5:2> |
  A5:1> G5:.5 E5:.5 C#5:2>`;

const WILLOW_HUNT = `r:1 F5:1- E5:.5 F5:.5 A5:1> | r:1 G5:1- E5:.5 F5:.5 G5:1 | r:1 F5:1- D5:.5 F5:.5 Bb5:1 |
  r:1 A5:1- G5:.5 F5:.5 E5:1 | r:1 F5:.5- G5:.5 A5:1 F5:1 | r:1 G5:1- A5:.5 F5:.5 C5:1 |
  r:1 A5:1- Bb5:.5 G5:.5 D5:1 | r:1 G5:1- A5:.5 G5:.5 E5:1`;
const WILLOW_FALLING_BACK = `r:1 G5:1- F5:.5 G5:.5 Bb5:1 | r:1 Bb5:1- G5:.5 F5:.5 Eb5:1 |
  r:1 F5:1- E5:.5 F5:.5 A5:1 | A5:3 r:1 | r:1 D5:1- F5:.5 D5:.5 Bb5:1 | r:1 Bb5:1- G5:.5 F5:.5 E5:1 |
  r:1 E5:1- G5:.5 E5:.5 A5:1> | Bb5:2> A5:1 G5:1-`;
const WILLOW_LAST_STAND = `r:1 F5:1- E5:.5 F5:.5 A5:1> | r:1 F5:1- D5:.5 F5:.5 Bb5:1 |
  r:1 Bb5:1- A5:.5 G5:.5 D5:1 | r:1 A5:1- G5:.5 E5:.5 C#5:1 | r:1 D5:1- F5:.5 A5:.5 Bb5:1 |
  r:1 E5:1- G5:.5 A5:.5 C6:1 | r:1 Bb5:1- G5:.5 Bb5:.5 C#6:1> | r:1 C#6:1- Bb5:.5 G5:.5 E5:1`;

export const FAITH_LINE = [
  ...shift(melody(FAITH, 2 * BEAT, 0.66), bar(FORM.stalking), -12),
  ...shift(melody(FAITH_HUNT, BEAT), bar(FORM.hunt)),
  ...shift(melody(`${FAITH} ${FAITH_ANSWER}`, BEAT, 0.76), bar(FORM.themes)),
  ...shift(melody(FAITH_FALLING_BACK, BEAT), bar(FORM.fallingBack), -12),
  ...shift(melody(FAITH_LAST_STAND, BEAT, 0.8), bar(FORM.lastStand)),
];

export const WILLOW_LINE = [
  ...shift(melody(WILLOW, 2 * BEAT), bar(FORM.stalking)),
  ...shift(melody(WILLOW_HUNT, BEAT), bar(FORM.hunt)),
  ...shift(melody(`${WILLOW} ${WILLOW_ANSWER}`, BEAT), bar(FORM.themes)),
  ...shift(melody(WILLOW_FALLING_BACK, BEAT), bar(FORM.fallingBack)),
  ...shift(melody(WILLOW_LAST_STAND, BEAT, 0.76), bar(FORM.lastStand)),
];

import type { EnemyKind } from '../sim/fight/level.ts';
import type { Cue } from './cues.ts';

interface EnemySounds {
  /** It climbs out of the ground, or over something; null for who stands there from the beginning. */
  readonly appears: Cue | null;
  /** It has seen somebody, or heard her. */
  readonly wakes: Cue;
  /** Larger is lower: factor on the pitch of all that happens to it. */
  readonly rate: number;
  readonly step: Cue;
  /** Ground units from one footfall to the next, as the pictures have it. */
  readonly stepUnits: number;
}

const STEP = 'footstep';
const OUT_OF_THE_GRAVE: Cue = { sound: 'roar', volume: 0.8, rate: 1.1 };
const BREATH: Cue = { sound: 'exhausted', volume: 0.7, rate: 0.8 };

/** What each kind of enemy sounds like; the sounds of its attacks stand with the attacks, in `cues.ts`. */
// prettier-ignore
export const ENEMY_SOUNDS: Readonly<Record<EnemyKind, EnemySounds>> = {
  turokHan:      { appears: OUT_OF_THE_GRAVE, wakes: { sound: 'roar' },                            rate: 1,    step: { sound: STEP, volume: 0.8, rate: 0.8 },  stepUnits: 0.85 },
  elderTurokHan: { appears: null,             wakes: { sound: 'elder-roar' },                      rate: 0.84, step: { sound: STEP, volume: 1, rate: 0.55 },   stepUnits: 1.15 },
  vampire:       { appears: OUT_OF_THE_GRAVE, wakes: { sound: 'roar', volume: 0.6, rate: 1.35 },   rate: 1.12, step: { sound: STEP, volume: 0.7, rate: 0.95 }, stepUnits: 0.8 },
  brute:         { appears: OUT_OF_THE_GRAVE, wakes: { sound: 'roar', rate: 0.7 },                 rate: 0.8,  step: { sound: STEP, volume: 1, rate: 0.5 },    stepUnits: 0.54 },
  bringer:       { appears: BREATH,           wakes: BREATH,                                    rate: 1.05, step: { sound: STEP, volume: 0.35, rate: 1.1 }, stepUnits: 0.85 },
};

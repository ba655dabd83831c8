import { SEATS } from '../input/actions.ts';
import type { Seat } from '../input/actions.ts';
import { DEFAULT_BINDINGS, readBindings } from '../input/bindings.ts';
import type { Bindings } from '../input/bindings.ts';
import { STEERINGS, type Steering } from '../input/Wheel.ts';
import { DIFFICULTIES } from '../sim/core/stage.ts';
import type { Difficulty } from '../sim/core/stage.ts';
import { QUALITY_CHOICES, type QualityChoice } from './pictureQuality.ts';

export const AIMS = ['assist', 'mouse'] as const;

/** Who presses ahead of the beat has a delay below nothing. */
export const DANCE_DELAY = { leastMs: -100, mostMs: 400, stepMs: 5 } as const;

/** How large words are, in percent. */
export const TEXT_SIZES = [100, 125, 150, 175, 200] as const;

/** What the player may choose. Volumes and shake go from 0 (none) to 1. */
export interface Settings {
  readonly difficulty: Difficulty;
  readonly masterVolume: number;
  readonly musicVolume: number;
  readonly effectsVolume: number;
  readonly muted: boolean;
  readonly quality: QualityChoice;
  readonly screenShake: number;
  /** One of `TEXT_SIZES`. */
  readonly textSize: number;
  readonly reducedMotion: boolean;
  readonly reducedFlashing: boolean;
  /** Where Faith aims without a right stick: where she moves, with gentle assist, or at the pointer. */
  readonly aim: (typeof AIMS)[number];
  /** How fast keys turn a car's wheel. */
  readonly steering: Steering;
  readonly showTimer: boolean;
  readonly rumble: boolean;
  /** How much later than it sounds the player's press of a beat comes in, in milliseconds; measured. */
  readonly danceDelayMs: number;
  /** Who holds the first gamepad; the second goes to the other. */
  readonly firstPad: Seat;
  readonly bindings: Bindings;
}

export const DEFAULT_SETTINGS: Settings = {
  difficulty: 'slayer',
  masterVolume: 0.8,
  musicVolume: 0.7,
  effectsVolume: 0.9,
  muted: false,
  quality: 'automatic',
  screenShake: 0.7,
  textSize: 100,
  reducedMotion: false,
  reducedFlashing: false,
  aim: 'assist',
  steering: 'even',
  showTimer: true,
  rumble: true,
  danceDelayMs: 0,
  firstPad: 'faith',
  bindings: DEFAULT_BINDINGS,
};

/** Settings from a file or an older version: every value that makes no sense becomes its default. */
export function readSettings(stored: unknown, defaults: Settings = DEFAULT_SETTINGS): Settings {
  const values = (typeof stored === 'object' && stored !== null ? stored : {}) as Record<
    keyof Settings,
    unknown
  >;
  return {
    difficulty: oneOf(DIFFICULTIES, values.difficulty, defaults.difficulty),
    masterVolume: share(values.masterVolume, defaults.masterVolume),
    musicVolume: share(values.musicVolume, defaults.musicVolume),
    effectsVolume: share(values.effectsVolume, defaults.effectsVolume),
    muted: flag(values.muted, defaults.muted),
    quality: oneOf(QUALITY_CHOICES, values.quality, defaults.quality),
    screenShake: share(values.screenShake, defaults.screenShake),
    textSize: oneOf<number>(TEXT_SIZES, values.textSize, defaults.textSize),
    reducedMotion: flag(values.reducedMotion, defaults.reducedMotion),
    reducedFlashing: flag(values.reducedFlashing, defaults.reducedFlashing),
    aim: oneOf(AIMS, values.aim, defaults.aim),
    steering: oneOf(STEERINGS, values.steering, defaults.steering),
    showTimer: flag(values.showTimer, defaults.showTimer),
    rumble: flag(values.rumble, defaults.rumble),
    danceDelayMs: delay(values.danceDelayMs, defaults.danceDelayMs),
    firstPad: oneOf(SEATS, values.firstPad, defaults.firstPad),
    bindings: values.bindings === undefined ? defaults.bindings : readBindings(values.bindings),
  };
}

function oneOf<Value>(allowed: readonly Value[], value: unknown, otherwise: Value): Value {
  return allowed.find((one) => one === value) ?? otherwise;
}

function share(value: unknown, otherwise: number): number {
  // a file cannot keep −0
  return typeof value === 'number' && value >= 0 && value <= 1 ? Math.abs(value) : otherwise;
}

function delay(value: unknown, otherwise: number): number {
  const { leastMs, mostMs } = DANCE_DELAY;
  const isOne = Number.isInteger(value) && Number(value) >= leastMs && Number(value) <= mostMs;
  // a file cannot keep −0
  return isOne ? Number(value) || 0 : otherwise;
}

function flag(value: unknown, otherwise: boolean): boolean {
  return typeof value === 'boolean' ? value : otherwise;
}

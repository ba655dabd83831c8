import { SEATS } from '../input/actions.ts';
import type { Seat } from '../input/actions.ts';
import { DEFAULT_BINDINGS, readBindings } from '../input/bindings.ts';
import type { Bindings } from '../input/bindings.ts';
import type { InputOptions } from '../input/createInput.ts';
import { STEERINGS, type Steering } from '../input/Wheel.ts';
import { DIFFICULTIES } from '../sim/core/stage.ts';
import type { Difficulty } from '../sim/core/stage.ts';
import { QUALITY_CHOICES, type QualityChoice } from './pictureQuality.ts';

export const AIMS = ['assist', 'mouse'] as const;

/** Who presses ahead of the beat has a delay below nothing. */
export const DANCE_DELAY = { least: -100, most: 400, step: 5 } as const;

/** How much of a stick's way is dead, in percent: less trembles in every hand, more leaves too little to push. */
export const DEAD_ZONE = { least: 5, most: 60, step: 1 } as const;

/** How the key that starts over is pressed; `story`: held where the difficulty is Story, else pressed. */
export const RESTARTS = ['story', 'press', 'hold'] as const;

/** How large words are, in percent. */
const TEXT_SIZES = [100, 125, 150, 175, 200] as const;

/** What the player may choose. Volumes and shake go from 0 (none) to 1. */
export interface Settings {
  readonly difficulty: Difficulty;
  readonly masterVolume: number;
  readonly musicVolume: number;
  readonly effectsVolume: number;
  readonly muted: boolean;
  readonly quality: QualityChoice;
  readonly screenShake: number;
  /** Percent: 100, 125, 150, 175 or 200. */
  readonly textSize: number;
  readonly reducedMotion: boolean;
  readonly reducedFlashing: boolean;
  /** Where Faith aims without a right stick: where she moves, with gentle assist, or at the pointer. */
  readonly aim: (typeof AIMS)[number];
  /** How fast keys turn a car's wheel. */
  readonly steering: Steering;
  /** Dead zones of a pad's sticks, in percent of their way. */
  readonly moveDeadZone: number;
  readonly aimDeadZone: number;
  readonly wheelDeadZone: number;
  readonly restart: (typeof RESTARTS)[number];
  readonly showTimer: boolean;
  /** What has not been done yet is told where it is needed. */
  readonly hints: boolean;
  readonly rumble: boolean;
  /** How much later than it sounds the player's press of a beat comes in, in milliseconds; measured. */
  readonly danceDelayMs: number;
  /** Who holds the gamepad that is used first; the second goes to the other. */
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
  moveDeadZone: 20,
  aimDeadZone: 35,
  wheelDeadZone: 12,
  restart: 'story',
  showTimer: true,
  hints: true,
  rumble: true,
  danceDelayMs: 0,
  firstPad: 'faith',
  bindings: DEFAULT_BINDINGS,
};

/** What the player has chosen. Everything else is as the defaults are at the moment, and is not kept. */
export type Chosen = Partial<Settings>;

/** How each setting is read from a file or an older version; what makes no sense is undefined. */
const READERS: {
  readonly [Name in keyof Settings]: (value: unknown) => Settings[Name] | undefined;
} = {
  difficulty: oneOf(DIFFICULTIES),
  masterVolume: share,
  musicVolume: share,
  effectsVolume: share,
  muted: flag,
  quality: oneOf(QUALITY_CHOICES),
  screenShake: share,
  textSize: oneOf<number>(TEXT_SIZES),
  reducedMotion: flag,
  reducedFlashing: flag,
  aim: oneOf(AIMS),
  steering: oneOf(STEERINGS),
  moveDeadZone: deadZone,
  aimDeadZone: deadZone,
  wheelDeadZone: deadZone,
  restart: oneOf(RESTARTS),
  showTimer: flag,
  hints: flag,
  rumble: flag,
  danceDelayMs: delay,
  firstPad: oneOf(SEATS),
  bindings: (value) => (value === undefined ? undefined : readBindings(value)),
};

/** Choices from a file or a caller: every value that makes no sense counts as not chosen. */
export function readChosen(stored: unknown): Chosen {
  const values = (typeof stored === 'object' && stored !== null ? stored : {}) as Record<
    string,
    unknown
  >;
  const read = Object.entries(READERS).map(([name, reader]) => [name, reader(values[name])]);
  return Object.fromEntries(read.filter(([, value]) => value !== undefined)) as Chosen;
}

/** The choices among settings that were once kept whole: whatever is not as the defaults are. */
export function chosenAmong(settings: Chosen): Chosen {
  const differs = ([name, value]: [string, unknown]): boolean =>
    JSON.stringify(value) !== JSON.stringify(DEFAULT_SETTINGS[name as keyof Settings]);
  return Object.fromEntries(Object.entries(settings).filter(differs));
}

/** What input needs to know of the settings. */
export function inputOptions(settings: Settings): InputOptions {
  const { bindings, firstPad, aim, steering } = settings;
  return {
    bindings,
    firstPad,
    steering,
    mouseAim: aim === 'mouse',
    deadZones: {
      move: settings.moveDeadZone / 100,
      aim: settings.aimDeadZone / 100,
      wheel: settings.wheelDeadZone / 100,
    },
  };
}

function oneOf<Value>(allowed: readonly Value[]): (value: unknown) => Value | undefined {
  return (value) => allowed.find((one) => one === value);
}

function share(value: unknown): number | undefined {
  // a file cannot keep −0
  return typeof value === 'number' && value >= 0 && value <= 1 ? Math.abs(value) : undefined;
}

function delay(value: unknown): number | undefined {
  const { least, most } = DANCE_DELAY;
  const isOne = Number.isInteger(value) && Number(value) >= least && Number(value) <= most;
  // a file cannot keep −0
  return isOne ? Number(value) || 0 : undefined;
}

function deadZone(value: unknown): number | undefined {
  const { least, most } = DEAD_ZONE;
  const isOne = Number.isInteger(value) && Number(value) >= least && Number(value) <= most;
  return isOne ? Number(value) : undefined;
}

function flag(value: unknown): boolean | undefined {
  return typeof value === 'boolean' ? value : undefined;
}

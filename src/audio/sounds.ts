import effects from '../../assets/audio/effects.json';

type SpriteName = keyof typeof effects;
type FirstOf<Name> = Name extends `${infer Sound}-1` ? Sound : never;

/** Every effect that there is: the names in `effects.json` without the number of the variation. */
export type SoundName = FirstOf<SpriteName>;

/** How a sound behaves among the others. */
export interface SoundRule {
  /** When voices are short, the weightier sound is heard: 0 for what nobody misses, 3 for what must be heard. */
  readonly weight: 0 | 1 | 2 | 3;
  /** How far its pitch may stray to either side; tones that belong to the music do not. */
  readonly stray: number;
  /** It is not begun again so soon after it began. */
  readonly restSeconds: number;
  /** So many times as far as others it carries; 1 when left out. */
  readonly carries?: number;
  /** Another run does not cut it short. */
  readonly outlastsRun?: true;
  /** The music steps back for it: its loudness meanwhile, and for how long. */
  readonly ducks?: { readonly to: number; readonly seconds: number };
}

/** Two beginnings of one sound nearer than this are heard as one, only harsher. */
const APART_SECONDS = 0.03;

const STEP: SoundRule = { weight: 0, stray: 0.08, restSeconds: 0.05 };
const MOVE: SoundRule = { weight: 1, stray: 0.05, restSeconds: APART_SECONDS };
const BLOW: SoundRule = { weight: 2, stray: 0.04, restSeconds: APART_SECONDS };
const SPELL: SoundRule = { weight: 2, stray: 0.015, restSeconds: APART_SECONDS };
/** Its length tells when the blow comes: it does not stray. */
const WARNING: SoundRule = { weight: 3, stray: 0, restSeconds: APART_SECONDS };
const WOUND: SoundRule = { weight: 3, stray: 0.03, restSeconds: APART_SECONDS };
const TONE: SoundRule = { weight: 3, stray: 0, restSeconds: APART_SECONDS };
/** It goes on for as long as it is wanted, beside the voices. */
const LOOP: SoundRule = { weight: 0, stray: 0, restSeconds: 0 };
/** On the road everything is farther away. */
const ROAD: SoundRule = { ...MOVE, carries: 2.5 };
const HORN: SoundRule = { weight: 3, stray: 0.015, restSeconds: 0.2, carries: 5 };
const MENU: SoundRule = { ...TONE, weight: 1, outlastsRun: true };

/** One line a sound. An effect without a rule is a type error. */
export const SOUNDS: Readonly<Record<SoundName, SoundRule>> = {
  slash: MOVE,
  thrust: MOVE,
  charge: { ...MOVE, stray: 0 },
  kick: MOVE,
  dash: MOVE,
  throw: MOVE,
  'stake-catch': MOVE,
  'stake-landed': MOVE,
  footstep: STEP,
  exhausted: { ...MOVE, restSeconds: 1.4 },

  'stake-hit': BLOW,
  'stake-turned': { ...BLOW, weight: 3 },
  'kick-hit': BLOW,
  'wall-hit': BLOW,
  'spike-hit': BLOW,
  'hit-flesh': WOUND,
  'willow-hit': WOUND,
  stagger: BLOW,
  dust: { ...BLOW, weight: 3 },
  sear: { ...BLOW, restSeconds: 0.25 },
  reflex: { ...TONE, ducks: { to: 0.35, seconds: 0.8 } },

  'claw-windup': WARNING,
  'leap-windup': WARNING,
  'sweep-windup': WARNING,
  'slam-windup': WARNING,
  claw: BLOW,
  sweep: BLOW,
  slam: { ...BLOW, weight: 3 },
  'leap-land': BLOW,
  roar: { ...BLOW, restSeconds: 0.4 },
  'elder-roar': { ...BLOW, weight: 3, restSeconds: 0.8, ducks: { to: 0.3, seconds: 1.5 } },

  'shield-up': SPELL,
  'shield-hit': SPELL,
  'shield-broken': { ...SPELL, weight: 3 },
  mend: { ...SPELL, restSeconds: 0.7 },
  'globe-throw': SPELL,
  'globe-burst': { ...SPELL, weight: 3 },
  amplify: { ...SPELL, stray: 0 },
  'headlights-on': { ...TONE, ducks: { to: 0.5, seconds: 0.7 } },

  'faith-down': { ...TONE, ducks: { to: 0.4, seconds: 1.2 } },
  'willow-down': { ...TONE, ducks: { to: 0.55, seconds: 0.9 } },
  'helped-up': TONE,
  'bond-up': { ...TONE, weight: 2, restSeconds: 1.6 },
  'bond-down': { ...TONE, restSeconds: 1 },
  order: { ...TONE, weight: 1 },
  joined: TONE,
  left: TONE,

  segment: { ...TONE, ducks: { to: 0.55, seconds: 0.8 } },
  medal: { ...TONE, ducks: { to: 0.25, seconds: 2.4 } },
  failed: { ...TONE, ducks: { to: 0.35, seconds: 1.3 } },
  countdown: TONE,

  'engine-idle': LOOP,
  'engine-low': LOOP,
  'engine-mid': LOOP,
  'engine-high': LOOP,
  'boost-burn': LOOP,
  'tyre-squeal': LOOP,
  'tyre-roll': LOOP,
  'tyre-gravel': LOOP,
  'tyre-wet': LOOP,
  'wind-rush': LOOP,
  slipstream: LOOP,
  scrape: LOOP,
  'rail-bell': { ...LOOP, carries: 8 },
  'train-pass': { ...LOOP, carries: 6 },

  'engine-start': { ...MOVE, weight: 2 },
  'boost-on': { ...MOVE, weight: 2, restSeconds: 0.3 },
  'gear-shift': { ...STEP, stray: 0.04 },
  'car-door': MOVE,
  'radio-tune': { ...STEP, stray: 0.05 },
  checkpoint: { ...TONE, ducks: { to: 0.6, seconds: 0.6 } },
  'drift-end': MOVE,
  'traffic-pass': { ...ROAD, weight: 0, restSeconds: 0.12 },
  'near-miss': { ...ROAD, weight: 2 },
  'horn-car': HORN,
  'horn-truck': HORN,
  'train-horn': { ...HORN, weight: 3, restSeconds: 2, carries: 30, ducks: { to: 0.6, seconds: 1 } },
  // a wing along a wall strikes in every tick
  'crash-light': { ...ROAD, weight: 2, restSeconds: 0.14 },
  'crash-hard': { ...ROAD, weight: 3, ducks: { to: 0.4, seconds: 0.7 } },

  'ui-move': { ...MENU, stray: 0.02 },
  'ui-select': MENU,
  'ui-back': MENU,
};

/** One way in which a sound was recorded: a slot of the sprite. */
export interface Variation {
  readonly sprite: SpriteName;
  readonly seconds: number;
}

/** The sprite as Howler wants it: name to offset and length in milliseconds, and whether it repeats. */
export const SPRITE = effects as unknown as Record<
  SpriteName,
  [number, number] | [number, number, boolean]
>;

/** The variations of each sound, in order. */
export const VARIATIONS = groupVariations();

function groupVariations(): Readonly<Record<SoundName, readonly Variation[]>> {
  const groups = {} as Record<SoundName, Variation[]>;
  for (const sprite of Object.keys(SPRITE) as SpriteName[]) {
    const sound = sprite.replace(/-\d+$/, '') as SoundName;
    (groups[sound] ??= []).push({ sprite, seconds: SPRITE[sprite][1] / 1000 });
  }
  return groups;
}

/** Which of so many variations comes after the last one (−1: none yet): any but the same again. */
export function nextVariation(count: number, last: number, random: () => number): number {
  if (count === 1) return 0;
  if (last < 0) return Math.floor(random() * count);
  const step = 1 + Math.floor(random() * (count - 1));
  return (last + step) % count;
}

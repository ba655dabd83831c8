import { BOND_MAX } from '../sim/bond/deeds.ts';
import type { Grade } from '../sim/dance/grades.ts';
import type { CrashInto } from '../sim/drive/drive.ts';
import { HULLS, type VehicleKind } from '../sim/drive/vehicles.ts';
import { ENEMY_ATTACKS, type EnemyAttackName } from '../sim/fight/enemies/attacks.ts';
import type { FightEvent, Hero, WillowOrder } from '../sim/fight/events.ts';
import type { FaithMove } from '../sim/fight/faithMoves.ts';
import type { FightWorld } from '../sim/fight/world.ts';
import { FIRE_FORMS } from '../sim/fight/spells/fireForms.ts';
import { ENEMY_SOUNDS } from './enemySounds.ts';
import type { SoundName } from './sounds.ts';

/** What is heard of something that happened. */
export interface Cue {
  readonly sound: SoundName;
  /** Factor on the sound's own loudness; 1 when left out. */
  readonly volume?: number;
  /** Factor on its pitch and pace; 1 when left out. */
  readonly rate?: number;
}

type EventOf<Type extends FightEvent['type']> = Extract<FightEvent, { type: Type }>;
type Told<Type extends FightEvent['type']> =
  Cue | null | ((event: EventOf<Type>, world: FightWorld) => Cue | null);

const SWINGS: Record<FaithMove, Cue> = {
  slash1: { sound: 'slash' },
  slash2: { sound: 'slash', rate: 1.09 },
  slash3: { sound: 'slash', rate: 0.86 },
  thrust: { sound: 'thrust' },
  kick: { sound: 'kick' },
};

const HITS: Record<EventOf<'enemy-hit'>['move'], Cue | null> = {
  slash1: { sound: 'stake-hit', volume: 0.8, rate: 1.08 },
  slash2: { sound: 'stake-hit', volume: 0.85, rate: 1.16 },
  slash3: { sound: 'stake-hit', rate: 0.92 },
  thrust: { sound: 'stake-hit', rate: 0.78 },
  kick: { sound: 'kick-hit' },
  stake: { sound: 'stake-hit', volume: 0.9, rate: 1.32 },
  // fire that strikes is heard itself
  bolt: null,
  blaze: { sound: 'stake-hit', volume: 0.7, rate: 0.7 },
  burning: { sound: 'sear', volume: 0.22, rate: 1.4 },
  knife: { sound: 'stake-hit', volume: 0.9, rate: 1.24 },
  circling: { sound: 'stake-hit', volume: 0.5, rate: 1.32 },
  crate: { sound: 'wall-hit', volume: 0.9, rate: 1.2 },
  globe: { sound: 'sear', volume: 0.7, rate: 1.15 },
  beam: { sound: 'sear', volume: 0.5 },
  // the shield that threw it back is heard itself
  shield: null,
};

/** Whose sound a wind-up has: those who come together share one at most for what is evaded in the same way. */
const WINDUPS: Record<EnemyAttackName, 'claw' | 'leap' | 'sweep' | 'slam'> = {
  claw: 'claw',
  leap: 'leap',
  sweep: 'sweep',
  slam: 'slam',
  swipe: 'claw',
  grab: 'leap',
  swing: 'sweep',
  charge: 'slam',
  knife: 'slam',
  stab: 'sweep',
};

/** A leap is heard through the air here, and where it comes down in `ongoing.ts`. */
const ATTACKS: Record<EnemyAttackName, Cue | null> = {
  claw: { sound: 'claw' },
  leap: { sound: 'sweep', volume: 0.6, rate: 1.25 },
  sweep: { sound: 'sweep' },
  slam: { sound: 'slam' },
  swipe: { sound: 'claw', volume: 0.75, rate: 1.25 },
  grab: { sound: 'sweep', volume: 0.55, rate: 1.45 },
  swing: { sound: 'sweep', rate: 0.8 },
  charge: { sound: 'slam', volume: 0.6, rate: 1.2 },
  // heard as it leaves the hand
  knife: null,
  stab: { sound: 'slash', volume: 0.8, rate: 0.9 },
};

const WOUNDS: Record<Hero, SoundName> = { faith: 'hit-flesh', willow: 'willow-hit' };
const FALLS: Record<Hero, SoundName> = { faith: 'faith-down', willow: 'willow-down' };

/** A blow of this much sounds at its full loudness. */
const HEAVY_DAMAGE = 26;

const ORDER_RATES: Record<WillowOrder, number> = {
  amplify: 1.12,
  shield: 1,
  come: 1.06,
  stay: 0.9,
};

/** Stronger fire is louder and lower. */
const loudnessOf = (bond: number): number => 0.6 + (0.4 * bond) / BOND_MAX;
const pitchOf = (bond: number): number => 1.15 - (0.35 * bond) / BOND_MAX;

/** How a step was, by ear: bright on the beat, higher too early and lower too late, a thud for a miss. */
const STEPS: Record<Grade, Cue> = {
  perfect: { sound: 'stake-catch', volume: 0.6, rate: 1.4 },
  good: { sound: 'stake-catch', volume: 0.5, rate: 1.1 },
  early: { sound: 'ui-move', volume: 0.8, rate: 1.35 },
  late: { sound: 'ui-move', volume: 0.8, rate: 0.75 },
  missed: { sound: 'ui-back', volume: 0.8, rate: 0.75 },
};
/** Willow's are softer, and a third higher. */
const WILLOWS = { volume: 0.5, rate: 1.26 } as const;

function stepCue({ grade, who }: EventOf<'dance-step-judged'>): Cue {
  const { sound, volume = 1, rate = 1 } = STEPS[grade];
  if (who === 'faith') return STEPS[grade];
  return { sound, volume: volume * WILLOWS.volume, rate: rate * WILLOWS.rate };
}

/** A blow of this much, units/s, gives way to metal and glass; of this much it is as loud as can be. */
const HARD_BLOW = 12;
const HARDEST_BLOW = 26;

/** A wall is stiff, a train is heavy. */
const BLOW_RATES: Record<CrashInto, number> = { wall: 1, traffic: 1.08, train: 0.72 };

const LONG_DRIFT_TICKS = 180;

const HORNS: Record<VehicleKind, Cue> = {
  convertible: { sound: 'horn-car' },
  saloon: { sound: 'horn-car', volume: 0.9 },
  taxi: { sound: 'horn-car', volume: 0.9, rate: 1.12 },
  pickup: { sound: 'horn-car', rate: 0.94 },
  van: { sound: 'horn-car', rate: 0.89 },
  lorry: { sound: 'horn-truck' },
  schoolBus: { sound: 'horn-truck', volume: 0.9, rate: 1.12 },
};

function crashCue({ into, severity }: EventOf<'car-crashed'>): Cue {
  const isHard = severity >= HARD_BLOW || into === 'train';
  return {
    sound: isHard ? 'crash-hard' : 'crash-light',
    volume: isHard
      ? 0.6 + 0.4 * Math.min(1, severity / HARDEST_BLOW)
      : 0.5 + 0.4 * (severity / HARD_BLOW),
    rate: BLOW_RATES[into],
  };
}

/** A deed worth less than this is seen and not heard. */
const HEARD_DEED = 6;

/** What is heard of everything that happens; null where nothing is. A forgotten event is a type error. */
export const CUES: { readonly [Type in FightEvent['type']]: Told<Type> } = {
  'faith-swung': ({ move }) => SWINGS[move],
  'faith-dashed': { sound: 'dash' },
  'faith-reflex': { sound: 'reflex' },
  'faith-charging': { sound: 'charge' },
  'faith-exhausted': { sound: 'exhausted' },
  'stake-thrown': { sound: 'throw' },
  'stake-caught': { sound: 'stake-catch' },
  'stake-landed': { sound: 'stake-landed' },
  'aim-locked': { sound: 'ui-move', rate: 1.3 },
  'aim-freed': { sound: 'ui-move', rate: 0.8 },

  'fire-woke': { sound: 'headlights-on', rate: 0.8 },
  'first-fire': { sound: 'headlights-on', rate: 1.25 },
  'fire-charging': { sound: 'charge', rate: 0.7 },
  'fire-cast': ({ form, bond }) => ({
    sound: 'globe-throw',
    volume: (FIRE_FORMS[form].holdTicks > 0 ? 0.85 : 0.6) * loudnessOf(bond),
    rate: (FIRE_FORMS[form].holdTicks > 0 ? 0.78 : 1.15) * pitchOf(bond),
  }),
  'fire-struck': ({ bond }) => ({
    sound: 'sear',
    volume: loudnessOf(bond),
    rate: 1.1 * pitchOf(bond),
  }),
  'fire-jumped': { sound: 'sear', volume: 0.5, rate: 1.5 },
  // what it struck is heard; what flew too far goes out in silence
  'fire-ended': null,
  'pillar-burst': { sound: 'globe-burst', rate: 0.75 },
  'barrel-burst': { sound: 'slam', rate: 0.85 },
  'enemy-caught-fire': { sound: 'sear', volume: 0.5, rate: 0.9 },

  'enemy-hit': ({ move }) => HITS[move],
  'heart-turned': { sound: 'stake-turned' },
  'hero-hit': ({ who, damage }) => ({
    sound: WOUNDS[who],
    volume: 0.6 + 0.4 * Math.min(1, damage / HEAVY_DAMAGE),
  }),
  'attack-sensed': { sound: 'order', volume: 0.7, rate: 1.5 },
  'hero-grabbed': ({ who }) => ({ sound: WOUNDS[who], volume: 0.7, rate: 0.85 }),
  // it peaks as the way out opens
  'bite-coming': ({ opensIn }) => ({ sound: 'claw-windup', rate: windupRate('claw', opensIn) }),
  'escape-missed': { sound: 'exhausted', volume: 0.8 },
  'hero-freed': { sound: 'helped-up', volume: 0.7, rate: 1.25 },
  'attack-blocked': { sound: 'shield-hit' },
  'body-thrown-against': ({ spikes }) => ({ sound: spikes ? 'spike-hit' : 'wall-hit' }),

  'hero-fell': ({ who }) => ({ sound: FALLS[who] }),
  'hero-rose': ({ helped }) => ({ sound: 'helped-up', volume: helped ? 1 : 0.6 }),
  'willow-dashed': { sound: 'dash', volume: 0.8, rate: 1.2 },
  'shield-raised': { sound: 'shield-up' },
  'shield-dropped': ({ broken }) =>
    broken ? { sound: 'shield-broken' } : { sound: 'shield-up', volume: 0.4, rate: 0.72 },
  'mending-started': { sound: 'mend' },
  mended: { sound: 'mend', volume: 0.7, rate: 1.12 },
  'globe-thrown': { sound: 'globe-throw' },
  'globe-burst': { sound: 'globe-burst' },
  // heard for as long as she channels: see `ongoing.ts`
  'amplify-started': null,
  'amplify-ended': null,
  'order-given': ({ order }) => ({ sound: 'order', rate: ORDER_RATES[order] }),
  'player-joined': { sound: 'joined' },
  'player-left': { sound: 'left' },

  'enemy-appeared': ({ kind }) => ENEMY_SOUNDS[kind].appears,
  'enemy-woke': ({ kind }) => ENEMY_SOUNDS[kind].wakes,
  'enemy-winding-up': ({ attack, ticks }) => ({
    sound: `${WINDUPS[attack]}-windup`,
    rate: windupRate(WINDUPS[attack], ticks),
  }),
  'enemy-attacked': ({ attack }) => ATTACKS[attack],
  'enemy-staggered': ({ kind }) => ({ sound: 'stagger', rate: ENEMY_SOUNDS[kind].rate }),
  'armour-broken': { sound: 'stake-turned', rate: 0.72 },
  'enemy-seared': ({ kind }) => ({ sound: 'sear', rate: ENEMY_SOUNDS[kind].rate }),
  'enemy-dusted': ({ kind }) => ({ sound: 'dust', rate: ENEMY_SOUNDS[kind].rate }),
  // it roars: see `ongoing.ts`
  'boss-phase-began': null,
  'enemy-fell': ({ kind }) => ({
    sound: 'wall-hit',
    volume: 0.7,
    rate: 0.8 * ENEMY_SOUNDS[kind].rate,
  }),
  'stakes-called': { sound: 'throw', volume: 0.7, rate: 0.72 },
  'stakes-gathered': { sound: 'charge', volume: 0.7, rate: 0.8 },
  'stakes-scattered': { sound: 'stake-landed', volume: 0.5, rate: 0.8 },
  'crate-lifted': { sound: 'globe-throw', volume: 0.6, rate: 0.7 },
  'crate-hurled': { sound: 'throw', rate: 0.6 },
  'crate-landed': ({ sank }) => ({
    sound: sank ? 'stake-landed' : 'wall-hit',
    volume: 0.7,
    rate: 0.62,
  }),
  switched: ({ kind, isOn }) =>
    isOn
      ? { sound: 'stake-catch', rate: kind === 'target' ? 1.3 : 0.7 }
      : { sound: 'stake-turned', volume: 0.3, rate: 0.6 },
  'enemy-heard': { sound: 'order', volume: 0.4, rate: 0.7 },
  'knife-thrown': { sound: 'throw', rate: 1.3 },
  'knife-landed': ({ isStopped }) =>
    isStopped
      ? { sound: 'stake-turned', volume: 0.45, rate: 1.5 }
      : { sound: 'stake-landed', volume: 0.6, rate: 1.3 },

  'dance-step-judged': (event) => stepCue(event),
  'dance-stumbled': { sound: 'footstep', volume: 0.8, rate: 0.7 },
  // a bar in step strengthens the bond, which is heard; the song itself ends
  'dance-bar': null,
  'dance-ended': null,

  // words are read
  'talk-line': null,
  'marks-sparked': { sound: 'shield-hit', rate: 1.9, volume: 0.8 },
  'choice-offered': { sound: 'ui-move', rate: 0.85 },
  'choice-answered': ({ answer }) =>
    answer < 0 ? { sound: 'ui-back', rate: 0.9 } : { sound: 'ui-select' },
  // a step higher with each, and the last is a chord
  'secret-found': ({ found, of }) =>
    found === of ? { sound: 'joined' } : { sound: 'order', rate: 1 + 0.12 * found },

  'headlights-lit': { sound: 'headlights-on' },
  'bond-changed': (event) => bondCue(event),
  'rank-reached': { sound: 'bond-up', rate: 0.8 },
  'line-spoken': null,
  // one segment flows into the next on its split; begun anew, it has its own beginning
  'segment-started': ({ segment }, world) =>
    world.splits[segment]?.startTicks === world.timerTicks ? null : { sound: 'countdown' },
  'segment-finished': ({ segment }, { level }) => ({
    sound: level.segments[segment]?.drive ? 'checkpoint' : 'segment',
  }),
  'level-failed': { sound: 'failed' },

  'boost-began': { sound: 'boost-on' },
  'car-crashed': (event) => crashCue(event),
  // steel that is dragged along goes on: see `road.ts`
  'car-scraped': ({ into, severity }) => ({
    sound: 'crash-light',
    volume: 0.12 + 0.3 * Math.min(1, severity / HARD_BLOW),
    rate: 1.2 * BLOW_RATES[into],
  }),
  'car-honked': { sound: 'horn-car', rate: 0.84 },
  'car-put-back': { sound: 'engine-start', volume: 0.8, rate: 1.15 },
  'drift-ended': ({ ticks }) => ({
    sound: 'drift-end',
    volume: 0.5 + 0.5 * Math.min(1, ticks / LONG_DRIFT_TICKS),
  }),
  'near-missed': { sound: 'near-miss' },
  // whoever had green says what they think
  'red-light-run': { sound: 'horn-car', volume: 0.4, rate: 1.26 },
  // what is lost by it is heard
  'talk-broken': null,
  'train-coming': { sound: 'train-horn' },
  'traffic-honked': ({ kind }) => HORNS[kind],
  'traffic-knocked': ({ kind }) => ({
    sound: 'crash-light',
    volume: 0.7,
    rate: 1 / (0.7 + 0.3 * HULLS[kind].mass) ** 0.5,
  }),
  // its last split is heard; the medal is heard when it is seen
  'level-finished': null,
};

/** What is heard of an event, or null. */
export function cueOf(event: FightEvent, world: FightWorld): Cue | null {
  const told = CUES[event.type] as Told<FightEvent['type']>;
  return typeof told === 'function'
    ? (told as (...of: unknown[]) => Cue | null)(event, world)
    : told;
}

/** A wind-up's sound is made to peak with the blow at its usual length: it keeps pace with shorter and longer ones. */
function windupRate(attack: EnemyAttackName, ticks: number): number {
  return Math.max(0.7, Math.min(1.7, ENEMY_ATTACKS[attack].windupTicks / ticks));
}

function bondCue({ amount }: EventOf<'bond-changed'>): Cue | null {
  if (amount < 0) return { sound: 'bond-down' };
  return amount < HEARD_DEED ? null : { sound: 'bond-up', volume: 0.2 + 0.012 * amount };
}

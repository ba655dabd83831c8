import type { Bodies } from '../core/bodies.ts';
import type { FlowField } from '../core/flowField.ts';
import type { InputFrame } from '../core/inputFrame.ts';
import type { Difficulty, StageWorld } from '../core/stage.ts';
import type { Dance } from '../dance/dance.ts';
import type { Drive } from '../drive/drive.ts';
import type { Talk } from '../talk/talk.ts';
import type { Roster } from './actors.ts';
import type { DeedCounts } from './bond.ts';
import type { Checkpoint } from './checkpoints.ts';
import type { EnemyAttackName } from './enemies/attacks.ts';
import type { Striker } from './enemies/strikers.ts';
import type { FightEvent, Hero } from './events.ts';
import type { FaithMove } from './faithMoves.ts';
import type { EnemyKind, FightLevel } from './level.ts';
import type { FirstFire } from './spells/firstFire.ts';
import type { Bolt, Crate, Globe, Knife, Pillar, Stake, Switch } from './things.ts';
import type { Terrain } from '../core/terrain.ts';

/**
 * The whole state of a fight: plain data, no methods. Whoever acts has a row of `bodies`. Everything is covered by
 * snapshot and hash but `level` and `terrain` (immutable; the one that holds follows from the segment), `roster`
 * (follows from who is there) and `events` (this tick's, outward only).
 */
export interface FightWorld extends StageWorld {
  readonly level: FightLevel;
  /** Follows from the level and the segment. */
  terrain: Terrain;
  roster: Roster;
  events: FightEvent[];
  difficulty: Difficulty;
  /** One stream a purpose, see `core/random.ts`. */
  random: Uint32Array;
  bodies: Bodies;
  /** The way to Faith and the way to Willow, around walls. */
  flow: Record<Hero, FlowField>;
  faith: Faith;
  willow: Willow;
  enemies: Enemy[];
  stakes: Stake[];
  globes: Globe[];
  knives: Knife[];
  bolts: Bolt[];
  pillars: Pillar[];
  /** Which of the level's flammables fire has set off since the segment began. */
  spent: number[];
  /** One for each of the level's. */
  switches: Switch[];
  crates: Crate[];
  headlights: Headlights;
  /** In a segment that is danced, and null in every other. */
  dance: Dance | null;
  /** In a segment that is driven, and null in every other. */
  drive: Drive | null;
  /** In a segment that is talked through, and null in every other. */
  talk: Talk | null;
  /** How much later than a dance's ticks the players hear them and press. */
  judgedDelayTicks: number;
  deeds: DeedCounts;
  /** The highest that the bond has been: gifts come with it, and stay. */
  bondPeak: number;
  /** How far Faith's fire has woken in this level. */
  firstFire: FirstFire;
  nextId: number;
  /** Ticks since the segment began, or was retried. */
  segmentTicks: number;
  /** The segment's goal was reached in this tick. */
  goalReached: boolean;
  /** Ticks until the next reinforcement may come. */
  reinforceTicks: number;
  /** How many of the segment's waves have come. */
  wavesCome: number;
  /** Where a retry begins. */
  checkpoint: Checkpoint;
  previousInputs: [InputFrame, InputFrame];
  /** 1 when a second player has joined; whether they play is for `isWillowPlayed` to say. */
  secondPlayer: 0 | 1;
  /** For how long the second player has done nothing. */
  secondIdleTicks: number;
  tallies: Tallies;
}

export const FAITH_BODY = 0;
export const WILLOW_BODY = 1;

/** What the run's categories are told from. */
export interface Tallies {
  /** 2 once a second player has joined, and from then on. */
  players: 1 | 2;
  damageTaken: number;
  spellsCast: number;
  apartTicks: number;
  dusted: number;
  falls: number;
}

export type FaithPhase =
  | 'free'
  | 'swing'
  | 'charge'
  | 'dash'
  | 'throw'
  /** Fire gathers in her hand. */
  | 'kindle'
  /** She has loosed it. */
  | 'cast'
  | 'hurt'
  /** An enemy holds her: see `enemies/hold.ts`. */
  | 'grabbed'
  | 'down'
  | 'rise'
  | 'won';

/** What everybody who acts has. */
interface ActorBase {
  readonly id: number;
  /** Of its body. */
  row: number;
  phaseTicks: number;
  /** Radians. */
  facing: number;
  health: number;
  /** It stands still for so long, as a blow lands. */
  hitStopTicks: number;
}

export interface Faith extends ActorBase {
  readonly kind: 'faith';
  phase: FaithPhase;
  /** The move that is being swung; meaningful in phase `swing`. */
  move: FaithMove;
  stamina: number;
  staminaDelayTicks: number;
  exhausted: boolean;
  /** Stakes at hand, of those she carries. */
  stakes: number;
  invulnerableTicks: number;
  dashCooldownTicks: number;
  /** Ticks left of a reflex's gift: faster, and the blows land harder. */
  reflexTicks: number;
  /** Which blow of the combo comes next, 0 to 2, and how long it is remembered. */
  combo: number;
  comboTicks: number;
  /** Bit of the buffered button, 0 for none, and how long it still counts. */
  buffered: number;
  bufferTicks: number;
  /** How long attack has been held. */
  heldTicks: number;
  /** How long throw has been held, and how long stakes have been leaving the circle, while telekinesis is hers. */
  throwHeldTicks: number;
  volleyTicks: number;
  /** Which crate she holds up; −1 for none. */
  crate: number;
  /** What fire is paid with, 0 to 100. */
  spark: number;
  /** Enemy id the aim is locked on, 0 for none. */
  lock: number;
  /** Ids that this swing has hit. */
  struck: number[];
  /** How many times Willow may still pull her up in this segment. */
  helpsLeft: number;
  /** Hurt: until she has herself in hand again; grabbed: until she may try to break free again. */
  hurtTicks: number;
}

export type WillowPhase =
  | 'free'
  | 'dash'
  | 'shield'
  | 'mend'
  | 'cast'
  | 'channel'
  | 'help'
  | 'task'
  | 'hurt'
  | 'grabbed'
  | 'down'
  | 'rise';

export interface Willow extends ActorBase {
  readonly kind: 'willow';
  phase: WillowPhase;
  /** What spells are paid with; fills by itself. */
  magic: number;
  invulnerableTicks: number;
  dashCooldownTicks: number;
  globeCooldownTicks: number;
  shieldCooldownTicks: number;
  mendCooldownTicks: number;
  /** What the shield can still take. */
  shieldStrength: number;
  /** Faith's standing wish; cleared when done. */
  order: 'none' | 'amplify' | 'shield';
  orderTicks: number;
  staying: boolean;
  stayX: number;
  stayY: number;
  hurtTicks: number;
}

export type EnemyPhase =
  | 'asleep'
  /** Keeps at a distance, awake: see `enemies/bide.ts`. */
  | 'prowl'
  | 'arrive'
  | 'stalk'
  | 'windup'
  | 'attack'
  | 'recover'
  /** It has its target in its arms. */
  | 'hold'
  | 'hurt'
  | 'shoved'
  | 'stagger'
  | 'roar';

export interface Enemy extends ActorBase {
  readonly kind: EnemyKind;
  /** Which of its segment's spawns it is; −1 for who came later. */
  planned: number;
  phase: EnemyPhase;
  /** How long the phase lasts, where that is known when it begins; else 0. */
  phaseLength: number;
  attack: EnemyAttackName;
  /** How many blows of a chain are still to come. */
  chain: number;
  /** Asleep or on the prowl, it begins to fight when Faith comes this near. */
  wakeUnits: number;
  /** Falls with every blow, fills again by itself; at zero it staggers. */
  poise: number;
  poiseDelayTicks: number;
  /** Id of whom it is after. */
  target: number;
  /** Where the attack was aimed when its wind-up ended. */
  aimX: number;
  aimY: number;
  /** May attack now: only a few at once do, see `enemies/turns.ts`. */
  hasTurn: boolean;
  turnCooldownTicks: number;
  /** Circling direction, 1 or −1, and distance. */
  circle: number;
  /** How much daylight has burnt it, 0 to 1. */
  seared: number;
  /** Ticks that it still burns, what each bite of the fire takes, and ticks until it may spread. */
  burning: number;
  burnDamage: number;
  spreadTicks: number;
  /** What still covers its heart: thrusts that the breastbone turns, or pieces of armour. */
  boneHits: number;
  /** Elder: 1 to 3. */
  bossPhase: number;
  /** Factor on its wind-ups and rests. */
  tempo: number;
  strikers: Striker[];
  /** Where it last heard something, and how well it still remembers; 0: not at all. See `enemies/hearing.ts`. */
  heardX: number;
  heardY: number;
  heard: number;
  /** Ids that this attack has struck. */
  struck: number[];
}

export interface Headlights {
  /** 0 to 1: how far Willow has come with them. */
  charge: number;
  lit: boolean;
}

import type { Box, Circle, GroundPoint, Solid, Zone } from '../core/shapes.ts';
import type { BeatMap } from '../dance/beatMap.ts';
import type { RoadMap } from '../drive/roadMap.ts';
import type { Speaker, TalkPlan } from '../talk/talkPlan.ts';

/** What the fight needs to know of a level: immutable, in ground units, shared by all worlds made from it. */
export interface FightLevel {
  readonly id: string;
  readonly name: string;
  /** 16 hexadecimal digits over all the rest of it: part of a replay's header. */
  readonly hash: string;
  readonly width: number;
  readonly depth: number;
  readonly solids: readonly Solid[];
  readonly spawns: Readonly<Record<string, GroundPoint>>;
  readonly beam: BeamZone | null;
  /** What fire sets off. */
  readonly flammables: readonly Flammable[];
  /** What the rooms of a training ground answer to, what can be lifted there, and what shuts them. */
  readonly switches: readonly SwitchPlan[];
  readonly crates: readonly GroundPoint[];
  readonly gates: readonly GatePlan[];
  /** Places that a goal names. */
  readonly zones: Readonly<Record<string, Zone>>;
  /** How fit Faith is in this chapter. */
  readonly fitness: Fitness;
  readonly bondStart: number;
  readonly bondFloor: number;
  readonly bondCeiling: number;
  readonly segments: readonly SegmentPlan[];
  /** What is asked in the segments that are danced. */
  readonly dance: BeatMap | null;
  /** What the segments that are driven are driven on. */
  readonly roads: RoadMap | null;
  /** What is said in the segments that are strolls, by their ids. */
  readonly talks: Readonly<Record<string, TalkPlan>>;
  /** Times to beat, in ticks. */
  readonly medals: Readonly<Record<Medal, number>>;
}

export const MEDALS = ['slayer', 'gold', 'silver', 'bronze'] as const;
export type Medal = (typeof MEDALS)[number];

export const FITNESSES = ['out-of-shape', 'fit'] as const;
export type Fitness = (typeof FITNESSES)[number];

/** A barrel bursts; a curtain burns down, and whoever comes near it meanwhile burns too. */
export const FLAMMABLE_KINDS = ['barrel', 'curtain'] as const;
export interface Flammable extends Circle {
  readonly kind: (typeof FLAMMABLE_KINDS)[number];
}

/** A target is struck by whatever flies; on a plate a crate must stand. */
export const SWITCH_KINDS = ['target', 'plate'] as const;
export type SwitchKind = (typeof SWITCH_KINDS)[number];

export interface SwitchPlan extends Circle {
  readonly kind: SwitchKind;
  /** Id of the segment that it belongs to: in every other it is dead. */
  readonly segment: string;
  /** How long a target that was struck stays on; null for good. */
  readonly lastsTicks: number | null;
}

/** A solid box until its segment is over. */
export interface GatePlan extends Box {
  /** Id of that segment. */
  readonly until: string;
}

/** The headlights' cone, on the ground. */
export interface BeamZone {
  readonly x: number;
  readonly y: number;
  /** Radians. */
  readonly angle: number;
  readonly halfAngle: number;
  readonly length: number;
}

/** How a segment begins, what keeps coming, and what ends it. */
export interface SegmentPlan {
  readonly id: string;
  readonly name: string;
  /** One line that tells the player what to do. */
  readonly goalText: string;
  /** What it says instead while something holds: the first that does. */
  readonly goalTexts: readonly GoalTextPlan[];
  readonly faithAt: string;
  readonly willowAt: string;
  readonly spawns: readonly SpawnPlan[];
  /** Where on its way a retry begins, in the order of the way. */
  readonly checkpoints: readonly CheckpointPlan[];
  readonly reinforcements: ReinforcementPlan | null;
  /** Faith's fire: she does not have it yet, it wakes in this segment, or she has it. */
  readonly fire: FireState;
  /** Faith moves what she does not touch: stakes come when they are called, crates are lifted. */
  readonly telekinesis: boolean;
  /** They hear each other's thoughts. */
  readonly telepathy: boolean;
  /** Willow waits where she is until she is called; to arrive takes Faith alone. */
  readonly willowStays: boolean;
  /** Who comes after those, in order. */
  readonly waves: readonly WavePlan[];
  /** What Willow works on by herself in this segment. */
  readonly task: 'headlights' | null;
  /** Faith and Willow dance in it; nobody fights. */
  readonly dance: boolean;
  /** They drive in it; nobody fights. */
  readonly drive: DrivePlan | null;
  readonly goal: SegmentGoal;
  /** Words spoken when something happens. Never stops play. */
  readonly lines: readonly LinePlan[];
}

export interface GoalTextPlan {
  readonly while: GoalCondition;
  readonly text: string;
}

export const GOAL_CONDITIONS = [
  /** Somebody has Willow in its arms. */
  'willow-held',
  /** Willow has not got the headlights to work. */
  'headlights-dark',
  /** The elder has not been struck to the heart so often that the next time is its last. */
  'bone-holds',
] as const;
export type GoalCondition = (typeof GOAL_CONDITIONS)[number];

export const FIRE_STATES = ['asleep', 'wakes', 'awake'] as const;
export type FireState = (typeof FIRE_STATES)[number];

/** A segment that is driven. */
export interface DrivePlan {
  /** Faith is hurt: her strength ebbs with every second and every blow. */
  readonly wounds: {
    readonly ebbPerSecond: number;
    /** For each unit/s of a blow's speed. */
    readonly perBlow: number;
  } | null;
  /** The road falls away: how far behind the car it begins, and how fast its edge follows, units and seconds. */
  readonly pursuit: { readonly behindUnits: number; readonly speed: number } | null;
}

export interface SpawnPlan {
  readonly kind: EnemyKind;
  readonly at: string;
  /** Stands still until Faith comes within this many units, or is struck. */
  readonly wakeUnits: number | null;
  /** Until then it keeps pace with her at the edge of the light. */
  readonly prowls: boolean;
  /** Whom it has in its arms as the segment begins: it stands at her side, wherever she is. */
  readonly holds: 'willow' | null;
}

/** From a zone of the map on a retry begins where the two are said to stand. */
export interface CheckpointPlan {
  readonly zone: string;
  readonly faithAt: string;
  readonly willowAt: string;
}

/** Comes when at most `whenLeft` enemies are left and every wave before it has come. */
export interface WavePlan {
  readonly whenLeft: number;
  readonly spawns: readonly { readonly kind: EnemyKind; readonly at: string }[];
}

export interface ReinforcementPlan {
  readonly kind: EnemyKind;
  readonly at: readonly string[];
  readonly everyTicks: number;
  readonly atMost: number;
}

export type SegmentGoal =
  /** The first thrust through the boss's heart, which its breastbone turns. */
  | { readonly type: 'heart-struck' }
  /** The boss stands in the headlights until it falters. */
  | { readonly type: 'boss-seared' }
  | { readonly type: 'boss-dusted' }
  /** Both heroines stand in a zone of the map. */
  | { readonly type: 'arrived'; readonly zone: string }
  /** All waves have come, and nobody is left. */
  | { readonly type: 'cleared' }
  /** The song is over: sooner the better it was danced. */
  | { readonly type: 'danced' }
  /** All of the segment's switches are on. */
  | { readonly type: 'solved' };

export interface LinePlan {
  readonly when: LineCue;
  readonly who: Speaker;
  readonly text: string;
}

export const LINE_CUES = [
  'segment-started',
  'boss-woke',
  'heart-turned',
  'headlights-ready',
  'faith-fell',
  'faith-helped',
  'boss-phase-2',
  'boss-phase-3',
  'boss-dusted',
  'rank-reached',
  'fire-woke',
  'willow-grabbed',
  'cleared',
  'in-step',
  'close',
  'danced',
  'solved',
  'crashed',
  'near-missed',
  'red-light-run',
  'train-coming',
  'wounds-half',
] as const;
export type LineCue = (typeof LINE_CUES)[number];

export const ENEMY_KINDS = ['turokHan', 'elderTurokHan', 'vampire', 'brute', 'bringer'] as const;
export type EnemyKind = (typeof ENEMY_KINDS)[number];

import type { EnemyKind } from '../level.ts';
import type { Enemy } from '../world.ts';

/** What an enemy is made of: units, units per second, radians per second, ticks. */
export interface EnemyNumbers {
  radius: number;
  mass: number;
  health: number;
  poise: number;
  walkSpeed: number;
  runSpeed: number;
  turnSpeed: number;
  /** How long it stands open when its poise is gone. */
  staggerTicks: number;
  /** How many thrusts through the heart its breastbone turns. */
  boneHits: number;
  /** How often it must be struck to the heart; whoever needs more than one is a boss, whose ends are goals of segments. */
  phases: number;
  /** Pieces of armour over its heart: each stagger breaks one. */
  armour: number;
  /** Factor on being pushed, and the least knockback that throws it out of what it does. */
  pushed: number;
  throwsAt: number;
  /** Factor on what fire does to it. */
  fire: number;
  /** How far off it circles while it waits for its turn, and factor on how long that is. */
  circleDistance: number;
  rest: number;
}

// prettier-ignore
export const ENEMY_NUMBERS: Record<EnemyKind, EnemyNumbers> = {
  turokHan:      { radius: 0.38, mass:  4, health:  70, phases: 1, poise:  46, walkSpeed: 1.9, runSpeed: 5.0, turnSpeed: 5, staggerTicks: 150, boneHits: 1, armour: 0, pushed: 1.00, throwsAt:        5, fire: 1.5, circleDistance: 3.4, rest: 1.2 },
  elderTurokHan: { radius: 0.55, mass: 14, health: 540, phases: 3, poise: 140, walkSpeed: 2.2, runSpeed: 4.6, turnSpeed: 4, staggerTicks: 200, boneHits: 0, armour: 0, pushed: 0.35, throwsAt: Infinity, fire: 1.3, circleDistance: 2.2, rest: 0.5 },
  vampire:       { radius: 0.36, mass:  3, health:  46, phases: 1, poise:  24, walkSpeed: 2.4, runSpeed: 5.6, turnSpeed: 6, staggerTicks: 130, boneHits: 0, armour: 0, pushed: 1.10, throwsAt:        5, fire: 1.8, circleDistance: 2.8, rest: 0.6 },
  brute:         { radius: 0.56, mass: 12, health: 160, phases: 1, poise:  60, walkSpeed: 1.2, runSpeed: 2.6, turnSpeed: 3, staggerTicks: 170, boneHits: 0, armour: 2, pushed: 0.35, throwsAt: Infinity, fire: 1.0, circleDistance: 2.6, rest: 1.0 },
  bringer:       { radius: 0.36, mass:  3, health:  46, phases: 1, poise:  26, walkSpeed: 1.7, runSpeed: 4.4, turnSpeed: 5, staggerTicks: 110, boneHits: 0, armour: 0, pushed: 1.10, throwsAt:        5, fire: 1.0, circleDistance: 5.2, rest: 0.7 },
};

export const isBoss = (kind: EnemyKind): boolean => ENEMY_NUMBERS[kind].phases > 1;

/** The last of a boss's phases, and the only one of everybody else. */
export const isLastPhase = ({ kind, bossPhase }: Pick<Enemy, 'kind' | 'bossPhase'>): boolean =>
  bossPhase === ENEMY_NUMBERS[kind].phases;

import type { EnemyKind } from '../level.ts';

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
  /** Factor on being pushed, and the least knockback that throws it out of what it does. */
  pushed: number;
  throwsAt: number;
  /** How far off it circles while it waits for its turn. */
  circleDistance: number;
}

// prettier-ignore
export const ENEMY_NUMBERS: Record<EnemyKind, EnemyNumbers> = {
  turokHan:      { radius: 0.38, mass:  4, health:  70, poise: 46, walkSpeed: 1.9, runSpeed: 5.0, turnSpeed: 5, staggerTicks: 150, boneHits: 1, pushed: 1.00, throwsAt:  5, circleDistance: 3.4 },
  elderTurokHan: { radius: 0.55, mass: 14, health: 330, poise: 96, walkSpeed: 1.6, runSpeed: 4.6, turnSpeed: 4, staggerTicks: 210, boneHits: 0, pushed: 0.35, throwsAt: 10, circleDistance: 2.6 },
};

/**
 * What an enemy's attack reaches: a wedge from its body, a circle around a point on the ground, or a
 * lane that it leaps along. The view draws exactly this while it winds up.
 */
export type AttackShape =
  | { type: 'wedge'; reach: number; halfAngleDegrees: number }
  | { type: 'circle'; radius: number }
  | { type: 'leap'; range: number; radius: number };

export interface AttackNumbers {
  shape: AttackShape;
  windupTicks: number;
  activeTicks: number;
  recoveryTicks: number;
  /** Begins when the target is this near. */
  startsWithin: number;
  damage: number;
  knockback: number;
  /** Steps forward while it strikes. */
  step: number;
}

// prettier-ignore
export const ENEMY_ATTACKS = {
  claw:  { shape: { type: 'wedge', reach: 1.7, halfAngleDegrees: 55 }, windupTicks:  54, activeTicks: 10, recoveryTicks: 46, startsWithin: 1.7, damage: 14, knockback:  5, step: 0.6 },
  leap:  { shape: { type: 'leap', range: 5.0, radius: 1.0 },           windupTicks:  66, activeTicks: 42, recoveryTicks: 60, startsWithin: 5.0, damage: 20, knockback:  7, step: 0 },
  sweep: { shape: { type: 'wedge', reach: 2.6, halfAngleDegrees: 110 }, windupTicks: 78, activeTicks: 12, recoveryTicks: 60, startsWithin: 2.6, damage: 22, knockback:  9, step: 0.3 },
  slam:  { shape: { type: 'circle', radius: 2.4 },                     windupTicks:  90, activeTicks:  8, recoveryTicks: 84, startsWithin: 2.2, damage: 28, knockback: 10, step: 0 },
} as const satisfies Record<string, AttackNumbers>;

export type EnemyAttackName = keyof typeof ENEMY_ATTACKS;

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
  damage: number;
  knockback: number;
  /** Steps forward while it strikes. */
  step: number;
}

// prettier-ignore
export const ENEMY_ATTACKS = {
  claw:  { shape: { type: 'wedge', reach: 1.7, halfAngleDegrees: 55 },  windupTicks: 54, activeTicks: 10, recoveryTicks: 40, damage: 18, knockback:  6, step: 0.7 },
  leap:  { shape: { type: 'leap', range: 5.0, radius: 1.1 },            windupTicks: 62, activeTicks: 40, recoveryTicks: 56, damage: 24, knockback:  8, step: 0 },
  sweep: { shape: { type: 'wedge', reach: 2.7, halfAngleDegrees: 110 }, windupTicks: 74, activeTicks: 12, recoveryTicks: 52, damage: 26, knockback:  9, step: 0.4 },
  slam:  { shape: { type: 'circle', radius: 2.6 },                      windupTicks: 84, activeTicks:  8, recoveryTicks: 72, damage: 32, knockback: 11, step: 0 },
} as const satisfies Record<string, AttackNumbers>;

export type EnemyAttackName = keyof typeof ENEMY_ATTACKS;

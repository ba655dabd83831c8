/**
 * What an enemy's attack reaches: a wedge from its body, a circle around a point on the ground, where a
 * leap comes down, or a lane that it runs or throws along, as far as its front or its knife comes. The view draws exactly this
 * while it winds up.
 */
export type AttackShape =
  | { type: 'wedge'; reach: number; halfAngleDegrees: number }
  | { type: 'circle'; radius: number }
  | { type: 'leap'; range: number; radius: number }
  | { type: 'lane'; length: number; halfWidth: number };

export interface AttackNumbers {
  shape: AttackShape;
  windupTicks: number;
  activeTicks: number;
  recoveryTicks: number;
  damage: number;
  knockback: number;
  /** Steps forward while it strikes. */
  step: number;
  /** It takes hold of whom it touches; the damage is what the throw does in the end. */
  holds?: true;
  /** It stands, and something flies along its lane. */
  throws?: true;
  /** Whatever stands in its way staggers it. */
  crashes?: true;
}

// prettier-ignore
export const ENEMY_ATTACKS = {
  claw:  { shape: { type: 'wedge', reach: 1.7, halfAngleDegrees: 55 },  windupTicks: 54, activeTicks: 10, recoveryTicks: 40, damage: 18, knockback:  6, step: 0.7 },
  leap:  { shape: { type: 'leap', range: 5.0, radius: 1.1 },            windupTicks: 62, activeTicks: 40, recoveryTicks: 56, damage: 24, knockback:  8, step: 0 },
  sweep: { shape: { type: 'wedge', reach: 2.7, halfAngleDegrees: 110 }, windupTicks: 74, activeTicks: 12, recoveryTicks: 52, damage: 26, knockback:  9, step: 0.4 },
  slam:  { shape: { type: 'circle', radius: 2.6 },                      windupTicks: 84, activeTicks:  8, recoveryTicks: 72, damage: 32, knockback: 11, step: 0 },
  swipe: { shape: { type: 'wedge', reach: 1.55, halfAngleDegrees: 45 }, windupTicks: 40, activeTicks:  8, recoveryTicks: 30, damage: 19, knockback:  4, step: 0.6 },
  grab:  { shape: { type: 'lane', length: 2.6, halfWidth: 0.4 },        windupTicks: 60, activeTicks: 22, recoveryTicks: 62, damage: 16, knockback:  9, step: 0, holds: true },
  swing: { shape: { type: 'wedge', reach: 2.4, halfAngleDegrees: 80 },  windupTicks: 78, activeTicks: 12, recoveryTicks: 58, damage: 28, knockback: 10, step: 0.4 },
  charge:{ shape: { type: 'lane', length: 6.6, halfWidth: 0.65 },       windupTicks: 80, activeTicks: 72, recoveryTicks: 76, damage: 28, knockback: 14, step: 0, crashes: true },
  knife: { shape: { type: 'lane', length: 9, halfWidth: 0.2 },          windupTicks: 72, activeTicks: 14, recoveryTicks: 44, damage: 16, knockback:  4, step: 0, throws: true },
  stab:  { shape: { type: 'wedge', reach: 1.65, halfAngleDegrees: 50 }, windupTicks: 54, activeTicks: 10, recoveryTicks: 34, damage: 16, knockback:  4, step: 0.5 },
} as const satisfies Record<string, AttackNumbers>;

export type EnemyAttackName = keyof typeof ENEMY_ATTACKS;

export const attackNumbers = (name: EnemyAttackName): AttackNumbers => ENEMY_ATTACKS[name];

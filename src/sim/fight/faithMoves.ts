/** Faith's blows, in ticks, units and degrees. One line a move. */
export interface MoveNumbers {
  windupTicks: number;
  activeTicks: number;
  recoveryTicks: number;
  /** From her centre to the far edge of the blow. */
  reach: number;
  halfAngleDegrees: number;
  damage: number;
  poiseDamage: number;
  knockback: number;
  /** How far she steps into it. */
  step: number;
  stamina: number;
  hitStopTicks: number;
}

// prettier-ignore
export const FAITH_MOVES = {
  slash1: { windupTicks:  9, activeTicks:  7, recoveryTicks: 14, reach: 1.55, halfAngleDegrees: 75, damage:  9, poiseDamage: 12, knockback:  2.0, step: 0.40, stamina:  6, hitStopTicks: 6 },
  slash2: { windupTicks:  8, activeTicks:  7, recoveryTicks: 15, reach: 1.55, halfAngleDegrees: 75, damage:  9, poiseDamage: 12, knockback:  2.0, step: 0.45, stamina:  6, hitStopTicks: 6 },
  slash3: { windupTicks: 13, activeTicks:  8, recoveryTicks: 26, reach: 1.75, halfAngleDegrees: 95, damage: 15, poiseDamage: 22, knockback:  5.0, step: 0.60, stamina:  9, hitStopTicks: 10 },
  thrust: { windupTicks:  6, activeTicks: 12, recoveryTicks: 26, reach: 2.10, halfAngleDegrees: 22, damage: 22, poiseDamage: 26, knockback:  3.0, step: 1.50, stamina: 14, hitStopTicks: 12 },
  kick:   { windupTicks: 10, activeTicks:  6, recoveryTicks: 20, reach: 1.45, halfAngleDegrees: 50, damage:  4, poiseDamage: 14, knockback: 11.0, step: 0.25, stamina: 10, hitStopTicks: 8 },
} as const satisfies Record<string, MoveNumbers>;

export type FaithMove = keyof typeof FAITH_MOVES;

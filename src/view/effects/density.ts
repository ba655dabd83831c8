/** Share of the particles that is sent where motion is to be little. */
export const CALM_DENSITY = 0.35;

/** How many particles stand for so many and a fraction; `chance` 0 to 1 decides about the fraction. */
export const sentOf = (wanted: number, chance: number): number =>
  Math.floor(wanted) + (chance < wanted % 1 ? 1 : 0);

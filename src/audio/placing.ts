/** Where a sound comes from, as Faith hears it. Distances are ground units. */

/** Within this it is as loud as it can be, and then it falls by half in as much as `HALVED_UNITS`. */
const NEAR_UNITS = 3;
const HALVED_UNITS = 6;
/** So far to the side it is heard from there alone, as far as that is pleasant. */
const SIDE_UNITS = 10;
const WIDEST = 0.7;

/** −1 left to 1 right, of something so far to the east of her. */
export const panOf = (dx: number): number => Math.max(-1, Math.min(1, dx / SIDE_UNITS)) * WIDEST;

/** Loudness from 1 for what is near her toward 0, of a sound that carries so many times as far as others. */
export function loudnessOf(dx: number, dy: number, carries = 1): number {
  const beyond = Math.max(0, Math.hypot(dx, dy) / carries - NEAR_UNITS);
  return HALVED_UNITS / (HALVED_UNITS + beyond);
}

const EIGHTH = Math.PI / 4;
/** A figure turns its picture this much later than half way, so that it does not tremble between two. */
const HYSTERESIS = 0.13;

/** Sprite direction of an angle: 0 east, then clockwise by eighths of a turn. */
const directionOf = (angle: number): number => Math.round(angle / EIGHTH) & 7;

/** As `directionOf`, but the previous direction is kept near its border. −1: there is no previous one. */
export function steadyDirection(angle: number, previous: number): number {
  if (previous < 0) return directionOf(angle);
  let turn = angle - previous * EIGHTH;
  turn -= 2 * Math.PI * Math.round(turn / (2 * Math.PI));
  return Math.abs(turn) <= EIGHTH / 2 + HYSTERESIS ? previous : directionOf(angle);
}

const COSINES = Float64Array.from({ length: 8 }, (_, i) => Math.cos(i * EIGHTH));

/** Where a sprite direction points on the ground. */
export const directionX = (direction: number): number => COSINES[direction & 7]!;
export const directionY = (direction: number): number => COSINES[(direction + 6) & 7]!;

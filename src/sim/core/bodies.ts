/**
 * Moving circles on the ground, one row a body, in columns of doubles: moving, separating, snapshot
 * and hash of a thousand cost what memory costs.
 */
export interface Bodies {
  count: number;
  x: Float64Array;
  y: Float64Array;
  /** Where each stood a tick ago: views draw between the two. */
  previousX: Float64Array;
  previousY: Float64Array;
  /** Units per second. */
  velocityX: Float64Array;
  velocityY: Float64Array;
  radius: Float64Array;
  /** How much it gives way to others: heavier bodies push lighter ones. */
  mass: Float64Array;
  flags: Uint8Array;
}

export const BODY_FLAG = {
  /** Neither pushes nor is pushed by other bodies. */
  passesBodies: 1,
  /** Stands still this tick (hit-stop). */
  frozen: 2,
} as const;

export function createBodies(capacity: number): Bodies {
  const column = () => new Float64Array(capacity);
  return {
    count: 0,
    x: column(),
    y: column(),
    previousX: column(),
    previousY: column(),
    velocityX: column(),
    velocityY: column(),
    radius: column(),
    mass: column(),
    flags: new Uint8Array(capacity),
  };
}

/** Adds a body at rest and returns its row. Throws RangeError when there is no room. */
export function addBody(
  bodies: Bodies,
  x: number,
  y: number,
  radius: number,
  mass: number,
): number {
  const row = bodies.count;
  if (row === bodies.x.length) throw new RangeError(`No room for more than ${row} bodies.`);
  bodies.count++;
  bodies.radius[row] = radius;
  bodies.mass[row] = mass;
  bodies.flags[row] = 0;
  placeBody(bodies, row, x, y);
  return row;
}

/** Puts a body somewhere at once, at rest. */
export function placeBody(bodies: Bodies, row: number, x: number, y: number): void {
  bodies.x[row] = bodies.previousX[row] = x;
  bodies.y[row] = bodies.previousY[row] = y;
  bodies.velocityX[row] = 0;
  bodies.velocityY[row] = 0;
}

/** Takes a row out; the rows above move down by one, in order. */
export function removeBody(bodies: Bodies, row: number): void {
  for (const column of [
    bodies.x,
    bodies.y,
    bodies.previousX,
    bodies.previousY,
    bodies.velocityX,
    bodies.velocityY,
    bodies.radius,
    bodies.mass,
    bodies.flags,
  ]) {
    column.copyWithin(row, row + 1, bodies.count);
  }
  bodies.count--;
}

/** Shapes by distance and angle; every function returns a coverage from 0 to 1 (or a little over). */

export const smoothstep = (from: number, to: number, x: number): number => {
  const t = Math.max(0, Math.min(1, (x - from) / (to - from)));
  return t * t * (3 - 2 * t);
};

/** A bell around zero. */
export const bell = (x: number, width: number): number => Math.exp(-((x / width) ** 2));

/** A bell that truly ends at `radius`. */
export const soft = (distance: number, radius: number, power = 2): number =>
  Math.max(0, 1 - (distance / radius) ** 2) ** power;

/** Distance of a point from a stretch of line. */
export function fromSegment(
  x: number,
  y: number,
  [ax, ay]: readonly [number, number],
  [bx, by]: readonly [number, number],
): number {
  const [dx, dy] = [bx - ax, by - ay];
  const t = Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy)));
  return Math.hypot(x - ax - t * dx, y - ay - t * dy);
}

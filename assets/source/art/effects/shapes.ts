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

/** A crescent of a ring, opening east, thickest in its middle and sharp at its outer edge. */
export function crescent(
  x: number,
  y: number,
  look: { radius: number; halfAngle: number; thickness: number },
): number {
  const { radius, halfAngle, thickness } = look;
  const distance = Math.hypot(x, y);
  const along = (Math.atan2(y, x) / halfAngle + 1) / 2;
  if (along <= 0 || along >= 1) return 0;
  const swell = Math.sin(Math.PI * along) ** 0.8;
  const thick = thickness * swell + 0.5;
  const inner = Math.max(0, 1 - Math.abs(distance - radius + thick * 0.5) / thick);
  const body = inner ** 1.4 * (0.3 + 0.7 * along);
  const edge = bell(distance - radius, 2.2) * Math.sin(Math.PI * along);
  return Math.min(1, body * 0.85 + edge);
}

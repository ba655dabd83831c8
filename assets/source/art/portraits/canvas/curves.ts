/** A point of a curve; a third value of 1 marks a sharp corner. */
export type Point = readonly [x: number, y: number, corner?: 1];
export type Dot = readonly [x: number, y: number];

export const lerp = (a: number, b: number, t: number): number => a + (b - a) * t;
export const clamp = (value: number, low = 0, high = 1): number =>
  Math.max(low, Math.min(high, value));
export function smooth(from: number, to: number, value: number): number {
  const t = clamp((value - from) / (to - from));
  return t * t * (3 - 2 * t);
}

const mirrorBeyond = ([x, y]: Point, [towardX, towardY]: Point): Point => [
  2 * x - towardX,
  2 * y - towardY,
];

/** Centripetal Catmull-Rom through four points: no loops and no overshoot with uneven spacing. */
function piece(p0: Point, p1: Point, p2: Point, p3: Point, steps: number): Dot[] {
  const root = (a: Point, b: Point) =>
    Math.max(1e-3, Math.sqrt(Math.hypot(a[0] - b[0], a[1] - b[1])));
  const t1 = root(p0, p1);
  const t2 = t1 + root(p1, p2);
  const t3 = t2 + root(p2, p3);
  const between = (a: Dot, b: Dot, from: number, to: number, t: number): Dot => {
    const part = (t - from) / (to - from);
    return [lerp(a[0], b[0], part), lerp(a[1], b[1], part)];
  };
  const dot = ([x, y]: Point): Dot => [x, y];
  return Array.from({ length: steps }, (_, i) => {
    const t = t1 + ((t2 - t1) * i) / steps;
    const a1 = between(dot(p0), dot(p1), 0, t1, t);
    const a2 = between(dot(p1), dot(p2), t1, t2, t);
    const a3 = between(dot(p2), dot(p3), t2, t3, t);
    return between(between(a1, a2, 0, t2, t), between(a2, a3, t1, t3, t), t1, t2, t);
  });
}

function smoothRun(points: readonly Point[], steps: number): Dot[] {
  const first = points[0]!;
  const last = points.at(-1)!;
  if (points.length < 3) return points.map(([x, y]) => [x, y]);
  const padded = [mirrorBeyond(first, points[1]!), ...points, mirrorBeyond(last, points.at(-2)!)];
  const dots = points
    .slice(1)
    .flatMap((_, i) => piece(padded[i]!, padded[i + 1]!, padded[i + 2]!, padded[i + 3]!, steps));
  return [...dots, [last[0], last[1]]];
}

function smoothRing(points: readonly Point[], steps: number): Dot[] {
  const count = points.length;
  const at = (i: number): Point => points[(i + count) % count]!;
  return points.flatMap((_, i) => piece(at(i - 1), at(i), at(i + 1), at(i + 2), steps));
}

/** The open curve through the points, `steps` dots between two of them; it breaks at corners. */
export function curve(points: readonly Point[], steps = 10): Dot[] {
  const dots: Dot[] = [];
  let start = 0;
  for (let i = 1; i < points.length; i++) {
    if (points[i]![2] !== 1 && i < points.length - 1) continue;
    const run = smoothRun(points.slice(start, i + 1), steps);
    dots.push(...(dots.length > 0 ? run.slice(1) : run));
    start = i;
  }
  return dots;
}

/** The closed curve through the points. */
export function ring(points: readonly Point[], steps = 10): Dot[] {
  const corner = points.findIndex((point) => point[2] === 1);
  if (corner < 0) return smoothRing(points, steps);
  return curve([...points.slice(corner), ...points.slice(0, corner), points[corner]!], steps);
}

/** Every point of one guide moved a part of the way to the other guide's. */
export const betweenGuides = (
  from: readonly Point[],
  to: readonly Point[],
  part: number,
): Point[] =>
  from.map(([x, y], i) => {
    const other = to[i] ?? to.at(-1)!;
    return [lerp(x, other[0], part), lerp(y, other[1], part)];
  });

/** Unit normals along a line of dots, to the left of its direction. */
export function normals(dots: readonly Dot[]): Dot[] {
  return dots.map((_, i) => {
    const [ax, ay] = dots[Math.max(0, i - 1)]!;
    const [bx, by] = dots[Math.min(dots.length - 1, i + 1)]!;
    const length = Math.hypot(bx - ax, by - ay) || 1;
    return [-(by - ay) / length, (bx - ax) / length];
  });
}

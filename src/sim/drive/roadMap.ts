/** Roads as a level draws them, and as everything that drives asks for them: immutable, in ground units. */
import { angleBetween, atan2, cos, length, PI, sin } from '../core/maths.ts';
import type { Zone } from '../core/shapes.ts';
import type { SurfaceName } from './surfaces.ts';

/** So far apart are a road's samples. */
export const SAMPLE_UNITS = 2;

export interface Lane {
  /** Right of the road's middle, seen along its direction. */
  readonly offset: number;
  /** 1 along the road, −1 against it. */
  readonly way: 1 | -1;
}

/** A road as it is drawn: a line that its middle follows. */
export interface RoadPlan {
  readonly id: string;
  readonly surface: SurfaceName;
  readonly halfWidth: number;
  /** In each direction; on a one-way road all of them run along it. */
  readonly lanes: number;
  readonly isOneWay: boolean;
  /** How fast traffic goes, units a second, and how far apart it is in a lane; 0 for no traffic. */
  readonly speed: number;
  readonly spacing: number;
  readonly points: readonly { readonly x: number; readonly y: number }[];
}

export interface Road extends Omit<RoadPlan, 'lanes' | 'points'> {
  readonly lanes: readonly Lane[];
  /** Where its middle is every `SAMPLE_UNITS`, and which way it goes there: unwrapped, so that it can be blended. */
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly angle: Float64Array;
  /** The same once more, sample after sample: x, y, angle, its cosine and sine. */
  readonly line: Float64Array;
  readonly length: number;
  /** Where traffic goes on that leaves over the end, and over the beginning; null: nowhere. */
  beyondEnd: Link | null;
  beyondStart: Link | null;
  /** Where it enters and leaves what its traffic must stop for. */
  readonly stops: Stop[];
}

/** Into which road, and along it (1) or against it (−1). */
export interface Link {
  readonly road: number;
  readonly way: 1 | -1;
}

export interface Stop {
  readonly kind: 'light' | 'rail';
  readonly index: number;
  /** Along the road. */
  readonly from: number;
  readonly to: number;
  /** Which of a light's two phases is green for it. */
  readonly phase: 0 | 1;
}

/** A wall that cars slide along: a line, as thick as `WALL_RADIUS` on both sides. */
export interface Wall {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
}

export interface SurfacePatch {
  readonly zone: Zone;
  /** Roads are under it too; else they lie on top of it. */
  readonly coversRoads: boolean;
  readonly surface: SurfaceName;
}

/** Traffic goes no faster here, and stands closer. */
export interface Jam {
  readonly zone: Zone;
  readonly speed: number;
  readonly spacing: number;
}

interface Box {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
}

/** A crossing with lights: one phase is for who comes from east or west, the other for north and south. */
export interface CrossingLight extends Box {
  readonly cycleTicks: number;
  readonly offsetTicks: number;
}

/** Where rails cross: the train runs along y, through the box, once a period. */
export interface RailCrossing extends Box {
  readonly periodTicks: number;
  readonly offsetTicks: number;
  readonly trainUnits: number;
  /** Units a second; the train comes from the north. */
  readonly speed: number;
}

export interface RoadStart {
  readonly x: number;
  readonly y: number;
  readonly angle: number;
  /** How fast the car is as the segment begins. */
  readonly speed: number;
}

export interface RoadPlans {
  readonly roads: readonly RoadPlan[];
  readonly walls: readonly Wall[];
  /** What lies beside the roads, and what in places: the last that holds a point counts. */
  readonly ground: SurfaceName;
  readonly patches: readonly SurfacePatch[];
  readonly jams: readonly Jam[];
  readonly lights: readonly CrossingLight[];
  readonly rails: readonly RailCrossing[];
  readonly starts: Readonly<Record<string, RoadStart>>;
  readonly zones: Readonly<Record<string, Zone>>;
  readonly width: number;
  readonly depth: number;
}

export interface RoadMap extends Omit<RoadPlans, 'roads'> {
  readonly roads: readonly Road[];
}

/** Traffic goes on into a road that begins so near to where its own ends, and runs on the same way. */
const JOINT_UNITS = 9;
const JOINT_ANGLE = 0.7;

/** The roads of a level, sampled. Throws RangeError for a road that is shorter than a sample. */
export function layRoads(plans: RoadPlans): RoadMap {
  const roads = plans.roads.map((plan) => layRoad(plan, plans));
  for (const road of roads) {
    road.beyondEnd = linkFrom(road, 1, roads);
    road.beyondStart = linkFrom(road, -1, roads);
  }
  return { ...plans, roads };
}

function linkFrom(road: Road, way: 1 | -1, roads: readonly Road[]): Link | null {
  const at = way > 0 ? road.x.length - 1 : 0;
  const heading = road.angle[at]! + (way > 0 ? 0 : PI);
  let best: Link | null = null;
  let bestDistance = JOINT_UNITS;
  roads.forEach((other, index) => {
    if (other === road) return;
    for (const into of [1, -1] as const) {
      if (!other.lanes.some((lane) => lane.way === into)) continue;
      const to = into > 0 ? 0 : other.x.length - 1;
      const distance = length(other.x[to]! - road.x[at]!, other.y[to]! - road.y[at]!);
      const turn = angleBetween(heading, other.angle[to]! + (into > 0 ? 0 : PI));
      if (distance >= bestDistance || Math.abs(turn) > JOINT_ANGLE) continue;
      best = { road: index, way: into };
      bestDistance = distance;
    }
  });
  return best;
}

function layRoad(plan: RoadPlan, { lights, rails }: RoadPlans): Road {
  const { points, lanes, isOneWay, halfWidth, ...rest } = plan;
  const { x, y } = sampled(points);
  if (x.length < 2)
    throw new RangeError(`Road "${plan.id}" is shorter than ${SAMPLE_UNITS} units.`);
  const angle = new Float64Array(x.length);
  for (let i = 0; i < x.length; i++) {
    const [a, b] = [Math.max(0, i - 1), Math.min(x.length - 1, i + 1)];
    const here = atan2(y[b]! - y[a]!, x[b]! - x[a]!);
    angle[i] = i === 0 ? here : angle[i - 1]! + angleBetween(angle[i - 1]!, here);
  }
  return {
    ...rest,
    isOneWay,
    halfWidth,
    lanes: isOneWay ? oneWayLanes(lanes, halfWidth) : twoWayLanes(lanes, halfWidth),
    x,
    y,
    angle,
    line: Float64Array.from(Array.from(x, (_, i) => lineAt(x[i]!, y[i]!, angle[i]!)).flat()),
    length: (x.length - 1) * SAMPLE_UNITS,
    beyondEnd: null,
    beyondStart: null,
    stops: [
      ...lights.flatMap((box, index) => stopAt('light', index, box, { x, y, angle })),
      ...rails.flatMap((box, index) => stopAt('rail', index, box, { x, y, angle })),
    ].sort((a, b) => a.from - b.from),
  };
}

/** Numbers of one sample in a road's `line`. */
export const LINE_STRIDE = 5;

const lineAt = (x: number, y: number, angle: number) => [x, y, angle, cos(angle), sin(angle)];

/** From the right to the middle line. */
const twoWayLanes = (count: number, halfWidth: number): Lane[] =>
  Array.from({ length: count }, (_, i) => ((i + 0.5) * halfWidth) / count).flatMap(
    (offset): Lane[] => [
      { offset, way: 1 },
      { offset: -offset, way: -1 },
    ],
  );

const oneWayLanes = (count: number, halfWidth: number): Lane[] =>
  Array.from({ length: count }, (_, i): Lane => ({
    offset: -halfWidth + ((i + 0.5) * 2 * halfWidth) / count,
    way: 1,
  }));

/** Where a road goes through a box, if it does. */
function stopAt(
  kind: Stop['kind'],
  index: number,
  box: Box,
  { x, y, angle }: Pick<Road, 'x' | 'y' | 'angle'>,
): Stop[] {
  const isIn = (i: number): boolean =>
    x[i]! >= box.x0 && x[i]! <= box.x1 && y[i]! >= box.y0 && y[i]! <= box.y1;
  let from = -1;
  let to = -1;
  for (let i = 0; i < x.length; i++) {
    if (!isIn(i)) continue;
    if (from < 0) from = i;
    to = i;
  }
  if (from < 0) return [];
  const along = Math.abs(angleBetween(0, 2 * angle[from]!)) < PI / 2;
  return [{ kind, index, from: from * SAMPLE_UNITS, to: to * SAMPLE_UNITS, phase: along ? 0 : 1 }];
}

/**
 * A smooth line through the points, sampled evenly: Catmull and Rom's (1974), centripetal, since that one
 * makes no loop or cusp however uneven the points lie (Yuksel, Schaefer and Keyser, 2011).
 */
function sampled(points: RoadPlan['points']): { x: Float64Array; y: Float64Array } {
  const xs: number[] = [];
  const ys: number[] = [];
  let left = 0;
  let [lastX, lastY] = [points[0]!.x, points[0]!.y];
  xs.push(lastX);
  ys.push(lastY);
  const at = (i: number) => points[Math.min(points.length - 1, Math.max(0, i))]!;
  for (let i = 0; i + 1 < points.length; i++) {
    const [a, b, c, d] = [at(i - 1), at(i), at(i + 1), at(i + 2)];
    const apart = length(c.x - b.x, c.y - b.y);
    const knots = [knot(a, b), Math.sqrt(apart), knot(c, d)] as const;
    const steps = Math.max(1, Math.ceil(apart * 8));
    for (let step = 1; step <= steps; step++) {
      const t = step / steps;
      const x = spline(a.x, b.x, c.x, d.x, knots, t);
      const y = spline(a.y, b.y, c.y, d.y, knots, t);
      left += length(x - lastX, y - lastY);
      [lastX, lastY] = [x, y];
      if (left < SAMPLE_UNITS) continue;
      left -= SAMPLE_UNITS;
      xs.push(x);
      ys.push(y);
    }
  }
  return { x: Float64Array.from(xs), y: Float64Array.from(ys) };
}

type Point = RoadPlan['points'][number];

const knot = (from: Point, to: Point): number => Math.sqrt(length(to.x - from.x, to.y - from.y));

/** From b (t = 0) to c (t = 1); at an end of the line, a or d is b or c again, and its knot 0. */
function spline(
  a: number,
  b: number,
  c: number,
  d: number,
  [before, own, after]: readonly [number, number, number],
  t: number,
): number {
  const step = c - b;
  const leave = before > 0 ? step + ((b - a) / before - (c - a) / (before + own)) * own : step;
  const arrive = after > 0 ? step + ((d - c) / after - (d - b) / (own + after)) * own : step;
  const bend = leave + arrive - 2 * step;
  return b + t * (leave + t * (step - leave - bend + t * bend));
}

/** Finding one's way on the roads: what is near, and how far it is from there. Built once for each level. */
import { angleBetween, length } from '../core/maths.ts';
import { isInside, type Zone } from '../core/shapes.ts';
import type { RoadMap } from './roadMap.ts';
import type { SurfaceName } from './surfaces.ts';

/** All samples of all roads in one list, in a grid, and which lead to which. */
export interface RoadNet {
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly road: Int32Array;
  /** The road's first sample; its others follow. */
  readonly first: Int32Array;
  readonly columns: number;
  readonly rows: number;
  /** Samples of cell c: `items[start[c]]` up to `items[start[c + 1]]`. */
  readonly start: Int32Array;
  readonly items: Int32Array;
  /** Where one can turn into another road: pairs of samples. */
  readonly turns: readonly (readonly [number, number])[];
  readonly guides: Map<string, Guide>;
}

/** The way to a place from every sample. */
export interface Guide {
  /** Units by road; Infinity where no road leads there. */
  readonly distance: Float64Array;
  /** The sample to go to, or −1. */
  readonly next: Int32Array;
}

const CELL = 16;
/** Samples of two roads that are so near are a place to turn from one into the other. */
const TURN_UNITS = 3.2;
/** Against a one-way road it is so much further. */
const AGAINST = 4;
/** No road is wider, from its middle. */
const WIDEST = 22;

const built = new WeakMap<RoadMap, RoadNet>();

export function roadNetOf(map: RoadMap): RoadNet {
  let net = built.get(map);
  if (!net) built.set(map, (net = buildNet(map)));
  return net;
}

function buildNet({ roads, width, depth }: RoadMap): RoadNet {
  const count = roads.reduce((sum, road) => sum + road.x.length, 0);
  const x = new Float64Array(count);
  const y = new Float64Array(count);
  const road = new Int32Array(count);
  const first = new Int32Array(roads.length);
  let filled = 0;
  roads.forEach((one, i) => {
    first[i] = filled;
    x.set(one.x, filled);
    y.set(one.y, filled);
    road.fill(i, filled, filled + one.x.length);
    filled += one.x.length;
  });
  const columns = Math.max(1, Math.ceil(width / CELL));
  const rows = Math.max(1, Math.ceil(depth / CELL));
  const cellOf = (i: number): number =>
    clampIndex(Math.floor(y[i]! / CELL), rows) * columns +
    clampIndex(Math.floor(x[i]! / CELL), columns);
  const start = new Int32Array(columns * rows + 1);
  for (let i = 0; i < count; i++) start[cellOf(i) + 1]!++;
  for (let c = 0; c < columns * rows; c++) start[c + 1]! += start[c]!;
  const items = new Int32Array(count);
  const at = start.slice();
  for (let i = 0; i < count; i++) items[at[cellOf(i)]!++] = i;
  const net = { x, y, road, first, columns, rows, start, items, guides: new Map<string, Guide>() };
  return { ...net, turns: findTurns(net) };
}

const clampIndex = (index: number, count: number): number =>
  index < 0 ? 0 : index >= count ? count - 1 : index;

type Grid = Omit<RoadNet, 'turns'>;

/** The first `findNear` of these are the samples that are near a point, and how far each is. */
const near: number[] = [];
const nearUnits: number[] = [];

function findNear(
  { x, y, columns, rows, start, items }: Grid,
  atX: number,
  atY: number,
  reach: number,
): number {
  let count = 0;
  const x0 = clampIndex(Math.floor((atX - reach) / CELL), columns);
  const x1 = clampIndex(Math.floor((atX + reach) / CELL), columns);
  const y0 = clampIndex(Math.floor((atY - reach) / CELL), rows);
  const y1 = clampIndex(Math.floor((atY + reach) / CELL), rows);
  for (let row = y0; row <= y1; row++) {
    const to = start[row * columns + x1 + 1]!;
    for (let k = start[row * columns + x0]!; k < to; k++) {
      const i = items[k]!;
      const distance = length(x[i]! - atX, y[i]! - atY);
      if (distance > reach) continue;
      near[count] = i;
      nearUnits[count++] = distance;
    }
  }
  return count;
}

/** Of each pair of roads that meet, the samples that are nearest to each other where they do. */
function findTurns(net: Grid): [number, number][] {
  const turns: [number, number][] = [];
  for (let i = 0; i < net.x.length; i++) {
    let [best, bestDistance] = [-1, TURN_UNITS];
    const count = findNear(net, net.x[i]!, net.y[i]!, TURN_UNITS);
    for (let k = 0; k < count; k++) {
      const [j, distance] = [near[k]!, nearUnits[k]!];
      if (net.road[j] !== net.road[i] && distance < bestDistance)
        [best, bestDistance] = [j, distance];
    }
    if (best >= 0) turns.push([i, best]);
  }
  return turns;
}

/** The road's sample that is nearest to a point, of roads as wide as it is far; −1 where there is no road near. */
export function sampleNear(net: RoadNet, x: number, y: number, reach = WIDEST * 2): number {
  let count = findNear(net, x, y, Math.min(reach, WIDEST));
  if (count === 0 && reach > WIDEST) count = findNear(net, x, y, reach);
  let best = -1;
  let bestUnits = Infinity;
  for (let k = 0; k < count; k++) {
    if (nearUnits[k]! >= bestUnits) continue;
    best = near[k]!;
    bestUnits = nearUnits[k]!;
  }
  return best;
}

/** What lies under a point. */
export function surfaceAt(map: RoadMap, x: number, y: number): SurfaceName {
  let surface = map.ground;
  for (const patch of map.patches) {
    if (!isInside(patch.zone, x, y)) continue;
    surface = patch.surface;
    if (patch.coversRoads) return surface;
  }
  const net = roadNetOf(map);
  let nearest = 1;
  const count = findNear(net, x, y, WIDEST);
  for (let k = 0; k < count; k++) {
    const road = map.roads[net.road[near[k]!]!]!;
    // a point between two samples is a little further from both than from the road's middle
    const share = (nearUnits[k]! - 0.2) / road.halfWidth;
    if (share >= nearest) continue;
    nearest = share;
    surface = road.surface;
  }
  return surface;
}

/** The way to a zone of the map from everywhere. Throws RangeError for a zone that is on no road. */
export function guideTo(map: RoadMap, name: string, zone: Zone): Guide {
  const net = roadNetOf(map);
  let guide = net.guides.get(name);
  if (!guide) net.guides.set(name, (guide = findWays(map, net, name, zone)));
  return guide;
}

/** Dijkstra's search (1959) from the place outward, against the way one goes. */
function findWays(map: RoadMap, net: RoadNet, name: string, zone: Zone): Guide {
  const count = net.x.length;
  const distance = new Float64Array(count).fill(Infinity);
  const next = new Int32Array(count).fill(-1);
  const entries: number[][] = Array.from({ length: count }, () => []);
  const factors: number[][] = Array.from({ length: count }, () => []);
  const mayGo = (from: number, to: number, factor: number): void => {
    entries[to]!.push(from);
    factors[to]!.push(factor);
  };
  map.roads.forEach((road, r) => {
    const first = net.first[r]!;
    for (let i = 0; i + 1 < road.x.length; i++) {
      mayGo(first + i, first + i + 1, 1);
      mayGo(first + i + 1, first + i, road.isOneWay ? AGAINST : 1);
    }
  });
  for (const [a, b] of net.turns) {
    const [one, other] = [map.roads[net.road[a]!]!, map.roads[net.road[b]!]!];
    // who turns into a one-way road goes along it
    const turn = angleBetween(
      one.angle[a - net.first[net.road[a]!]!]!,
      other.angle[b - net.first[net.road[b]!]!]!,
    );
    const isBack = Math.abs(turn) > 2.2 && one.isOneWay && other.isOneWay;
    mayGo(a, b, isBack ? AGAINST : 1);
  }
  // Dial's buckets (1969): all that is open within a unit of distance
  const open: number[][] = [[]];
  for (let i = 0; i < count; i++) {
    if (!isInside(zone, net.x[i]!, net.y[i]!)) continue;
    distance[i] = 0;
    open[0]!.push(i);
  }
  if (open[0]!.length === 0) throw new RangeError(`Zone "${name}" is on no road.`);
  for (let bucket = 0; bucket < open.length; bucket++) {
    for (const to of open[bucket] ?? []) {
      if (Math.floor(distance[to]!) !== bucket) continue;
      entries[to]!.forEach((from, e) => {
        const apart = length(net.x[from]! - net.x[to]!, net.y[from]! - net.y[to]!);
        const far = distance[to]! + Math.max(0.1, apart) * factors[to]![e]!;
        if (far >= distance[from]! - 1e-9) return;
        distance[from] = far;
        next[from] = to;
        (open[Math.floor(far)] ??= []).push(from);
      });
    }
  }
  return { distance, next };
}

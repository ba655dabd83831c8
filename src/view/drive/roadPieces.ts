/** The roads cut into quads, as the graphics card is told of them. */
import { isInside } from '../../sim/core/shapes.ts';
import { SAMPLE_UNITS, type RoadMap } from '../../sim/drive/roadMap.ts';
import type { SurfaceName } from '../../sim/drive/surfaces.ts';

/** Numbers of the shader's materials. */
const MADE: Record<SurfaceName, number> = {
  asphalt: 0,
  wet: 1,
  concrete: 2,
  pavement: 3,
  dirt: 4,
  grass: 5,
  sand: 6,
};
export const RUBBER = 7;
const PAINT = 8;
const TRACK = 9;
/** Light that shows the way. */
export const WAY = 10;
export const FLOATS_OF_PIECE = 16;
/** Fields of a piece's record, four floats each. */
export const PIECE_FIELDS = ['inFrom', 'inTo', 'inRoad', 'inMarks'];

const CHUNK = 32;
/** What lies lower is drawn first. */
const ORDER: Record<SurfaceName, number> = {
  sand: 0,
  grass: 0,
  dirt: 1,
  pavement: 2,
  concrete: 3,
  wet: 4,
  asphalt: 5,
};
/** How far sand and dust blur a road's edge where there is no kerb, units. */
const DUST_UNITS = 1.3;
const DIRT_UNITS = 1.6;
/**
 * So far a road goes on past both its ends, units: without paint, since where the next begins askew there would be a
 * gap; near the edge of the map with it, since it leads on for whoever looks back.
 */
const PAST_ITS_END = { usual: 4, atEdge: 24 } as const;
const EDGE_UNITS = 32;
/** A square's paint ends so far before it. */
const BEFORE_CROSSING = 1;
/** Where cars stop: a line so thick, so far before the crossing, so far from the kerb and the middle. */
const STOP_LINE = { thick: 0.45, before: 0.5, margin: 0.5 } as const;
/** A train is seen within so many units of its crossing, and so far there are rails. */
const TRACK_UNITS = 300;
const TRACK_HALF = 1.35;
/** They lie on everything but what covers roads. */
const ON_ROADS = 8;

interface Piece {
  readonly x: number;
  readonly y: number;
  readonly order: number;
  readonly floats: readonly number[];
}

/** Every piece of a level's roads, and which of them lie where. */
export class RoadPieces {
  private readonly pieces: readonly Piece[];
  private readonly chunks = new Map<number, number[]>();
  private readonly columns: number;
  private readonly ground: number;
  private readonly patches: readonly Piece[];
  private readonly found: number[] = [];

  constructor(map: RoadMap) {
    this.columns = Math.ceil(map.width / CHUNK) + 1;
    this.ground = MADE[map.ground];
    this.patches = map.patches.map(({ zone, surface, coversRoads }) => {
      const [x0, x1] =
        zone.shape === 'box' ? [zone.x0, zone.x1] : [zone.x - zone.radius, zone.x + zone.radius];
      const [y0, y1] =
        zone.shape === 'box' ? [zone.y0, zone.y1] : [zone.y - zone.radius, zone.y + zone.radius];
      return {
        x: (x0 + x1) / 2,
        y: (y0 + y1) / 2,
        order: coversRoads ? 9 : 0,
        floats: flat(x0, x1, (y0 + y1) / 2, (y1 - y0) / 2, MADE[surface]),
      };
    });
    this.pieces = [...cut(map), ...tracks(map), ...stopLines(map)];
    this.pieces.forEach(({ x, y }, i) => {
      const chunk = this.chunkOf(x, y);
      const list = this.chunks.get(chunk);
      if (list) list.push(i);
      else this.chunks.set(chunk, [i]);
    });
  }

  private chunkOf(x: number, y: number): number {
    return Math.floor(y / CHUNK) * this.columns + Math.floor(x / CHUNK);
  }

  /** Writes down what is seen of a window of the ground, counted from an origin. Returns how many. */
  write(
    into: Float32Array,
    most: number,
    { x0, y0, x1, y1 }: { x0: number; y0: number; x1: number; y1: number },
    originX: number,
    originY: number,
  ): number {
    const { found, pieces } = this;
    found.length = 0;
    for (let row = Math.floor(y0 / CHUNK) - 1; row <= y1 / CHUNK + 1; row++) {
      for (let column = Math.floor(x0 / CHUNK) - 1; column <= x1 / CHUNK + 1; column++) {
        const chunk = this.chunks.get(row * this.columns + column);
        if (chunk) for (const i of chunk) found.push(i);
      }
    }
    // pieces are in the order in which they lie on each other
    found.sort((a, b) => a - b);
    let count = 0;
    const put = (floats: readonly number[]): void => {
      if (count === most) return;
      const at = count++ * FLOATS_OF_PIECE;
      into.set(floats, at);
      into[at]! -= originX;
      into[at + 1]! -= originY;
      into[at + 4]! -= originX;
      into[at + 5]! -= originY;
    };
    put(flat(x0 - 1, x1 + 1, (y0 + y1) / 2, (y1 - y0) / 2 + 1, this.ground));
    for (const { order, floats } of this.patches) if (order === 0) put(floats);
    for (const i of found) put(pieces[i]!.floats);
    for (const { order, floats } of this.patches) if (order > 0) put(floats);
    return count;
  }
}

/** A piece without paint that runs east. */
const flat = (x0: number, x1: number, y: number, half: number, made: number): number[] => [
  x0,
  y,
  1,
  0,
  x1,
  y,
  1,
  0,
  half,
  0,
  0,
  made,
  0,
  0,
  0,
  1,
];

function cut(map: RoadMap): Piece[] {
  const pieces: Piece[] = [];
  for (const road of map.roads) {
    const { x, y, angle, halfWidth, surface } = road;
    const lanes = road.isOneWay ? -road.lanes.length : road.lanes.length / 2;
    const paintedLanes = surface === 'pavement' || surface === 'dirt' ? 0 : lanes;
    const painted = Array.from(x, (_, i) => (isCrossed(map, road, x[i]!, y[i]!) ? 0 : 1));
    const fadeAt = (i: number): number => {
      if (surface === 'dirt') return DIRT_UNITS;
      const kerb = map.patches.some(
        ({ zone, coversRoads }) => !coversRoads && isInside(zone, x[i]!, y[i]!),
      );
      return kerb || surface === 'concrete' ? 0 : DUST_UNITS;
    };
    const order = ORDER[surface] + halfWidth / 100;
    for (const i of [0, x.length - 1]) {
      const [fx, fy] = [Math.cos(angle[i]!), Math.sin(angle[i]!)];
      const isAtEdge = Math.min(x[i]!, map.width - x[i]!, y[i]!, map.depth - y[i]!) < EDGE_UNITS;
      const past = isAtEdge ? PAST_ITS_END.atEdge : PAST_ITS_END.usual;
      const paint = isAtEdge ? painted[i]! : 0;
      const [before, after] = i === 0 ? [past, 0] : [0, past];
      // prettier-ignore
      const floats = [
        x[i]! - fx * before, y[i]! - fy * before, fx, fy,
        x[i]! + fx * after, y[i]! + fy * after, fx, fy,
        halfWidth, 0, paintedLanes, MADE[surface], paint, paint, fadeAt(i), 1,
      ];
      pieces.push({ x: x[i]!, y: y[i]!, order, floats });
    }
    for (let i = 0; i + 1 < x.length; i++) {
      pieces.push({
        x: x[i]!,
        y: y[i]!,
        order,
        floats: [
          x[i]!,
          y[i]!,
          Math.cos(angle[i]!),
          Math.sin(angle[i]!),
          x[i + 1]!,
          y[i + 1]!,
          Math.cos(angle[i + 1]!),
          Math.sin(angle[i + 1]!),
          halfWidth,
          i * 2,
          paintedLanes,
          MADE[surface],
          painted[i]!,
          painted[i + 1]!,
          fadeAt(i),
          1,
        ],
      });
    }
  }
  return pieces.sort((a, b) => a.order - b.order);
}

/** Before each crossing, over the lanes that come to it. */
function stopLines({ roads, lights, rails }: RoadMap): Piece[] {
  const pieces: Piece[] = [];
  for (const { x, y, angle, halfWidth, stops, isOneWay } of roads) {
    const { thick, before, margin } = STOP_LINE;
    const put = (atX: number, atY: number, heading: number): void => {
      const [fx, fy] = [Math.cos(heading), Math.sin(heading)];
      const half = (isOneWay ? halfWidth : halfWidth / 2) - margin;
      const aside = isOneWay ? 0 : halfWidth / 2;
      const [middleX, middleY] = [atX - fy * aside, atY + fx * aside];
      const from = before + thick;
      // prettier-ignore
      const floats = [
        middleX - fx * from, middleY - fy * from, fx, fy,
        middleX - fx * before, middleY - fy * before, fx, fy,
        half, 0, 0, PAINT, 0, 0, 0, 1,
      ];
      pieces.push({ x: middleX, y: middleY, order: ON_ROADS, floats });
    };
    for (const { kind, index, from, to } of stops) {
      const box = (kind === 'light' ? lights : rails)[index]!;
      const [first, last] = [from / SAMPLE_UNITS, to / SAMPLE_UNITS];
      if (first > 0) put(...edge(box, x, y, first - 1, first), angle[first]!);
      if (last + 1 < x.length && !isOneWay)
        put(...edge(box, x, y, last + 1, last), angle[last]! + Math.PI);
    }
  }
  return pieces;
}

/** Where a road comes into a box between two of its samples. */
function edge(
  { x0, y0, x1, y1 }: { x0: number; y0: number; x1: number; y1: number },
  x: Float64Array,
  y: Float64Array,
  outside: number,
  inside: number,
): [number, number] {
  let [near, far] = [0, 1];
  for (let i = 0; i < 8; i++) {
    const t = (near + far) / 2;
    const [px, py] = between(x, y, outside, inside, t);
    if (px >= x0 && px <= x1 && py >= y0 && py <= y1) far = t;
    else near = t;
  }
  return between(x, y, outside, inside, far);
}

const between = (
  x: Float64Array,
  y: Float64Array,
  a: number,
  b: number,
  t: number,
): [number, number] => [x[a]! + (x[b]! - x[a]!) * t, y[a]! + (y[b]! - y[a]!) * t];

/** Rails that trains run along, from north to south. */
function tracks({ rails, depth }: RoadMap): Piece[] {
  const pieces: Piece[] = [];
  for (const { x0, x1, y0, y1 } of rails) {
    const x = (x0 + x1) / 2;
    const end = Math.min(depth, y1 + TRACK_UNITS);
    for (let y = Math.max(0, y0 - TRACK_UNITS); y < end; y += CHUNK) {
      const to = Math.min(end, y + CHUNK);
      // prettier-ignore
      const floats = [x, y, 0, 1, x, to, 0, 1, TRACK_HALF, y, 0, TRACK, 0, 0, 0.7, 1];
      pieces.push({ x, y: (y + to) / 2, order: ON_ROADS, floats });
    }
  }
  return pieces;
}

/** Whether another road that is paved lies under this place. */
function isCrossed(map: RoadMap, own: RoadMap['roads'][number], x: number, y: number): boolean {
  return map.roads.some((road) => {
    if (road === own || road.surface === 'dirt' || road.surface === 'pavement') return false;
    const reach = road.halfWidth + BEFORE_CROSSING;
    for (let i = 0; i < road.x.length; i++) {
      const [dx, dy] = [road.x[i]! - x, road.y[i]! - y];
      if (dx * dx + dy * dy < reach * reach) return true;
    }
    return false;
  });
}

/** What a level's `roads.tmj` may say: a plan of roads seen from straight above, in Tiled, 8 px a unit. */
import * as v from 'valibot';
import { length, PI } from '../sim/core/maths.ts';
import { TICK_RATE } from '../sim/core/stage.ts';
import {
  layRoads,
  type CrossingLight,
  type Jam,
  type RailCrossing,
  type RoadMap,
  type RoadPlan,
  type RoadStart,
  type SurfacePatch,
  type Wall,
} from '../sim/drive/roadMap.ts';
import { roadNetOf, sampleNear } from '../sim/drive/roadNet.ts';
import { SURFACE_NAMES, type SurfaceName } from '../sim/drive/surfaces.ts';
import type { Zone } from '../sim/core/shapes.ts';
import { createLayerReader, eachObject, type LayerReader } from './layerReader.ts';
import type { LevelProblem } from './LevelError.ts';
import { hasGoodName, properties } from './playLayers.ts';
import { readMap, type MapObject, type TiledMap } from './tiledMap.ts';

export const ROADS_FILE = 'roads.tmj';

/** Pixels of the plan to a unit of ground. */
const ROAD_PIXELS = 8;

const LAYERS = ['roads', 'walls', 'surfaces', 'jams', 'crossings', 'starts', 'zones', 'things'];
const NEEDED_LAYERS = ['roads', 'starts', 'zones'];

/** What lines the roads: for the view alone. */
export interface RoadScenery {
  readonly buildings: readonly Building[];
  /** What walls along lines look like. */
  readonly barriers: readonly Barrier[];
  readonly things: readonly { readonly kind: string; readonly x: number; readonly y: number }[];
}

export interface Building {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
  readonly height: number;
  /** What it is made of. */
  readonly look: string;
}

export const BARRIER_KINDS = ['rail', 'wall', 'kerb', 'fence'] as const;
export interface Barrier {
  readonly kind: (typeof BARRIER_KINDS)[number];
  readonly points: readonly { readonly x: number; readonly y: number }[];
}

const range = (low: number, high: number) =>
  v.pipe(v.number(), v.finite(), v.minValue(low), v.maxValue(high));

const ROAD = v.object({
  halfWidth: v.optional(range(1.5, 20), 7),
  lanes: v.optional(v.pipe(range(1, 6), v.integer()), 2),
  oneWay: v.optional(v.boolean(), false),
  speed: v.optional(range(1, 40), 14),
  spacing: v.optional(range(0, 400), 40),
});
const BUILDING = v.object({ height: range(0.5, 40), look: v.optional(v.string(), 'plaster') });
const SURFACE = v.object({ coversRoads: v.optional(v.boolean(), false) });
const JAM = v.object({ speed: range(0, 40), spacing: range(6, 400) });
const LIGHT = v.object({ cycleSeconds: range(2, 60), offsetSeconds: v.optional(range(0, 60), 0) });
const RAIL = v.object({
  periodSeconds: range(8, 600),
  offsetSeconds: v.optional(range(0, 600), 0),
  trainUnits: range(5, 300),
  speed: range(2, 60),
});
const START = v.object({
  directionDegrees: v.pipe(v.number(), v.minValue(-360), v.maxValue(360)),
  speed: v.optional(range(0, 60), 0),
});

/** The roads and what lines them, or null when they cannot be told. Appends what is wrong. */
export function readRoadsFile(
  text: string,
  file: string,
  problems: LevelProblem[],
): { roads: RoadMap; scenery: RoadScenery } | null {
  const before = problems.length;
  const map = readMap(text, file, problems);
  if (!map) return null;
  const reader = createLayerReader(map, file, problems);
  for (const { name } of map.layers) {
    if (!LAYERS.includes(name)) reader.refuseLayer(name, `unknown; known are ${LAYERS.join(', ')}`);
  }
  for (const name of NEEDED_LAYERS) {
    if (!reader.layer(name)) reader.refuseLayer(name, 'is missing');
  }
  const ground = SURFACE_NAMES.find((name) => name === map.properties['ground']);
  if (!ground) {
    const reason = `the map's property "ground" must be one of ${SURFACE_NAMES.join(', ')}`;
    problems.push({ file, layer: null, object: null, reason });
  }
  const plans = readRoads(reader);
  const { walls, buildings, barriers } = readWalls(reader);
  const crossings = readCrossings(reader);
  const starts = readStarts(reader);
  const zones = readZones(reader);
  const patches = readPatches(reader);
  const jams = readJams(reader);
  const things = eachObject(reader, 'things').flatMap((object) => {
    if (object.shape !== 'point') reader.refuse(object, 'a thing is a point');
    return object.shape === 'point' ? [{ kind: object.type, ...placed(object) }] : [];
  });
  for (const { objects } of map.layers) {
    for (const object of objects) refuseOutside(reader, map, object);
  }
  if (!ground || problems.length > before) return null;
  const roads = layRoads({
    roads: plans,
    walls,
    ground,
    patches,
    jams,
    ...crossings,
    starts,
    zones,
    width: map.widthPx / ROAD_PIXELS,
    depth: map.heightPx / ROAD_PIXELS,
  });
  const net = roadNetOf(roads);
  for (const object of eachObject(reader, 'starts')) {
    const { x, y } = placed(object);
    if (sampleNear(net, x, y, 20) < 0) reader.refuse(object, `"${object.name}" is on no road`);
  }
  return { roads, scenery: { buildings, barriers, things } };
}

/** Whoever could leave the plan would be nowhere. */
function refuseOutside(reader: LayerReader, map: TiledMap, object: MapObject): void {
  const { x, y, width, height, points } = object;
  const corners =
    points.length > 0
      ? points
      : [
          { x, y },
          { x: x + width, y: y + height },
        ];
  const isInside = corners.every(
    (at) => at.x >= 0 && at.y >= 0 && at.x <= map.widthPx && at.y <= map.heightPx,
  );
  if (isInside) return;
  reader.refuse(object, `lies outside of the plan (${map.widthPx} × ${map.heightPx} px)`);
}

const placed = ({ x, y }: { x: number; y: number }): { x: number; y: number } => ({
  x: x / ROAD_PIXELS,
  y: y / ROAD_PIXELS,
});

function readRoads(reader: LayerReader): RoadPlan[] {
  const plans: RoadPlan[] = [];
  const taken: Record<string, true> = {};
  for (const object of eachObject(reader, 'roads')) {
    const surface = surfaceOf(reader, object);
    const facts = properties(reader, object, ROAD);
    if (object.shape !== 'line') reader.refuse(object, 'a road is a line (in Tiled: a polyline)');
    if (!hasGoodName(reader, object, taken, 'road')) continue;
    taken[object.name] = true;
    if (object.shape !== 'line' || !surface || !facts) continue;
    const { oneWay, ...rest } = facts;
    const points = object.points.map(placed);
    if (lengthOf(points) < 8) reader.refuse(object, 'is shorter than 8 units');
    else plans.push({ id: object.name, surface, ...rest, isOneWay: oneWay, points });
  }
  return plans;
}

const lengthOf = (points: readonly { x: number; y: number }[]): number =>
  points.reduce((sum, { x, y }, i) => {
    const last = points[i - 1];
    return last ? sum + length(x - last.x, y - last.y) : 0;
  }, 0);

function surfaceOf(reader: LayerReader, object: MapObject): SurfaceName | null {
  const surface = SURFACE_NAMES.find((name) => name === object.type);
  if (!surface) {
    reader.refuse(object, `unknown type "${object.type}"; known are ${SURFACE_NAMES.join(', ')}`);
  }
  return surface ?? null;
}

function readWalls(reader: LayerReader): {
  walls: Wall[];
  buildings: Building[];
  barriers: Barrier[];
} {
  const walls: Wall[] = [];
  const buildings: Building[] = [];
  const barriers: Barrier[] = [];
  for (const object of eachObject(reader, 'walls')) {
    if (object.type === 'building') {
      const facts = properties(reader, object, BUILDING);
      const box = boxOf(reader, object, 'a building');
      if (!facts || !box) continue;
      buildings.push({ ...box, ...facts });
      const { x0, y0, x1, y1 } = box;
      walls.push(
        { x0, y0, x1, y1: y0 },
        { x0: x1, y0, x1, y1 },
        { x0: x1, y0: y1, x1: x0, y1 },
        { x0, y0: y1, x1: x0, y1: y0 },
      );
      continue;
    }
    const kind = BARRIER_KINDS.find((known) => known === object.type);
    if (!kind) {
      const known = ['building', ...BARRIER_KINDS].join(', ');
      reader.refuse(object, `unknown type "${object.type}"; known are ${known}`);
    } else if (object.shape !== 'line') {
      reader.refuse(object, `a ${kind} is a line (in Tiled: a polyline)`);
    } else {
      const points = object.points.map(placed);
      barriers.push({ kind, points });
      for (let i = 0; i + 1 < points.length; i++) {
        const [from, to] = [points[i]!, points[i + 1]!];
        walls.push({ x0: from.x, y0: from.y, x1: to.x, y1: to.y });
      }
    }
  }
  return { walls, buildings, barriers };
}

interface Box {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
}

function boxOf(reader: LayerReader, object: MapObject, what: string): Box | null {
  if (object.shape !== 'rectangle' || object.width <= 0 || object.height <= 0) {
    reader.refuse(object, `${what} is a rectangle that has a size`);
    return null;
  }
  const { x, y } = placed(object);
  return {
    x0: x,
    y0: y,
    x1: x + object.width / ROAD_PIXELS,
    y1: y + object.height / ROAD_PIXELS,
  };
}

function zoneOf(reader: LayerReader, object: MapObject, what: string): Zone | null {
  if (object.shape === 'ellipse' && object.width > 0) {
    if (Math.abs(object.width - object.height) > 1) {
      reader.refuse(object, `${what} that is round must be as wide as high`);
      return null;
    }
    const { x, y } = placed(object);
    const radius = object.width / 2 / ROAD_PIXELS;
    return { shape: 'circle', x: x + radius, y: y + radius, radius };
  }
  const box = boxOf(reader, object, what);
  return box && { shape: 'box', ...box };
}

function readCrossings(reader: LayerReader): { lights: CrossingLight[]; rails: RailCrossing[] } {
  const lights: CrossingLight[] = [];
  const rails: RailCrossing[] = [];
  const ticks = (seconds: number): number => Math.round(seconds * TICK_RATE);
  for (const object of eachObject(reader, 'crossings')) {
    const box = boxOf(reader, object, 'a crossing');
    if (object.type === 'light') {
      const facts = properties(reader, object, LIGHT);
      if (!box || !facts) continue;
      const { cycleSeconds, offsetSeconds } = facts;
      lights.push({ ...box, cycleTicks: ticks(cycleSeconds), offsetTicks: ticks(offsetSeconds) });
    } else if (object.type === 'rail') {
      const facts = properties(reader, object, RAIL);
      if (!box || !facts) continue;
      const { periodSeconds, offsetSeconds, trainUnits, speed } = facts;
      const [periodTicks, offsetTicks] = [ticks(periodSeconds), ticks(offsetSeconds)];
      rails.push({ ...box, periodTicks, offsetTicks, trainUnits, speed });
    } else {
      reader.refuse(object, `unknown type "${object.type}"; known are light, rail`);
    }
  }
  return { lights, rails };
}

function readStarts(reader: LayerReader): Record<string, RoadStart> {
  const starts: Record<string, RoadStart> = {};
  for (const object of eachObject(reader, 'starts')) {
    const facts = properties(reader, object, START);
    if (object.shape !== 'point') reader.refuse(object, 'a start is a point');
    if (!hasGoodName(reader, object, starts, 'start')) continue;
    if (object.shape !== 'point' || !facts) continue;
    const { directionDegrees, speed } = facts;
    starts[object.name] = { ...placed(object), angle: (directionDegrees * PI) / 180, speed };
  }
  return starts;
}

function readZones(reader: LayerReader): Record<string, Zone> {
  const zones: Record<string, Zone> = {};
  for (const object of eachObject(reader, 'zones')) {
    const zone = zoneOf(reader, object, 'a place');
    if (!zone || !hasGoodName(reader, object, zones, 'place')) continue;
    zones[object.name] = zone;
  }
  return zones;
}

const readPatches = (reader: LayerReader): SurfacePatch[] =>
  eachObject(reader, 'surfaces').flatMap((object) => {
    const surface = surfaceOf(reader, object);
    const zone = zoneOf(reader, object, 'a surface');
    const facts = properties(reader, object, SURFACE);
    return surface && zone && facts ? [{ zone, surface, ...facts }] : [];
  });

const readJams = (reader: LayerReader): Jam[] =>
  eachObject(reader, 'jams').flatMap((object) => {
    const facts = properties(reader, object, JAM);
    const zone = zoneOf(reader, object, 'a jam');
    return facts && zone ? [{ zone, ...facts }] : [];
  });

/** The map's layers that play is made of: what stands in the way, where things begin, the headlights. */
import * as v from 'valibot';
import { PI } from '../sim/core/maths.ts';
import {
  distanceTo,
  type GroundPoint,
  type Solid,
  type SolidKind,
  type Zone,
} from '../sim/core/shapes.ts';
import {
  SWITCH_KINDS,
  type BeamZone,
  type Flammable,
  type GatePlan,
  type SwitchPlan,
} from '../sim/fight/level.ts';
import { TICK_RATE } from '../sim/core/stage.ts';
import { groundX, groundY } from './ground.ts';
import { eachObject, type LayerReader } from './layerReader.ts';
import { withPath, type MapObject } from './tiledMap.ts';

const SOLID_KINDS = ['wall', 'fence', 'car', 'water'] as const satisfies readonly SolidKind[];
/** Shapes smaller than this are slips of the hand. */
const MIN_SIDE_UNITS = 0.02;
/** An ellipse is a circle on the ground if its two radii differ by no more than this part. */
const ROUND_TOLERANCE = 0.02;

export function readSolids(reader: LayerReader): Solid[] {
  const solids: Solid[] = [];
  for (const object of eachObject(reader, 'solids')) {
    const kind = SOLID_KINDS.find((known) => known === object.type);
    if (!kind) {
      reader.refuse(object, `unknown type "${object.type}"; known are ${SOLID_KINDS.join(', ')}`);
      continue;
    }
    const shape = readShape(reader, object, 'a solid');
    if (shape) solids.push({ ...shape, kind });
  }
  return solids;
}

/** A rectangle or a circle on the ground, or null, and noted, if it is none. */
function readShape(reader: LayerReader, object: MapObject, what: string): Zone | null {
  const width = groundX(object.width);
  const depth = groundY(object.height);
  if (
    object.shape === 'point' ||
    object.shape === 'line' ||
    width < MIN_SIDE_UNITS ||
    depth < MIN_SIDE_UNITS
  ) {
    reader.refuse(object, `has no size; ${what} is a rectangle or an ellipse`);
    return null;
  }
  const x0 = groundX(object.x);
  const y0 = groundY(object.y);
  if (object.shape === 'rectangle') {
    return { shape: 'box', x0, y0, x1: x0 + width, y1: y0 + depth };
  }
  if (Math.abs(width - depth) > ROUND_TOLERANCE * Math.max(width, depth)) {
    const round = (object.height * width) / depth;
    reader.refuse(
      object,
      `must be round on the ground: ${object.width} px wide asks for ${round.toFixed(2)} px high`,
    );
    return null;
  }
  return { shape: 'circle', x: x0 + width / 2, y: y0 + depth / 2, radius: width / 2 };
}

export function readSpawns(
  reader: LayerReader,
  solids: readonly Solid[],
): Record<string, GroundPoint> {
  const spawns: Record<string, GroundPoint> = {};
  for (const object of eachObject(reader, 'spawns')) {
    const point = reader.point(object);
    if (!point) continue;
    if (hasGoodName(reader, object, spawns, 'spawn')) spawns[object.name] = point;
    if (solids.some((solid) => distanceTo(solid, point.x, point.y) === 0)) {
      reader.refuse(object, `"${object.name}" is inside a solid`);
    }
  }
  return spawns;
}

/** Whether segments can refer to an object by its name; noted if not. */
export function hasGoodName(
  reader: LayerReader,
  object: MapObject,
  taken: Readonly<Record<string, unknown>>,
  what: string,
): boolean {
  if (object.name === '') {
    reader.refuse(object, 'has no name, so that no segment can refer to it');
  } else if (!/^[a-z][a-z0-9-]*$/.test(object.name)) {
    reader.refuse(object, `"${object.name}" must be of small letters, digits and hyphens`);
  } else if (Object.hasOwn(taken, object.name)) {
    reader.refuse(object, `there is another ${what} named "${object.name}"`);
  } else {
    return true;
  }
  return false;
}

const BEAM = v.object({
  directionDegrees: v.pipe(v.number(), v.minValue(-360), v.maxValue(360)),
  lengthUnits: v.pipe(v.number(), v.minValue(1), v.maxValue(100)),
  halfAngleDegrees: v.pipe(v.number(), v.minValue(1), v.maxValue(90)),
});

/** The cone of the one zone of type `beam`, or null if the map has none, what fire sets off, and the places that goals name. */
export function readZones(reader: LayerReader): {
  beam: BeamZone | null;
  flammables: Flammable[];
  zones: Record<string, Zone>;
} {
  let beam: BeamZone | null = null;
  const flammables: Flammable[] = [];
  const zones: Record<string, Zone> = {};
  for (const object of eachObject(reader, 'zones')) {
    switch (object.type) {
      case 'contact':
      case 'room':
        // the one tells whoever draws the map where the fight begins, the other is the camera's
        break;
      case 'barrel':
      case 'curtain': {
        if (object.shape !== 'ellipse') {
          reader.refuse(object, `a ${object.type} is an ellipse that has a size`);
          break;
        }
        const shape = readShape(reader, object, `a ${object.type}`);
        if (shape?.shape !== 'circle') break;
        const { x, y, radius } = shape;
        flammables.push({ kind: object.type, x, y, radius });
        break;
      }
      case 'beam':
        if (beam) reader.refuse(object, 'there is another beam; a level has one');
        beam = readCone(reader, object) ?? beam;
        break;
      case 'place':
        readPlace(reader, object, zones);
        break;
      default:
        reader.refuse(
          object,
          `unknown type "${object.type}"; known are barrel, beam, contact, curtain, place, room`,
        );
    }
  }
  return { beam, flammables, zones };
}

function readPlace(reader: LayerReader, object: MapObject, zones: Record<string, Zone>): void {
  const shape = readShape(reader, object, 'a place');
  if (!shape || !hasGoodName(reader, object, zones, 'place')) return;
  zones[object.name] = shape;
}

function readCone(reader: LayerReader, object: MapObject): BeamZone | null {
  const point = reader.point(object);
  const cone = properties(reader, object, BEAM);
  if (!point || !cone) return null;
  const { directionDegrees, lengthUnits, halfAngleDegrees } = cone;
  return {
    ...point,
    angle: (directionDegrees * PI) / 180,
    halfAngle: (halfAngleDegrees * PI) / 180,
    length: lengthUnits,
  };
}

const SWITCH = v.object({
  segment: v.pipe(v.string(), v.nonEmpty()),
  lastsSeconds: v.optional(v.nullable(v.pipe(v.number(), v.minValue(0.1), v.maxValue(60))), null),
});
const GATE = v.object({ until: v.pipe(v.string(), v.nonEmpty()) });

/** What the layer `works` holds: targets and plates, crates, and the gates between the rooms. */
export function readWorks(reader: LayerReader): {
  switches: SwitchPlan[];
  crates: GroundPoint[];
  gates: GatePlan[];
} {
  const switches: SwitchPlan[] = [];
  const crates: GroundPoint[] = [];
  const gates: GatePlan[] = [];
  for (const object of eachObject(reader, 'works')) {
    const kind = SWITCH_KINDS.find((known) => known === object.type);
    if (kind) {
      const shape = readShape(reader, object, `a ${kind}`);
      const facts = properties(reader, object, SWITCH);
      if (shape?.shape === 'box') reader.refuse(object, `a ${kind} is an ellipse that has a size`);
      if (shape?.shape !== 'circle' || !facts) continue;
      const { lastsSeconds, segment } = facts;
      const lastsTicks = lastsSeconds === null ? null : Math.round(lastsSeconds * TICK_RATE);
      const { x, y, radius } = shape;
      switches.push({ kind, x, y, radius, segment, lastsTicks });
    } else if (object.type === 'crate') {
      const point = reader.point(object);
      if (point) crates.push(point);
    } else if (object.type === 'gate') {
      const shape = readShape(reader, object, 'a gate');
      const facts = properties(reader, object, GATE);
      if (shape?.shape === 'circle') reader.refuse(object, 'a gate is a rectangle');
      if (shape?.shape !== 'box' || !facts) continue;
      const { x0, y0, x1, y1 } = shape;
      gates.push({ x0, y0, x1, y1, until: facts.until });
    } else {
      reader.refuse(
        object,
        `unknown type "${object.type}"; known are ${[...SWITCH_KINDS, 'crate', 'gate'].join(', ')}`,
      );
    }
  }
  return { switches, crates, gates };
}

/** An object's own properties, or null, and noted, if they are not as they must be. */
export function properties<Schema extends v.GenericSchema>(
  reader: LayerReader,
  object: MapObject,
  schema: Schema,
): v.InferOutput<Schema> | null {
  const parsed = v.safeParse(schema, object.properties);
  if (parsed.success) return parsed.output;
  for (const issue of parsed.issues) reader.refuse(object, `property ${withPath(issue)}`);
  return null;
}

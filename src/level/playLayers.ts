/** The map's layers that play is made of: what stands in the way, where things begin, the headlights. */
import * as v from 'valibot';
import { PI } from '../sim/core/maths.ts';
import { distanceTo } from '../sim/core/terrain.ts';
import type { BeamZone, Circle, GroundPoint, Solid, SolidKind, Zone } from '../sim/fight/level.ts';
import { groundX, groundY } from './ground.ts';
import { eachObject, type LayerReader } from './layerReader.ts';
import { withPath, type MapObject } from './tiledMap.ts';

const SOLID_KINDS = ['wall', 'fence', 'car'] as const satisfies readonly SolidKind[];
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
  if (object.shape === 'point' || width < MIN_SIDE_UNITS || depth < MIN_SIDE_UNITS) {
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
function hasGoodName(
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

/** The cone of the one zone of type `beam`, or null if the map has none, the barrels, and the places that goals name. */
export function readZones(reader: LayerReader): {
  beam: BeamZone | null;
  flammables: Circle[];
  zones: Record<string, Zone>;
} {
  let beam: BeamZone | null = null;
  const flammables: Circle[] = [];
  const zones: Record<string, Zone> = {};
  for (const object of eachObject(reader, 'zones')) {
    switch (object.type) {
      case 'contact':
      case 'room':
        // the one tells whoever draws the map where the fight begins, the other is the camera's
        break;
      case 'barrel': {
        if (object.shape !== 'ellipse') {
          reader.refuse(object, 'a barrel is an ellipse that has a size');
          break;
        }
        const shape = readShape(reader, object, 'a barrel');
        if (shape?.shape === 'circle') flammables.push(shape);
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
          `unknown type "${object.type}"; known are barrel, beam, contact, place, room`,
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
  const cone = v.safeParse(BEAM, object.properties);
  if (!cone.success) {
    for (const issue of cone.issues) reader.refuse(object, `property ${withPath(issue)}`);
  }
  if (!point || !cone.success) return null;
  const { directionDegrees, lengthUnits, halfAngleDegrees } = cone.output;
  return {
    ...point,
    angle: (directionDegrees * PI) / 180,
    halfAngle: (halfAngleDegrees * PI) / 180,
    length: lengthUnits,
  };
}

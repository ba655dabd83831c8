/** The map's layers that play is made of: what stands in the way, where things begin, the headlights. */
import * as v from 'valibot';
import { PI } from '../sim/core/maths.ts';
import { distanceTo } from '../sim/core/terrain.ts';
import type { BeamZone, Circle, GroundPoint, Solid, SolidKind } from '../sim/fight/level.ts';
import { groundX, groundY } from './ground.ts';
import { eachObject, type LayerReader } from './layerReader.ts';
import { withPath, type MapObject } from './tiledMap.ts';

const SOLID_KINDS = ['wall', 'fence', 'car'] as const satisfies readonly SolidKind[];
/** Shapes smaller than this are slips of the hand. */
const MIN_SOLID_UNITS = 0.02;
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
    const width = groundX(object.width);
    const depth = groundY(object.height);
    if (object.shape === 'point' || width < MIN_SOLID_UNITS || depth < MIN_SOLID_UNITS) {
      reader.refuse(object, 'has no size; a solid is a rectangle or an ellipse');
      continue;
    }
    const x0 = groundX(object.x);
    const y0 = groundY(object.y);
    if (object.shape === 'rectangle') {
      solids.push({ shape: 'box', kind, x0, y0, x1: x0 + width, y1: y0 + depth });
    } else {
      const circle = readCircle(reader, object);
      if (circle !== null) solids.push({ shape: 'circle', kind, ...circle });
    }
  }
  return solids;
}

/** An ellipse that is a circle on the ground, or null, and noted. */
function readCircle(reader: LayerReader, object: MapObject): Circle | null {
  const width = groundX(object.width);
  const depth = groundY(object.height);
  if (Math.abs(width - depth) > ROUND_TOLERANCE * Math.max(width, depth)) {
    const round = (object.height * width) / depth;
    reader.refuse(
      object,
      `must be round on the ground: ${object.width} px wide asks for ${round.toFixed(2)} px high`,
    );
    return null;
  }
  const radius = width / 2;
  return { x: groundX(object.x) + radius, y: groundY(object.y) + depth / 2, radius };
}

export function readSpawns(
  reader: LayerReader,
  solids: readonly Solid[],
): Record<string, GroundPoint> {
  const spawns: Record<string, GroundPoint> = {};
  for (const object of eachObject(reader, 'spawns')) {
    const point = reader.point(object);
    if (!point) continue;
    if (object.name === '') {
      reader.refuse(object, 'has no name, so that no segment can refer to it');
    } else if (!/^[a-z][a-z0-9-]*$/.test(object.name)) {
      reader.refuse(object, `"${object.name}" must be of small letters, digits and hyphens`);
    } else if (Object.hasOwn(spawns, object.name)) {
      reader.refuse(object, `there is another spawn named "${object.name}"`);
    } else {
      spawns[object.name] = point;
    }
    if (solids.some((solid) => distanceTo(solid, point.x, point.y) === 0)) {
      reader.refuse(object, `"${object.name}" is inside a solid`);
    }
  }
  return spawns;
}

const BEAM = v.object({
  directionDegrees: v.pipe(v.number(), v.minValue(-360), v.maxValue(360)),
  lengthUnits: v.pipe(v.number(), v.minValue(1), v.maxValue(100)),
  halfAngleDegrees: v.pipe(v.number(), v.minValue(1), v.maxValue(90)),
});

/** The cone of the one zone of type `beam`, or null if the map has none. */
export function readBeam(reader: LayerReader): BeamZone | null {
  let beam: BeamZone | null = null;
  for (const object of eachObject(reader, 'zones')) {
    // `contact` tells whoever draws the map where the fight begins
    if (object.type === 'contact' || object.type === 'barrel') continue;
    if (object.type !== 'beam') {
      reader.refuse(object, `unknown type "${object.type}"; known are barrel, beam, contact`);
      continue;
    }
    if (beam) reader.refuse(object, 'there is another beam; a level has one');
    beam = readCone(reader, object) ?? beam;
  }
  return beam;
}

/** The zones of type `barrel`: circles on the ground. */
export function readFlammables(reader: LayerReader): Circle[] {
  const flammables: Circle[] = [];
  for (const object of eachObject(reader, 'zones')) {
    if (object.type !== 'barrel') continue;
    if (object.shape !== 'ellipse' || groundX(object.width) < MIN_SOLID_UNITS) {
      reader.refuse(object, 'a barrel is an ellipse that has a size');
      continue;
    }
    const circle = readCircle(reader, object);
    if (circle !== null) flammables.push(circle);
  }
  return flammables;
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

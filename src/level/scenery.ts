/** What a level looks and sounds like: for the view and the ear, without any say in play. */
import * as v from 'valibot';
import { groundX, groundY } from './ground.ts';
import { eachObject, type LayerReader } from './layerReader.ts';
import { withPath } from './tiledMap.ts';
import type { RoadScenery } from './roadsFile.ts';

export interface Scenery {
  /** The painted ground, a file in the level's folder. */
  readonly groundImage: string;
  /** Name of the piece of music. */
  readonly music: string;
  readonly props: readonly SceneryProp[];
  readonly lights: readonly SceneryLight[];
  /** Who is there for no more than to be seen. */
  readonly people: readonly SceneryPerson[];
  /** Parts of the map that are never seen together: the camera stays in the one that Faith is in. */
  readonly rooms: readonly Room[];
  /** Under a roof: no wind, and dust hangs in the light. */
  readonly isIndoors: boolean;
  /** What lines the roads, where somebody drives. */
  readonly road: RoadScenery | null;
}

export interface SceneryPerson {
  readonly kind: PersonKind;
  readonly x: number;
  readonly y: number;
  /** Units above the ground. */
  readonly height: number;
  /** Degrees clockwise from east. */
  readonly turned: number;
}

/** Ground units. */
export interface Room {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
}

export interface SceneryProp {
  readonly kind: PropKind;
  /** Where it touches the ground, in ground units. May be a little off the map. */
  readonly x: number;
  readonly y: number;
  readonly flip: boolean;
  /** The number of the last segment in which it stands there; null: it stays. */
  readonly lastSegment: number | null;
}

export interface SceneryLight {
  readonly x: number;
  readonly y: number;
  /** Units above the ground. */
  readonly height: number;
  /** 0xRRGGBB. */
  readonly color: number;
  readonly intensity: number;
  /** Units. */
  readonly range: number;
  /** Where flames are seen, units east of it; none in what shines from a window or a sign. */
  readonly flames: readonly number[];
}

const PROP_KINDS = [
  'armLamp',
  'bar',
  'barShelf',
  'barrel',
  'barrier',
  'bellPost',
  'bench',
  'billboard',
  'bookshelf',
  'brick',
  'brickDoor',
  'brickDoorOpen',
  'brickDoubleDoor',
  'brickWindowBroken',
  'brickWindowDark',
  'brickWindowLit',
  'bronzeSign',
  'busStop',
  'bush',
  'car',
  'chainFence',
  'chairEast',
  'chairWest',
  'cinemaSign',
  'clubChairEast',
  'clubChairWest',
  'clubSofaNorth',
  'cone',
  'crate',
  'curtain',
  'cypress',
  'decoChandelier',
  'dinerSign',
  'drum',
  'duffelBag',
  'dumpster',
  'fence',
  'fenceAside',
  'fireDrum',
  'fireplace',
  'gardenGate',
  'gardenGateOpen',
  'gardenLantern',
  'gatePier',
  'gatePost',
  'glassFront',
  'grandStair',
  'grave1',
  'grave2',
  'grave3',
  'hedge',
  'hedgeAcross',
  'hedgeAside',
  'hedgeBlock',
  'hedgeLow',
  'hotelCounter',
  'hotelSign',
  'hydrant',
  'lamp',
  'leafyTree',
  'lobbyColumn',
  'lobbyDoors',
  'lobbyLift',
  'lobbyPalm',
  'lobbyPier',
  'lobbyWall',
  'lobbyWindow',
  'lostThings',
  'loungeTable',
  'luggageCart',
  'luggageCartFallen',
  'mailbox',
  'motelSign',
  'painting',
  'palmTree',
  'piano',
  'picketFence',
  'pickupParked',
  'pigeonholes',
  'pillar',
  'plaster',
  'plasterDoor',
  'plasterDoorOpen',
  'plasterDoubleDoor',
  'plasterWindowBroken',
  'plasterWindowDark',
  'plasterWindowLit',
  'poolTable',
  'revelloSign',
  'roundSettee',
  'roundTable',
  'ruinedWall',
  'saloonParked',
  'saloonParkedGreen',
  'sconce',
  'sign',
  'speakers',
  'stage',
  'standingLamp',
  'stonePlate',
  'stool',
  'suitcases',
  'tallClock',
  'trafficLightGo',
  'trafficLightStop',
  'trash',
  'tree',
  'velvetRope',
  'velvetRopeAside',
  'wallLamp',
  'workSign',
] as const;
export type PropKind = (typeof PROP_KINDS)[number];

const PERSON_KINDS = [
  'boyInFlannel',
  'clerk',
  'drummer',
  'giles',
  'girlInTeal',
  'guitarist',
  'manInBlue',
  'singer',
  'womanInRed',
] as const;
type PersonKind = (typeof PERSON_KINDS)[number];

const PERSON = v.object({
  height: v.optional(v.pipe(v.number(), v.minValue(0), v.maxValue(4)), 0),
  turned: v.optional(v.pipe(v.number(), v.minValue(-360), v.maxValue(360)), 90),
});

const PROP = v.object({
  flip: v.optional(v.boolean(), false),
  until: v.optional(v.string()),
});

const positive = (most: number) => v.pipe(v.number(), v.finite(), v.minValue(0), v.maxValue(most));

const LIGHT = v.object({
  height: positive(50),
  color: v.pipe(v.string(), v.regex(/^#[0-9a-f]{6}$/i, 'must be a colour such as #ff9e45')),
  intensity: positive(100),
  range: positive(100),
});

const LIGHT_KINDS = ['lamp', 'flame', 'glow'] as const;
const FLAMES: Readonly<Record<(typeof LIGHT_KINDS)[number], readonly number[]>> = {
  // the two heads of the street lamp
  lamp: [-0.42, 0.42],
  flame: [0],
  glow: [],
};

/**
 * A prop may begin off the map and reach into it. What is taken away `until` the end of a segment is gone after it;
 * `segments`: the ids of the level's.
 */
export function readProps(reader: LayerReader, segments: readonly string[]): SceneryProp[] {
  const props: SceneryProp[] = [];
  for (const object of eachObject(reader, 'props')) {
    const kind = PROP_KINDS.find((known) => known === object.type);
    if (!kind) {
      reader.refuse(object, `unknown type "${object.type}"; known are ${PROP_KINDS.join(', ')}`);
      continue;
    }
    const parsed = v.safeParse(PROP, object.properties);
    if (object.shape !== 'point') reader.refuse(object, 'must be a point');
    else if (!parsed.success) {
      for (const issue of parsed.issues) reader.refuse(object, `property ${withPath(issue)}`);
    } else {
      const { flip, until } = parsed.output;
      const lastSegment = until === undefined ? null : segments.indexOf(until);
      if (lastSegment === -1)
        reader.refuse(object, `property until: there is no segment "${until}"`);
      props.push({ kind, x: groundX(object.x), y: groundY(object.y), flip, lastSegment });
    }
  }
  return props;
}

export function readLights(reader: LayerReader): SceneryLight[] {
  const lights: SceneryLight[] = [];
  for (const object of eachObject(reader, 'lights')) {
    const kind = LIGHT_KINDS.find((known) => known === object.type);
    if (!kind) {
      reader.refuse(object, `unknown type "${object.type}"; known are ${LIGHT_KINDS.join(', ')}`);
      continue;
    }
    const point = reader.point(object);
    const light = v.safeParse(LIGHT, object.properties);
    if (!light.success) {
      for (const issue of light.issues) reader.refuse(object, `property ${withPath(issue)}`);
    } else if (point) {
      const { color, ...rest } = light.output;
      lights.push({
        ...point,
        ...rest,
        color: Number.parseInt(color.slice(1), 16),
        flames: FLAMES[kind],
      });
    }
  }
  return lights;
}

export function readPeople(reader: LayerReader): SceneryPerson[] {
  const people: SceneryPerson[] = [];
  for (const object of eachObject(reader, 'people')) {
    const kind = PERSON_KINDS.find((known) => known === object.type);
    if (!kind) {
      reader.refuse(object, `unknown type "${object.type}"; known are ${PERSON_KINDS.join(', ')}`);
      continue;
    }
    const point = reader.point(object);
    const parsed = v.safeParse(PERSON, object.properties);
    if (!parsed.success) {
      for (const issue of parsed.issues) reader.refuse(object, `property ${withPath(issue)}`);
    } else if (point) people.push({ kind, ...point, ...parsed.output });
  }
  return people;
}

export function readRooms(reader: LayerReader): Room[] {
  const rooms: Room[] = [];
  for (const object of eachObject(reader, 'zones')) {
    if (object.type !== 'room') continue;
    if (object.shape !== 'rectangle' || object.width === 0 || object.height === 0) {
      reader.refuse(object, 'a room is a rectangle');
      continue;
    }
    const { x, y, width, height } = object;
    rooms.push({
      x0: groundX(x),
      y0: groundY(y),
      x1: groundX(x + width),
      y1: groundY(y + height),
    });
  }
  return rooms;
}

export function readGroundImage(reader: LayerReader): string {
  const image = reader.layer('ground')?.image ?? null;
  if (image === null)
    reader.refuseLayer('ground', 'is missing; it is the image layer of the ground');
  else if (/^([a-z]+:|[/\\])|\.\./i.test(image)) {
    reader.refuseLayer('ground', `"${image}" must be a file in the level's own folder`);
  }
  return image ?? '';
}

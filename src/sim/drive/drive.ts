/**
 * A drive: one car with weight, the roads of a level, and whoever else is on them. Plain data; snapshot and hash
 * cover it wherever it lies. `stepDrive` is the order of the road: read it first.
 */
import { angleBetween, approach, cos, length, sin } from '../core/maths.ts';
import { TICK_RATE } from '../core/stage.ts';
import { createCar, driveCar, forwardSpeed, sideSpeed, type Car, type Pedals } from './car.ts';
import { collide, type Crash } from './collide.ts';
import { createContact, isFar, touch } from './contact.ts';
import { isTrainDue, lightColor } from './crossings.ts';
import { SAMPLE_UNITS, type CrossingLight, type RoadMap, type RoadStart } from './roadMap.ts';
import { roadNetOf, sampleNear, surfaceAt, type Guide } from './roadNet.ts';
import { getUnstuck } from './stuck.ts';
import { SURFACES, type SurfaceName } from './surfaces.ts';
import { fillTraffic, stepTraffic } from './traffic.ts';
import { HULLS, type Vehicle, type VehicleKind } from './vehicles.ts';

const DT = 1 / TICK_RATE;

// prettier-ignore
const ROAD_CRAFT = {
  /** Boost, 0 to 1: what fills it, and how fast it burns. */
  nearMiss:          0.14,
  driftPerSecond:    0.3,
  draftPerSecond:    0.14,
  burnPerSecond:     0.42,
  /** So close past somebody, so much faster than they: units between the bodies, units/s. */
  nearMissUnits:     1.1,
  nearMissSpeed:     9,
  nearMissTicks:   150,
  /** Behind somebody who goes the same way: how far back one feels it, how far aside, how soon. */
  draftUnits:       17,
  draftAside:        1.4,
  draftSpeed:       12,
  draftPerSecondIn:  1.1,
  draftPerSecondOut: 1.6,
  /** A slide is a drift from so much on, units/s. */
  driftSlide:        4,
  driftSpeed:       11,
  /** A blow harder than this, units/s, is a crash; below it, a scrape. */
  crash:             5.5,
  crashTicks:      120,
  hornUnits:        26,
  urgedTicks:      200,
} as const;

export interface Drive {
  car: Car;
  vehicles: Vehicle[];
  nextId: number;
  /** 0 to 1. */
  boost: number;
  isBurning: boolean;
  /** How well the air of another carries it, 0 to 1. */
  draft: number;
  surface: SurfaceName;
  /** The road's sample that is, or was, the last to be nearest to the car; −1 before there was any. Who leaves all
   * roads behind is put back there. */
  sample: number;
  driftTicks: number;
  /** Since the last crash. */
  unharmedTicks: number;
  crashes: number;
  /** Where it was when it last got somewhere, and how long ago. */
  markX: number;
  markY: number;
  stuckTicks: number;
  /** Which trains have been announced: bits. */
  trainsSeen: number;
  /** What has been remarked on in this drive: bits. */
  said: number;
  /** Where the road ends behind it, in units of road to the goal; −1 while it does not. */
  edge: number;
}

/** What the two do in a tick. */
export interface DriveInput extends Pedals {
  readonly burn: boolean;
  readonly horn: boolean;
  readonly putBack: boolean;
}

export type CrashInto = 'wall' | 'traffic' | 'train';

export type DriveEvent =
  /** `severity`: the blow's speed, units/s. */
  | { type: 'car-crashed'; into: CrashInto; x: number; y: number; severity: number }
  | { type: 'car-scraped'; into: CrashInto; x: number; y: number; severity: number }
  | { type: 'car-honked'; x: number; y: number }
  | { type: 'car-put-back'; x: number; y: number }
  | { type: 'boost-began' }
  | { type: 'drift-ended'; ticks: number }
  | { type: 'near-missed'; vehicle: number; x: number; y: number }
  | { type: 'red-light-run'; x: number; y: number }
  | { type: 'train-coming'; rail: number; x: number; y: number }
  | { type: 'traffic-honked'; vehicle: number; kind: VehicleKind; x: number; y: number }
  | { type: 'traffic-knocked'; vehicle: number; kind: VehicleKind; x: number; y: number };

/** A drive that begins at one of the map's starts. */
export function createDrive(map: RoadMap, start: RoadStart, random: Uint32Array): Drive {
  const drive: Drive = {
    car: createCar(start.x, start.y, start.angle, start.speed),
    vehicles: [],
    nextId: 1,
    boost: 0,
    isBurning: false,
    draft: 0,
    surface: surfaceAt(map, start.x, start.y),
    sample: sampleNear(roadNetOf(map), start.x, start.y),
    driftTicks: 0,
    unharmedTicks: 0,
    crashes: 0,
    markX: start.x,
    markY: start.y,
    stuckTicks: 0,
    trainsSeen: 0,
    said: 0,
    edge: -1,
  };
  fillTraffic(drive, map, random);
  return drive;
}

/** One tick on the road. `guide` leads to the goal. Returns what happened. */
export function stepDrive(
  drive: Drive,
  map: RoadMap,
  guide: Guide,
  input: DriveInput,
  random: Uint32Array,
  tick: number,
): DriveEvent[] {
  const events: DriveEvent[] = [];
  const { car } = drive;
  drive.unharmedTicks++;
  burn(drive, input, events);
  draw(drive);
  drive.surface = surfaceAt(map, car.x, car.y);
  driveCar(car, input, SURFACES[drive.surface], {
    boost: drive.isBurning ? 1 : 0,
    draft: drive.draft,
  });
  stepTraffic(drive, map, random, tick, events);
  for (const crash of collide(drive, map, tick, events)) feel(drive, crash, events);
  drift(drive, events);
  passClosely(drive, events);
  watchCrossings(drive, map, tick, events);
  if (input.horn) honk(drive, events);
  const near = sampleNear(roadNetOf(map), car.x, car.y);
  if (near >= 0) drive.sample = near;
  getUnstuck(drive, map, guide, input, near < 0, events);
  return events;
}

/** How far it still is by road; Infinity where no road leads there. */
export const unitsToGo = ({ sample }: Drive, guide: Guide): number =>
  sample < 0 ? Infinity : guide.distance[sample]!;

/** Where the way leads in so many units; null where there is no road. */
export function placeAhead(
  { sample }: Drive,
  map: RoadMap,
  guide: Guide,
  units: number,
): { readonly x: number; readonly y: number } | null {
  if (sample < 0) return null;
  const net = roadNetOf(map);
  let at = sample;
  for (let gone = 0; gone < units && guide.next[at]! >= 0; gone += SAMPLE_UNITS)
    at = guide.next[at]!;
  return { x: net.x[at]!, y: net.y[at]! };
}

function burn(drive: Drive, input: DriveInput, events: DriveEvent[]): void {
  const may = input.burn && drive.boost > (drive.isBurning ? 0 : 0.1);
  if (may && !drive.isBurning) events.push({ type: 'boost-began' });
  drive.isBurning = may;
  if (may) drive.boost = Math.max(0, drive.boost - ROAD_CRAFT.burnPerSecond * DT);
}

const gain = (drive: Drive, amount: number): void => {
  drive.boost = Math.min(1, drive.boost + amount);
};

/** In the lee of who drives ahead. */
function draw(drive: Drive): void {
  const isDrawn = isInLee(drive);
  const { draftPerSecondIn, draftPerSecondOut, draftPerSecond } = ROAD_CRAFT;
  drive.draft = approach(
    drive.draft,
    isDrawn ? 1 : 0,
    (isDrawn ? draftPerSecondIn : draftPerSecondOut) * DT,
  );
  if (isDrawn) gain(drive, draftPerSecond * DT);
}

function isInLee({ car, vehicles }: Drive): boolean {
  if (forwardSpeed(car) <= ROAD_CRAFT.draftSpeed) return false;
  const fx = cos(car.angle);
  const fy = sin(car.angle);
  for (const vehicle of vehicles) {
    const dx = vehicle.x - car.x;
    const dy = vehicle.y - car.y;
    if (Math.abs(dy * fx - dx * fy) >= ROAD_CRAFT.draftAside) continue;
    if (vehicle.phase !== 'driving' || vehicle.speed < 5) continue;
    const ahead = dx * fx + dy * fy - HULLS[vehicle.kind].reach - HULLS.convertible.reach;
    if (ahead < 0 || ahead > ROAD_CRAFT.draftUnits) continue;
    if (Math.abs(angleBetween(vehicle.angle, car.angle)) < 0.5) return true;
  }
  return false;
}

function drift(drive: Drive, events: DriveEvent[]): void {
  const { car } = drive;
  const isDrifting =
    Math.abs(sideSpeed(car)) > ROAD_CRAFT.driftSlide && forwardSpeed(car) > ROAD_CRAFT.driftSpeed;
  if (isDrifting) {
    drive.driftTicks++;
    gain(drive, ROAD_CRAFT.driftPerSecond * DT);
  } else if (drive.driftTicks > 0) {
    if (drive.driftTicks > 24) events.push({ type: 'drift-ended', ticks: drive.driftTicks });
    drive.driftTicks = 0;
  }
}

const contact = createContact();

function passClosely(drive: Drive, events: DriveEvent[]): void {
  const { car, vehicles } = drive;
  const own = HULLS.convertible;
  if (drive.unharmedTicks < 30) return;
  const fx = cos(car.angle);
  const fy = sin(car.angle);
  for (const vehicle of vehicles) {
    if (isFar(car, vehicle)) continue;
    if (vehicle.passedTicks < ROAD_CRAFT.nearMissTicks || vehicle.phase === 'stopped') continue;
    const hull = HULLS[vehicle.kind];
    const [dx, dy] = [vehicle.x - car.x, vehicle.y - car.y];
    const ahead = dx * fx + dy * fy;
    // it counts when the other falls behind: then it went well
    if (ahead > 0 || ahead < -hull.reach - own.reach) continue;
    if (Math.abs(dy * fx - dx * fy) > hull.radius + own.radius + ROAD_CRAFT.nearMissUnits) continue;
    const way = vehicle.speed;
    const [wx, wy] = [cos(vehicle.angle) * way, sin(vehicle.angle) * way];
    if (length(car.velocityX - wx, car.velocityY - wy) < ROAD_CRAFT.nearMissSpeed) continue;
    vehicle.passedTicks = 0;
    if (touch(car, own, vehicle, hull, contact)) continue;
    gain(drive, ROAD_CRAFT.nearMiss);
    events.push({ type: 'near-missed', vehicle: vehicle.id, x: vehicle.x, y: vehicle.y });
  }
}

function feel(drive: Drive, { into, x, y, severity }: Crash, events: DriveEvent[]): void {
  if (severity < ROAD_CRAFT.crash) {
    if (severity > 0.6) events.push({ type: 'car-scraped', into, x, y, severity });
    return;
  }
  // the same blow goes on for some ticks: it is one crash
  const isNew = drive.unharmedTicks > 12;
  drive.unharmedTicks = 0;
  if (!isNew) return;
  drive.crashes++;
  events.push({ type: 'car-crashed', into, x, y, severity });
}

const isOn = ({ x0, x1, y0, y1 }: CrossingLight, x: number, y: number): boolean =>
  x > x0 && x < x1 && y > y0 && y < y1;

function watchCrossings(drive: Drive, map: RoadMap, tick: number, events: DriveEvent[]): void {
  const { car } = drive;
  for (const light of map.lights) {
    if (!isOn(light, car.x, car.y) || isOn(light, car.previousX, car.previousY)) continue;
    const phase = Math.abs(car.velocityX) > Math.abs(car.velocityY) ? 0 : 1;
    if (lightColor(light, phase, tick) === 'red')
      events.push({ type: 'red-light-run', x: car.x, y: car.y });
  }
  map.rails.forEach((rail, i) => {
    const isDue = isTrainDue(rail, tick);
    const [x, y] = [(rail.x0 + rail.x1) / 2, (rail.y0 + rail.y1) / 2];
    const bit = 1 << i;
    if (isDue && (drive.trainsSeen & bit) === 0 && length(x - car.x, y - car.y) < 160) {
      drive.trainsSeen |= bit;
      events.push({ type: 'train-coming', rail: i, x, y });
    }
    if (!isDue) drive.trainsSeen &= ~bit;
  });
}

/** Whoever is right ahead looks for another lane. */
function honk({ car, vehicles }: Drive, events: DriveEvent[]): void {
  events.push({ type: 'car-honked', x: car.x, y: car.y });
  const [fx, fy] = [cos(car.angle), sin(car.angle)];
  for (const vehicle of vehicles) {
    const [dx, dy] = [vehicle.x - car.x, vehicle.y - car.y];
    const ahead = dx * fx + dy * fy;
    if (ahead < 0 || ahead > ROAD_CRAFT.hornUnits || Math.abs(dy * fx - dx * fy) > 2) continue;
    vehicle.urgedTicks = ROAD_CRAFT.urgedTicks;
  }
}

/** The others on the road: they keep their lanes and their distance, stop at lights, change lanes with a warning. */
import { angleBetween, approach, cos, length, PI, sin } from '../core/maths.ts';
import { nextUint, nextUnit, STREAM } from '../core/random.ts';
import { TICK_RATE } from '../core/stage.ts';
import { createContact, touch, touchWalls } from './contact.ts';
import type { Drive, DriveEvent } from './drive.ts';
import { keepApart, noteWhere } from './keepApart.ts';
import { SAMPLE_UNITS, type Link, type Road, type RoadMap } from './roadMap.ts';
import { roadNetOf, sampleNear } from './roadNet.ts';
import { goOnInto, laneOf, place } from './lanes.ts';
import { hulls, lineUp, mark } from './sideBySide.ts';
import { limitAt, think } from './think.ts';
import { HULLS, TRAFFIC, TRAFFIC_MIX, type Vehicle } from './vehicles.ts';

const DT = 1 / TICK_RATE;

/** Places all that a segment begins with, near or far: nobody has seen the street yet. */
export function fillTraffic(drive: Drive, map: RoadMap, random: Uint32Array): void {
  for (let i = 0; i < 4 * TRAFFIC.most; i++) bringOne(drive, map, random, 14);
}

/** One tick of all of them. */
export function stepTraffic(
  drive: Drive,
  map: RoadMap,
  random: Uint32Array,
  tick: number,
  events: DriveEvent[],
): void {
  forgetFar(drive);
  if (tick % 2 === 0) bringOne(drive, map, random, TRAFFIC.unseenUnits);
  const { vehicles } = drive;
  lineUp(vehicles);
  for (let i = 0; i < vehicles.length; i++) {
    const vehicle = vehicles[i]!;
    vehicle.previousX = vehicle.x;
    vehicle.previousY = vehicle.y;
    vehicle.previousAngle = vehicle.angle;
    vehicle.phaseTicks++;
    if (vehicle.hornTicks > 0) vehicle.hornTicks--;
    if (vehicle.urgedTicks > 0) vehicle.urgedTicks--;
    if (vehicle.passedTicks < 1e6) vehicle.passedTicks++;
    if (vehicle.heldTicks > 0 || vehicle.phase !== 'driving') {
      gather(vehicle, drive, map);
      mark(i, vehicle);
      if (vehicle.phase !== 'driving') continue;
    }
    if ((tick + vehicle.id) % TRAFFIC.thinkTicks === 0) think(i, drive, map, tick, events);
    noteWhere(i, vehicle);
    advance(i, vehicle, map);
    mark(i, vehicle);
  }
  keepApart(vehicles, map);
}

/** Who stands where it was knocked to, or is kept from driving on, waits for so long and no longer. */
function gather(vehicle: Vehicle, drive: Drive, map: RoadMap): void {
  if (vehicle.phase === 'stopped' && vehicle.phaseTicks >= TRAFFIC.recoverTicks)
    driveOn(vehicle, drive, map);
  if (vehicle.phase !== 'driving') return;
  if (vehicle.heldTicks > 0) vehicle.heldTicks--;
  if (vehicle.heldTicks > TRAFFIC.wedgedTicks) goBack(vehicle);
}

/** Two that stand in each other's way would do so for ever. */
function goBack(vehicle: Vehicle): void {
  vehicle.heldTicks = 0;
  vehicle.phase = 'loose';
  vehicle.phaseTicks = 0;
  vehicle.velocityX = -cos(vehicle.angle) * TRAFFIC.wedgedSpeed;
  vehicle.velocityY = -sin(vehicle.angle) * TRAFFIC.wedgedSpeed;
}

function forgetFar({ vehicles, car }: Drive): void {
  for (let i = vehicles.length - 1; i >= 0; i--) {
    const { x, y, phase } = vehicles[i]!;
    const far = length(x - car.x, y - car.y);
    if (far > (phase === 'stopped' ? TRAFFIC.unseenUnits : TRAFFIC.forgottenUnits))
      vehicles.splice(i, 1);
  }
}

/** Tries to bring another, somewhere on a road at least so far from the driver. */
function bringOne(drive: Drive, map: RoadMap, random: Uint32Array, unseenUnits: number): void {
  const { vehicles, car } = drive;
  const chance = nextUnit(random, STREAM.traffic);
  const far =
    unseenUnits + nextUnit(random, STREAM.traffic) * (TRAFFIC.forgottenUnits - unseenUnits - 6);
  const rolls = nextUint(random, STREAM.traffic);
  const pace = 1 + (nextUnit(random, STREAM.traffic) * 2 - 1) * TRAFFIC.paceSpread;
  if (vehicles.length >= TRAFFIC.most) return;
  const at = somewhere(drive, map, chance, far);
  if (at < 0) return;
  const net = roadNetOf(map);
  const roadIndex = net.road[at]!;
  const road = map.roads[roadIndex]!;
  if (road.spacing === 0) return;
  // an index that is kept as one: 32 random bits are more than an engine's small integers hold
  const lane = (rolls % road.lanes.length) | 0;
  const kind = TRAFFIC_MIX[(rolls >>> 8) % TRAFFIC_MIX.length]!;
  const along = (at - net.first[roadIndex]!) * SAMPLE_UNITS;
  const limit = limitAt(map, road, net.x[at]!, net.y[at]!);
  const spacing = limit.spacing * (0.7 + 0.6 * (((rolls >>> 16) & 0xff) / 255));
  for (const other of vehicles) {
    if (
      other.road === roadIndex &&
      other.lane === lane &&
      Math.abs(other.along - along) < spacing + HULLS[other.kind].reach
    )
      return;
  }
  if (isNearStop(road, along) || isNearEnd(road, along)) return;
  const vehicle: Vehicle = {
    id: drive.nextId++,
    kind,
    phase: 'driving',
    phaseTicks: 0,
    heldTicks: 0,
    x: 0,
    y: 0,
    previousX: 0,
    previousY: 0,
    angle: 0,
    previousAngle: 0,
    road: roadIndex,
    lane,
    along,
    aside: 0,
    skew: 0,
    speed: limit.speed * HULLS[kind].pace * pace,
    pace,
    acceleration: 0,
    velocityX: 0,
    velocityY: 0,
    turning: 0,
    brakes: false,
    blinker: 0,
    blinkTicks: 0,
    hornTicks: 0,
    urgedTicks: 0,
    passedTicks: 1e6,
  };
  place(vehicles.length, vehicle, road);
  vehicle.previousX = vehicle.x;
  vehicle.previousY = vehicle.y;
  vehicle.previousAngle = vehicle.angle;
  if (length(vehicle.x - car.x, vehicle.y - car.y) < unseenUnits) return;
  const hull = HULLS[kind];
  for (const other of vehicles) if (touch(vehicle, hull, other, HULLS[other.kind], contact)) return;
  vehicles.push(vehicle);
}

const contact = createContact();

/** Half of them on the way ahead, some behind, the others anywhere around; −1 where there is no road. */
function somewhere({ car, sample }: Drive, map: RoadMap, chance: number, far: number): number {
  const net = roadNetOf(map);
  if (chance < 0.62 && sample >= 0) {
    const roadIndex = net.road[sample]!;
    let road = map.roads[roadIndex]!;
    let i = sample - net.first[roadIndex]!;
    const heads = cos(road.angle[i]!) * cos(car.angle) + sin(road.angle[i]!) * sin(car.angle) >= 0;
    const ahead = chance < 0.42 === heads;
    i += (ahead ? 1 : -1) * Math.round(far / SAMPLE_UNITS);
    let index = roadIndex;
    while (i >= road.x.length || i < 0) {
      const link: Link | null = i < 0 ? road.beyondStart : road.beyondEnd;
      if (!link) return -1;
      const over = i < 0 ? -1 - i : i - road.x.length;
      index = link.road;
      road = map.roads[index]!;
      i = link.way > 0 ? over : road.x.length - 1 - over;
      if (over >= road.x.length) return -1;
    }
    return net.first[index]! + i;
  }
  const angle = chance * 16.5;
  const [x, y] = [car.x + cos(angle) * far, car.y + sin(angle) * far];
  const column = Math.floor(x / 16);
  const row = Math.floor(y / 16);
  if (column < 0 || row < 0 || column >= net.columns || row >= net.rows) return -1;
  const cell = row * net.columns + column;
  const count = net.start[cell + 1]! - net.start[cell]!;
  if (count === 0) return -1;
  return net.items[net.start[cell]! + (Math.floor(chance * 7919) % count)]!;
}

/** Nobody appears in the middle of a crossing, or too close to stop before it. */
const isNearStop = ({ stops }: Road, along: number): boolean =>
  stops.some(({ from, to }) => along > from - 24 && along < to + 24);

/** A wall closes a road that leads nowhere. */
const isNearEnd = (road: Road, along: number): boolean =>
  (along < TRAFFIC.endUnits && !road.beyondStart) ||
  (road.length - along < TRAFFIC.endUnits && !road.beyondEnd);

/** Into the middle of its lane, and along it. */
function straighten(vehicle: Vehicle): void {
  const { aside, skew, speed } = vehicle;
  vehicle.aside = approach(aside, 0, Math.min(TRAFFIC.changeSpeed, speed * 0.3) * DT);
  vehicle.skew = approach(skew, 0, Math.min(1.4, speed * 0.25) * DT);
}

function advance(self: number, vehicle: Vehicle, map: RoadMap): void {
  const road = map.roads[vehicle.road]!;
  const { way } = laneOf(vehicle, road);
  vehicle.speed = Math.max(0, vehicle.speed + vehicle.acceleration * DT);
  vehicle.along += way * vehicle.speed * DT;
  if (vehicle.aside !== 0 || vehicle.skew !== 0) straighten(vehicle);
  const toEnd = way > 0 ? road.length - vehicle.along : vehicle.along;
  if (toEnd < TRAFFIC.endUnits) return reachEnd(self, vehicle, map, toEnd);
  place(self, vehicle, road);
}

/** It goes on into the next road; where there is none, it stops before the wall. */
function reachEnd(self: number, vehicle: Vehicle, map: RoadMap, toEnd: number): void {
  const road = map.roads[vehicle.road]!;
  const { way } = laneOf(vehicle, road);
  const link = way > 0 ? road.beyondEnd : road.beyondStart;
  if (link && toEnd < 0) {
    const next = map.roads[link.road]!;
    goOnInto(vehicle, road, next, link);
    return place(self, vehicle, next);
  }
  place(self, vehicle, road);
  if (link || !touchWalls(map, vehicle, hulls[self]!, contact)) return;
  vehicle.along -= way * vehicle.speed * DT;
  place(self, vehicle, road);
  vehicle.speed = 0;
  vehicle.phase = 'stopped';
}

/** The sample of its own road where it stands, or else of the nearest. */
function sampleOf({ road, x, y }: Vehicle, map: RoadMap): number {
  const net = roadNetOf(map);
  const own = map.roads[road]!;
  let [best, nearest] = [-1, own.halfWidth + 1];
  for (let i = 0; i < own.x.length; i++) {
    const aside = own.x[i]! - x;
    if (aside >= nearest || aside <= -nearest) continue;
    const far = length(aside, own.y[i]! - y);
    if (far < nearest) [best, nearest] = [net.first[road]! + i, far];
  }
  return best >= 0 ? best : sampleNear(net, x, y);
}

/** Turns until it stands along a lane, then drives on in it. Off the roads, and where its road ends, it stays. */
function driveOn(vehicle: Vehicle, drive: Drive, map: RoadMap): void {
  const net = roadNetOf(map);
  const sample = sampleOf(vehicle, map);
  if (sample < 0) return;
  const index = net.road[sample]!;
  const road = map.roads[index]!;
  const i = sample - net.first[index]!;
  const angle = road.angle[i]!;
  const [dx, dy] = [vehicle.x - road.x[i]!, vehicle.y - road.y[i]!];
  const aside = dy * cos(angle) - dx * sin(angle);
  if (isNearEnd(road, i * SAMPLE_UNITS)) return;
  if (Math.abs(aside) > road.halfWidth + 1) return;
  let [lane, skew] = [0, Infinity];
  road.lanes.forEach((one, k) => {
    const off = angleBetween(one.way > 0 ? angle : angle + PI, vehicle.angle);
    const isNearer =
      Math.abs(aside - one.offset) < Math.abs(aside - road.lanes[lane]!.offset) &&
      one.way === road.lanes[lane]!.way;
    if (Math.abs(off) < Math.abs(skew) - 0.1 || isNearer) [lane, skew] = [k, off];
  });
  if (Math.abs(skew) > TRAFFIC.recoverAngle) {
    const before = vehicle.angle;
    vehicle.angle -= Math.sign(skew) * TRAFFIC.recoverTurning * DT;
    const isFree =
      !drive.vehicles.some(
        (other) =>
          other !== vehicle &&
          touch(vehicle, HULLS[vehicle.kind], other, HULLS[other.kind], contact),
      ) &&
      !touch(vehicle, HULLS[vehicle.kind], drive.car, HULLS.convertible, contact) &&
      !touchWalls(map, vehicle, HULLS[vehicle.kind], contact);
    if (!isFree) vehicle.angle = before;
    return;
  }
  vehicle.road = index;
  vehicle.lane = lane;
  vehicle.along = i * SAMPLE_UNITS + dx * cos(angle) + dy * sin(angle);
  vehicle.aside = aside - road.lanes[lane]!.offset;
  vehicle.skew = skew;
  vehicle.speed = 0;
  vehicle.phase = 'driving';
  vehicle.phaseTicks = 0;
}

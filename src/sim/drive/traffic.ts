/** The others on the road: they keep their lanes and their distance, stop at lights, change lanes with a warning. */
import { angleBetween, approach, cos, length, PI, sin } from '../core/maths.ts';
import { nextUint, nextUnit, STREAM } from '../core/random.ts';
import { TICK_RATE } from '../core/stage.ts';
import { isInside } from '../fight/geometry.ts';
import { createContact, overlap, touch, touchWalls } from './contact.ts';
import { isShut } from './crossings.ts';
import type { Drive, DriveEvent } from './drive.ts';
import { SAMPLE_UNITS, type Link, type Road, type RoadMap } from './roadMap.ts';
import { roadNetOf, sampleNear } from './roadNet.ts';
import { HULLS, LONGEST, TRAFFIC_MIX, type Hull, type Vehicle } from './vehicles.ts';

const DT = 1 / TICK_RATE;

// prettier-ignore
const TRAFFIC = {
  most:            60,
  /** Nobody comes or goes nearer to the driver: the camera sees less far. Beyond the second they are forgotten. */
  unseenUnits:     54,
  forgottenUnits:  92,
  /** The intelligent driver's model (Treiber, Hennecke and Helbing, 2000): units, seconds. */
  acceleration:     6,
  comfort:          7,
  hardest:         16,
  standstillGap:    2.2,
  headway:          0.9,
  /** Each of them thinks once in so many ticks. */
  thinkTicks:       6,
  looksAhead:      34,
  /** Shown before a change of lanes. */
  blinkTicks:      84,
  changeSpeed:      2.6,
  changeGap:        7,
  hornTicks:       50,
  /** Who was knocked and still stands the right way gathers itself for so long. */
  recoverTicks:   150,
  recoverAngle:     0.6,
  /** Until then it turns on the spot, radians/s. */
  recoverTurning:   1.2,
  mergeUnits:      26,
  /** A road that leads nowhere is closed by a wall somewhere in its last so many units. */
  endUnits:        18,
  /** Where two ways cross, whoever gets there later waits: seen from so far. */
  yieldUnits:      22,
  /** Whom somebody has kept standing for so long goes back a little, units/s. */
  wedgedTicks:    260,
  wedgedSpeed:      7,
  /** Of a road's speed: no two drivers are alike. */
  paceSpread:       0.16,
} as const;

// What each asks of all others, by their place in the list, side by side: of this tick only.
const hulls: Hull[] = [];
const atX = new Float64Array(TRAFFIC.most);
const atY = new Float64Array(TRAFFIC.most);
/** −1 for who does not drive. */
const atRoad = new Int32Array(TRAFFIC.most);
/** Which way they head, and for which angle that was worked out; NaN: not yet. */
const headX = new Float64Array(TRAFFIC.most);
const headY = new Float64Array(TRAFFIC.most);
const headAngle = new Float64Array(TRAFFIC.most);

/** It stands elsewhere, or drives on. */
function mark(i: number, { x, y, road, phase }: Vehicle): void {
  atX[i] = x;
  atY[i] = y;
  atRoad[i] = phase === 'driving' ? road : -1;
}

/** From now on `headX[i]` and `headY[i]` tell: `angle`'s cosine and sine. */
function aimOf(i: number, angle: number): void {
  if (headAngle[i] === angle) return;
  headAngle[i] = angle;
  headX[i] = cos(angle);
  headY[i] = sin(angle);
}

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
  for (let i = 0; i < vehicles.length; i++) {
    mark(i, vehicles[i]!);
    hulls[i] = HULLS[vehicles[i]!.kind];
    headAngle[i] = NaN;
  }
  for (let i = 0; i < vehicles.length; i++) {
    const vehicle = vehicles[i]!;
    vehicle.previousX = vehicle.x;
    vehicle.previousY = vehicle.y;
    vehicle.previousAngle = vehicle.angle;
    vehicle.phaseTicks++;
    if (vehicle.hornTicks > 0) vehicle.hornTicks--;
    if (vehicle.urgedTicks > 0) vehicle.urgedTicks--;
    if (vehicle.passedTicks < 1e6) vehicle.passedTicks++;
    if (vehicle.phase === 'stopped' && vehicle.phaseTicks >= TRAFFIC.recoverTicks) {
      driveOn(vehicle, drive, map);
      mark(i, vehicle);
    }
    if (vehicle.phase !== 'driving') continue;
    if (vehicle.heldTicks > 0) vehicle.heldTicks--;
    if (vehicle.heldTicks > TRAFFIC.wedgedTicks) {
      goBack(vehicle);
      mark(i, vehicle);
      continue;
    }
    if ((tick + vehicle.id) % TRAFFIC.thinkTicks === 0) think(i, drive, map, tick, events);
    noteWhere(i, vehicle);
    advance(i, vehicle, map);
    mark(i, vehicle);
  }
  keepApart(vehicles);
}

/** Two that stand in each other's way would do so for ever. */
function goBack(vehicle: Vehicle): void {
  vehicle.heldTicks = 0;
  vehicle.phase = 'loose';
  vehicle.phaseTicks = 0;
  vehicle.velocityX = -cos(vehicle.angle) * TRAFFIC.wedgedSpeed;
  vehicle.velocityY = -sin(vehicle.angle) * TRAFFIC.wedgedSpeed;
}

const laneOf = (vehicle: Vehicle, road: Road) => road.lanes[vehicle.lane]!;

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
  const lane = rolls % road.lanes.length;
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

function limitAt(
  { jams }: RoadMap,
  road: Road,
  x: number,
  y: number,
): { speed: number; spacing: number } {
  for (const jam of jams) if (isInside(jam.zone, x, y)) return jam;
  return road;
}

/** Where it stands, from where it is on its road: between two samples, all is in proportion. */
function place(self: number, vehicle: Vehicle, road: Road): void {
  const { offset, way } = laneOf(vehicle, road);
  const along = vehicle.along / SAMPLE_UNITS;
  const i = along < 0 ? 0 : along >= road.x.length - 1 ? road.x.length - 2 : along | 0;
  const t = along - i;
  const wayX = road.wayX[i]! + (road.wayX[i + 1]! - road.wayX[i]!) * t;
  const wayY = road.wayY[i]! + (road.wayY[i + 1]! - road.wayY[i]!) * t;
  const aside = offset + vehicle.aside;
  vehicle.x = road.x[i]! + (road.x[i + 1]! - road.x[i]!) * t - wayY * aside;
  vehicle.y = road.y[i]! + (road.y[i + 1]! - road.y[i]!) * t + wayX * aside;
  const angle = road.angle[i]! + (road.angle[i + 1]! - road.angle[i]!) * t;
  vehicle.angle = way > 0 ? angle : angle + PI;
  if (vehicle.aside === 0 && vehicle.skew === 0) {
    headAngle[self] = vehicle.angle;
    headX[self] = wayX * way;
    headY[self] = wayY * way;
    return;
  }
  vehicle.angle += vehicle.skew;
  if (vehicle.aside !== 0)
    vehicle.angle -= Math.sign(vehicle.aside) * way * 0.1 * Math.min(1, Math.abs(vehicle.aside));
}

function advance(self: number, vehicle: Vehicle, map: RoadMap): void {
  let road = map.roads[vehicle.road]!;
  const { way } = laneOf(vehicle, road);
  vehicle.speed = Math.max(0, vehicle.speed + vehicle.acceleration * DT);
  vehicle.along += way * vehicle.speed * DT;
  vehicle.aside = approach(
    vehicle.aside,
    0,
    Math.min(TRAFFIC.changeSpeed, vehicle.speed * 0.3) * DT,
  );
  vehicle.skew = approach(vehicle.skew, 0, Math.min(1.4, vehicle.speed * 0.25) * DT);
  const link = way > 0 ? road.beyondEnd : road.beyondStart;
  const toEnd = way > 0 ? road.length - vehicle.along : vehicle.along;
  if (link && toEnd < 0) {
    goOnInto(vehicle, road, map.roads[link.road]!, link);
    road = map.roads[link.road]!;
  }
  place(self, vehicle, road);
  if (!link && toEnd < TRAFFIC.endUnits && touchWalls(map, vehicle, HULLS[vehicle.kind], contact)) {
    vehicle.along -= way * vehicle.speed * DT;
    place(self, vehicle, road);
    vehicle.speed = 0;
    vehicle.phase = 'stopped';
  }
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

/** Into the lane that lies nearest. */
function goOnInto(vehicle: Vehicle, from: Road, road: Road, { road: index, way }: Link): void {
  const own = laneOf(vehicle, from);
  const beyond = own.way > 0 ? vehicle.along - from.length : -vehicle.along;
  // to the right of where it is going
  const aside = (own.offset + vehicle.aside) * own.way;
  let best = -1;
  road.lanes.forEach((lane, i) => {
    if (lane.way !== way) return;
    const apart = (a: number): number => Math.abs(road.lanes[a]!.offset * way - aside);
    if (best < 0 || apart(i) < apart(best)) best = i;
  });
  vehicle.road = index;
  vehicle.lane = best;
  vehicle.aside = aside * way - road.lanes[best]!.offset;
  vehicle.along = way > 0 ? beyond : road.length - beyond;
}

/** What is in its way, and what it does about it. */
function think(self: number, drive: Drive, map: RoadMap, tick: number, events: DriveEvent[]): void {
  const { vehicles, car } = drive;
  const vehicle = vehicles[self]!;
  const road = map.roads[vehicle.road]!;
  const { way, offset } = laneOf(vehicle, road);
  const hull = hulls[self]!;
  const limit = limitAt(map, road, vehicle.x, vehicle.y).speed * hull.pace * vehicle.pace;
  aimOf(self, vehicle.angle);
  const fx = headX[self]!;
  const fy = headY[self]!;
  const merges = isMerging(vehicle, road, map);
  let gap = Infinity;
  let leaderSpeed = limit;
  let isDriver = false;
  const x = atX[self]!;
  const y = atY[self]!;
  const count = vehicles.length;
  for (let i = 0; i < count; i++) {
    const dx = atX[i]! - x;
    const dy = atY[i]! - y;
    const ahead = dx * fx + dy * fy;
    // itself is not ahead of itself
    if (ahead <= 0 || ahead > TRAFFIC.looksAhead) continue;
    const otherHull = hulls[i]!;
    const free = ahead - hull.reach - otherHull.reach;
    if (free >= gap) continue;
    const other = vehicles[i]!;
    if (atRoad[i] === vehicle.road) {
      const lane = laneOf(other, road);
      const isBeside =
        other.lane !== vehicle.lane && Math.abs(lane.offset + other.aside - offset) > 2.4;
      if (isBeside && !(merges && lane.way === way)) continue;
    } else if (Math.abs(dy * fx - dx * fy) > hull.radius + otherHull.radius + 0.5) continue;
    gap = free;
    leaderSpeed = 0;
    if (atRoad[i]! < 0) continue;
    aimOf(i, other.angle);
    leaderSpeed = other.speed * (headX[i]! * fx + headY[i]! * fy);
  }
  const crossing = yieldAt(self, vehicles);
  if (crossing < gap) {
    gap = crossing;
    leaderSpeed = 0;
  }
  const dx = car.x - vehicle.x;
  const dy = car.y - vehicle.y;
  const ahead = dx * fx + dy * fy;
  if (ahead > 0 && ahead < TRAFFIC.looksAhead && Math.abs(dy * fx - dx * fy) < hull.radius + 1.3) {
    const free = ahead - hull.reach - HULLS.convertible.reach;
    if (free < gap) {
      gap = free;
      leaderSpeed = car.velocityX * fx + car.velocityY * fy;
      isDriver = true;
    }
  }
  for (const stop of road.stops) {
    const toLine = way > 0 ? stop.from - vehicle.along : vehicle.along - stop.to;
    const free = toLine - hull.reach - 1;
    // who can no longer stop goes on
    if (
      free < -0.5 ||
      free >= gap ||
      free < (vehicle.speed * vehicle.speed) / (2 * TRAFFIC.hardest)
    )
      continue;
    if (!isShut(stop, map, tick)) continue;
    gap = Math.max(0.1, free + TRAFFIC.standstillGap);
    leaderSpeed = 0;
    isDriver = false;
  }
  vehicle.acceleration = follow(vehicle.speed, limit, gap, leaderSpeed);
  vehicle.brakes = vehicle.acceleration < -1.5 || vehicle.speed < 0.2;
  if (isDriver && vehicle.acceleration < -9 && vehicle.hornTicks === 0) {
    vehicle.hornTicks = TRAFFIC.hornTicks;
    events.push({
      type: 'traffic-honked',
      vehicle: vehicle.id,
      kind: vehicle.kind,
      x: vehicle.x,
      y: vehicle.y,
    });
  }
  const isHeldUp = gap < 6 + vehicle.speed * 1.4 && leaderSpeed < limit * 0.75;
  changeLanes(vehicle, drive, road, isHeldUp || vehicle.urgedTicks > 0);
}

/** Its road has fewer lanes soon: whoever is ahead in any of them goes first. */
function isMerging(vehicle: Vehicle, road: Road, { roads }: RoadMap): boolean {
  const { way } = laneOf(vehicle, road);
  const link = way > 0 ? road.beyondEnd : road.beyondStart;
  const toEnd = way > 0 ? road.length - vehicle.along : vehicle.along;
  if (!link || toEnd > TRAFFIC.mergeUnits) return false;
  return lanesOf(roads[link.road]!, link.way) < lanesOf(road, way);
}

const lanesOf = ({ lanes }: Road, way: number): number =>
  lanes.filter((lane) => lane.way === way).length;

/** No two are farther from each other that are so near to where their ways cross. */
const FAR = 2 * TRAFFIC.yieldUnits + 1;

/** How far it may still go before the way of somebody who gets to where the two ways cross before it; or Infinity. */
function yieldAt(self: number, vehicles: readonly Vehicle[]): number {
  const vehicle = vehicles[self]!;
  const hull = hulls[self]!;
  const fx = headX[self]!;
  const fy = headY[self]!;
  const x = atX[self]!;
  const y = atY[self]!;
  let room = Infinity;
  const count = vehicles.length;
  for (let i = 0; i < count; i++) {
    const road = atRoad[i]!;
    if (road < 0 || road === vehicle.road) continue;
    const dx = atX[i]! - x;
    const dy = atY[i]! - y;
    if (dx > FAR || dx < -FAR || dy > FAR || dy < -FAR) continue;
    const other = vehicles[i]!;
    if (other.speed < 0.5) continue;
    aimOf(i, other.angle);
    const ox = headX[i]!;
    const oy = headY[i]!;
    const across = fx * oy - fy * ox;
    if (Math.abs(across) < 0.4) continue;
    const own = (dx * oy - dy * ox) / across;
    const its = (dx * fy - dy * fx) / across;
    const otherHull = hulls[i]!;
    const before = own - hull.reach - otherHull.radius - 0.6;
    if (before < -0.5 || own > TRAFFIC.yieldUnits || its > TRAFFIC.yieldUnits) continue;
    if (its < -otherHull.reach - hull.radius - 0.6) continue;
    if (before >= room) continue;
    const ownTime = before / Math.max(3, vehicle.speed);
    const itsTime = (its - otherHull.reach - hull.radius) / other.speed;
    if (itsTime < ownTime || (itsTime === ownTime && other.id < vehicle.id))
      room = Math.max(0.1, before + TRAFFIC.standstillGap);
  }
  return room;
}

function follow(speed: number, limit: number, gap: number, leaderSpeed: number): number {
  const t = TRAFFIC;
  const share = speed / Math.max(0.1, limit);
  const free = 1 - share * share * share * share;
  if (gap === Infinity) return clampTo(t.acceleration * free);
  const closing = speed - leaderSpeed;
  const wanted =
    t.standstillGap +
    Math.max(
      0,
      speed * t.headway + (speed * closing) / (2 * Math.sqrt(t.acceleration * t.comfort)),
    );
  const near = wanted / Math.max(0.3, gap);
  return clampTo(t.acceleration * (free - near * near));
}

const clampTo = (value: number): number =>
  value < -TRAFFIC.hardest
    ? -TRAFFIC.hardest
    : value > TRAFFIC.acceleration
      ? TRAFFIC.acceleration
      : value;

/** First it blinks; then, if there is still room, it goes over. */
function changeLanes(vehicle: Vehicle, drive: Drive, road: Road, wants: boolean): void {
  if (vehicle.blinkTicks > 0) {
    vehicle.blinkTicks = Math.max(0, vehicle.blinkTicks - TRAFFIC.thinkTicks);
    if (vehicle.blinkTicks > 0) return;
    const lane = neighbour(vehicle, road, vehicle.blinker);
    vehicle.blinker = 0;
    if (lane < 0 || !hasRoom(vehicle, lane, drive, road)) return;
    vehicle.aside = laneOf(vehicle, road).offset + vehicle.aside - road.lanes[lane]!.offset;
    vehicle.lane = lane;
    vehicle.urgedTicks = 0;
    return;
  }
  if (!wants || vehicle.aside !== 0 || vehicle.speed < 1) return;
  for (let side = -1; side <= 1; side += 2) {
    const lane = neighbour(vehicle, road, side);
    if (lane < 0 || !hasRoom(vehicle, lane, drive, road)) continue;
    vehicle.blinker = side;
    vehicle.blinkTicks = TRAFFIC.blinkTicks;
    return;
  }
}

/** The lane beside it, on its left (−1) or right (1), that goes the same way. */
function neighbour(vehicle: Vehicle, road: Road, side: number): number {
  const own = laneOf(vehicle, road);
  let best = -1;
  let nearest = Infinity;
  for (let i = 0; i < road.lanes.length; i++) {
    const { offset, way } = road.lanes[i]!;
    const apart = (offset - own.offset) * own.way * side;
    if (way !== own.way || apart < 0.5 || apart >= nearest) continue;
    best = i;
    nearest = apart;
  }
  return best;
}

function hasRoom(vehicle: Vehicle, lane: number, { vehicles, car }: Drive, road: Road): boolean {
  const reach = HULLS[vehicle.kind].reach + TRAFFIC.changeGap;
  for (let i = 0; i < vehicles.length; i++) {
    const other = vehicles[i]!;
    if (other.road !== vehicle.road || other === vehicle) continue;
    if (Math.abs(other.along - vehicle.along) >= reach + hulls[i]!.reach) continue;
    if (other.lane === lane || other.phase !== 'driving' || Math.abs(other.aside) > 0.5)
      return false;
  }
  const i = Math.min(road.x.length - 1, Math.max(0, Math.round(vehicle.along / SAMPLE_UNITS)));
  const [fx, fy] = [cos(road.angle[i]!), sin(road.angle[i]!)];
  const [dx, dy] = [car.x - vehicle.x, car.y - vehicle.y];
  if (Math.abs(dx * fx + dy * fy) > reach + 6) return true;
  const aside = laneOf(vehicle, road).offset + (dy * fx - dx * fy);
  return Math.abs(aside - road.lanes[lane]!.offset) > 3;
}

/** Who drove this tick, and where each was before. Nobody between ticks. */
const moved = {
  count: 0,
  who: new Uint8Array(TRAFFIC.most),
  road: new Int32Array(TRAFFIC.most),
  lane: new Int32Array(TRAFFIC.most),
  along: new Float64Array(TRAFFIC.most),
  aside: new Float64Array(TRAFFIC.most),
};

function noteWhere(i: number, { road, lane, along, aside }: Vehicle): void {
  const m = moved.count++;
  moved.who[m] = i;
  moved.road[m] = road;
  moved.lane[m] = lane;
  moved.along[m] = along;
  moved.aside[m] = aside;
}

/** Who may touch whom: those of `i` are the first `besides[i]` from `beside[i * most]` on. */
const beside = new Uint8Array(TRAFFIC.most * TRAFFIC.most);
const besides = new Uint8Array(TRAFFIC.most);
/** Nobody goes farther in a tick, nor therefore back: units. */
const STEP = 0.5;
/** They are sorted along a line that hardly any road runs across: (1, SLANT). */
const SLANT = 0.6;
const REACH = (1 + SLANT) * (LONGEST + 2 * STEP);
/** From the first on that line to the last: nearly so in the next tick too. */
let order = Uint8Array.of();
const onLine = new Float64Array(TRAFFIC.most);

/** By insertion, since hardly anybody has overtaken anybody since the last tick. */
function sortAlong(count: number): void {
  if (order.length !== count) order = Uint8Array.from({ length: count }, (_, i) => i);
  for (let k = 0; k < count; k++) {
    const i = order[k]!;
    const along = atX[i]! + atY[i]! * SLANT;
    let to = k;
    for (; to > 0 && onLine[to - 1]! > along; to--) {
      onLine[to] = onLine[to - 1]!;
      order[to] = order[to - 1]!;
    }
    onLine[to] = along;
    order[to] = i;
  }
}

function pairUp(count: number): void {
  sortAlong(count);
  besides.fill(0);
  for (let a = 0; a < count; a++) {
    const i = order[a]!;
    const x = atX[i]!;
    const y = atY[i]!;
    const own = hulls[i]!.reach + 2 * STEP;
    const end = onLine[a]! + REACH;
    for (let b = a + 1; b < count && onLine[b]! < end; b++) {
      const k = order[b]!;
      const reach = own + hulls[k]!.reach;
      const dx = atX[k]! - x;
      const dy = atY[k]! - y;
      if (dx > reach || dx < -reach || dy > reach || dy < -reach) continue;
      beside[i * TRAFFIC.most + besides[i]!++] = k;
      beside[k * TRAFFIC.most + besides[k]!++] = i;
    }
  }
}

/** Who drove into somebody did not: it stands where it stood. Whoever is behind gives way; at last, whoever moved. */
function keepApart(vehicles: readonly Vehicle[]): void {
  pairUp(vehicles.length);
  for (const isLast of [false, true]) {
    // who was put back may be in the way of the next; before the tick nobody was
    while (putBack(vehicles, isLast));
  }
  moved.count = 0;
}

/** Whether anybody was put back. */
function putBack(vehicles: readonly Vehicle[], isLast: boolean): boolean {
  let wasAny = false;
  for (let m = 0; m < moved.count; m++) {
    const i = moved.who[m]!;
    if (besides[i] === 0) continue;
    const vehicle = vehicles[i]!;
    if (vehicle.along === moved.along[m] && vehicle.aside === moved.aside[m]) continue;
    if (!hitsAnyBeside(i, vehicles, isLast)) continue;
    wasAny = true;
    vehicle.heldTicks += 2;
    vehicle.road = moved.road[m]!;
    vehicle.lane = moved.lane[m]!;
    vehicle.along = moved.along[m]!;
    vehicle.aside = moved.aside[m]!;
    vehicle.speed = 0;
    vehicle.x = vehicle.previousX;
    vehicle.y = vehicle.previousY;
    vehicle.angle = vehicle.previousAngle;
  }
  return wasAny;
}

/** Whether it drove into another; when not `isLast`, only into whoever is ahead. */
function hitsAnyBeside(self: number, vehicles: readonly Vehicle[], isLast: boolean): boolean {
  const vehicle = vehicles[self]!;
  const hull = hulls[self]!;
  aimOf(self, vehicle.angle);
  const fx = headX[self]!;
  const fy = headY[self]!;
  for (let k = 0; k < besides[self]!; k++) {
    const i = beside[self * TRAFFIC.most + k]!;
    const other = vehicles[i]!;
    const dx = other.x - vehicle.x;
    const dy = other.y - vehicle.y;
    if (!isLast && dx * fx + dy * fy <= 0) continue;
    const otherHull = hulls[i]!;
    const reach = hull.reach + otherHull.reach;
    if (dx > reach || dx < -reach || dy > reach || dy < -reach) continue;
    aimOf(i, other.angle);
    if (overlap(-dx, -dy, fx, fy, hull, headX[i]!, headY[i]!, otherHull, contact)) return true;
  }
  return false;
}

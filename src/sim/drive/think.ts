/** What goes on in the heads of the traffic: distance, right of way, lights, lanes. */
import { cos, sin } from '../core/maths.ts';
import { isInside } from '../core/shapes.ts';
import { isShut } from './crossings.ts';
import type { Drive, DriveEvent } from './drive.ts';
import { SAMPLE_UNITS, type Road, type RoadMap } from './roadMap.ts';
import { laneOf } from './lanes.ts';
import { aim, atRoad, atX, atY, headX, headY, hulls } from './sideBySide.ts';
import { HULLS, TRAFFIC, type Vehicle } from './vehicles.ts';

/** How fast traffic goes at a point of a road, and how far apart it is. */
export function limitAt(
  { jams }: RoadMap,
  road: Road,
  x: number,
  y: number,
): { speed: number; spacing: number } {
  for (const jam of jams) if (isInside(jam.zone, x, y)) return jam;
  return road;
}

/** What is in its way, and what it does about it. */
export function think(
  self: number,
  drive: Drive,
  map: RoadMap,
  tick: number,
  events: DriveEvent[],
): void {
  const { vehicles, car } = drive;
  const vehicle = vehicles[self]!;
  const road = map.roads[vehicle.road]!;
  const { way, offset } = laneOf(vehicle, road);
  const hull = hulls[self]!;
  const limit = limitAt(map, road, vehicle.x, vehicle.y).speed * hull.pace * vehicle.pace;
  aim(self, vehicle);
  const fx = headX[self]!;
  const fy = headY[self]!;
  const merges = isMerging(vehicle, road, map);
  let gap = Infinity;
  let leaderSpeed = limit;
  let isDriver = false;
  const xs = atX;
  const ys = atY;
  const roads = atRoad;
  const sizes = hulls;
  const x = xs[self]!;
  const y = ys[self]!;
  const count = vehicles.length;
  for (let i = 0; i < count; i++) {
    const dx = xs[i]! - x;
    const dy = ys[i]! - y;
    const ahead = dx * fx + dy * fy;
    // itself is not ahead of itself
    if (ahead <= 0 || ahead > TRAFFIC.looksAhead) continue;
    const otherHull = sizes[i]!;
    const free = ahead - hull.reach - otherHull.reach;
    if (free >= gap) continue;
    const other = vehicles[i]!;
    if (roads[i] === vehicle.road) {
      const lane = laneOf(other, road);
      const isBeside =
        other.lane !== vehicle.lane && Math.abs(lane.offset + other.aside - offset) > 2.4;
      if (isBeside && !(merges && lane.way === way)) continue;
    } else if (Math.abs(dy * fx - dx * fy) > hull.radius + otherHull.radius + 0.5) continue;
    if (free < 0 && other.id > vehicle.id && isAbreast(i, other, dx, dy, fx, fy)) continue;
    gap = free;
    leaderSpeed = 0;
    if (roads[i]! < 0) continue;
    aim(i, other);
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

/** Two side by side may each be a little ahead of the other: one of them has to go first. */
function isAbreast(
  i: number,
  other: Vehicle,
  dx: number,
  dy: number,
  fx: number,
  fy: number,
): boolean {
  aim(i, other);
  const isSameWay = headX[i]! * fx + headY[i]! * fy > 0.7;
  return isSameWay && dx * headX[i]! + dy * headY[i]! < 0;
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
  const xs = atX;
  const ys = atY;
  const roads = atRoad;
  const x = xs[self]!;
  const y = ys[self]!;
  let room = Infinity;
  const count = vehicles.length;
  for (let i = 0; i < count; i++) {
    const road = roads[i]!;
    if (road < 0 || road === vehicle.road) continue;
    const dx = xs[i]! - x;
    const dy = ys[i]! - y;
    if (dx > FAR || dx < -FAR || dy > FAR || dy < -FAR) continue;
    const other = vehicles[i]!;
    if (other.speed < 0.5) continue;
    aim(i, other);
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

/** Where the traffic is, from where it is on its road. */
import { PI } from '../core/maths.ts';
import { LINE_STRIDE, SAMPLE_UNITS, type Lane, type Link, type Road } from './roadMap.ts';
import { headAngle, headX, headY } from './sideBySide.ts';
import type { Vehicle } from './vehicles.ts';

export const laneOf = (vehicle: Vehicle, road: Road): Lane => road.lanes[vehicle.lane]!;

/** How far a car turns towards its lane, radians, and from which speed on, units/s. */
const YAW = 0.1;
const YAW_SPEED = 4;

/** Puts it where it is: between two samples of the road, all is in proportion. `self`: its place in the list. */
export function place(self: number, vehicle: Vehicle, road: Road): void {
  const { offset, way } = laneOf(vehicle, road);
  const { line } = road;
  const along = vehicle.along / SAMPLE_UNITS;
  const last = line.length / LINE_STRIDE - 2;
  const i = along < 0 ? 0 : along > last ? last : along | 0;
  const t = along - i;
  const from = i * LINE_STRIDE;
  const to = from + LINE_STRIDE;
  const wayX = line[from + 3]! + (line[to + 3]! - line[from + 3]!) * t;
  const wayY = line[from + 4]! + (line[to + 4]! - line[from + 4]!) * t;
  const aside = offset + vehicle.aside;
  vehicle.x = line[from]! + (line[to]! - line[from]!) * t - wayY * aside;
  vehicle.y = line[from + 1]! + (line[to + 1]! - line[from + 1]!) * t + wayX * aside;
  const angle = line[from + 2]! + (line[to + 2]! - line[from + 2]!) * t;
  vehicle.angle = way > 0 ? angle : angle + PI;
  if (vehicle.aside === 0 && vehicle.skew === 0) {
    headAngle[self] = vehicle.angle;
    headX[self] = wayX * way;
    headY[self] = wayY * way;
    return;
  }
  vehicle.angle += vehicle.skew;
  if (vehicle.aside === 0) return;
  // it heads for the middle of its lane as it goes there
  const yaw = YAW * Math.min(1, Math.abs(vehicle.aside)) * Math.min(1, vehicle.speed / YAW_SPEED);
  vehicle.angle -= Math.sign(vehicle.aside) * way * yaw;
}

/** Into the lane that lies nearest. */
export function goOnInto(
  vehicle: Vehicle,
  from: Road,
  road: Road,
  { road: index, way }: Link,
): void {
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

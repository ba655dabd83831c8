/** Nobody of the traffic drives into anybody. */
import { createContact, touch, type Placed } from './contact.ts';
import { place } from './lanes.ts';
import type { RoadMap } from './roadMap.ts';
import { aim, atReach, atX, atY, headX, headY, hulls } from './sideBySide.ts';
import { LONGEST, TRAFFIC, type Hull, type Vehicle } from './vehicles.ts';

const contact = createContact();

/** Who drove this tick, and where each was before. Nobody between ticks. */
const moved = {
  count: 0,
  who: new Uint8Array(TRAFFIC.most),
  road: new Int32Array(TRAFFIC.most),
  lane: new Int32Array(TRAFFIC.most),
  along: new Float64Array(TRAFFIC.most),
  aside: new Float64Array(TRAFFIC.most),
};

export function noteWhere(i: number, { road, lane, along, aside }: Vehicle): void {
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
/** By so much a heading may be off, at the end of the longest. */
const NEARLY = 0.05;
/** So deep may who goes past rub along whoever stands beside or behind it, units: else neither would get away. */
const RUBBING = 0.15;
/** They are sorted along a line that hardly any road runs across: (1, SLANT). */
const SLANT = 0.6;
const REACH = (1 + SLANT) * (LONGEST + 2 * STEP);
/** From the first on that line to the last: nearly so in the next tick too. */
let order = Uint8Array.of();
const onLine = new Float64Array(TRAFFIC.most);

/** By insertion, since hardly anybody has overtaken anybody since the last tick. */
function sortAlong(count: number): void {
  if (order.length !== count) order = Uint8Array.from({ length: count }, (_, i) => i);
  const xs = atX;
  const ys = atY;
  for (let k = 0; k < count; k++) {
    const i = order[k]!;
    const along = xs[i]! + ys[i]! * SLANT;
    let to = k;
    for (; to > 0 && onLine[to - 1]! > along; to--) {
      onLine[to] = onLine[to - 1]!;
      order[to] = order[to - 1]!;
    }
    onLine[to] = along;
    order[to] = i;
  }
}

/** Who is near enough to whom, where they stand now. */
function pairUp(count: number): void {
  sortAlong(count);
  besides.fill(0);
  const xs = atX;
  const ys = atY;
  const reaches = atReach;
  for (let a = 0; a < count; a++) {
    const i = order[a]!;
    const x = xs[i]!;
    const y = ys[i]!;
    const own = reaches[i]! + 2 * STEP;
    const end = onLine[a]! + REACH;
    for (let b = a + 1; b < count && onLine[b]! < end; b++) {
      const k = order[b]!;
      const reach = own + reaches[k]!;
      const dx = xs[k]! - x;
      const dy = ys[k]! - y;
      if (dx > reach || dx < -reach || dy > reach || dy < -reach) continue;
      beside[i * TRAFFIC.most + besides[i]!++] = k;
      beside[k * TRAFFIC.most + besides[k]!++] = i;
    }
  }
}

/** Who drove into somebody did not: it stands where it stood. Whoever is behind gives way; at last, whoever moved. */
export function keepApart(vehicles: readonly Vehicle[], map: RoadMap): void {
  pairUp(vehicles.length);
  for (const isLast of [false, true]) {
    // who was put back may be in the way of the next; before the tick nobody was
    while (putBack(vehicles, map, isLast));
  }
  moved.count = 0;
}

/** Whether anybody was put back. */
function putBack(vehicles: readonly Vehicle[], map: RoadMap, isLast: boolean): boolean {
  let wasAny = false;
  for (let m = 0; m < moved.count; m++) {
    const i = moved.who[m]!;
    if (besides[i] === 0) continue;
    const vehicle = vehicles[i]!;
    if (vehicle.along === moved.along[m] && vehicle.aside === moved.aside[m]) continue;
    if (!hitsAnyBeside(i, vehicles, isLast)) continue;
    if (vehicle.aside !== moved.aside[m] && vehicle.road === moved.road[m]) {
      // who cannot go aside yet may still go straight on
      vehicle.aside = moved.aside[m]!;
      place(i, vehicle, map.roads[vehicle.road]!);
      if (!hitsAnyBeside(i, vehicles, isLast)) continue;
    }
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
  const xs = headX;
  const ys = headY;
  aim(self, vehicle);
  const fx = xs[self]!;
  const fy = ys[self]!;
  for (let k = 0; k < besides[self]!; k++) {
    const i = beside[self * TRAFFIC.most + k]!;
    const other = vehicles[i]!;
    const dx = other.x - vehicle.x;
    const dy = other.y - vehicle.y;
    const ahead = dx * fx + dy * fy;
    if (!isLast && ahead <= 0) continue;
    const otherHull = hulls[i]!;
    aim(i, other);
    // nearly all that are near are behind one another or side by side: how far the other reaches is enough to know
    const long = otherHull.reach - otherHull.radius;
    const along = long * Math.abs(xs[i]! * fx + ys[i]! * fy);
    if (Math.abs(ahead) > hull.reach + otherHull.radius + along + NEARLY) continue;
    const across = long * Math.abs(ys[i]! * fx - xs[i]! * fy);
    const aside = Math.abs(dy * fx - dx * fy);
    if (aside > hull.radius + otherHull.radius + across + NEARLY) continue;
    if (!touch(vehicle, hull, other, otherHull, contact)) continue;
    if (ahead <= 0 && contact.depth < RUBBING) continue;
    if (isDeeper(vehicle, hull, other, otherHull)) return true;
  }
  return false;
}

const before: Placed = { x: 0, y: 0, angle: 0 };

/** Blows may leave two a little in each other: whether they are more so now, as `contact` has it, than before. */
function isDeeper(vehicle: Vehicle, hull: Hull, other: Vehicle, otherHull: Hull): boolean {
  const { depth } = contact;
  before.x = vehicle.previousX;
  before.y = vehicle.previousY;
  before.angle = vehicle.previousAngle;
  return !touch(before, hull, other, otherHull, contact) || contact.depth < depth - 1e-6;
}

/** Blows: the car against walls, trains and traffic, and whoever was knocked loose against all of them. */
import { approach, cos, length, sin } from '../core/maths.ts';
import { TICK_RATE } from '../core/stage.ts';
import { createContact, isFar, touch, touchWalls, type Contact } from './contact.ts';
import { trainNose } from './crossings.ts';
import type { CrashInto, Drive, DriveEvent } from './drive.ts';
import type { RailCrossing, RoadMap } from './roadMap.ts';
import { HULLS, type Vehicle } from './vehicles.ts';

const DT = 1 / TICK_RATE;

// prettier-ignore
const BLOWS = {
  /** Share of the speed into a wall that comes back, and of that into a car. */
  wallBounce:       0.28,
  carBounce:        0.35,
  /** What rubbing along takes, per unit of the blow. */
  rubbing:          0.12,
  /** A blow harder than this, units/s, throws a car of the traffic off its lane. */
  knock:            5,
  /** How much a blow off the middle turns the body. */
  twist:            0.3,
  mostTurning:      5,
  /** What slows a car that slides loose, units/s², when it is slow and when it is not, and its spin, radians/s². */
  rollingDrag:      4,
  looseDrag:       11,
  rolling:          4,
  looseSpinDrag:    3.5,
  stopped:          0.5,
  /** Who came to rest in somebody gets out of it by so much a tick, units. */
  settling:         0.02,
  /** Who hardly moves can be shoved aside, however heavy: speeds of theirs and of the push, units/s; masses. */
  standing:         1.5,
  shove:            4,
  shovedMass:       1.2,
  /** A train throws aside what it strikes. */
  trainPush:       14,
} as const;

/** Bodies are pushed apart so often in a tick: after that a little overlap may be left. */
const ROUNDS = 4;

export interface Crash {
  readonly into: CrashInto;
  readonly x: number;
  readonly y: number;
  /** Speed of the blow, units/s. */
  readonly severity: number;
}

const contact = createContact();

/** Pushes everything out of everything, and lets blows do what they do. Returns those that the driver felt. */
export function collide(drive: Drive, map: RoadMap, tick: number, events: DriveEvent[]): Crash[] {
  const crashes: Crash[] = [];
  slideLoose(drive, map, events);
  for (let round = 0; round < ROUNDS; round++) {
    let isFree = true;
    for (const vehicle of drive.vehicles) {
      if (isFar(drive.car, vehicle)) continue;
      if (!touch(drive.car, HULLS.convertible, vehicle, HULLS[vehicle.kind], contact)) continue;
      isFree = false;
      strikeTraffic(drive, vehicle, round, crashes, events);
    }
    for (const rail of map.rails) {
      if (strikeTrain(drive, rail, tick, crashes)) isFree = false;
    }
    if (touchWalls(map, drive.car, HULLS.convertible, contact)) {
      isFree = false;
      strikeWall(drive, crashes);
    }
    if (isFree) break;
  }
  return crashes;
}

const note = (
  { car }: Drive,
  into: CrashInto,
  { armX, armY }: Contact,
  severity: number,
): Crash => ({
  into,
  x: car.x + armX,
  y: car.y + armY,
  severity,
});

function strikeWall(drive: Drive, crashes: Crash[]): void {
  const { car } = drive;
  const { nx, ny, depth, armX, armY } = contact;
  car.x += nx * depth;
  car.y += ny * depth;
  const into = car.velocityX * nx + car.velocityY * ny;
  if (into >= 0) return;
  crashes.push(note(drive, 'wall', contact, -into));
  car.velocityX -= nx * into * (1 + BLOWS.wallBounce);
  car.velocityY -= ny * into * (1 + BLOWS.wallBounce);
  const along = length(car.velocityX, car.velocityY);
  const kept = along > 0 ? Math.max(0, 1 - (BLOWS.rubbing * -into) / along) : 1;
  car.velocityX *= kept;
  car.velocityY *= kept;
  spin(car, (armX * ny - armY * nx) * -into);
}

function spin(body: { turning: number }, moment: number): void {
  const turning = body.turning + moment * BLOWS.twist;
  body.turning = Math.max(-BLOWS.mostTurning, Math.min(BLOWS.mostTurning, turning));
}

function strikeTraffic(
  drive: Drive,
  vehicle: Vehicle,
  round: number,
  crashes: Crash[],
  events: DriveEvent[],
): void {
  const { car } = drive;
  const { nx, ny, depth, armX, armY } = contact;
  const drives = vehicle.phase === 'driving';
  const [vx, vy] = drives
    ? [cos(vehicle.angle) * vehicle.speed, sin(vehicle.angle) * vehicle.speed]
    : [vehicle.velocityX, vehicle.velocityY];
  const closing = -((car.velocityX - vx) * nx + (car.velocityY - vy) * ny);
  const isShove = length(vx, vy) < BLOWS.standing && closing < BLOWS.shove;
  const mass = isShove
    ? Math.min(BLOWS.shovedMass, HULLS[vehicle.kind].mass)
    : HULLS[vehicle.kind].mass;
  // who is squeezed between a car and a wall gets the car out of the way in the end
  if (closing > (isShove || !drives ? 0 : BLOWS.knock) || round >= 2)
    knock(vehicle, vx, vy, events);
  const isLoose = vehicle.phase === 'loose';
  const share = isLoose ? (round >= 2 ? 0.3 : mass / (1 + mass)) : 1;
  car.x += nx * depth * share;
  car.y += ny * depth * share;
  if (isLoose) {
    vehicle.x -= nx * depth * (1 - share);
    vehicle.y -= ny * depth * (1 - share);
  }
  if (closing <= 0) return;
  crashes.push(note(drive, 'traffic', contact, closing * (mass / (1 + mass)) * 1.3));
  const impulse = ((1 + BLOWS.carBounce) * closing) / (1 + (isLoose ? 1 / mass : 0));
  car.velocityX += nx * impulse;
  car.velocityY += ny * impulse;
  spin(car, (armX * ny - armY * nx) * impulse * 0.6);
  if (!isLoose) {
    vehicle.speed = Math.max(0, vehicle.speed - closing * 0.3);
    return;
  }
  vehicle.velocityX -= (nx * impulse) / mass;
  vehicle.velocityY -= (ny * impulse) / mass;
  const [px, py] = [car.x + armX - vehicle.x, car.y + armY - vehicle.y];
  spin(vehicle, ((py * nx - px * ny) * impulse) / mass);
}

/** From now on it goes where blows send it. */
function knock(vehicle: Vehicle, velocityX: number, velocityY: number, events: DriveEvent[]): void {
  if (vehicle.phase === 'driving') {
    vehicle.hornTicks = 0;
    vehicle.blinker = 0;
    vehicle.brakes = true;
    const { id, kind, x, y } = vehicle;
    events.push({ type: 'traffic-knocked', vehicle: id, kind, x, y });
  }
  if (vehicle.phase === 'loose') return;
  vehicle.phase = 'loose';
  vehicle.phaseTicks = 0;
  vehicle.speed = 0;
  vehicle.velocityX = velocityX;
  vehicle.velocityY = velocityY;
}

/** One tick of those that were knocked: they slide, turn, and come to rest. */
function slideLoose({ vehicles }: Drive, map: RoadMap, events: DriveEvent[]): void {
  for (const vehicle of vehicles) {
    if (vehicle.phase === 'stopped') settle(vehicle, vehicles, map);
    if (vehicle.phase !== 'loose') continue;
    const speed = length(vehicle.velocityX, vehicle.velocityY);
    const drag = speed < BLOWS.rolling ? BLOWS.rollingDrag : BLOWS.looseDrag;
    const slower = approach(speed, 0, drag * DT);
    const kept = speed > 0 ? slower / speed : 0;
    vehicle.velocityX *= kept;
    vehicle.velocityY *= kept;
    vehicle.turning = approach(vehicle.turning, 0, BLOWS.looseSpinDrag * DT);
    vehicle.x += vehicle.velocityX * DT;
    vehicle.y += vehicle.velocityY * DT;
    vehicle.angle += vehicle.turning * DT;
    const hull = HULLS[vehicle.kind];
    for (const other of vehicles) {
      if (other === vehicle || isFar(vehicle, other)) continue;
      if (!touch(vehicle, hull, other, HULLS[other.kind], contact)) continue;
      pushOn(vehicle, other, events);
    }
    if (touchWalls(map, vehicle, hull, contact)) {
      vehicle.x += contact.nx * contact.depth;
      vehicle.y += contact.ny * contact.depth;
      bounce(vehicle, contact.nx, contact.ny);
    }
    if (slower < BLOWS.stopped && Math.abs(vehicle.turning) < 0.2) {
      vehicle.phase = 'stopped';
      vehicle.phaseTicks = 0;
      vehicle.velocityX = 0;
      vehicle.velocityY = 0;
      vehicle.turning = 0;
    }
  }
}

/** Nobody comes to rest in somebody: little by little it stands clear, to be able to drive on. */
function settle(vehicle: Vehicle, vehicles: readonly Vehicle[], map: RoadMap): void {
  const hull = HULLS[vehicle.kind];
  for (const other of vehicles) {
    if (other === vehicle || isFar(vehicle, other)) continue;
    if (!touch(vehicle, hull, other, HULLS[other.kind], contact)) continue;
    const { x, y } = vehicle;
    vehicle.x += contact.nx * BLOWS.settling;
    vehicle.y += contact.ny * BLOWS.settling;
    if (!touchWalls(map, vehicle, hull, contact)) continue;
    vehicle.x = x;
    vehicle.y = y;
  }
}

/** Who slides into somebody that stands pushes them along. */
function pushOn(vehicle: Vehicle, other: Vehicle, events: DriveEvent[]): void {
  const { nx, ny, depth } = contact;
  const gives = other.phase !== 'driving' || other.speed < BLOWS.standing;
  const share = gives ? 0.5 : 1;
  vehicle.x += nx * depth * share;
  vehicle.y += ny * depth * share;
  if (!gives) return bounce(vehicle, nx, ny);
  knock(other, 0, 0, events);
  other.x -= nx * depth * 0.5;
  other.y -= ny * depth * 0.5;
  const into =
    (vehicle.velocityX - other.velocityX) * nx + (vehicle.velocityY - other.velocityY) * ny;
  if (into >= 0) return;
  const impulse = -into * 0.5;
  vehicle.velocityX += nx * impulse;
  vehicle.velocityY += ny * impulse;
  other.velocityX -= nx * impulse;
  other.velocityY -= ny * impulse;
}

function bounce(vehicle: Vehicle, nx: number, ny: number): void {
  const into = vehicle.velocityX * nx + vehicle.velocityY * ny;
  if (into >= 0) return;
  vehicle.velocityX -= nx * into * (1 + BLOWS.wallBounce);
  vehicle.velocityY -= ny * into * (1 + BLOWS.wallBounce);
}

/** A train is a box that runs along y: who is in its way is thrown to the side that is nearer. */
function strikeTrain(drive: Drive, rail: RailCrossing, tick: number, crashes: Crash[]): boolean {
  const { car } = drive;
  if (car.x < rail.x0 - 3 || car.x > rail.x1 + 3) return false;
  const nose = trainNose(rail, tick);
  if (!(car.y > nose - rail.trainUnits - 2.5 && car.y < nose + 2.5)) return false;
  const hull = HULLS.convertible;
  const [ax, ay] = [cos(car.angle), sin(car.angle)];
  const middle = (rail.x0 + rail.x1) / 2;
  const side = car.x < middle ? -1 : 1;
  let out = 0;
  for (const a of hull.along) {
    const y = car.y + ay * a;
    if (y < nose - rail.trainUnits - hull.radius || y > nose + hull.radius) continue;
    const x = car.x + ax * a;
    const depth = side < 0 ? x + hull.radius - rail.x0 : rail.x1 - (x - hull.radius);
    out = Math.max(out, depth);
  }
  if (out <= 0) return false;
  car.x += side * out;
  const into = -car.velocityX * side;
  const isAhead = car.y > nose - 2;
  const severity = Math.max(into, isAhead ? rail.speed * 0.7 : 0);
  crashes.push({ into: 'train', x: car.x - side, y: car.y, severity: Math.max(severity, 2) });
  car.velocityX = side * Math.max(isAhead ? BLOWS.trainPush : 2, -into * BLOWS.wallBounce);
  if (isAhead) {
    car.velocityY += rail.speed * 0.35;
    spin(car, side * 12);
  }
  return true;
}

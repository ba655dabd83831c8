import {
  BUTTON,
  packInput,
  pedalCode,
  steerCode,
  type InputFrame,
} from '../sim/core/inputFrame.ts';
import { angleBetween, atan2, clamp, cos, length, sin } from '../sim/core/maths.ts';
import { createStreams, nextUnit, STREAM } from '../sim/core/random.ts';
import { forwardSpeed, HANDLING, type Car } from '../sim/drive/car.ts';
import { isTrainDue } from '../sim/drive/crossings.ts';
import { unitsToGo, type Drive } from '../sim/drive/drive.ts';
import type { RoadMap } from '../sim/drive/roadMap.ts';
import { roadNetOf, type Guide } from '../sim/drive/roadNet.ts';
import { SURFACES } from '../sim/drive/surfaces.ts';
import { HULLS } from '../sim/drive/vehicles.ts';
import { guideOf, roadsOf } from '../sim/fight/driving.ts';
import { ANSWER_BUTTONS, talkOf } from '../sim/fight/strolling.ts';
import type { FightWorld } from '../sim/fight/world.ts';
import { openChoice } from '../sim/talk/talk.ts';
import type { Bot } from './bot.ts';
import { bestAnswer } from './stroller.ts';

export interface DriverOptions {
  seed: number;
  /** How old what it does about things is. */
  reactionTicks: number;
  /** Share of what the tyres hold that it dares to use. */
  daring?: number;
  /** How far it is off the wheel, now and then: −1 to 1 of it. */
  shaking?: number;
}

/** It sees so far along its way, units. */
const SEES_UNITS = 90;
export const STEP_UNITS = 2;
/** How many places across the road it considers. */
const PLACES = 9;
/** Without getting nearer for so long, it has itself put back. */
const GIVES_UP_TICKS = 900;
/** Who crosses its way is seen to do so for so long ahead. */
const FORESEES_SECONDS = 2.2;
/** It keeps so much room to everything. */
const ROOM_UNITS = 0.7;

/** The middle of the way to the goal, from the car on, at steps of so many units. */
export interface Way {
  x: number[];
  y: number[];
  angle: number[];
  halfWidth: number[];
  oneWay: boolean[];
  grip: number[];
}

/** Drives where the guide leads, as fast as bends allow, around whoever is in its way. */
export function createDriver({
  seed,
  reactionTicks,
  daring = 0.72,
  shaking = 0.06,
}: DriverOptions): Bot {
  const random = createStreams(seed ^ 0x2545f491);
  const answer = createAnswerer(reactionTicks);
  const late: { steer: number; pedal: number; buttons: number }[] = [];
  let place = 0;
  let shake = 0;
  let stuckTicks = 0;
  let backTicks = 0;
  let waitTicks = 0;
  let shoveTicks = 0;
  /** The least that it had to go, and when that was. */
  let nearest = Infinity;
  let nearestTick = 0;

  function intend(
    world: FightWorld,
    drive: Drive,
  ): { steer: number; pedal: number; buttons: number } {
    const map = roadsOf(world);
    const { car } = drive;
    const speed = forwardSpeed(car);
    const guide = guideOf(world);
    const toGo = unitsToGo(drive, guide);
    if (toGo < nearest - 3 || toGo > nearest + 60) [nearest, nearestTick] = [toGo, world.tick];
    if (world.tick - nearestTick > GIVES_UP_TICKS) {
      // nobody is put back from a good road before they stand
      if (Math.abs(speed) > 2) return { steer: 0, pedal: -Math.sign(speed), buttons: 0 };
      nearestTick = world.tick;
      return { steer: 0, pedal: 0, buttons: BUTTON.lock };
    }
    stuckTicks = Math.abs(speed) < 1.5 ? stuckTicks + 1 : 0;
    if (stuckTicks > 90) [backTicks, waitTicks, shoveTicks, stuckTicks] = [70, 150, 240, 0];
    const way = wayAhead(drive, map, guide);
    if (way.x.length < 3) return { steer: 0, pedal: 1, buttons: 0 };
    if (backTicks > 0) {
      backTicks--;
      const turn = angleBetween(car.angle, way.angle[2]!);
      return { steer: turn > 0 ? -1 : 1, pedal: -1, buttons: 0 };
    }
    if (waitTicks > 0) {
      // whoever was knocked needs room and a moment to drive on
      waitTicks--;
      stuckTicks = 0;
      if (isBlocked(drive, way, place))
        return { steer: 0, pedal: speed > 0.5 ? -0.3 : 0, buttons: 0 };
      waitTicks = 0;
    }
    if (shoveTicks > 0) shoveTicks--;
    const { offset, limit } = choosePlace(world, drive, way, place);
    place += clamp(offset - place, -0.06, 0.06);
    const ahead = Math.min(way.x.length - 1, Math.round((5 + Math.abs(speed) * 0.34) / STEP_UNITS));
    const [tx, ty] = pointAt(way, ahead, place);
    if (world.tick % 40 === 0) shake = (nextUnit(random, STREAM.traffic) * 2 - 1) * shaking;
    const { steer, turn } = steerTowards(car, tx, ty);
    const wanted = Math.min(shoveTicks > 0 ? 7 : limit, bendLimit(way, speed));
    const pedal =
      speed > wanted + 1.5 ? -clamp((speed - wanted) / 6, 0.2, 1) : speed > wanted ? 0 : 1;
    const burns =
      drive.boost > (drive.isBurning ? 0.02 : 0.4) &&
      wanted > HANDLING.topSpeed &&
      Math.abs(turn) < 0.15;
    return { steer: clamp(steer + shake, -1, 1), pedal, buttons: burns ? BUTTON.fire : 0 };
  }

  /** The speed at which it can still slow down for every bend that it sees. */
  function bendLimit(way: Way, speed: number): number {
    let limit = Infinity;
    for (let i = 2; i + 5 < way.x.length; i++) {
      const bend = Math.abs(angleBetween(way.angle[i - 2]!, way.angle[i + 4]!)) / (6 * STEP_UNITS);
      if (bend < 0.004) continue;
      const through = Math.sqrt((way.grip[i]! * daring) / bend);
      const far = Math.max(0, i * STEP_UNITS - 3 - Math.max(0, speed) * 0.1);
      limit = Math.min(limit, Math.sqrt(through * through + 2 * HANDLING.braking * 0.6 * far));
    }
    return limit;
  }

  return {
    think(world): InputFrame {
      const { drive } = world;
      if (!drive || world.outcome !== 'running') {
        late.length = 0;
        return 0;
      }
      late.push(intend(world, drive));
      const { steer, pedal, buttons } = late.length > reactionTicks ? late.shift()! : late[0]!;
      return packInput(buttons | answer(world), steerCode(steer), pedalCode(pedal));
    },
  };
}

export function wayAhead(drive: Drive, map: RoadMap, guide: Guide): Way {
  const net = roadNetOf(map);
  const way: Way = { x: [], y: [], angle: [], halfWidth: [], oneWay: [], grip: [] };
  let at = drive.sample;
  for (let k = 0; k * STEP_UNITS < SEES_UNITS && at >= 0; k++) {
    const road = map.roads[net.road[at]!]!;
    way.x.push(net.x[at]!);
    way.y.push(net.y[at]!);
    way.halfWidth.push(road.halfWidth);
    way.oneWay.push(road.isOneWay);
    way.grip.push(SURFACES[road.surface].grip);
    at = guide.next[at]!;
  }
  for (let i = 0; i < way.x.length; i++) {
    const [a, b] = [Math.max(0, i - 1), Math.min(way.x.length - 1, i + 1)];
    way.angle.push(atan2(way.y[b]! - way.y[a]!, way.x[b]! - way.x[a]!));
  }
  return way;
}

/** A point of the way, so far to the right of its middle. */
export function pointAt(way: Way, i: number, aside: number): [number, number] {
  const angle = way.angle[i]!;
  const most = Math.max(0, way.halfWidth[i]! - 1.6);
  const by = clamp(aside, -most, most);
  return [way.x[i]! - sin(angle) * by, way.y[i]! + cos(angle) * by];
}

/** Where across the road it goes best, and how fast it may for whoever is ahead there. */
function choosePlace(
  world: FightWorld,
  drive: Drive,
  way: Way,
  now: number,
): { offset: number; limit: number } {
  const { car, vehicles } = drive;
  const speed = Math.max(4, forwardSpeed(car));
  const half = Math.max(0.5, way.halfWidth[0]! - 1.5);
  const others = vehicles.flatMap((vehicle) => {
    if (length(vehicle.x - car.x, vehicle.y - car.y) > SEES_UNITS) return [];
    let [best, nearest] = [-1, Infinity];
    for (let i = 0; i < way.x.length; i += 2) {
      const far = length(way.x[i]! - vehicle.x, way.y[i]! - vehicle.y);
      if (far < nearest) [best, nearest] = [i, far];
    }
    if (nearest > 14) return [];
    const angle = way.angle[best]!;
    const aside = (vehicle.y - way.y[best]!) * cos(angle) - (vehicle.x - way.x[best]!) * sin(angle);
    const ahead = best * STEP_UNITS;
    const pace =
      vehicle.phase === 'driving' ? vehicle.speed * cos(angleBetween(angle, vehicle.angle)) : 0;
    const hull = HULLS[vehicle.kind];
    const isCrossing =
      Math.abs(angleBetween(angle, vehicle.angle)) > 0.8 && Math.abs(pace) < vehicle.speed * 0.7;
    return [
      {
        aside,
        ahead,
        pace,
        width: hull.radius + 0.92 + ROOM_UNITS + (isCrossing ? hull.reach : 0),
        reach: hull.reach + 2.2,
      },
    ];
  });
  let best = { offset: now, limit: 0, cost: Infinity };
  for (let k = 0; k < PLACES; k++) {
    const offset = -half + (2 * half * k) / (PLACES - 1);
    let limit = Infinity;
    for (const { aside, ahead, pace, width, reach } of others) {
      const meets =
        Math.abs(aside - offset) < width ||
        (ahead < 9 && speed > 8 && Math.abs(aside - now) < width);
      const free = ahead - reach;
      if (!meets || ahead < 2) continue;
      const closing = speed - pace;
      if (free > 4 && free / Math.max(0.1, closing) > 2.6) continue;
      limit = Math.min(limit, Math.max(0, pace) + Math.max(0, free - 2) * 0.9);
    }
    const isAgainst = !way.oneWay[0] && offset < 0.5;
    const cost =
      Math.max(0, HANDLING.topSpeed - limit) * 1.1 +
      Math.abs(offset - now) * 0.5 +
      (isAgainst ? 5 : 0) +
      Math.abs(offset - (way.oneWay[0] ? 0 : half * 0.45)) * 0.12;
    if (cost < best.cost) best = { offset, limit, cost };
  }
  best.limit = Math.min(best.limit, crossingLimit(drive, way, best.offset));
  const map = roadsOf(world);
  for (const rail of map.rails) {
    if (!isTrainDue(rail, world.tick) && !isTrainDue(rail, world.tick + 150)) continue;
    for (let i = 0; i < way.x.length; i++) {
      if (
        way.x[i]! < rail.x0 - 5 ||
        way.x[i]! > rail.x1 + 5 ||
        way.y[i]! < rail.y0 ||
        way.y[i]! > rail.y1
      )
        continue;
      const free = i * STEP_UNITS - 5;
      // who is already on the rails had better go on
      if (free > -2)
        best.limit = Math.min(
          best.limit,
          Math.sqrt(Math.max(0, free) * 2 * HANDLING.braking * 0.5),
        );
      break;
    }
  }
  return best;
}

/** How fast it may go to let those pass whose way crosses its own. */
function crossingLimit({ car, vehicles }: Drive, way: Way, offset: number): number {
  const speed = Math.max(5, forwardSpeed(car));
  let limit = Infinity;
  for (const vehicle of vehicles) {
    if (vehicle.phase !== 'driving' || length(vehicle.x - car.x, vehicle.y - car.y) > 60) continue;
    const hull = HULLS[vehicle.kind];
    const [fx, fy] = [cos(vehicle.angle), sin(vehicle.angle)];
    for (let seconds = 0.2; seconds < FORESEES_SECONDS; seconds += 0.15) {
      const i = Math.round((speed * seconds) / STEP_UNITS);
      if (i >= way.x.length) break;
      const turn = Math.abs(angleBetween(way.angle[i]!, vehicle.angle));
      if (turn < 0.5 || turn > 2.7) continue;
      const [x, y] = pointAt(way, i, offset);
      const dx = x - vehicle.x - fx * vehicle.speed * seconds;
      const dy = y - vehicle.y - fy * vehicle.speed * seconds;
      if (Math.abs(dx * fx + dy * fy) > hull.reach + 2.4) continue;
      if (Math.abs(dy * fx - dx * fy) > hull.radius + 2.2) continue;
      const free = i * STEP_UNITS - hull.radius - 4;
      // who is already in the way had better go on
      if (free > -1) limit = Math.min(limit, Math.sqrt(Math.max(0, free) * HANDLING.braking));
      break;
    }
  }
  return limit;
}

/** Somebody stands right before it, where across the road it means to go. */
const isBlocked = ({ car, vehicles }: Drive, way: Way, place: number): boolean =>
  vehicles.some(({ x, y, kind }) => {
    const { reach } = HULLS[kind];
    if (length(x - car.x, y - car.y) > 9 + reach) return false;
    return way.x.slice(1, 6).some((_, i) => {
      const [wayX, wayY] = pointAt(way, i + 1, place);
      return length(x - wayX, y - wayY) < 1.8 + reach / 2;
    });
  });

/** How far the wheel is turned for an arc to a point, −1 to 1, and how far aside of the nose that lies, radians. */
export function steerTowards(car: Car, x: number, y: number): { steer: number; turn: number } {
  const turn = angleBetween(car.angle, atan2(y - car.y, x - car.x));
  const speed = Math.min(1, Math.abs(forwardSpeed(car)) / HANDLING.topSpeed);
  const lock = HANDLING.lock + (HANDLING.lockAtTop - HANDLING.lock) * speed;
  const reach = Math.max(4, length(x - car.x, y - car.y));
  return { steer: clamp((2 * HANDLING.wheelbase * sin(turn)) / reach / lock, -1, 1), turn };
}

/** Says as Faith what the bond likes best: buttons of a tick. */
export function createAnswerer(reactionTicks: number): (world: FightWorld) => number {
  let askedTicks = 0;
  return (world) => {
    const plan = talkOf(world);
    const choice = world.talk && plan ? openChoice(world.talk, plan) : null;
    askedTicks = choice?.asked === 'faith' ? askedTicks + 1 : 0;
    if (!choice || askedTicks < 40 + reactionTicks || askedTicks % 2 === 1) return 0;
    return BUTTON[ANSWER_BUTTONS[bestAnswer(choice.answers)]!];
  };
}

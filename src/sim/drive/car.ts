/** The car that is driven: a body with weight on four tyres, seen from above. */
import { approach, clamp, cos, sin } from '../core/maths.ts';
import { TICK_RATE } from '../core/stage.ts';
import type { Surface } from './surfaces.ts';

const DT = 1 / TICK_RATE;

/** Units, seconds and radians. A unit is about a metre. */
// prettier-ignore
export const HANDLING = {
  topSpeed:        38,
  reverseSpeed:    11,
  /** At standstill; falls to nothing at top speed. */
  acceleration:    19,
  reversing:       14,
  braking:         36,
  /** Without throttle. */
  coasting:         2.2,
  wheelbase:        2.6,
  /** How far the front wheels turn, at standstill and at top speed. */
  lock:             0.62,
  lockAtTop:        0.2,
  /** How fast the body takes up a turn, and gives it up. */
  turnIn:          22,
  /** The slide of a tyre, units/s, at which it pushes back with all its grip. */
  slipForFullGrip:  1.6,
  /** More slide than this breaks grip; less than that brings it back. */
  gripBreaks:       5,
  gripReturns:      2,
  /** What is left of it meanwhile. */
  slidingGrip:      0.78,
  handbrakeGrip:    0.34,
  handbrakeDrag:    9,
  /** How much more the nose turns than the tyres hold. */
  handbrakeTurn:    2.1,
  brakeTurn:        1.22,
  /** Seconds until grip is gone under the handbrake, and until it is whole again. */
  gripGoes:         0.06,
  gripComes:        0.4,
  /** Of speed, when boost is burnt. */
  boostTop:         1.24,
  boostPush:       13,
  draftTop:         1.08,
  draftPush:        4,
} as const;

export interface Car {
  x: number;
  y: number;
  previousX: number;
  previousY: number;
  angle: number;
  previousAngle: number;
  velocityX: number;
  velocityY: number;
  /** Radians a second. */
  turning: number;
  /** Share of the tyres' grip that they have, 0 to 1. */
  grip: number;
  isSliding: boolean;
  /** How far the wheels are turned, −1 left to 1 right: what is seen of them. */
  steer: number;
}

/** What the driver does in a tick. */
export interface Pedals {
  /** −1 left to 1 right. */
  readonly steer: number;
  /** −1 brake, and reverse, to 1 throttle. */
  readonly pedal: number;
  readonly handbrake: boolean;
}

/** What helps the car along: all 0 to 1. */
export interface Push {
  readonly boost: number;
  readonly draft: number;
}

export const createCar = (x: number, y: number, angle: number, speed: number): Car => ({
  x,
  y,
  previousX: x,
  previousY: y,
  angle,
  previousAngle: angle,
  velocityX: cos(angle) * speed,
  velocityY: sin(angle) * speed,
  turning: 0,
  grip: 1,
  isSliding: false,
  steer: 0,
});

/** Along its nose; negative when it rolls backward. */
export const forwardSpeed = ({ angle, velocityX, velocityY }: Car): number =>
  velocityX * cos(angle) + velocityY * sin(angle);

/** To its right: how fast the tyres slide. */
export const sideSpeed = ({ angle, velocityX, velocityY }: Car): number =>
  velocityY * cos(angle) - velocityX * sin(angle);

/** One tick on the road, as if nothing were in the way. */
export function driveCar(car: Car, pedals: Pedals, surface: Surface, push: Push): void {
  const { steer, pedal, handbrake } = pedals;
  const h = HANDLING;
  car.previousX = car.x;
  car.previousY = car.y;
  car.previousAngle = car.angle;
  car.steer = steer;

  let forward = forwardSpeed(car);
  const speed = Math.abs(forward);
  const pulls = handbrake && speed > 3;
  car.grip = pulls
    ? approach(car.grip, h.handbrakeGrip, DT / h.gripGoes)
    : approach(car.grip, 1, DT / h.gripComes);
  const slide = Math.abs(sideSpeed(car));
  car.isSliding = slide > (car.isSliding ? h.gripReturns : h.gripBreaks);

  turn(car, forward, pedals, surface, pulls);
  // the body has turned under its motion: what was forward is a little aside now
  forward = forwardSpeed(car);
  let aside = sideSpeed(car);
  const hold = surface.grip * car.grip * (car.isSliding ? h.slidingGrip : 1);
  aside -= clamp((aside / h.slipForFullGrip) * hold, -hold, hold) * DT;

  const top =
    h.topSpeed *
    surface.top *
    (1 + (h.boostTop - 1) * push.boost) *
    (1 + (h.draftTop - 1) * push.draft);
  forward = alongNose(forward, pedal, pulls, top, surface, push);

  const [fx, fy] = [cos(car.angle), sin(car.angle)];
  car.velocityX = fx * forward - fy * aside;
  car.velocityY = fy * forward + fx * aside;
  car.x += car.velocityX * DT;
  car.y += car.velocityY * DT;
}

function turn(
  car: Car,
  forward: number,
  { steer, pedal }: Pedals,
  surface: Surface,
  pulls: boolean,
): void {
  const h = HANDLING;
  const speed = Math.abs(forward);
  const lock = h.lock + (h.lockAtTop - h.lock) * Math.min(1, speed / h.topSpeed);
  const wheels = steer * lock;
  // tan(w) for small angles
  const asked = (forward * wheels * (1 + (wheels * wheels) / 3)) / h.wheelbase;
  const brakes = pedal < -0.5 && forward > 8;
  const beyond = pulls ? h.handbrakeTurn : brakes ? h.brakeTurn : 1;
  const most = (surface.grip * beyond) / Math.max(6, speed);
  car.turning = approach(car.turning, clamp(asked, -most, most), h.turnIn * DT);
  car.angle += car.turning * DT;
}

function alongNose(
  forward: number,
  pedal: number,
  pulls: boolean,
  top: number,
  { drag, traction }: Surface,
  { boost, draft }: Push,
): number {
  const h = HANDLING;
  let speed = forward;
  if (pedal > 0 && speed < -0.5) {
    speed = approach(speed, 0, h.braking * pedal * traction * DT);
  } else if (pedal > 0 && speed < top) {
    const share = Math.max(0, speed) / top;
    const force =
      h.acceleration * pedal * traction * (1 - share * share) +
      h.boostPush * boost +
      h.draftPush * draft;
    speed = Math.min(top, speed + force * DT);
  } else if (pedal < 0 && speed > 0.5) {
    speed = approach(speed, 0, h.braking * -pedal * traction * DT);
  } else if (pedal < 0) {
    speed = Math.max(-h.reverseSpeed, speed + h.reversing * pedal * traction * DT);
  }
  const over = Math.max(0, speed - top);
  const slows = (pedal === 0 ? h.coasting : 0) + drag + (pulls ? h.handbrakeDrag : 0) + over * 1.5;
  return approach(speed, 0, slows * DT);
}

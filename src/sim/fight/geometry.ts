import type { Bodies } from '../core/bodies.ts';
import { HALF_PI, angleBetween, atan2, cos, length, sin } from '../core/maths.ts';
import { isInside, type Zone } from '../core/shapes.ts';

/** Hits favour the player by this much, in units. */
export const FORGIVENESS = 0.1;

export const DEGREE = HALF_PI / 90;

export function distanceBetween(bodies: Bodies, a: number, b: number): number {
  return length(bodies.x[b]! - bodies.x[a]!, bodies.y[b]! - bodies.y[a]!);
}

/** Direction from one body to another, in radians. */
export function directionTo(bodies: Bodies, from: number, to: number): number {
  return atan2(bodies.y[to]! - bodies.y[from]!, bodies.x[to]! - bodies.x[from]!);
}

/** Whether a circle touches a lane: a strip that begins at (x, y) and runs ahead. */
export function laneTouches(
  x: number,
  y: number,
  facing: number,
  laneLength: number,
  halfWidth: number,
  circleX: number,
  circleY: number,
  radius: number,
): boolean {
  const dx = circleX - x;
  const dy = circleY - y;
  const along = dx * cos(facing) + dy * sin(facing);
  const aside = dy * cos(facing) - dx * sin(facing);
  const beyond = Math.max(0, -along, along - laneLength);
  const beside = Math.max(0, Math.abs(aside) - halfWidth);
  return length(beyond, beside) < radius;
}

export const isBodyInside = (zone: Zone, { x, y }: Bodies, row: number): boolean =>
  isInside(zone, x[row]!, y[row]!);

/** Whether a circle touches a wedge: the part of a disc around (x, y) that lies within an angle. */
export function wedgeTouches(
  x: number,
  y: number,
  facing: number,
  halfAngle: number,
  reach: number,
  circleX: number,
  circleY: number,
  radius: number,
): boolean {
  const dx = circleX - x;
  const dy = circleY - y;
  const distance = length(dx, dy);
  if (distance > reach + radius) return false;
  if (distance <= radius) return true;
  const off = Math.abs(angleBetween(facing, atan2(dy, dx)));
  // a circle of radius r at distance d spans about r / d to either side
  return off <= halfAngle + radius / distance;
}

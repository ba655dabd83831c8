/**
 * What each of the traffic asks of all others, by their place in the list, side by side: where they are, how large
 * they are, which way they head. Of one tick only. Who goes through all of it takes the arrays at hand first: what is
 * imported is looked up at every use.
 */
import { cos, sin } from '../core/maths.ts';
import { HULLS, TRAFFIC, type Hull, type Vehicle } from './vehicles.ts';

export const hulls: Hull[] = [];
export const atX = new Float64Array(TRAFFIC.most);
export const atY = new Float64Array(TRAFFIC.most);
export const atReach = new Float64Array(TRAFFIC.most);
/** −1 for who does not drive. */
export const atRoad = new Int32Array(TRAFFIC.most);
/** Which way they head: cosine and sine, or nearly so, of an angle; NaN: not yet. */
export const headX = new Float64Array(TRAFFIC.most);
export const headY = new Float64Array(TRAFFIC.most);
export const headAngle = new Float64Array(TRAFFIC.most);

/** It stands elsewhere, or drives on. */
export function mark(i: number, { x, y, road, phase }: Vehicle): void {
  atX[i] = x;
  atY[i] = y;
  atRoad[i] = phase === 'driving' ? road : -1;
}

/** As a tick begins. */
export function lineUp(vehicles: readonly Vehicle[]): void {
  for (let i = 0; i < vehicles.length; i++) {
    const vehicle = vehicles[i]!;
    mark(i, vehicle);
    const hull = HULLS[vehicle.kind];
    hulls[i] = hull;
    atReach[i] = hull.reach;
    headAngle[i] = NaN;
  }
}

/** From now on `headX[i]` and `headY[i]` tell. */
export function aim(i: number, { angle }: Vehicle): void {
  if (headAngle[i] === angle) return;
  headAngle[i] = angle;
  headX[i] = cos(angle);
  headY[i] = sin(angle);
}

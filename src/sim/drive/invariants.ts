/** What holds of every drive after every tick. */
import { length } from '../core/maths.ts';
import { HANDLING } from './car.ts';
import { createContact, touch, touchWalls } from './contact.ts';
import type { Drive } from './drive.ts';
import type { RoadMap } from './roadMap.ts';
import { HULLS } from './vehicles.ts';

const contact = createContact();

/** The first promise of the road that this drive breaks, or null. */
export function findBrokenDrive(drive: Drive, map: RoadMap): string | null {
  const { car, vehicles, boost, draft } = drive;
  for (const body of [car, ...vehicles]) {
    for (const name in body) {
      const value = (body as unknown as Record<string, unknown>)[name];
      if (typeof value === 'number' && !Number.isFinite(value))
        return `finite-numbers: ${name} is ${value}`;
    }
  }
  if (!(boost >= 0 && boost <= 1)) return `boost-in-range: ${boost}`;
  if (!(draft >= 0 && draft <= 1)) return `draft-in-range: ${draft}`;
  if (car.x < 0 || car.y < 0 || car.x > map.width || car.y > map.depth)
    return `car-on-map: ${car.x}, ${car.y}`;
  const fast = length(car.velocityX, car.velocityY);
  if (fast > HANDLING.topSpeed * 2) return `car-speed: ${fast}`;
  return findOverlap(drive, map);
}

/** How deep the driver's car, and any other, may be in somebody or in a wall after a tick, units. */
const OVERLAP = { own: 0.05, others: 0.4 } as const;

function findOverlap({ car, vehicles }: Drive, map: RoadMap): string | null {
  if (touchWalls(map, car, HULLS.convertible, contact) && contact.depth > OVERLAP.own)
    return `car-in-wall: ${contact.depth} deep`;
  for (const vehicle of vehicles) {
    const { id, kind } = vehicle;
    if (touch(car, HULLS.convertible, vehicle, HULLS[kind], contact)) {
      if (contact.depth > OVERLAP.own) return `car-in-traffic: ${contact.depth} deep in ${id}`;
    }
    if (touchWalls(map, vehicle, HULLS[kind], contact) && contact.depth > OVERLAP.others)
      return `traffic-in-wall: ${id} is ${contact.depth} deep`;
    for (const other of vehicles) {
      if (other.id <= id || !touch(vehicle, HULLS[kind], other, HULLS[other.kind], contact))
        continue;
      if (contact.depth > OVERLAP.others)
        return `traffic-in-traffic: ${id} is ${contact.depth} deep in ${other.id}`;
    }
  }
  return null;
}

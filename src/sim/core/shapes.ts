/** Points, circles and boxes on the ground, in units. */
import { length } from './maths.ts';

export interface GroundPoint {
  readonly x: number;
  readonly y: number;
}

export interface Circle extends GroundPoint {
  readonly radius: number;
}

export interface Box {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
}

/** A piece of the ground that one can be inside of. */
export type Zone = ({ readonly shape: 'box' } & Box) | ({ readonly shape: 'circle' } & Circle);

/** `fence` has spikes: who is thrown against it is hurt twice as much. What flies crosses `water`. */
export type SolidKind = 'wall' | 'fence' | 'car' | 'water' | 'gate';

export type Solid = Zone & { readonly kind: SolidKind };

export const middleOf = (zone: Zone): GroundPoint =>
  zone.shape === 'box'
    ? { x: (zone.x0 + zone.x1) / 2, y: (zone.y0 + zone.y1) / 2 }
    : { x: zone.x, y: zone.y };

/** Whether a point lies in a zone. */
export function isInside(zone: Zone, x: number, y: number): boolean {
  return zone.shape === 'box'
    ? x >= zone.x0 && x <= zone.x1 && y >= zone.y0 && y <= zone.y1
    : length(x - zone.x, y - zone.y) <= zone.radius;
}

/** Distance from a point to a solid's edge; 0 inside. */
export function distanceTo(solid: Solid, x: number, y: number): number {
  if (solid.shape === 'circle') {
    const dx = x - solid.x;
    const dy = y - solid.y;
    return Math.max(0, Math.sqrt(dx * dx + dy * dy) - solid.radius);
  }
  const dx = Math.max(solid.x0 - x, 0, x - solid.x1);
  const dy = Math.max(solid.y0 - y, 0, y - solid.y1);
  return Math.sqrt(dx * dx + dy * dy);
}

import { dot, unit } from '../geometry/vectors.ts';
import type { V3 } from '../geometry/vectors.ts';
import { PX_PER_DEPTH, PX_PER_UNIT } from '../passes/camera.ts';
import type { Sky } from './ground.ts';
import type { MapLamp } from './map.ts';

/** After rain, with a moon behind thin cloud. */
export const NIGHT_SKY: Sky = { ambient: [0.155, 0.165, 0.33], moon: [0.32, 0.42, 0.69] };
/** Toward the moon: x east, y north, z up. */
export const TO_MOON: V3 = unit([-0.62, 0.36, 0.7]);
const UP: V3 = [0, 0, 1];

const EXPOSURE = 1.62;

/** Linear light to what the screen shows. */
export const exposed = (light: number): number => 1 - Math.exp(-light * EXPOSURE);

/**
 * What a lamp gives to a surface at a point on the map (pixels) and at a height (units). `wrap` lets light
 * reach around: 0 for the ground, more for round bodies, which are lit from the side too. The normal is in
 * units: x east, y north, z up.
 */
export function lampLight(
  lamp: MapLamp,
  x: number,
  y: number,
  height: number,
  wrap: number,
  normal: V3 = UP,
): number {
  const dx = (lamp.x - x) / PX_PER_UNIT;
  const dy = (lamp.y - y) / PX_PER_DEPTH;
  const dz = lamp.heightUnits - height;
  const squared = dx * dx + dy * dy + dz * dz;
  const distance = Math.sqrt(squared);
  const facing = Math.max(0, (dot(normal, [dx, -dy, dz]) / distance + wrap) / (1 + wrap));
  const reach = Math.max(0, 1 - (distance / (lamp.rangeUnits * 1.9)) ** 2);
  const falloff = (reach * reach) / (1 + squared / (lamp.rangeUnits * 0.55) ** 2);
  return lamp.intensity * facing * falloff;
}

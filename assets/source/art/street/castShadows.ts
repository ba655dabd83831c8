import { smoothstep } from '../effects/shapes.ts';
import type { Canopy, Roof } from './ground.ts';
import type { MapLamp, StreetMap } from './map.ts';
import { blur } from './noise.ts';
import { ShadowPainter } from './ShadowPainter.ts';
import { fine, middle } from './surfaces/fields.ts';

/** Where the props of a map and the crowns above it keep light from the ground, softened: 1 is full shadow. */
export interface Shadows {
  moon: Float32Array;
  contact: Float32Array;
  lamps: readonly { lamp: MapLamp; mask: Float32Array }[];
}

/** How far a shadow's edge is blurred, pixels, and how much of what that takes from thin ones is given back. */
interface Softness {
  sigma: number;
  gain: number;
}

/** What lies under a car is so soft that beside the moon's shadow it shows no second edge. */
const SOFTNESS = {
  moon: { sigma: 2.6, gain: 1.25 },
  contact: { sigma: 10, gain: 1.5 },
  lamps: { sigma: 3, gain: 1.25 },
} as const satisfies Record<string, Softness>;

export function castShadows(
  map: StreetMap,
  canopies: readonly Canopy[],
  roofs: readonly Roof[] = [],
): Shadows {
  const painter = new ShadowPainter(map);
  const softened = (mask: Float32Array, { sigma, gain }: Softness): Float32Array => {
    blur(mask, map.widthPx, map.heightPx, sigma);
    return mask.map((value) => Math.min(1, value * gain));
  };
  return {
    moon: softened(roofed(dappled(painter.fromMoon(), map, canopies), map, roofs), SOFTNESS.moon),
    contact: softened(painter.underneath(), SOFTNESS.contact),
    lamps: map.lamps.map((lamp) => ({
      lamp,
      mask: softened(painter.fromLamp(lamp), SOFTNESS.lamps),
    })),
  };
}

function roofed(mask: Float32Array, { widthPx }: StreetMap, roofs: readonly Roof[]): Float32Array {
  for (const { left, top, right, bottom } of roofs) {
    for (let row = top; row < bottom; row++)
      mask.fill(1, row * widthPx + left, row * widthPx + right);
  }
  return mask;
}

/** Adds the shade of leaves: blots with light between them, fewer toward the crown's edge. */
function dappled(
  mask: Float32Array,
  { widthPx, heightPx }: StreetMap,
  canopies: readonly Canopy[],
): Float32Array {
  for (const { x, y, halfWidth, halfHeight } of canopies) {
    for (let row = Math.max(0, y - halfHeight); row < Math.min(heightPx, y + halfHeight); row++) {
      for (let at = Math.max(0, x - halfWidth); at < Math.min(widthPx, x + halfWidth); at++) {
        const inside = 1 - Math.hypot((at - x) / halfWidth, (row - y) / halfHeight);
        const leaf = 0.6 * fine((at + row * 0.8) / 16, row / 9) + 0.4 * middle(at / 46, row / 30);
        const shade = 0.66 * smoothstep(0.58, 0.68, leaf + 0.3 * Math.max(0, inside) - 0.06);
        const index = row * widthPx + at;
        mask[index] = Math.max(mask[index]!, inside > 0 ? shade : 0);
      }
    }
  }
  return mask;
}

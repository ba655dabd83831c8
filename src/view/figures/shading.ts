import type { Light } from '../street/LightMap.ts';

/**
 * What light makes of white, as 0xrrggbb: never quite dark, and soft where it is strong. `fill` is light
 * from nowhere, for whom the eye must not lose; `burn` glows.
 */
export function shade(light: Light, factor: number, fill: number, burn: number): number {
  const red = soft(light[0] * factor + fill + burn);
  const green = soft(light[1] * factor + fill + burn * 0.6);
  const blue = soft(light[2] * factor + fill * 1.2 + burn * 0.2);
  return (red << 16) | (green << 8) | blue;
}

const soft = (light: number): number =>
  Math.min(255, Math.round(255 * (1 - Math.exp(-2.1 * (light * 0.62 + 0.16)))));

/** A grey of so much light, as 0xrrggbb. */
export const grey = (share: number): number => Math.round(255 * share) * 0x010101;

/** What burning adds to a body's own colour, as 0xrrggbb; `burn` 0 to 1. */
export const ember = (burn: number): number =>
  (Math.round(128 * burn) << 16) | (Math.round(77 * burn) << 8) | Math.round(26 * burn);

import type { Light } from '../street/LightMap.ts';

/** What light makes of white, as 0xrrggbb: never quite dark, and soft where it is strong. */
export function shade(light: Light, factor: number, burn: number): number {
  const red = soft(light[0] * factor + burn);
  const green = soft(light[1] * factor + burn * 0.6);
  const blue = soft(light[2] * factor + burn * 0.2);
  return (red << 16) | (green << 8) | blue;
}

const soft = (light: number): number =>
  Math.min(255, Math.round(255 * (1 - Math.exp(-2.1 * (light * 0.62 + 0.16)))));

/** A grey of so much light, as 0xrrggbb. */
export const grey = (share: number): number => Math.round(255 * share) * 0x010101;

/** How far a figure's darks are lifted from the night: `fill` 0 to 1, and a burn's glow. */
export function lift(fill: number, burn: number): number {
  const red = Math.min(255, Math.round(255 * (fill + burn * 0.5)));
  const green = Math.min(255, Math.round(255 * (fill * 0.9 + burn * 0.3)));
  const blue = Math.min(255, Math.round(255 * (fill * 1.25 + burn * 0.1)));
  return (red << 16) | (green << 8) | blue;
}

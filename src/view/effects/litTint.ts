import type { Light } from '../street/LightMap.ts';

/**
 * The light of the street on a figure holds much of its own, so that it is never lost; a leaf may be lost.
 * Of what is seen of the light, this much is taken off, and the rest counts so much more.
 */
const FIGURES_OWN = 0.62;
const GAIN = 1.25;
const LEAST = 0.26;
const MOST = 1.6;

/** A colour, 0xrrggbb, as it is seen in a light. */
export function litTint(color: number, light: Light): number {
  const red = shown((color >> 16) & 255, light[0]);
  const green = shown((color >> 8) & 255, light[1]);
  const blue = shown(color & 255, light[2]);
  return (red << 16) | (green << 8) | blue;
}

function shown(channel: number, light: number): number {
  const factor = Math.min(MOST, Math.max(LEAST, (light - FIGURES_OWN) * GAIN + LEAST));
  return Math.min(255, Math.round(channel * factor));
}

import type { Rgb } from '../../canvas/colour.ts';
import type { Dot } from '../../canvas/curves.ts';
import { glow } from '../../canvas/ink.ts';
import type { Pen } from '../../canvas/ink.ts';

const WHITE: Rgb = [244, 236, 255];
const VIOLET: Rgb = [176, 132, 255];
const GLOWS: readonly { at: Dot; radii: Dot; colour: Rgb; strength: number }[] = [
  { at: [-19, 5], radii: [46, 34], colour: VIOLET, strength: 0.26 },
  { at: [57, 5], radii: [34, 31], colour: VIOLET, strength: 0.26 },
  { at: [-18, 4], radii: [22, 15], colour: WHITE, strength: 0.66 },
  { at: [57, 4], radii: [16, 14], colour: WHITE, strength: 0.66 },
  { at: [26, 112], radii: [46, 30], colour: VIOLET, strength: 0.3 },
];

/** Magic looks out of her eyes, also through the lids, and lights her from below. */
export function paintRadiance(pen: Pen): void {
  for (const { at, radii, colour, strength } of GLOWS) glow(pen, at, radii, colour, strength);
}

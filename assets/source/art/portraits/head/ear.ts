import { css, under } from '../canvas/colour.ts';
import { ring } from '../canvas/curves.ts';
import type { Point } from '../canvas/curves.ts';
import { fill, glow, ink, inside, soft } from '../canvas/ink.ts';
import type { Pen } from '../canvas/ink.ts';
import type { Face } from '../person.ts';
import { LIT, skinTones } from './skin.ts';

const EAR: Point[] = [
  [-65, -8],
  [-70, -21],
  [-82, -27],
  [-94, -21],
  [-98, -5],
  [-93, 12],
  [-85, 23],
  [-80, 34],
  [-72, 36],
  [-66, 25],
];
const EAR_FOLD: Point[] = [
  [-71, -13],
  [-82, -19],
  [-91, -10],
  [-89, 5],
  [-83, 17],
];
const EAR_HOLLOW: Point[] = [
  [-70, 1],
  [-78, -7],
  [-84, 2],
  [-79, 14],
  [-71, 13],
];

/** It lies over the hair that is combed back behind it. */
export function paintEar(pen: Pen, face: Face): void {
  const { skin, shade, line } = skinTones(face);
  fill(pen, EAR, css(under(skin, [0.9, 0.78, 0.82])));
  inside(pen, ring(EAR), () => {
    soft(pen, 1.5, () => fill(pen, EAR_HOLLOW, css(shade, 0.62)));
    ink(pen, EAR_FOLD, 3.2, css(shade, 0.75));
    ink(pen, EAR_FOLD, 1.3, css(line, 0.8));
    glow(pen, [-76, 30], [6, 6], LIT, 0.3);
  });
  ink(pen, [...EAR, EAR[0]!], 2, css(line));
}

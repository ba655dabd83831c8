import { css } from '../canvas/colour.ts';
import { smooth } from '../canvas/curves.ts';
import type { Point } from '../canvas/curves.ts';
import { blended, fill, glow, ink, soft } from '../canvas/ink.ts';
import type { Pen } from '../canvas/ink.ts';
import type { Face } from '../person.ts';
import { skinTones } from './skin.ts';

const SIDE: Point[] = [
  [24, 2],
  [29, 16],
  [34, 30],
  [39, 42],
  [36, 49],
  [27, 54],
  [18, 54],
  [17, 46],
  [23, 38],
  [25, 26],
  [23, 12],
];
const TURNING: Point[] = [
  [14, -16],
  [24, -6],
  [29, 14],
  [34, 29],
  [39, 42],
  [37, 50],
  [30, 55],
  [20, 57],
  [14, 53],
  [17, 43],
  [22, 31],
  [21, 15],
  [12, 2],
  [6, -10],
];
const CAST: Point[] = [
  [16, 56],
  [27, 58],
  [40, 58],
  [48, 55],
  [45, 62],
  [34, 67],
  [21, 64],
];
const RIDGE: Point[] = [
  [36, 2],
  [38.5, 17],
  [43, 32],
  [47, 42],
  [44, 44],
  [39.5, 33],
  [35, 15],
];

/** The nose: its shadowed side, the light along its ridge, and little ink. */
export function paintNose(pen: Pen, face: Face): void {
  const { shade, turning, line } = skinTones(face);
  const { size, width } = face.nose;
  pen.save();
  // it grows from the root between the eyes
  pen.translate(32, 4);
  pen.scale(width, size);
  pen.translate(-32, -4);
  soft(pen, 1.8, () => fill(pen, TURNING, css(turning, 0.26)));
  soft(pen, 0.7, () => fill(pen, SIDE, css(shade, 0.4)));
  soft(pen, 0.7, () => fill(pen, CAST, css(shade, 0.42)));
  blended(pen, 'screen', () => soft(pen, 1.2, () => fill(pen, RIDGE, 'rgba(255,226,180,.32)')));
  glow(pen, [46.5, 43], [5, 4.4], [255, 240, 215], 0.8);
  const tip: Point[] = [
    [45, 27],
    [49, 36],
    [53, 43.5],
    [52, 50],
    [47.5, 53.5],
  ];
  ink(pen, tip, (t) => 1.6 * smooth(0.1, 0.7, t), css(line, 0.9));
  ink(
    pen,
    [
      [18, 45],
      [14.5, 50.5],
      [17, 56],
      [22, 56.5],
    ],
    1.5,
    css(line, 0.75),
  );
  ink(
    pen,
    [
      [25, 56.5],
      [31, 54.8],
      [36, 57.5],
    ],
    2.4,
    css(line, 0.95),
  );
  ink(
    pen,
    [
      [42.5, 57],
      [46.5, 55.2],
      [49.5, 54.5],
    ],
    1.7,
    css(line, 0.9),
  );
  pen.restore();
}

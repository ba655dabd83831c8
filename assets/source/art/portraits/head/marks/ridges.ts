import { css, mix } from '../../canvas/colour.ts';
import type { Dot, Point } from '../../canvas/curves.ts';
import { fill, glow, ink, soft } from '../../canvas/ink.ts';
import type { Pen } from '../../canvas/ink.ts';
import type { Face } from '../../person.ts';
import { skinTones } from '../skin.ts';

/** A vampire's brow, risen under the skin. */
export function paintRidges(pen: Pen, face: Face): void {
  const { shade, deep } = skinTones(face);
  const under: Point[][] = [
    [
      [-62, -20],
      [-40, -32],
      [-8, -26],
      [18, -8],
      [26, 6],
      [14, -2],
      [-8, -14],
      [-34, -18],
      [-58, -6],
    ],
    [
      [41, 2],
      [48, -14],
      [62, -24],
      [80, -24],
      [80, -12],
      [64, -12],
      [50, -4],
    ],
  ];
  for (const hollow of under)
    soft(pen, 1, () => fill(pen, hollow, css(mix(shade, deep, 0.6), 0.85)));
  for (const [at, radii] of [
    [
      [-34, -42],
      [24, 9],
    ],
    [
      [4, -32],
      [16, 8],
    ],
    [
      [60, -38],
      [18, 8],
    ],
    [
      [34, -16],
      [7, 12],
    ],
    [
      [36, -52],
      [8, 16],
    ],
  ] satisfies [Dot, Dot][]) {
    glow(pen, at, radii, [255, 240, 230], 0.62);
  }
  const fold = css(mix(shade, deep, 0.5), 0.85);
  const folds: [Point[], number][] = [
    [
      [
        [-60, -42],
        [-36, -56],
        [-4, -48],
        [18, -28],
        [25, -12],
      ],
      4.5,
    ],
    [
      [
        [-50, -60],
        [-24, -70],
        [6, -62],
        [22, -46],
        [26, -34],
      ],
      3.6,
    ],
    [
      [
        [-34, -78],
        [-8, -84],
        [16, -76],
        [25, -64],
      ],
      2.6,
    ],
    [
      [
        [80, -44],
        [66, -52],
        [52, -46],
        [44, -30],
        [42, -16],
      ],
      4,
    ],
    [
      [
        [77, -62],
        [62, -68],
        [50, -60],
        [45, -44],
      ],
      3,
    ],
    [
      [
        [22, 2],
        [31, -3],
        [42, 1],
      ],
      2.6,
    ],
    [
      [
        [23, 10],
        [32, 5],
        [42, 9],
      ],
      2.2,
    ],
    [
      [
        [25, -8],
        [33, -12],
        [41, -8],
      ],
      2.4,
    ],
  ];
  for (const [line, width] of folds) {
    const above = line.map(([x, y]): Point => [x - 1, y - width * 1.5]);
    soft(pen, 2, () => ink(pen, line, width * 2.6, css(deep, 0.5)));
    soft(pen, 1.6, () => ink(pen, above, width * 1.4, 'rgba(255,240,228,.55)'));
    ink(pen, line, width * 0.55, fold);
  }
}

import { randomStream } from '../../geometry/random.ts';
import { css, INK, mix, rgb, under } from '../canvas/colour.ts';
import type { Dot, Point } from '../canvas/curves.ts';
import { ring } from '../canvas/curves.ts';
import { blended, dot, fill, fillDots, glow, ink, inside, soft } from '../canvas/ink.ts';
import type { Pen } from '../canvas/ink.ts';
import type { Face, Mark } from '../person.ts';
import { skinTones } from './skin.ts';

/** Marks in the skin, under the features. */
const UNDER: Partial<Record<Mark, (pen: Pen, face: Face) => void>> = {
  freckles(pen) {
    const random = randomStream(5);
    for (let i = 0; i < 34; i++) {
      const near = random() < 0.6;
      const x = near ? -34 + random() * 44 : 50 + random() * 24;
      const y = near ? 28 + random() * 18 : 28 + random() * 14;
      const size = 0.8 + random() * 0.6;
      dot(pen, [x, y], [size, size * 0.85], css(rgb('#a85a38'), 0.26 + random() * 0.24));
    }
  },
  stubble(pen, face) {
    const beard: Point[] = [
      [-64, 50],
      [-40, 66],
      [-8, 62],
      [14, 66],
      [40, 64],
      [62, 60],
      [60, 92],
      [40, 120 + face.shape.length],
      [0, 118 + face.shape.length],
      [-40, 96],
    ];
    soft(pen, 5, () => fill(pen, beard, css(mix(rgb(face.brow), rgb('#4a4460'), 0.6), 0.3)));
  },
  lines(pen, face) {
    const line = css(skinTones(face).shade, 0.75);
    ink(
      pen,
      [
        [9, 50],
        [0, 60],
        [-5, 72],
      ],
      1.6,
      line,
    );
    ink(
      pen,
      [
        [57, 50],
        [62, 60],
        [61, 70],
      ],
      1.4,
      line,
    );
    ink(
      pen,
      [
        [-2, 18],
        [-16, 21],
        [-32, 17],
      ],
      1.3,
      line,
    );
    ink(
      pen,
      [
        [46, 18],
        [57, 20],
        [68, 16],
      ],
      1.1,
      line,
    );
    ink(
      pen,
      [
        [-52, 2],
        [-58, 6],
        [-61, 11],
      ],
      1.2,
      line,
    );
    ink(
      pen,
      [
        [-10, -60],
        [16, -63],
        [46, -61],
      ],
      1.2,
      line,
    );
    ink(
      pen,
      [
        [-4, -51],
        [18, -53],
        [42, -51],
      ],
      1.1,
      line,
    );
  },
  ridges(pen, face) {
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
    for (const [line, width] of folds) ink(pen, line, width, fold);
  },
};

/** What is worn over the face. */
const OVER: Partial<Record<Mark, (pen: Pen, face: Face) => void>> = {
  glasses(pen) {
    const frame = css(rgb('#2a2230'));
    const glass = (lens: Point[], shine: Point[]) => {
      const edge = ring(lens);
      fillDots(pen, edge, 'rgba(210,225,255,.10)');
      inside(pen, edge, () =>
        blended(pen, 'screen', () => soft(pen, 1, () => fill(pen, shine, 'rgba(255,236,205,.34)'))),
      );
      const closed = [...lens, lens[0]!, lens[1]!];
      ink(pen, closed, () => 2.6, frame);
      ink(pen, closed.slice(0, 4), () => 1, 'rgba(255,226,180,.75)');
    };
    glass(
      [
        [-50, -13],
        [-22, -18],
        [6, -14],
        [10, 4],
        [0, 24],
        [-22, 29],
        [-44, 22],
        [-53, 4],
      ],
      [
        [-4, -20],
        [10, -20],
        [-14, 32],
        [-28, 32],
      ],
    );
    glass(
      [
        [42, -13],
        [58, -17],
        [76, -12],
        [80, 4],
        [74, 22],
        [59, 27],
        [46, 21],
        [40, 4],
      ],
      [
        [66, -20],
        [78, -20],
        [62, 32],
        [52, 32],
      ],
    );
    ink(
      pen,
      [
        [9, -1],
        [24, -7],
        [41, -1],
      ],
      () => 3,
      frame,
    );
    ink(
      pen,
      [
        [-52, -6],
        [-68, -10],
        [-84, -12],
      ],
      () => 2.6,
      frame,
    );
  },
  eyePatch(pen, face) {
    const leather = rgb('#2b2028');
    const strap = css(mix(leather, INK, 0.3));
    ink(
      pen,
      [
        [-86, 20],
        [-58, 4],
        [-40, -8],
      ],
      () => 4,
      strap,
    );
    ink(
      pen,
      [
        [-4, -20],
        [24, -44],
        [60, -80],
      ],
      () => 4,
      strap,
    );
    const patch: Point[] = [
      [-52, -10],
      [-22, -24],
      [6, -20],
      [9, 2],
      [-4, 24],
      [-24, 32],
      [-44, 22],
    ];
    soft(pen, 3, () =>
      fill(
        pen,
        patch.map(([x, y]): Point => [x + 3, y + 5]),
        css(under(rgb(face.skin), [0.4, 0.3, 0.42]), 0.7),
      ),
    );
    fill(pen, patch, css(leather));
    inside(pen, ring(patch), () => {
      soft(pen, 4, () =>
        ink(
          pen,
          [
            [-40, -6],
            [-18, -14],
            [2, -10],
          ],
          9,
          'rgba(190,170,205,.5)',
        ),
      );
      glow(pen, [-6, 4], [13, 15], [150, 120, 140], 0.4);
    });
    ink(pen, [...patch, patch[0]!], () => 2.2, css(INK));
    pen.setLineDash([3, 3]);
    pen.lineWidth = 1;
    pen.strokeStyle = 'rgba(190,170,190,.55)';
    pen.beginPath();
    ring(patch.map(([x, y]): Point => [-20 + (x + 20) * 0.84, 4 + (y - 4) * 0.84])).forEach(
      ([x, y]) => {
        pen.lineTo(x, y);
      },
    );
    pen.stroke();
    pen.setLineDash([]);
  },
};

export function paintMarksUnder(pen: Pen, face: Face): void {
  for (const mark of face.marks) UNDER[mark]?.(pen, face);
}

export function paintMarksOver(pen: Pen, face: Face): void {
  for (const mark of face.marks) OVER[mark]?.(pen, face);
}

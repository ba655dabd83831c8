import { css, INK, mix } from '../canvas/colour.ts';
import type { Point } from '../canvas/curves.ts';
import { fill, glow, ink, soft } from '../canvas/ink.ts';
import type { Pen } from '../canvas/ink.ts';
import type { Face, Mood } from '../person.ts';
import { skinTones } from './skin.ts';

/** What a face does besides its features: the folds of a smile, a knitted brow, the hollow of the chin. */
export function paintFolds(pen: Pen, face: Face, mood: Mood): void {
  const { shade } = skinTones(face);
  const { mouth, frown } = mood;
  const down = face.shape.length * 0.6 + mouth.open * 16;
  const chin: Point[] = [
    [15, 90 + down],
    [30, 91 + down],
    [42, 88 + down],
    [36, 96 + down * 0.9],
    [22, 96 + down * 0.9],
  ];
  soft(pen, 0.8, () => fill(pen, chin, css(shade, mouth.open > 0.5 ? 0.2 : 0.42)));
  const fold = css(mix(shade, INK, 0.2), 0.5);
  if ((mouth.smile > 0.4 && mouth.open > 0.1) || mouth.sneer > 0) {
    ink(
      pen,
      [
        [10, 52],
        [2, 60],
        [-4, 69],
        [-5, 75],
      ],
      1.5,
      fold,
    );
    ink(
      pen,
      [
        [57, 52],
        [61, 61],
        [61, 69],
      ],
      1.3,
      fold,
    );
  }
  if (frown > 0) {
    const line = css(shade, 0.9);
    ink(
      pen,
      [
        [24, -34],
        [25, -25],
        [23.5, -17],
      ],
      1.5 * frown,
      line,
    );
    ink(
      pen,
      [
        [30, -32],
        [29.8, -25],
        [29.5, -17],
      ],
      1.5 * frown,
      line,
    );
    if (mouth.sneer > 0)
      ink(
        pen,
        [
          [25, -4],
          [31, -6],
          [36, -3],
        ],
        1.5,
        line,
      );
  }
}

export function paintTears(pen: Pen): void {
  for (const [x, y, length] of [
    [-6, 19, 30],
    [62, 17, 22],
  ] as const) {
    const run: Point[] = [
      [x, y],
      [x - 1, y + length * 0.5],
      [x - 3, y + length],
    ];
    ink(pen, run, (t) => 1.2 + 2.6 * t * t, 'rgba(226,236,255,.55)');
    glow(pen, [x - 3, y + length], [3, 4], [245, 250, 255], 1);
  }
}

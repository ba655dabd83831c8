import { css, mix, rgb } from '../../canvas/colour.ts';
import type { Rgb } from '../../canvas/colour.ts';
import type { Point } from '../../canvas/curves.ts';
import type { BodyPen } from '../BodyPen.ts';

/** Leather is black glass: hard, broken streaks along every bend. */
export function paintShine(
  body: BodyPen,
  light: Rgb,
  flip: (points: readonly Point[]) => Point[],
  far: boolean,
): void {
  const streak = css(far ? light : mix(light, rgb('#8f7bff'), 0.4), far ? 0.85 : 0.7);
  for (const [line, width] of [
    [
      [
        [128, 404],
        [90, 414],
        [52, 432],
      ],
      5.5,
    ],
    [
      [
        [70, 440],
        [88, 462],
        [96, 494],
      ],
      4.2,
    ],
    [
      [
        [28, 462],
        [35, 486],
        [36, 512],
      ],
      4,
    ],
    [
      [
        [126, 424],
        [121, 442],
        [127, 464],
      ],
      3.6,
    ],
    [
      [
        [106, 448],
        [118, 456],
        [134, 455],
      ],
      2.6,
    ],
    [
      [
        [142, 410],
        [146, 436],
        [160, 472],
      ],
      2.8,
    ],
    [
      [
        [60, 476],
        [68, 494],
        [70, 514],
      ],
      2.6,
    ],
  ] satisfies [Point[], number][]) {
    body.ink(flip(line), width, streak);
  }
  body.ink(
    flip([
      [120, 406],
      [92, 413],
      [66, 424],
    ]),
    1.8,
    'rgba(255,246,236,.8)',
  );
}

import { css, mix, rgb } from '../../canvas/colour.ts';
import type { Point } from '../../canvas/curves.ts';
import { dot } from '../../canvas/ink.ts';
import type { BodyPen } from '../BodyPen.ts';
import type { Outer } from '../garments.ts';

/** Double seams in a light thread. */
export function trimDenim(body: BodyPen, outer: Outer): void {
  const thread = css(rgb('#d9a860'), 0.9);
  for (const shift of [0, 5]) {
    body.stitches(
      [
        [346 + shift, 408],
        [354 + shift, 444],
        [348 + shift, 512],
      ],
      thread,
      [4, 2.4],
      1.1,
    );
    body.stitches(
      [
        [112 - shift, 410],
        [104 - shift, 444],
        [112 - shift, 512],
      ],
      thread,
      [4, 2.4],
      1.1,
    );
  }
  const flap: Point[] = [
    [350, 462, 1],
    [406, 468, 1],
    [404, 484, 1],
    [378, 492, 1],
    [350, 478, 1],
  ];
  body.piece(flap, css(mix(rgb(outer.colour), [255, 226, 190], 0.12)));
  dot(body.pen, body.at([378, 484]), [3, 3], '#d9a860');
}

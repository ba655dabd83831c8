import { css, INK, mix, rgb } from '../../canvas/colour.ts';
import type { Point } from '../../canvas/curves.ts';
import { dot } from '../../canvas/ink.ts';
import type { BodyPen } from '../BodyPen.ts';
import type { Outer } from '../garments.ts';

/** Zips, studs and a strap. */
export function trimBiker(body: BodyPen, outer: Outer): void {
  const metal = css(rgb('#d3cede'), 0.85);
  body.stitches(
    [
      [307, 420],
      [311, 456],
      [310, 520],
    ],
    metal,
    [2.2, 2.2],
    3,
  );
  body.stitches(
    [
      [172, 420],
      [184, 456],
      [195, 520],
    ],
    metal,
    [2.2, 2.2],
    3,
  );
  const strap: Point[] = [
    [352, 402, 1],
    [396, 418, 1],
    [406, 434, 1],
    [399, 440, 1],
    [350, 420, 1],
  ];
  body.piece(strap, css(mix(rgb(outer.colour), [255, 214, 160], 0.14)));
  body.ink(
    [
      [356, 407],
      [376, 414],
      [394, 422],
    ],
    2.4,
    css(rgb(outer.light), 0.8),
  );
  body.stitches(
    [
      [356, 476],
      [390, 470],
      [420, 482],
    ],
    metal,
    [2, 2],
    2.6,
  );
  for (const at of [
    [116, 440],
    [341, 430],
    [394, 430],
    [130, 420],
  ] satisfies Point[]) {
    const centre = body.at(at);
    dot(body.pen, centre, [4, 4], css(INK));
    dot(body.pen, centre, [3, 3], '#c9c4d8');
    dot(body.pen, [centre[0] + 0.8, centre[1] - 0.8], [1.2, 1.2], '#fff');
  }
}

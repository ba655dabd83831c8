import { css, rgb } from '../../canvas/colour.ts';
import { dot } from '../../canvas/ink.ts';
import type { BodyPen } from '../BodyPen.ts';
import type { Outer } from '../garments.ts';
import { seam } from './seam.ts';

/** Seams and horn buttons. */
export function trimSuede(body: BodyPen, outer: Outer): void {
  body.stitches(
    [
      [300, 440],
      [306, 476],
      [304, 520],
    ],
    seam(outer),
    [4, 3],
    1.3,
  );
  body.stitches(
    [
      [346, 404],
      [358, 436],
      [354, 500],
    ],
    seam(outer),
    [4, 3],
    1.2,
  );
  body.stitches(
    [
      [108, 408],
      [100, 440],
      [112, 500],
    ],
    seam(outer),
    [4, 3],
    1.2,
  );
  for (const y of [458, 492]) dot(body.pen, body.at([322, y]), [4.5, 4.5], css(rgb('#4a2c1c')));
}

import { css, mix, rgb } from '../../canvas/colour.ts';
import type { Point } from '../../canvas/curves.ts';
import type { BodyPen } from '../BodyPen.ts';
import type { Outer } from '../garments.ts';
import { seam } from './seam.ts';

/** Two seams and a pocket. */
export function trimSoft(body: BodyPen, outer: Outer): void {
  body.stitches(
    [
      [344, 408],
      [356, 440],
      [352, 500],
    ],
    seam(outer),
    [4, 3],
    1.2,
  );
  body.stitches(
    [
      [108, 410],
      [100, 440],
      [112, 500],
    ],
    seam(outer),
    [4, 3],
    1.2,
  );
  const pocket: Point[] = [
    [352, 474, 1],
    [404, 480, 1],
    [402, 492, 1],
    [378, 500, 1],
    [352, 488, 1],
  ];
  body.piece(pocket, css(mix(rgb(outer.colour), [255, 214, 160], 0.12)));
}

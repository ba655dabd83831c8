import { css, mix, rgb } from '../../canvas/colour.ts';
import type { Point } from '../../canvas/curves.ts';
import { fill, soft } from '../../canvas/ink.ts';
import type { Pen } from '../../canvas/ink.ts';
import type { Face } from '../../person.ts';

/** A beard of three days. */
export function paintStubble(pen: Pen, face: Face): void {
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
}

import { css } from '../../canvas/colour.ts';
import { ink } from '../../canvas/ink.ts';
import type { Pen } from '../../canvas/ink.ts';
import type { Face } from '../../person.ts';
import { skinTones } from '../skin.ts';

/** What years of reading and worry leave. */
export function paintLines(pen: Pen, face: Face): void {
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
}

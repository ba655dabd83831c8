import { css, INK, mix, rgb, under } from '../../canvas/colour.ts';
import { ring } from '../../canvas/curves.ts';
import type { Point } from '../../canvas/curves.ts';
import { fill, glow, ink, inside, soft } from '../../canvas/ink.ts';
import type { Pen } from '../../canvas/ink.ts';
import type { Face } from '../../person.ts';

/** Leather over the near eye, and the strap around the head. */
export function paintEyePatch(pen: Pen, face: Face): void {
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
}

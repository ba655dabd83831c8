import { css, INK, mix, rgb, under } from '../../canvas/colour.ts';
import type { Rgb } from '../../canvas/colour.ts';
import type { Point } from '../../canvas/curves.ts';
import type { BodyPen } from '../BodyPen.ts';
import { COLLARS } from '../collars.ts';
import type { Outer } from '../garments.ts';

export function paintCollar(body: BodyPen, outer: Outer): void {
  const cloth = rgb(outer.colour);
  const light = rgb(outer.light);
  const { near, far } = COLLARS[outer.cut];
  const flap = (points: readonly Point[], colour: Rgb): void => {
    body.fill(points, css(colour));
    body.inside(points, () => {
      const sheen = css(light, outer.leather ? 0.7 : 0.32);
      body.ink(
        points.slice(0, 3).map(([x, y]): Point => [x + 1, y + 2]),
        7,
        sheen,
      );
    });
    body.ink([...points, points[0]!], 2.2, css(INK, 0.9));
  };
  flap(near, under(cloth, [0.82, 0.76, 0.88]));
  flap(far, mix(cloth, [255, 214, 160], 0.16));
}

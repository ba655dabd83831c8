import { css, INK, mix, rgb, under } from '../../canvas/colour.ts';
import type { Point } from '../../canvas/curves.ts';
import { soft } from '../../canvas/ink.ts';
import type { BodyPen } from '../BodyPen.ts';
import type { Outer } from '../garments.ts';
import { CUTS } from './cuts.ts';
import { paintShine } from './shine.ts';

const NEAR: Point[] = [
  [158, 384, 1],
  [110, 400],
  [54, 424],
  [20, 462],
  [4, 520, 1],
  [192, 520, 1],
  [176, 470],
  [160, 430],
];
const FAR: Point[] = [
  [292, 388, 1],
  [340, 402],
  [400, 424],
  [438, 462],
  [460, 520, 1],
  [318, 520, 1],
  [322, 470],
  [314, 430],
];

/** One of the two fronts: its cloth, what is woven in, its folds and its light. */
export function paintFront(body: BodyPen, outer: Outer, far: boolean): void {
  const edge = far ? FAR : NEAR;
  const { pen } = body;
  const cloth = rgb(outer.colour);
  const light = rgb(outer.light);
  const fade = pen.createLinearGradient(0, 396, 0, 520);
  fade.addColorStop(0, css(far ? mix(cloth, [255, 210, 150], 0.12) : cloth));
  fade.addColorStop(1, css(under(cloth, [0.6, 0.55, 0.72])));
  body.fill(edge, fade);
  const flip = (points: readonly Point[]): Point[] =>
    far ? points.map(([x, y]): Point => [470 - x, y]) : [...points];
  body.inside(edge, () => {
    CUTS[outer.cut].weave?.(body, outer, far);
    const shade = css(under(cloth, [0.48, 0.4, 0.58]), 0.85);
    const arm: Point[] = [
      [104, 438],
      [140, 456],
      [158, 520],
      [84, 540],
      [98, 490],
    ];
    const edgeShade: Point[] = [
      [0, 484],
      [34, 474],
      [56, 502],
      [46, 540],
      [0, 540],
    ];
    body.fill(flip(arm), shade);
    body.fill(flip(edgeShade), shade);
    for (const fold of [
      [
        [62, 434],
        [84, 462],
        [92, 520],
      ],
      [
        [40, 448],
        [56, 482],
        [56, 520],
      ],
      [
        [118, 414],
        [110, 440],
        [118, 470],
      ],
      [
        [76, 446],
        [100, 456],
        [122, 454],
      ],
    ] satisfies Point[][]) {
      body.ink(flip(fold), 4.2, shade);
    }
    if (outer.leather) paintShine(body, light, flip, far);
    else
      soft(pen, 5, () =>
        body.ink(
          flip([
            [134, 402],
            [78, 420],
            [30, 456],
          ]),
          12,
          css(light, far ? 0.5 : 0.3),
        ),
      );
  });
  body.ink([...edge.slice(5), edge[0]!], 2.6, css(INK, 0.9));
  body.ink(
    flip([
      [62, 428],
      [90, 456],
      [100, 490],
      [98, 520],
    ]),
    2.2,
    css(INK, 0.75),
  );
}

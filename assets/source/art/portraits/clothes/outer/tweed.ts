import { randomStream } from '../../../geometry/random.ts';
import { css, mix, rgb, under } from '../../canvas/colour.ts';
import type { Point } from '../../canvas/curves.ts';
import type { BodyPen } from '../BodyPen.ts';
import type { Outer } from '../garments.ts';
import { seam } from './seam.ts';

/** Flecked wool, and a handkerchief. */
export function weaveTweed(body: BodyPen, outer: Outer): void {
  const random = randomStream(31);
  const tones = [css(rgb(outer.light), 0.4), css(under(rgb(outer.colour), [0.5, 0.42, 0.5]), 0.5)];
  for (let i = 0; i < 1500; i++) {
    const x = random() * 470;
    const y = 380 + random() * 140;
    const turn = random() < 0.5 ? 3 : -3;
    body.ink(
      [
        [x, y],
        [x + 3, y + turn],
      ],
      () => 1.1,
      tones[i % 2]!,
    );
  }
}

export function trimTweed(body: BodyPen, outer: Outer): void {
  body.stitches(
    [
      [346, 406],
      [358, 440],
      [352, 510],
    ],
    seam(outer),
    [4, 3],
    1.2,
  );
  const square: Point[] = [
    [356, 464, 1],
    [396, 458, 1],
    [398, 468, 1],
    [358, 475, 1],
  ];
  body.piece(square, css(mix(rgb(outer.colour), [255, 214, 160], 0.18)));
  body.piece(
    [
      [366, 463, 1],
      [374, 446, 1],
      [390, 450, 1],
      [391, 459, 1],
    ],
    '#b9485a',
  );
}

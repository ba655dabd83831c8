import { css, rgb } from '../../canvas/colour.ts';
import type { BodyPen } from '../BodyPen.ts';
import type { Outer } from '../garments.ts';

/** Threads that fall with it. */
export function trimShawl(body: BodyPen, outer: Outer): void {
  const thread = css(rgb(outer.light), 0.7);
  for (let i = 0; i < 9; i++) {
    body.ink(
      [
        [130 - i * 13, 410 + i * 8],
        [150 - i * 12, 462 + i * 6],
        [160 - i * 14, 524],
      ],
      1.4,
      thread,
    );
    body.ink(
      [
        [326 + i * 13, 410 + i * 8],
        [318 + i * 12, 462 + i * 6],
        [322 + i * 14, 524],
      ],
      1.4,
      thread,
    );
  }
}

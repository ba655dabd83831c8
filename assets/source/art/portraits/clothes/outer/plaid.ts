import { css, rgb, under } from '../../canvas/colour.ts';
import type { BodyPen } from '../BodyPen.ts';
import type { Outer } from '../garments.ts';

/** Dark and light stripes, woven across. */
export function weavePlaid(body: BodyPen, outer: Outer, far: boolean): void {
  const dark = css(under(rgb(outer.colour), [0.4, 0.36, 0.5]), 0.6);
  const light = css(rgb(outer.light), far ? 0.5 : 0.34);
  for (let i = 0; i < 12; i++) {
    const at = 6 + i * 40;
    const lean = far ? 18 : -18;
    body.ink(
      [
        [at, 380],
        [at + lean * 0.5, 450],
        [at + lean, 530],
      ],
      () => 9,
      dark,
    );
    body.ink(
      [
        [at + 20, 380],
        [at + 20 + lean * 0.5, 450],
        [at + 20 + lean, 530],
      ],
      () => 2,
      light,
    );
  }
  for (let i = 0; i < 5; i++) {
    const y = 398 + i * 30;
    const drop = far ? 12 : -12;
    body.ink(
      [
        [0, y - drop],
        [235, y],
        [470, y + drop],
      ],
      () => 9,
      dark,
    );
    body.ink(
      [
        [0, y + 15 - drop],
        [235, y + 15],
        [470, y + 15 + drop],
      ],
      () => 2,
      light,
    );
  }
}

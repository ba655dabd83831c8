import { randomStream } from '../../../geometry/random.ts';
import { css, rgb } from '../../canvas/colour.ts';
import { dot } from '../../canvas/ink.ts';
import type { Pen } from '../../canvas/ink.ts';

/** Over the cheeks, and by chance. */
export function paintFreckles(pen: Pen): void {
  const random = randomStream(5);
  for (let i = 0; i < 34; i++) {
    const near = random() < 0.6;
    const x = near ? -34 + random() * 44 : 50 + random() * 24;
    const y = near ? 28 + random() * 18 : 28 + random() * 14;
    const size = 0.8 + random() * 0.6;
    dot(pen, [x, y], [size, size * 0.85], css(rgb('#a85a38'), 0.26 + random() * 0.24));
  }
}

import { css, rgb } from '../../canvas/colour.ts';
import { ring } from '../../canvas/curves.ts';
import type { Point } from '../../canvas/curves.ts';
import { blended, fill, fillDots, ink, inside, soft } from '../../canvas/ink.ts';
import type { Pen } from '../../canvas/ink.ts';

/** In a thin frame, with the light in them. */
export function paintGlasses(pen: Pen): void {
  const frame = css(rgb('#2a2230'));
  const glass = (lens: Point[], shine: Point[]) => {
    const edge = ring(lens);
    fillDots(pen, edge, 'rgba(210,225,255,.10)');
    inside(pen, edge, () =>
      blended(pen, 'screen', () => soft(pen, 1, () => fill(pen, shine, 'rgba(255,236,205,.34)'))),
    );
    const closed = [...lens, lens[0]!, lens[1]!];
    ink(pen, closed, () => 2.6, frame);
    ink(pen, closed.slice(0, 4), () => 1, 'rgba(255,226,180,.75)');
  };
  glass(
    [
      [-50, -13],
      [-22, -18],
      [6, -14],
      [10, 4],
      [0, 24],
      [-22, 29],
      [-44, 22],
      [-53, 4],
    ],
    [
      [-4, -20],
      [10, -20],
      [-14, 32],
      [-28, 32],
    ],
  );
  glass(
    [
      [42, -13],
      [58, -17],
      [76, -12],
      [80, 4],
      [74, 22],
      [59, 27],
      [46, 21],
      [40, 4],
    ],
    [
      [66, -20],
      [78, -20],
      [62, 32],
      [52, 32],
    ],
  );
  ink(
    pen,
    [
      [9, -1],
      [24, -7],
      [41, -1],
    ],
    () => 3,
    frame,
  );
  ink(
    pen,
    [
      [-52, -6],
      [-68, -10],
      [-84, -12],
    ],
    () => 2.6,
    frame,
  );
}

import type { Point } from '../canvas/curves.ts';
import type { Mood, Shape } from '../person.ts';

/** How far the jaw drops for a mouth that is open by a part of 0 to 1, in px. */
export const jawDrop = (open: number): number => open * 9;

/**
 * The edge of the face, seen from three quarters and looking to the right, in head units: the eyes lie on
 * y = 0. It runs from the far temple over the chin to the near temple.
 */
export function faceOutline(shape: Shape, mood: Mood): Point[] {
  const { jaw, chin } = shape;
  const cheek = shape.cheek + Math.max(0, mood.mouth.smile) * 2.5;
  const drop = jawDrop(mood.mouth.open);
  const down = shape.length;
  const fall = shape.hollow * 7;
  const top: Point[] = [
    [-82, -30],
    [-78, -78],
    [-40, -112],
    [20, -112],
  ];
  if (shape.man) {
    return [
      [58, -92],
      [75, -64],
      [83, -38],
      [84, -22],
      [79, -3],
      [79 + cheek * 0.7, 14],
      [79 + cheek - fall * 0.2, 30],
      [74 + cheek * 0.4 - fall * 0.7, 51 + down * 0.3],
      [67 + jaw * 0.6 - fall * 0.5, 74 + down * 0.6 + drop * 0.4],
      [56 + chin, 99 + down + drop * 0.8],
      [43 + chin, 113 + down + drop],
      [24, 118 + down + drop],
      [4 - chin * 0.5, 114 + down + drop],
      [-20 - jaw * 0.5, 101 + down * 0.9 + drop * 0.7],
      [-48 - jaw, 84 + down * 0.5 + drop * 0.3],
      [-66 - jaw, 60],
      [-74, 22],
      ...top,
    ];
  }
  return [
    [58, -92],
    [75, -66],
    [82, -40],
    [82, -22],
    [77.5, -4],
    [79, 11],
    [79 + cheek * 0.6, 28],
    [73 + cheek * 0.6 + jaw * 0.2 - fall, 49 + down * 0.2],
    [62 + jaw * 0.55 - fall * 0.5, 73 + down * 0.5 + drop * 0.4],
    [48 + chin * 0.7, 96 + down + drop * 0.8],
    [36 + chin * 0.8, 108 + down + drop],
    [22, 112.5 + down + drop],
    [7 - chin * 0.8, 108.5 + down + drop],
    [-18 - jaw * 0.6, 95 + down * 0.8 + drop * 0.7],
    [-47 - jaw, 75 + down * 0.4 + drop * 0.3],
    [-68 - jaw, 48],
    [-77, 18],
    ...top,
  ];
}

/** The part of the face that is turned from the light: everything to the left of this edge. */
export function shadowSide({ shape }: { shape: Shape }, mood: Mood): Point[] {
  const under = 122 + shape.length + jawDrop(mood.mouth.open);
  const { hollow, length } = shape;
  return [
    [-46, -102],
    [-48, -60],
    [-55, -26],
    [-50, 2],
    [-46, 20],
    [-43 + hollow * 12, 34],
    [-39 + hollow * 26, 48],
    [-34 + hollow * 27, 63],
    [-24 + hollow * 9, 80 + length * 0.4],
    [-8, 94 + length * 0.8],
    [0, 106 + length],
    [12, under],
    [-60, 130],
    [-112, 60],
    [-112, -102],
  ];
}

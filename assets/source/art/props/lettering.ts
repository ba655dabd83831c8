import type { Material, MeshBuilder } from '../geometry/MeshBuilder.ts';
import { loft } from '../geometry/shapes.ts';
import { Y } from '../geometry/vectors.ts';
import type { V3 } from '../geometry/vectors.ts';

/** Strokes of each letter: points on a grid 4 wide and 8 tall, x then y; strokes apart by a bar. */
const LETTERS: Readonly<Record<string, string>> = {
  A: '00 06 28 46 40|04 44',
  B: '00 08 38 46 34 04|34 42 30 00',
  C: '47 28 06 02 20 41',
  D: '00 08 28 46 42 20 00',
  E: '48 08 00 40|04 34',
  F: '48 08 00|04 34',
  G: '47 28 06 02 20 41 44 24',
  H: '00 08|40 48|04 44',
  I: '28 20',
  J: '48 42 20 01',
  K: '00 08|48 04 40',
  L: '08 00 40',
  M: '00 08 24 48 40',
  N: '00 08 40 48',
  O: '28 06 02 20 42 46 28',
  P: '00 08 38 46 34 04',
  Q: '28 06 02 20 42 46 28|22 40',
  R: '00 08 38 46 34 04|24 40',
  S: '47 28 06 42 20 01',
  T: '08 48|28 20',
  U: '08 02 20 42 48',
  V: '08 20 48',
  W: '08 10 24 30 48',
  X: '00 48|08 40',
  Y: '08 24 48|24 20',
  Z: '08 48 00 40',
  0: '18 06 02 10 30 42 46 38 18',
  1: '06 28 20|10 30',
  2: '06 28 46 44 00 40',
  3: '07 28 46 24 42 20 01',
  4: '30 38 02 42',
  5: '48 08 04 34 43 41 30 00',
  6: '47 28 06 02 20 42 34 04',
  7: '08 48 10',
  8: '18 07 05 14 34 45 47 38 18|14 03 01 10 30 41 43 34',
  9: '44 14 06 28 46 42 20 01',
  '.': '20 21',
  "'": '28 26',
  ' ': '',
};

export interface Lettering {
  /** The middle of the line, and its foot. */
  x?: number;
  y: number;
  bottom: number;
  /** Height of the letters, units. */
  size: number;
  paint: Material;
  /** Half the width of a stroke, as a share of the size. */
  pen?: number;
}

/** Writes a line on a face that looks south. Throws on a letter that it has no strokes for. */
export function write(mesh: MeshBuilder, text: string, look: Lettering): void {
  const { x = 0, y, bottom, size, paint, pen = 0.075 } = look;
  const advance = size * 0.8;
  const left = x - (text.length * advance - size * 0.3) / 2;
  [...text].forEach((letter, i) => {
    const strokes = LETTERS[letter];
    if (strokes === undefined)
      throw new Error(`There are no strokes for "${letter}" in "${text}". Add it to LETTERS.`);
    for (const stroke of strokes.split('|')) {
      const points = stroke
        .split(' ')
        .filter(Boolean)
        .map(([gx, gy]): V3 => [
          left + i * advance + (Number(gx) / 8) * size,
          y,
          bottom + (Number(gy) / 8) * size,
        ]);
      for (const [k, from] of points.slice(0, -1).entries()) {
        const radii = [pen * size, pen * size];
        loft(mesh, [from, points[k + 1]!], radii, Y, paint, { segments: 6, steps: 1 });
      }
    }
  });
}

import type { Material, MeshBuilder } from '../geometry/MeshBuilder.ts';
import { box, loft, post } from '../geometry/shapes.ts';
import { IDENTITY, Y } from '../geometry/vectors.ts';
import type { V3 } from '../geometry/vectors.ts';

/** Strokes of each letter on a 2 × 4 grid, x to the right and y up. */
const LETTERS: Record<string, readonly (readonly (readonly [number, number])[])[]> = {
  A: [
    [
      [0, 0],
      [0, 3],
      [1, 4],
      [2, 3],
      [2, 0],
    ],
    [
      [0, 2],
      [2, 2],
    ],
  ],
  C: [
    [
      [2, 3.4],
      [1, 4],
      [0, 3],
      [0, 1],
      [1, 0],
      [2, 0.6],
    ],
  ],
  D: [
    [
      [0, 0],
      [0, 4],
      [1, 4],
      [2, 3],
      [2, 1],
      [1, 0],
      [0, 0],
    ],
  ],
  E: [
    [
      [2, 4],
      [0, 4],
      [0, 0],
      [2, 0],
    ],
    [
      [0, 2],
      [1.6, 2],
    ],
  ],
  L: [
    [
      [0, 4],
      [0, 0],
      [2, 0],
    ],
  ],
  M: [
    [
      [0, 0],
      [0, 4],
      [1, 2],
      [2, 4],
      [2, 0],
    ],
  ],
  N: [
    [
      [0, 0],
      [0, 4],
      [2, 0],
      [2, 4],
    ],
  ],
  O: [
    [
      [1, 4],
      [0, 3],
      [0, 1],
      [1, 0],
      [2, 1],
      [2, 3],
      [1, 4],
    ],
  ],
  S: [
    [
      [2, 3.4],
      [1, 4],
      [0, 3.2],
      [2, 1],
      [1, 0],
      [0, 0.6],
    ],
  ],
  T: [
    [
      [0, 4],
      [2, 4],
    ],
    [
      [1, 4],
      [1, 0],
    ],
  ],
  U: [
    [
      [0, 4],
      [0, 1],
      [1, 0],
      [2, 1],
      [2, 4],
    ],
  ],
  W: [
    [
      [0, 4],
      [0.4, 0],
      [1, 2],
      [1.6, 0],
      [2, 4],
    ],
  ],
  Y: [
    [
      [0, 4],
      [1, 2],
      [2, 4],
    ],
    [
      [1, 2],
      [1, 0],
    ],
  ],
};

const WOOD: Material = { color: '#6d4a36' };
const BOARD_Y = -0.09;

function write(
  mesh: MeshBuilder,
  text: string,
  bottom: number,
  size: number,
  paint: Material,
): void {
  const advance = size * 0.8;
  const left = -(text.length * advance - size * 0.3) / 2;
  [...text].forEach((letter, i) => {
    for (const stroke of LETTERS[letter] ?? []) {
      const points = stroke.map(([x, y]): V3 => [
        left + i * advance + (x / 4) * size,
        BOARD_Y,
        bottom + (y / 4) * size,
      ]);
      const pen = size * 0.075;
      for (const [k, from] of points.slice(0, -1).entries()) {
        loft(mesh, [from, points[k + 1]!], [pen, pen], Y, paint, { segments: 6, steps: 1 });
      }
    }
  });
}

/** The board at the edge of town, as it is read from the road. */
export function sign(mesh: MeshBuilder): void {
  for (const x of [-1.15, 1.15]) post(mesh, [x, 0, 0], [x, 0, 1.95], [0.075, 0.065], WOOD, 10);
  box(mesh, [0, -0.03, 1.3], [1.45, 0.04, 0.56], { color: '#efe3c8' }, IDENTITY, 0.02);
  box(mesh, [0, -0.055, 1.3], [1.37, 0.03, 0.48], { color: '#2d6a58' }, IDENTITY, 0.02);
  const paint: Material = { color: '#fff3d6', outlined: false };
  write(mesh, 'WELCOME TO', 1.46, 0.21, paint);
  write(mesh, 'SUNNYDALE', 0.95, 0.36, { color: '#ffd36b', outlined: false });
  const cap: V3[] = [
    [-1.5, -0.03, 1.86],
    [0, -0.03, 2.06],
    [1.5, -0.03, 1.86],
  ];
  loft(mesh, cap, [0.06, 0.08, 0.06], Y, WOOD, { segments: 8 });
}

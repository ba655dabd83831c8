import type { Material, MeshBuilder } from '../../geometry/MeshBuilder.ts';
import { ball, loft, post } from '../../geometry/shapes.ts';
import { IDENTITY, X, Y } from '../../geometry/vectors.ts';
import type { V3 } from '../../geometry/vectors.ts';
import { write } from '../lettering.ts';
import { block, flat, front, lid } from '../parts.ts';
import { IRON, SIDES, STEEL, TIMBER, neon, posts, round, tube } from './roadParts.ts';

/** What one remembers a turn of the open road by: "off at the dinosaur". */

/** A saguaro of green tube on a pole, and the inn that it belongs to. */
export function neonCactus(mesh: MeshBuilder): void {
  posts(mesh, [0], 9, 0.2);
  const trunk: V3[] = [3.6, 5, 7, 8.6].map((z): V3 => [0, -0.2, z]);
  const skin = flat('#1f5a3c', { glow: 0.5 });
  loft(mesh, trunk, [0.5, 0.6, 0.6, 0.5], Y, skin, { segments: 12 });
  const arms: V3[][] = [
    [
      [-0.3, -0.2, 5.2],
      [-1.5, -0.2, 5.3],
      [-1.7, -0.2, 6],
      [-1.7, -0.2, 7.3],
    ],
    [
      [0.3, -0.2, 4.7],
      [1.5, -0.2, 4.8],
      [1.7, -0.2, 5.4],
      [1.7, -0.2, 6.5],
    ],
  ];
  for (const arm of arms)
    loft(
      mesh,
      arm,
      arm.map(() => 0.38),
      Y,
      skin,
      { segments: 10 },
    );
  const green = '#6aff9a';
  for (const s of SIDES)
    tube(
      mesh,
      [
        [s * 0.55, -0.75, 3.7],
        [s * 0.62, -0.75, 6],
        [s * 0.5, -0.75, 8.6],
      ],
      green,
    );
  tube(
    mesh,
    [
      [-0.5, -0.75, 8.6],
      [0, -0.75, 9.05],
      [0.5, -0.75, 8.6],
    ],
    green,
  );
  for (const arm of arms)
    tube(
      mesh,
      arm.map(([x, y, z]): V3 => [x, y - 0.42, z]),
      green,
      0.1,
    );
  tube(
    mesh,
    [
      [0, -0.85, 4],
      [0, -0.85, 8.4],
    ],
    green,
    0.05,
  );
  for (const [x, z] of [
    [0, 9.2],
    [-1.7, 7.75],
    [1.7, 6.95],
  ] as const)
    round(mesh, [x, z], 0.3, -0.8, neon('#ff7ac0'));
  block(mesh, [-2.6, 2.6], [-0.5, -0.2], [1.9, 3.4], { color: '#2a1f44' }, 0.1);
  write(mesh, 'CACTUS INN', {
    y: -0.58,
    bottom: 2.3,
    size: 0.58,
    paint: neon('#ff9ad0'),
    pen: 0.1,
  });
}

/** Someone once built a dinosaur beside this road, and lit it from below. */
export function dinosaur(mesh: MeshBuilder): void {
  const green = flat('#5a9a5c', { glow: 0.3, shine: 0.3 });
  const spine: V3[] = [
    [-6.2, 0, 0.6],
    [-4.6, 0, 1.4],
    [-2.6, 0, 2.6],
    [-0.4, 0, 3],
    [1.5, 0, 3],
    [2.7, 0, 4.4],
    [3.1, 0, 6.4],
    [3.9, 0, 7.4],
  ];
  loft(mesh, spine, [0.1, 0.4, 0.95, 1.35, 1.1, 0.6, 0.42, 0.4], Y, green, {
    segments: 16,
    steps: 4,
  });
  loft(
    mesh,
    [
      [3.6, -0.05, 7.4],
      [4.4, -0.05, 7.45],
      [5.1, -0.05, 7.2],
    ],
    [0.5, 0.48, 0.3],
    Y,
    green,
    { segments: 12 },
  );
  ball(mesh, [4.15, -0.44, 7.65], [0.14, 0.06, 0.14], neon('#fff6c0'), IDENTITY, 10);
  ball(mesh, [4.17, -0.49, 7.65], [0.06, 0.04, 0.08], flat('#1c1822'), IDENTITY, 8);
  for (const [x, y] of [
    [-1.5, -0.8],
    [-1.3, 0.8],
    [1.2, -0.8],
    [1.4, 0.8],
  ] as const)
    loft(
      mesh,
      [
        [x, y, 2.4],
        [x + 0.1, y, 1.2],
        [x, y, 0.1],
      ],
      [0.62, 0.5, 0.56],
      X,
      green,
      { segments: 10 },
    );
  for (let i = 0; i < 9; i++) {
    const x = -3.6 + i * 0.72;
    round(
      mesh,
      [x, 3.1 - Math.abs(i - 4.5) * 0.14],
      0.17,
      -1.3 + Math.abs(i - 4.5) * 0.1,
      flat('#86c070', { glow: 0.4 }),
    );
  }
  for (const x of [-2.8, 0.4, 3.2]) {
    block(mesh, [x - 0.3, x + 0.3], [-1.9, -1.5], [0, 0.3], IRON, 0.04);
    ball(mesh, [x, -1.6, 0.32], [0.26, 0.16, 0.1], neon('#fff0c4'), IDENTITY, 10);
  }
  posts(mesh, [4.2, 7], 2.6, 0.1, TIMBER, -0.8);
  block(mesh, [3.6, 7.6], [-1.05, -0.85], [1.4, 2.6], TIMBER, 0.04);
  write(mesh, 'SEE ME', {
    x: 5.6,
    y: -1.12,
    bottom: 1.66,
    size: 0.6,
    paint: neon('#ffe28a'),
    pen: 0.1,
  });
}

/** Oranges by the road; the lantern is lit, and the till is trusted. */
export function fruitStand(mesh: MeshBuilder): void {
  for (const x of [-2.8, 2.8]) {
    for (const [y, top] of [
      [-0.9, 2.9],
      [1.4, 3.4],
    ] as const)
      post(mesh, [x, y, 0], [x, y, top], [0.1, 0.09], TIMBER, 6);
  }
  block(mesh, [-2.8, 2.8], [1.3, 1.5], [0, 3], { color: '#7a5844' }, 0.04);
  for (let i = 0; i < 7; i++) {
    const x = -3.15 + i * 0.9;
    const cloth = flat(i % 2 ? '#f2e6cc' : '#d8583c', { glow: 0.35 });
    mesh.surface(
      [
        [
          [x, -1.3, 2.75],
          [x + 0.9, -1.3, 2.75],
        ],
        [
          [x, 1.7, 3.6],
          [x + 0.9, 1.7, 3.6],
        ],
      ],
      cloth,
      { closed: false },
    );
    front(mesh, [x, x + 0.9], [2.4, 2.76], -1.31, cloth);
  }
  block(mesh, [-2.6, 2.6], [-0.6, 0.4], [0, 1], { color: '#8a6448' }, 0.04);
  lid(mesh, [-2.5, 2.5], [-0.5, 0.3], 1.01, flat('#4a3428'));
  const fruit = ['#ff9a3c', '#ffb84a', '#ff8a2c', '#e8d05a'];
  for (let i = 0; i < 36; i++) {
    const [x, row] = [-2.3 + (i % 12) * 0.42, Math.floor(i / 12)];
    ball(
      mesh,
      [x, -0.35 + row * 0.28, 1.1 + row * 0.1],
      0.2,
      flat(fruit[(i + row) % 4]!, { glow: 0.45 }),
      IDENTITY,
      8,
    );
  }
  ball(mesh, [0, -0.9, 2.35], [0.2, 0.2, 0.26], neon('#ffdf9a'), IDENTITY, 10);
  block(mesh, [-1.9, 1.9], [1.2, 1.4], [3.5, 4.5], TIMBER, 0.05);
  write(mesh, 'ORANGES', { y: 1.12, bottom: 3.72, size: 0.56, paint: neon('#ffc46a'), pen: 0.11 });
}

/** A trailer with an arrow of bulbs: off here. */
export function arrowBoard(mesh: MeshBuilder): void {
  block(mesh, [-1.6, 1.6], [-0.5, 0.5], [0.5, 0.8], { color: '#d88a2c' }, 0.04);
  for (const x of [-1, 1]) round(mesh, [x, 0.45], 0.42, -0.52, flat('#1c1822'));
  posts(mesh, [-1.4, 1.4], 2, 0.1);
  block(mesh, [-2.9, 2.9], [-0.1, 0.12], [1.9, 4.7], { color: '#15131c' }, 0.06);
  const bulbs: [number, number][] = [];
  for (let i = 0; i < 9; i++) bulbs.push([-2.3 + i * 0.5, 3.3]);
  for (let i = 1; i <= 3; i++)
    bulbs.push([2.2 - i * 0.42, 3.3 + i * 0.36], [2.2 - i * 0.42, 3.3 - i * 0.36]);
  for (const [x, z] of bulbs)
    ball(mesh, [x, -0.14, z], [0.19, 0.07, 0.19], neon('#ffc23a'), IDENTITY, 10);
}

/** Somebody lives in a trailer out here, and is still up. */
export function caravan(mesh: MeshBuilder): void {
  const shell: V3[] = [-3, -2.7, 2.4, 2.8].map((x): V3 => [x, 0.9, 1.7]);
  const silver: Material = { color: '#aab0c0', shine: 1 };
  loft(
    mesh,
    shell,
    [
      [0.8, 0.7],
      [1.15, 1.15],
      [1.15, 1.15],
      [0.8, 0.75],
    ],
    Y,
    silver,
    { segments: 18, boxiness: 0.7 },
  );
  const y = -0.3;
  for (const [x, color] of [
    [-2, '#ffd68a'],
    [1.3, '#ff9a6a'],
  ] as const) {
    front(mesh, [x - 0.6, x + 0.6], [1.5, 2.3], y, flat('#4c4656'));
    front(mesh, [x - 0.52, x + 0.52], [1.56, 2.24], y - 0.01, neon(color));
  }
  front(mesh, [-0.9, -0.1], [0.7, 2.3], y, flat('#c0583c', { glow: 0.3 }));
  round(mesh, [-1.4, 0.5], 0.5, -0.28, flat('#1c1822'));
  mesh.surface(
    [
      [
        [-2.9, -1.7, 2.2],
        [0.6, -1.7, 2.2],
      ],
      [
        [-2.9, -0.2, 2.6],
        [0.6, -0.2, 2.6],
      ],
    ],
    flat('#3f8f8c', { glow: 0.3 }),
    { closed: false },
  );
  for (const x of [-2.8, 0.5]) post(mesh, [x, -1.6, 0], [x, -1.6, 2.2], [0.05, 0.05], STEEL, 6);
  for (let i = 0; i < 7; i++)
    ball(
      mesh,
      [-2.8 + i * 0.55, -1.72, 2.1],
      0.1,
      neon(['#ffe28a', '#ff8a6a', '#8affc0'][i % 3]!),
      IDENTITY,
      8,
    );
}

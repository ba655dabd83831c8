import type { Material, MeshBuilder } from '../../geometry/MeshBuilder.ts';
import { ball, loft, post } from '../../geometry/shapes.ts';
import { IDENTITY, X, Y } from '../../geometry/vectors.ts';
import type { V3 } from '../../geometry/vectors.ts';
import { write } from '../lettering.ts';
import { block, flat, front, lid } from '../parts.ts';
import { tube } from './landmarks.ts';
import { IRON, SIDES, STEEL, TIMBER, lampLit, neon, posts, round, shape } from './roadParts.ts';

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

/** Water for whoever lives out here, on four legs. */
export function waterTower(mesh: MeshBuilder): void {
  for (const x of SIDES) {
    for (const y of SIDES)
      post(mesh, [x * 1.7, y * 1.4, 0], [x * 1.2, y, 6], [0.14, 0.12], STEEL, 8);
  }
  for (const [z0, z1] of [
    [0.4, 3],
    [3, 5.8],
  ] as const) {
    for (const s of SIDES)
      post(
        mesh,
        [s * (1.7 - z0 * 0.08), -1.3, z0],
        [-s * (1.7 - z1 * 0.08), -1.2, z1],
        [0.05, 0.05],
        STEEL,
        6,
      );
  }
  post(mesh, [0, 0, 0], [0, 0, 6], [0.2, 0.2], STEEL, 10);
  post(mesh, [0, 0, 5.8], [0, 0, 6.05], [2.35, 2.35], IRON, 24);
  const tank: V3[] = [6, 6.3, 8.3, 8.6].map((z): V3 => [0, 0, z]);
  loft(
    mesh,
    tank,
    [1.9, 2.1, 2.1, 2],
    X,
    { color: '#b8c4c8', shine: 0.4 },
    { segments: 24, roundStart: false, roundEnd: false },
  );
  post(mesh, [0, 0, 8.6], [0, 0, 9.7], [2.2, 0.1], { color: '#c0503c' }, 24);
  write(mesh, 'MESA', { y: -2.16, bottom: 6.9, size: 0.9, paint: lampLit('#24405e'), pen: 0.13 });
  ball(mesh, [0, 0, 9.95], 0.24, neon('#ff3a2c'), IDENTITY, 12);
  for (const x of [-1.6, 1.6])
    ball(mesh, [x, -1.7, 6.2], [0.22, 0.14, 0.14], neon('#fff0c4'), IDENTITY, 10);
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

/** A wheel of blades over a well. */
export function windPump(mesh: MeshBuilder): void {
  for (const x of SIDES) {
    for (const y of SIDES)
      post(mesh, [x * 1.3, y * 1.1, 0], [x * 0.2, y * 0.2, 7], [0.1, 0.07], TIMBER, 6);
    for (const z of [1.6, 3.4, 5.2]) {
      const w = 1.3 - z * 0.157;
      post(mesh, [-w, x * w * 0.85, z], [w, x * w * 0.85, z], [0.05, 0.05], TIMBER, 6);
    }
  }
  const hub: V3 = [0, -0.6, 7.3];
  for (let i = 0; i < 14; i++) {
    const angle = (i / 14) * Math.PI * 2;
    const at = (r: number, turn: number): readonly [number, number] => [
      hub[0] + Math.cos(angle + turn) * r,
      hub[2] + Math.sin(angle + turn) * r,
    ];
    shape(mesh, [at(0.5, -0.1), at(2.1, -0.16), at(2.1, 0.16), at(0.5, 0.1)], hub[1], {
      ...flat(i % 2 ? '#b8bcc8' : '#8f94a6', { glow: 0.35 }),
      outlined: true,
    });
  }
  ball(mesh, [0, -0.75, 7.3], 0.28, { color: '#c0503c' }, IDENTITY, 10);
  post(mesh, [0, -0.5, 7.3], [0, 1.9, 7.3], [0.08, 0.08], STEEL, 6);
  front(mesh, [0.1, 1.9], [6.8, 7.8], 0.4, flat('#c0503c', { glow: 0.3 }));
  post(mesh, [2.4, -0.2, 0], [2.4, -0.2, 1.1], [1, 1.05], { color: '#7c8096' }, 18);
  post(mesh, [2.4, -0.2, 1.08], [2.4, -0.2, 1.12], [0.9, 0.9], flat('#3a5a80', { shine: 1 }), 18);
  post(mesh, [-1.9, -0.6, 0], [-1.9, -0.6, 3], [0.08, 0.07], TIMBER, 6);
  ball(mesh, [-1.9, -0.6, 3.1], 0.22, neon('#ffdf9a'), IDENTITY, 10);
}

/** It nods all night. */
export function pumpjack(mesh: MeshBuilder): void {
  block(mesh, [-3.6, 3.4], [-0.9, 0.9], [0, 0.4], { color: '#6f6a78' }, 0.05);
  const red: Material = { color: '#b8503c', shine: 0.4 };
  for (const s of SIDES) {
    for (const x of [-0.9, 0.9])
      post(mesh, [x, s * 0.7, 0.4], [0, s * 0.25, 4.4], [0.17, 0.13], red, 8);
  }
  loft(
    mesh,
    [
      [-3.2, 0, 3.6],
      [0, 0, 4.6],
      [3.3, 0, 5.4],
    ],
    [
      [0.3, 0.22],
      [0.36, 0.25],
      [0.3, 0.22],
    ],
    Y,
    red,
    { segments: 10, boxiness: 0.4, steps: 2 },
  );
  shape(
    mesh,
    [
      [3, 6.3],
      [3.6, 6.1],
      [3.95, 5.2],
      [3.8, 4.2],
      [3.2, 4.5],
    ],
    -0.3,
    { color: '#d8873c' },
  );
  block(mesh, [3.1, 3.7], [-0.28, 0.28], [4.4, 6.1], { color: '#d8873c' }, 0.1);
  post(mesh, [3.85, -0.1, 0.3], [3.85, -0.1, 4.6], [0.05, 0.05], STEEL, 6);
  block(mesh, [-3.4, -2], [-0.7, 0.7], [0.4, 1.9], { color: '#4c5a6e' }, 0.08);
  post(mesh, [-2.9, -0.75, 1.6], [-2.9, 0.75, 1.6], [1, 1], red, 18);
  post(mesh, [-2.9, -0.8, 1.6], [-3, -0.8, 3.6], [0.1, 0.1], STEEL, 8);
  post(mesh, [0, 0, 4.6], [0, 0, 5.6], [0.06, 0.05], STEEL, 6);
  ball(mesh, [0, 0, 5.7], 0.24, neon('#ff3a2c'), IDENTITY, 12);
  post(mesh, [1.9, -1.1, 0], [1.9, -1.1, 3.2], [0.08, 0.07], STEEL, 6);
  ball(mesh, [1.9, -1.15, 3.3], [0.3, 0.2, 0.16], neon('#fff0c4'), IDENTITY, 10);
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

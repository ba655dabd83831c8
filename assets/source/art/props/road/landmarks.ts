import type { Material, MeshBuilder } from '../../geometry/MeshBuilder.ts';
import { ball, loft, post } from '../../geometry/shapes.ts';
import { IDENTITY, X, Y } from '../../geometry/vectors.ts';
import type { V3 } from '../../geometry/vectors.ts';
import { write } from '../lettering.ts';
import { block, flat, front, lid } from '../parts.ts';
import { IRON, SIDES, STEEL, lampLit, neon, posts, round, shape, tube } from './roadParts.ts';
import type { Place } from './roadParts.ts';

/** What one remembers a turn of the town by: "left at the doughnut". */

const CREAM: Material = { color: '#e6dcc8' };
const WARM = flat('#ffd68a', { glow: 1 });
const PALE = flat('#fff0c4', { glow: 1 });
const DARK = flat('#1c1822');

/** Points on a circle that stands upright, from east, counter-clockwise as it is seen. */
const upright = (x: number, y: number, z: number, radius: number, count = 24): V3[] =>
  Array.from({ length: count + 1 }, (_, i): V3 => {
    const angle = (i / count) * Math.PI * 2;
    return [x + Math.cos(angle) * radius, y, z + Math.sin(angle) * radius];
  });

/** A drive-in no larger than its counter, under a doughnut that is seen three streets away. */
export function giantDoughnut(mesh: MeshBuilder): void {
  block(mesh, [-3, 3], [-0.2, 3], [0, 2.5], CREAM, 0.08);
  block(mesh, [-3.3, 3.3], [-0.9, 3.2], [2.5, 2.8], { color: '#d8587c' }, 0.06);
  lid(mesh, [-3.1, 3.1], [-0.7, 3], 2.82, flat('#7c4a62'));
  front(mesh, [-2.6, 2.6], [0.95, 2.2], -0.22, WARM);
  front(mesh, [-2.6, 2.6], [0.82, 1], -0.24, flat('#8a4a3a'));
  for (const x of [-0.9, 0.9])
    front(mesh, [x - 0.06, x + 0.06], [0.95, 2.2], -0.24, flat('#6a4a52'));
  write(mesh, 'OPEN ALL NIGHT', {
    y: -0.96,
    bottom: 2.56,
    size: 0.2,
    paint: neon('#fff3d6'),
    pen: 0.12,
  });
  const middle = 5.6;
  const ring = upright(0, 1, middle, 1.85);
  const around = ring.map(() => 1.02);
  loft(mesh, ring, around, Y, { color: '#d8944c' }, { segments: 14, steps: 2 });
  const icing = upright(0, 0.66, middle, 1.85);
  loft(
    mesh,
    icing,
    icing.map((_, i) => 0.86 + 0.09 * Math.sin(i * 2.1)),
    Y,
    flat('#ff8ab8', { glow: 0.55, shine: 0.6 }),
    { segments: 14, steps: 2 },
  );
  const crumbs = ['#fff3d6', '#7fe0ff', '#ffe06a', '#b8ff9a'];
  for (let i = 0; i < 34; i++) {
    const angle = i * 2.399;
    const out = 1.85 + 0.5 * Math.sin(i * 4.7);
    const at: V3 = [Math.cos(angle) * out, -0.2, middle + Math.sin(angle) * out];
    const [dx, dz] = [Math.cos(i * 1.7) * 0.16, Math.sin(i * 1.7) * 0.16];
    tube(mesh, [at, [at[0] + dx, at[1], at[2] + dz]], crumbs[i % 4]!, 0.06);
  }
  for (const x of [-1.2, 1.2]) post(mesh, [x, 1.1, 2.8], [x, 1.1, 3.9], [0.14, 0.14], STEEL, 8);
}

/** A bowling pin as high as a house, and the star that fell on it. */
export function bowlingPin(mesh: MeshBuilder): void {
  block(mesh, [-1.5, 1.5], [-1, 1], [0, 0.5], IRON, 0.1);
  const spine: V3[] = [0.5, 1.3, 2.6, 4.2, 5.6, 6.5, 7.4].map((z): V3 => [0, 0, z]);
  const white = flat('#f4eee4', { glow: 0.5, shine: 0.8 });
  loft(mesh, spine, [0.75, 1.1, 1.35, 0.9, 0.52, 0.62, 0.5], X, white, { segments: 20 });
  for (const z of [5.15, 5.65])
    post(mesh, [0, 0, z], [0, 0, z + 0.22], [0.62, 0.58], neon('#ff4a4a'), 20);
  star(mesh, [0, 2.55], 0.95, -1.36, '#ff5a4a');
  tube(mesh, upright(0, -0.2, 2.55, 2.1), '#5fd0ff');
}

function star(mesh: MeshBuilder, [x, z]: Place, radius: number, y: number, color: string): void {
  const points = Array.from({ length: 10 }, (_, i): Place => {
    const angle = Math.PI / 2 + (i * Math.PI) / 5;
    const r = i % 2 === 0 ? radius : radius * 0.42;
    return [x + Math.cos(angle) * r, z + Math.sin(angle) * r];
  });
  shape(mesh, points, y, neon(color));
}

/** A rocket on three fins: everything is washed here, and nothing flies. */
export function rocketSign(mesh: MeshBuilder): void {
  const spine: V3[] = [1.6, 2.6, 4.6, 6.4, 7.8, 8.6].map((z): V3 => [0, 0, z]);
  loft(
    mesh,
    spine,
    [0.62, 0.95, 1.12, 0.86, 0.4, 0.05],
    X,
    { color: '#c9ccd8', shine: 1 },
    { segments: 18 },
  );
  const red = flat('#e0483c', { glow: 0.5 });
  for (const s of SIDES) {
    shape(
      mesh,
      [
        [s * 0.7, 3.4],
        [s * 2.2, 0],
        [s * 1.6, 0],
        [s * 0.6, 1.6],
      ],
      -0.1,
      red,
    );
  }
  front(mesh, [-0.16, 0.16], [0.2, 2.6], -1.05, red);
  round(mesh, [0, 5.3], 0.46, -1.02, neon('#9fe4ff'));
  round(mesh, [0, 5.3], 0.3, -1.05, neon('#e8fbff'));
  for (const [r, color] of [
    [0.5, '#ff7a2a'],
    [0.3, '#ffd86a'],
  ] as const) {
    shape(
      mesh,
      [
        [-r, 1.6],
        [r, 1.6],
        [0, 1.6 - r * 2.6],
      ],
      -0.4 - r * 0.1,
      neon(color),
    );
  }
  posts(mesh, [-2.6, 2.6], 3, 0.12);
  block(mesh, [-3.3, 3.3], [-1.4, -1.2], [1.7, 3], { color: '#22304a' }, 0.08);
  write(mesh, 'CAR WASH', { y: -1.5, bottom: 2, size: 0.74, paint: neon('#7fe8ff'), pen: 0.1 });
}

/** A picture house: its name on a blade, and bulbs that run around what is on. */
export function theatre(mesh: MeshBuilder): void {
  block(mesh, [-4.4, 4.4], [0, 3.6], [0, 4.6], { color: '#6a4452' }, 0.06);
  block(mesh, [-3, 3], [0.2, 3], [4.6, 5.4], { color: '#543646' }, 0.06);
  lid(mesh, [-4.2, 4.2], [0.2, 3.4], 4.62, flat('#3a2836'));
  front(mesh, [-3.6, 3.6], [0.1, 1.7], -0.02, WARM);
  for (const x of [-2.4, -1.2, 0, 1.2, 2.4])
    front(mesh, [x - 0.05, x + 0.05], [0.1, 1.7], -0.04, flat('#5a3444'));
  block(mesh, [-4, 4], [-1.4, 0], [1.8, 3], { color: '#a03848' }, 0.05);
  front(mesh, [-3.8, 3.8], [1.98, 2.82], -1.43, lampLit('#fff6e0'));
  write(mesh, 'NIGHT OF THE MOTH', { y: -1.48, bottom: 2.16, size: 0.5, paint: DARK, pen: 0.11 });
  for (let i = 0; i <= 16; i++) {
    for (const z of [1.88, 2.92])
      ball(mesh, [-3.9 + i * 0.4875, -1.46, z], 0.09, neon('#ffe28a'), IDENTITY, 8);
  }
  block(mesh, [-0.6, 0.6], [-1.1, -0.4], [3.1, 9], { color: '#7c2448' }, 0.1);
  [...'LUNA'].forEach((letter, i) => {
    write(mesh, letter, {
      x: 0.1,
      y: -1.16,
      bottom: 7.5 - i * 1.3,
      size: 1,
      paint: neon('#ffd36b'),
      pen: 0.11,
    });
  });
  for (const s of SIDES)
    tube(
      mesh,
      [
        [s * 0.6, -1.12, 3.2],
        [s * 0.6, -1.12, 8.9],
      ],
      '#ff6aa0',
    );
  round(mesh, [0, 9.5], 0.75, -0.8, neon('#fff3c0'));
  round(mesh, [0.3, 9.65], 0.62, -0.82, flat('#4a2a4a'));
}

/** A van that sells tacos until the last one has gone home, under a string of bulbs. */
export function tacoTruck(mesh: MeshBuilder): void {
  const paint: Material = { color: '#2f8f86', shine: 0.5 };
  block(mesh, [-3.2, 2], [0, 2.1], [0.5, 3], paint, 0.14);
  block(mesh, [2, 3.3], [0.1, 2], [0.5, 2.1], paint, 0.2);
  front(mesh, [2.2, 3], [1.4, 2], 0.06, flat('#1d2a44', { shine: 1 }));
  front(mesh, [-3.2, 2], [0.7, 1], -0.03, lampLit('#ffcf5c'));
  front(mesh, [-2.5, 1], [1.35, 2.4], -0.04, PALE);
  for (const x of [-2, -0.7, 0.4]) {
    ball(mesh, [x, -0.08, 1.9], [0.2, 0.03, 0.22], flat('#5a3a38'), IDENTITY, 12);
    front(mesh, [x - 0.28, x + 0.28], [1.35, 1.72], -0.08, flat('#f2eee6'));
  }
  block(mesh, [-2.7, 1.2], [-0.9, 0], [2.45, 2.6], { color: '#e0483c' }, 0.03);
  for (let i = 0; i < 6; i += 2)
    front(mesh, [-2.7 + i * 0.65, -2.05 + i * 0.65], [2.42, 2.62], -0.92, lampLit('#fff3d6'));
  for (const x of [-2, 2.4]) {
    for (const r of [0.52, 0.24])
      round(mesh, [x, 0.52], r, -0.06 - (0.6 - r) * 0.1, r > 0.4 ? DARK : flat('#8a8796'));
  }
  block(mesh, [-2.2, 0.8], [0.6, 0.9], [3, 4.1], { color: '#3a2438' }, 0.08);
  write(mesh, 'TACOS', {
    x: -0.6,
    y: 0.55,
    bottom: 3.2,
    size: 0.7,
    paint: neon('#ff8a3c'),
    pen: 0.11,
  });
  const hang = (from: V3, to: V3): void => {
    const at = (t: number): V3 => [
      from[0] + (to[0] - from[0]) * t,
      from[1] + (to[1] - from[1]) * t,
      from[2] + (to[2] - from[2]) * t - 0.9 * t * (1 - t) * 1.6,
    ];
    const wire = Array.from({ length: 9 }, (_, i) => at(i / 8));
    for (const [i, one] of wire.slice(0, -1).entries())
      loft(mesh, [one, wire[i + 1]!], [0.03, 0.03], Y, IRON, { segments: 5, steps: 1 });
    wire.forEach(([x, y, z], i) => {
      ball(
        mesh,
        [x, y, z - 0.14],
        0.13,
        neon(['#ffe28a', '#ff8a6a', '#9fe4ff'][i % 3]!),
        IDENTITY,
        8,
      );
    });
  };
  for (const x of [-4.4, 4.4]) post(mesh, [x, -2.2, 0], [x, -2.2, 3.4], [0.07, 0.06], IRON, 8);
  hang([-4.4, -2.2, 3.4], [-2.6, 0, 3.2]);
  hang([4.4, -2.2, 3.4], [1.4, 0, 3.1]);
  hang([-4.4, -2.2, 3.4], [4.4, -2.2, 3.4]);
}

/** Where Sunnydale has its coffee: the cup is on the roof, and steams. */
export function coffeeCup(mesh: MeshBuilder): void {
  block(mesh, [-3, 3], [0, 3.2], [0, 2.6], { color: '#7a5a4a' }, 0.06);
  block(mesh, [-3.2, 3.2], [-0.7, 3.3], [2.5, 2.8], { color: '#2f5f4c' }, 0.05);
  lid(mesh, [-3, 3], [-0.5, 3.1], 2.82, flat('#27483c'));
  front(mesh, [-2.6, -0.6], [0.7, 2.1], -0.02, WARM);
  front(mesh, [0.7, 2.6], [0.7, 2.1], -0.02, WARM);
  front(mesh, [-0.4, 0.5], [0.1, 2.2], -0.02, PALE);
  const cup: V3[] = [3, 3.5, 4.6, 5.6].map((z): V3 => [0, 1.2, z]);
  loft(mesh, cup, [0.9, 1.25, 1.55, 1.7], X, flat('#f4eee4', { glow: 0.45, shine: 0.7 }), {
    segments: 20,
    roundEnd: false,
  });
  post(mesh, [0, 1.2, 5.58], [0, 1.2, 5.66], [1.5, 1.5], flat('#5a3424', { glow: 0.3 }), 20);
  const handle = upright(1.75, 1.1, 4.6, 0.62, 12);
  loft(
    mesh,
    handle,
    handle.map(() => 0.18),
    Y,
    flat('#e8e0d4', { glow: 0.4 }),
    { segments: 8, steps: 1 },
  );
  write(mesh, 'PUMP', {
    x: -0.1,
    y: -0.42,
    bottom: 4.2,
    size: 0.62,
    paint: neon('#d8483c'),
    pen: 0.12,
  });
  for (const [i, x] of [-0.7, 0.1, 0.8].entries()) {
    const steam = [0, 1, 2, 3, 4].map((k): V3 => [
      x + Math.sin(k * 1.5 + i) * 0.24,
      1,
      6 + k * 0.42 + i * 0.1,
    ]);
    tube(mesh, steam, '#cfe8ff', 0.07);
  }
}

/** A white church, its clock lit, and light in its coloured window. */
export function church(mesh: MeshBuilder): void {
  const white: Material = { color: '#d8d4dc' };
  const slate: Material = { color: '#4a4c64' };
  block(mesh, [-2.6, 2.6], [0, 5], [0, 3.4], white, 0.05);
  for (const s of SIDES) {
    const slope: V3[][] = [
      [
        [s * 2.9, -0.1, 3.3],
        [s * 2.9, 5.1, 3.3],
      ],
      [
        [0, -0.1, 5.6],
        [0, 5.1, 5.6],
      ],
    ];
    mesh.surface(s > 0 ? slope : slope.map((row) => [...row].reverse()), slate, { closed: false });
  }
  shape(
    mesh,
    [
      [-2.6, 3.3],
      [2.6, 3.3],
      [0, 5.5],
    ],
    -0.02,
    white,
  );
  block(mesh, [-1.1, 1.1], [-1.2, 1], [0, 6.6], white, 0.05);
  const spire: V3[][] = [
    [
      [-1.25, -1.35, 6.6],
      [1.25, -1.35, 6.6],
      [1.25, 1.15, 6.6],
      [-1.25, 1.15, 6.6],
    ],
    [
      [-0.05, -0.15, 10],
      [0.05, -0.15, 10],
      [0.05, -0.05, 10],
      [-0.05, -0.05, 10],
    ],
  ];
  mesh.surface(spire, slate, { capEnd: true });
  post(mesh, [0, -0.1, 10], [0, -0.1, 10.9], [0.05, 0.05], STEEL, 6);
  front(mesh, [-0.3, 0.3], [10.45, 10.55], -0.16, { color: '#a8acc0' });
  round(mesh, [0, 5.5], 0.8, -1.24, neon('#ffedb8'));
  for (const [x, z] of [
    [0, 0.55],
    [0.4, 0.1],
  ] as const)
    tube(
      mesh,
      [
        [0, -1.3, 5.5],
        [x, -1.3, 5.5 + z],
      ],
      '#2a2030',
      0.06,
    );
  front(mesh, [-0.55, 0.55], [0.1, 1.9], -1.24, WARM);
  front(mesh, [-0.04, 0.04], [0.1, 1.9], -1.26, flat('#6a4a3a'));
  const panes = ['#ff6a5a', '#6ab8ff', '#ffd36b', '#8ae08a', '#c88aff'];
  for (const s of SIDES) {
    for (let i = 0; i < 5; i++)
      front(
        mesh,
        [s * 1.85 - 0.36, s * 1.85 + 0.36],
        [1 + i * 0.36, 1.32 + i * 0.36],
        -0.04,
        neon(panes[(i + (s > 0 ? 2 : 0)) % 5]!),
      );
  }
}

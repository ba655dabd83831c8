import type { Material, MeshBuilder } from '../../geometry/MeshBuilder.ts';
import { randomStream } from '../../geometry/random.ts';
import { ball, box, loft, post } from '../../geometry/shapes.ts';
import { IDENTITY, X, turnZ } from '../../geometry/vectors.ts';
import { block, flat, front } from '../parts.ts';
import { write } from '../lettering.ts';
import { fan } from './lobbyWalls.ts';

const BRASS: Material = { color: '#d0a650', shine: 1 };
const WALNUT: Material = { color: '#5c3a30', shine: 0.3 };
const TOP: Material = { color: '#2c4a44', shine: 0.8 };
const HALF = 2.3;

/** The counter where guests sign in: it turns back to the wall at both ends, and the clerk stands within. */
export function hotelCounter(mesh: MeshBuilder): void {
  for (const s of [-1, 1]) {
    const [a, b] = [s * (HALF - 0.5), s * HALF];
    const [left, right] = [Math.min(a, b), Math.max(a, b)];
    block(mesh, [left, right], [-0.2, 2.3], [0, 1], WALNUT, 0.03);
    block(mesh, [left - 0.06, right + 0.06], [-0.3, 2.3], [1, 1.09], TOP, 0.03);
  }
  block(mesh, [-HALF, HALF], [-0.32, 0.3], [0, 1], WALNUT, 0.03);
  for (let i = 0; i < 6; i++) {
    const x = -HALF + 0.12 + i * 0.69;
    block(mesh, [x, x + 0.61], [-0.37, -0.3], [0.16, 0.9], flat('#74493a'), 0.04);
    fan(mesh, [x + 0.305, -0.39, 0.3], 0.24, 7, flat('#c19a4c', { shine: 1 }), 0.016);
    front(mesh, [x + 0.06, x + 0.55], [0.24, 0.26], -0.385, flat('#c19a4c', { shine: 1 }));
  }
  block(mesh, [-HALF - 0.08, HALF + 0.08], [-0.46, 0.36], [1, 1.09], TOP, 0.03);
  front(mesh, [-HALF - 0.06, HALF + 0.06], [1.02, 1.06], -0.465, flat('#c19a4c', { shine: 1 }));
  block(mesh, [-HALF, HALF], [-0.4, -0.34], [0, 0.1], BRASS, 0.02);
  bell(mesh);
  book(mesh);
  deskLamp(mesh);
  flowers(mesh);
}

function bell(mesh: MeshBuilder): void {
  post(mesh, [0.62, -0.18, 1.09], [0.62, -0.18, 1.12], [0.14, 0.13], { color: '#2a2028' }, 16);
  ball(
    mesh,
    [0.62, -0.18, 1.13],
    [0.125, 0.125, 0.11],
    { color: '#f0cf70', shine: 1 },
    IDENTITY,
    16,
  );
  ball(mesh, [0.62, -0.18, 1.25], 0.03, BRASS, IDENTITY, 8);
}

function book(mesh: MeshBuilder): void {
  const turned = turnZ(0.08);
  box(mesh, [-0.1, -0.08, 1.11], [0.36, 0.23, 0.02], { color: '#6e2230' }, turned, 0.01);
  for (const s of [-1, 1]) {
    box(mesh, [-0.1 + s * 0.165, -0.08, 1.135], [0.155, 0.2, 0.014], flat('#f3ead2'), turned, 0.01);
    for (let i = 0; i < 4; i++) {
      const y = 0.03 - i * 0.07;
      box(mesh, [-0.1 + s * 0.165, y, 1.151], [0.11, 0.007, 0.002], flat('#9a8a78'), turned, 0.001);
    }
  }
  post(mesh, [0.2, -0.24, 1.13], [0.34, -0.08, 1.16], [0.012, 0.018], { color: '#20202c' }, 6);
}

function deskLamp(mesh: MeshBuilder): void {
  post(mesh, [-1.1, 0.05, 1.09], [-1.1, 0.05, 1.13], [0.15, 0.13], BRASS, 14);
  post(mesh, [-1.1, 0.05, 1.13], [-1.1, 0.05, 1.45], [0.025, 0.025], BRASS, 8);
  const shade: Material = { color: '#8fe0a8', glow: 0.85, ink: '#1c4a34' };
  loft(
    mesh,
    [
      [-1.34, 0, 1.48],
      [-0.86, 0, 1.48],
    ],
    [0.1, 0.1],
    X,
    shade,
    { segments: 14, steps: 1 },
  );
}

function flowers(mesh: MeshBuilder): void {
  post(mesh, [1.62, 0, 1.09], [1.62, 0, 1.36], [0.08, 0.12], { color: '#40608a', shine: 0.8 }, 14);
  const random = randomStream(7);
  for (let i = 0; i < 15; i++) {
    const [x, y, z] = [
      1.62 + (random() - 0.5) * 0.5,
      (random() - 0.5) * 0.3,
      1.44 + random() * 0.34,
    ];
    post(mesh, [1.62, 0, 1.34], [x, y, z], [0.012, 0.01], flat('#2f5a38'), 5);
    const color = ['#f0dfe4', '#e8a8b4', '#c94f68'][i % 3]!;
    ball(mesh, [x, y, z], [0.085, 0.07, 0.065], { color }, IDENTITY, 8);
  }
}

/** A rack of pigeonholes with keys and letters, the hotel's name above it. */
export function pigeonholes(mesh: MeshBuilder): void {
  const [half, bottom, rows, columns] = [1.7, 0.9, 5, 14];
  const cell = (2 * half) / columns;
  const tall = 0.3;
  const top = bottom + rows * tall;
  block(mesh, [-half - 0.1, half + 0.1], [-0.16, 0], [0, bottom], WALNUT, 0.03);
  for (let i = 0; i < 5; i++) {
    const x = -half + i * 0.68;
    block(mesh, [x + 0.04, x + 0.62], [-0.2, -0.15], [0.14, 0.78], flat('#74493a'), 0.03);
    ball(mesh, [x + 0.33, -0.22, 0.62], 0.03, flat('#e0b860', { shine: 1 }), IDENTITY, 8);
  }
  front(mesh, [-half, half], [bottom, top], -0.04, flat('#23161c'));
  const random = randomStream(21);
  for (let row = 0; row < rows; row++) {
    const z = bottom + row * tall;
    for (let i = 0; i < columns; i++) {
      const x = -half + i * cell;
      const kept = random();
      if (kept < 0.42) {
        ball(
          mesh,
          [x + cell / 2, -0.13, z + 0.2],
          [0.03, 0.02, 0.03],
          flat('#f0cf70', { shine: 1 }),
          IDENTITY,
          8,
        );
        front(
          mesh,
          [x + cell / 2 - 0.035, x + cell / 2 + 0.035],
          [z + 0.05, z + 0.18],
          -0.13,
          flat('#a83a44'),
        );
      } else if (kept < 0.68) {
        const lean = random() * 0.05;
        front(
          mesh,
          [x + 0.05, x + cell - 0.05 - lean],
          [z + 0.03, z + 0.17 + lean],
          -0.1,
          flat('#efe6cf'),
        );
      }
    }
  }
  for (let row = 0; row <= rows; row++) {
    const z = bottom + row * tall;
    block(mesh, [-half, half], [-0.15, -0.03], [z - 0.02, z + 0.02], flat('#7a4f38'), 0.006);
  }
  for (let i = 0; i <= columns; i++) {
    const x = -half + i * cell;
    block(mesh, [x - 0.015, x + 0.015], [-0.145, -0.03], [bottom, top], flat('#6b4332'), 0.005);
  }
  for (const s of [-1, 1]) {
    block(
      mesh,
      [s * (half + 0.05) - 0.07, s * (half + 0.05) + 0.07],
      [-0.19, 0],
      [0, top + 0.1],
      WALNUT,
      0.03,
    );
  }
  block(mesh, [-half - 0.2, half + 0.2], [-0.22, 0], [top + 0.06, top + 0.18], WALNUT, 0.03);
  block(
    mesh,
    [-half + 0.1, half - 0.1],
    [-0.14, 0],
    [top + 0.18, top + 0.68],
    flat('#2a2028'),
    0.03,
  );
  const paint = flat('#ffd98a', { glow: 0.85 });
  write(mesh, 'HYPERION', { y: -0.17, bottom: top + 0.29, size: 0.3, paint, pen: 0.07 });
}

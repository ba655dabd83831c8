import type { Material, MeshBuilder } from '../../geometry/MeshBuilder.ts';
import { randomStream } from '../../geometry/random.ts';
import { ball, box, post } from '../../geometry/shapes.ts';
import { IDENTITY, turnZ } from '../../geometry/vectors.ts';
import { block, flat, front, legs } from '../parts.ts';

const WOOD: Material = { color: '#7a4f36', shine: 0.3 };
const DARK_WOOD: Material = { color: '#54362c', shine: 0.3 };
const TOP: Material = { color: '#92633f', shine: 0.5 };

/** A long dining table. */
export function table(mesh: MeshBuilder): void {
  legs(mesh, [0.85, 0.4], 0.68, 0.055, WOOD);
  block(mesh, [-0.9, 0.9], [-0.45, 0.45], [0.6, 0.68], WOOD);
  block(mesh, [-1, 1], [-0.55, 0.55], [0.68, 0.75], TOP, 0.03);
}

/** A small round table with a candle in a glass. */
export function roundTable(mesh: MeshBuilder): void {
  post(mesh, [0, 0, 0], [0, 0, 0.06], [0.26, 0.2], DARK_WOOD, 16);
  post(mesh, [0, 0, 0.06], [0, 0, 0.7], [0.06, 0.05], DARK_WOOD, 12);
  post(mesh, [0, 0, 0.68], [0, 0, 0.74], [0.46, 0.48], TOP, 26);
  post(mesh, [0.05, 0, 0.74], [0.05, 0, 0.86], [0.06, 0.08], { color: '#b04a3a', glow: 0.5 }, 10);
  ball(mesh, [0.05, 0, 0.88], [0.03, 0.03, 0.06], { color: '#ffd98a', glow: 1, outlined: false });
}

/** A desk with drawers, a lamp, papers. */
export function desk(mesh: MeshBuilder): void {
  for (const x of [-0.55, 0.55]) {
    block(mesh, [x - 0.25, x + 0.25], [-0.32, 0.36], [0, 0.68], WOOD);
    for (const z of [0.06, 0.27, 0.48]) {
      block(mesh, [x - 0.21, x + 0.21], [-0.35, -0.3], [z, z + 0.17], flat('#8a5c3f'), 0.02);
      ball(mesh, [x, -0.37, z + 0.09], 0.025, flat('#e0b860', { shine: 1 }), IDENTITY, 8);
    }
  }
  block(mesh, [-0.9, 0.9], [-0.4, 0.42], [0.68, 0.75], TOP, 0.025);
  box(mesh, [-0.1, -0.08, 0.756], [0.17, 0.13, 0.006], flat('#e9e2d2'), turnZ(0.2), 0.005);
  box(mesh, [0.02, 0.02, 0.765], [0.15, 0.12, 0.006], flat('#f3eee2'), turnZ(-0.15), 0.005);
  post(mesh, [0.6, 0.2, 0.75], [0.6, 0.2, 0.79], [0.11, 0.1], { color: '#3f5a4c' }, 12);
  post(mesh, [0.6, 0.2, 0.79], [0.6, 0.2, 1.05], [0.025, 0.025], { color: '#c9a24a' }, 8);
  post(mesh, [0.6, 0.2, 1.02], [0.6, 0.2, 1.16], [0.17, 0.09], { color: '#8fd0a0', glow: 0.7 }, 14);
}

/** The counter of a bar, two units wide; neighbours join. */
export function bar(mesh: MeshBuilder): void {
  block(mesh, [-1, 1], [-0.2, 0.3], [0, 0.95], { color: '#4f332c', outlined: false }, 0.001);
  for (let i = 0; i < 4; i++) {
    const x = -0.96 + i * 0.5;
    block(mesh, [x, x + 0.42], [-0.24, -0.19], [0.14, 0.84], flat('#6a4436'), 0.03);
  }
  front(mesh, [-1, 1], [0, 0.1], -0.215, flat('#2f2024'));
  block(mesh, [-1, 1], [-0.36, 0.36], [0.95, 1.04], { ...TOP, outlined: false }, 0.001);
  front(mesh, [-1, 1], [0.95, 1.04], -0.365, flat('#a87448'));
  const rail = [-1, 1] as const;
  block(mesh, rail, [-0.4, -0.36], [0.22, 0.27], flat('#c9a24a', { shine: 1 }), 0.001);
}

/** Bottles on three boards before a mirror, lit from below. */
export function barShelf(mesh: MeshBuilder): void {
  const random = randomStream(9);
  block(mesh, [-1, 1], [0.1, 0.3], [0, 2.3], DARK_WOOD, 0.03);
  front(mesh, [-0.9, 0.9], [0.95, 2.15], 0.09, flat('#31405c', { shine: 1 }));
  block(mesh, [-1, 1], [-0.2, 0.2], [0, 0.85], WOOD, 0.03);
  const glass = ['#3f7a4e', '#8a4a2e', '#b8863c', '#6f8fb0', '#7a2c44', '#d8d2c0'];
  for (const z of [0.95, 1.35, 1.75]) {
    block(mesh, [-0.95, 0.95], [-0.06, 0.1], [z - 0.06, z], WOOD, 0.01);
    front(mesh, [-0.92, 0.92], [z - 0.05, z - 0.02], -0.065, flat('#ffb86a', { glow: 0.9 }));
    for (let x = -0.84; x < 0.88; x += 0.11 + random() * 0.05) {
      const color = glass[Math.floor(random() * glass.length)]!;
      const tall = 0.17 + random() * 0.1;
      post(mesh, [x, 0, z], [x, 0, z + tall], [0.042, 0.04], flat(color, { shine: 1 }), 8);
      post(mesh, [x, 0, z + tall], [x, 0, z + tall + 0.08], [0.022, 0.016], flat(color), 6);
    }
  }
}

/** Where guests of a hotel sign in: marble and brass, a bell, a book, keys behind. */
export function receptionDesk(mesh: MeshBuilder): void {
  block(mesh, [-1.5, 1.5], [-0.3, 0.4], [0, 1], WOOD, 0.04);
  for (let i = 0; i < 5; i++) {
    const x = -1.4 + i * 0.57;
    block(mesh, [x, x + 0.5], [-0.35, -0.29], [0.14, 0.88], flat('#8d5f42'), 0.04);
  }
  block(mesh, [-1.6, 1.6], [-0.42, 0.46], [1, 1.09], { color: '#d8d2d8', shine: 0.8 }, 0.03);
  block(mesh, [-1.52, 1.52], [-0.36, -0.3], [0, 0.1], { color: '#c9a24a', shine: 1 });
  ball(mesh, [0.5, -0.15, 1.1], [0.1, 0.1, 0.08], { color: '#e8c565', shine: 1 }, IDENTITY, 14);
  box(mesh, [-0.35, -0.05, 1.11], [0.24, 0.17, 0.02], { color: '#f0e8d6' }, turnZ(0.1), 0.01);
  box(mesh, [-0.35, -0.05, 1.133], [0.01, 0.17, 0.004], flat('#8d3040'), turnZ(0.1), 0.003);
}

/** A shelf full of books. */
export function bookshelf(mesh: MeshBuilder): void {
  const random = randomStream(14);
  block(mesh, [-0.75, 0.75], [0.08, 0.2], [0, 2.05], DARK_WOOD, 0.02);
  for (const s of [-1, 1])
    block(mesh, [s * 0.75 - 0.04, s * 0.75 + 0.04], [-0.2, 0.2], [0, 2.05], WOOD);
  const bindings = ['#7a3138', '#3d5a4c', '#40527a', '#8a6a3c', '#5c4470', '#a08f78', '#2f4a58'];
  for (let row = 0; row < 4; row++) {
    const z = 0.1 + row * 0.48;
    block(mesh, [-0.75, 0.75], [-0.2, 0.2], [z - 0.05, z], WOOD, 0.01);
    for (let x = -0.7; x < 0.64;) {
      const wide = 0.04 + random() * 0.05;
      const tall = 0.26 + random() * 0.13;
      const color = bindings[Math.floor(random() * bindings.length)]!;
      if (random() > 0.08) {
        block(mesh, [x, x + wide], [-0.14, 0.1], [z, z + tall], flat(color), 0.008);
        front(mesh, [x, x + wide], [z + tall * 0.7, z + tall * 0.76], -0.145, flat('#d9bd7a'));
      }
      x += wide + 0.008;
    }
  }
  block(mesh, [-0.82, 0.82], [-0.24, 0.22], [2.02, 2.1], WOOD, 0.02);
}

/** A billiard table with its balls. */
export function poolTable(mesh: MeshBuilder): void {
  legs(mesh, [1.1, 0.5], 0.6, 0.1, DARK_WOOD);
  block(mesh, [-1.35, 1.35], [-0.75, 0.75], [0.5, 0.8], DARK_WOOD, 0.05);
  block(mesh, [-1.2, 1.2], [-0.6, 0.6], [0.72, 0.815], flat('#2f7a52'), 0.02);
  const colors = ['#d8b23c', '#c2323f', '#40578f', '#e0622a', '#6a3a7a', '#f3eee2', '#15131c'];
  const random = randomStream(6);
  for (const color of colors) {
    const at = [(random() - 0.5) * 2, (random() - 0.5) * 0.9, 0.85] as const;
    ball(mesh, at, 0.05, flat(color, { shine: 1 }), IDENTITY, 10);
  }
  for (const x of [-1.22, 0, 1.22]) {
    for (const y of [-0.62, 0.62]) ball(mesh, [x, y, 0.79], [0.09, 0.09, 0.035], flat('#0e0a14'));
  }
}

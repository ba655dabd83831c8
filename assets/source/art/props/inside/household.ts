import type { Material, MeshBuilder } from '../../geometry/MeshBuilder.ts';
import { randomStream } from '../../geometry/random.ts';
import { ball, lock, loft, post } from '../../geometry/shapes.ts';
import { IDENTITY, X, Z } from '../../geometry/vectors.ts';
import { block, flat, front, legs, lid } from '../parts.ts';

const BRASS: Material = { color: '#d0a650', shine: 1 };
const WOOD: Material = { color: '#6b4535' };
const FLAME = flat('#ffd98a', { glow: 1 });

/** A lamp on a tall foot with a warm shade. */
export function standingLamp(mesh: MeshBuilder): void {
  post(mesh, [0, 0, 0], [0, 0, 0.05], [0.2, 0.18], BRASS, 18);
  post(mesh, [0, 0, 0.05], [0, 0, 1.3], [0.03, 0.025], BRASS, 8);
  post(
    mesh,
    [0, 0, 1.25],
    [0, 0, 1.62],
    [0.3, 0.18],
    { color: '#ffd08a', glow: 0.9, ink: '#6a3a1c' },
    18,
  );
}

/** A lamp that hangs from the ceiling; its shade is two and a half units up. */
export function ceilingLamp(mesh: MeshBuilder): void {
  post(mesh, [0, 0, 2.75], [0, 0, 3.6], [0.015, 0.015], { color: '#2a2632' }, 6);
  post(mesh, [0, 0, 2.5], [0, 0, 2.78], [0.34, 0.07], { color: '#3d5a4c', shine: 0.6 }, 20);
  ball(mesh, [0, 0, 2.49], [0.17, 0.17, 0.08], { color: '#ffe2a0', glow: 1, ink: '#6a3a1c' });
}

/** Arms with candles, for a great hall. */
export function chandelier(mesh: MeshBuilder): void {
  post(mesh, [0, 0, 2.5], [0, 0, 3.7], [0.03, 0.02], BRASS, 8);
  ball(mesh, [0, 0, 2.5], 0.12, BRASS);
  for (let i = 0; i < 8; i++) {
    const [x, y] = [Math.cos((i * Math.PI) / 4), Math.sin((i * Math.PI) / 4)];
    const arm = [
      [0, 0, 2.5],
      [x * 0.4, y * 0.4, 2.36],
      [x * 0.72, y * 0.72, 2.56],
    ] as const;
    loft(mesh, arm, [0.028, 0.024, 0.02], Z, BRASS, { segments: 6 });
    const [cx, cy] = [x * 0.72, y * 0.72];
    post(mesh, [cx, cy, 2.56], [cx, cy, 2.72], [0.03, 0.03], { color: '#efe6d2' }, 8);
    ball(mesh, [cx, cy, 2.78], [0.03, 0.03, 0.06], FLAME, IDENTITY, 8);
  }
}

/** Candles of three heights that have run. */
export function candles(mesh: MeshBuilder): void {
  const wax: Material = { color: '#efe2c8' };
  for (const [x, y, tall, radius] of [
    [-0.12, 0.03, 0.34, 0.055],
    [0.05, 0.06, 0.5, 0.05],
    [0.08, -0.1, 0.22, 0.06],
  ] as const) {
    post(mesh, [x, y, 0], [x, y, 0.02], [radius * 1.6, radius * 1.5], wax, 12);
    post(mesh, [x, y, 0], [x, y, tall], [radius, radius], wax, 12);
    ball(mesh, [x, y, tall + 0.07], [0.03, 0.03, 0.075], FLAME, IDENTITY, 8);
  }
}

/** A palm in a pot. */
export function pottedPalm(mesh: MeshBuilder): void {
  post(mesh, [0, 0, 0], [0, 0, 0.4], [0.2, 0.27], { color: '#9a5a42' }, 16);
  post(mesh, [0, 0, 0.38], [0, 0, 0.4], [0.24, 0.24], { color: '#3a2c24' }, 16);
  const random = randomStream(3);
  for (let i = 0; i < 22; i++) {
    const angle = i * 2.4;
    const reach = 0.4 + random() * 0.35;
    const lift = 0.9 + random() * 0.65;
    const [x, y] = [Math.cos(angle), Math.sin(angle)];
    const leaf = [
      [0, 0, 0.4],
      [x * reach * 0.4, y * reach * 0.4, lift],
      [x * reach, y * reach, lift - 0.28 + random() * 0.1],
    ] as const;
    const color = ['#2f5a38', '#3c6b40', '#477a46'][i % 3]!;
    lock(mesh, leaf, 0.075, 0.02, Z, { color, outlined: i % 2 === 0 }, 0.05);
  }
}

/** A marble column that a ceiling rests on. */
export function column(mesh: MeshBuilder): void {
  const marble: Material = { color: '#c9c0c4', shine: 0.5 };
  block(mesh, [-0.36, 0.36], [-0.36, 0.36], [0, 0.16], marble);
  post(mesh, [0, 0, 0.16], [0, 0, 0.3], [0.32, 0.26], marble, 22);
  post(mesh, [0, 0, 0.3], [0, 0, 3], [0.24, 0.2], marble, 22);
  for (let i = 0; i < 12; i++) {
    const angle = (i * Math.PI) / 6;
    const at = (z: number, radius: number) =>
      [Math.cos(angle) * radius, Math.sin(angle) * radius, z] as const;
    loft(mesh, [at(0.36, 0.235), at(2.94, 0.2)], [0.02, 0.02], X, flat('#a79ea6'), {
      segments: 6,
      steps: 1,
    });
  }
  post(mesh, [0, 0, 3], [0, 0, 3.14], [0.24, 0.34], { color: '#d0a650', shine: 0.8 }, 22);
  block(mesh, [-0.38, 0.38], [-0.38, 0.38], [3.14, 3.3], marble);
}

/** A hearth with a fire in it. */
export function fireplace(mesh: MeshBuilder): void {
  const stone: Material = { color: '#8a7f86' };
  block(mesh, [-0.9, -0.55], [-0.3, 0.2], [0, 1.1], stone);
  block(mesh, [0.55, 0.9], [-0.3, 0.2], [0, 1.1], stone);
  block(mesh, [-0.95, 0.95], [-0.36, 0.2], [1.08, 1.34], stone, 0.03);
  block(mesh, [-1.05, 1.05], [-0.44, 0.22], [1.34, 1.44], WOOD, 0.02);
  front(mesh, [-0.55, 0.55], [0, 1.1], 0.05, flat('#1a1118'));
  lid(mesh, [-0.55, 0.55], [-0.3, 0.05], 0.02, flat('#2a1c20'));
  for (const [x, tall, color] of [
    [-0.22, 0.5, '#ff7a2a'],
    [0.2, 0.46, '#ff7a2a'],
    [0, 0.66, '#ff9a3a'],
    [-0.08, 0.4, '#ffd070'],
    [0.1, 0.34, '#ffe6a0'],
  ] as const) {
    const tongue = [
      [x, -0.1, 0.1],
      [x * 1.2, -0.1, 0.1 + tall * 0.5],
      [x * 0.8, -0.1, 0.1 + tall],
    ] as const;
    lock(mesh, tongue, 0.14, 0.05, X, flat(color, { glow: 1 }), 0.05);
  }
  for (const s of [-1, 1]) {
    post(
      mesh,
      [-0.4 * s, -0.22, 0.08],
      [0.4 * s, -0.05, 0.14],
      [0.06, 0.06],
      { color: '#4a3029' },
      10,
    );
  }
}

/** A television on a low cupboard, switched on. */
export function television(mesh: MeshBuilder): void {
  block(mesh, [-0.65, 0.65], [-0.25, 0.3], [0.06, 0.5], WOOD, 0.03);
  legs(mesh, [0.55, 0.2], 0.08, 0.04, WOOD);
  block(mesh, [-0.48, 0.48], [-0.2, 0.28], [0.5, 1.16], { color: '#3a3542', shine: 0.5 }, 0.05);
  front(mesh, [-0.38, 0.22], [0.6, 1.08], -0.21, flat('#86b8e0', { glow: 0.8 }));
  front(mesh, [-0.32, -0.02], [0.66, 1.02], -0.212, flat('#b8dcf4', { glow: 0.8 }));
  for (const z of [0.7, 0.84])
    ball(mesh, [0.35, -0.21, z], 0.045, { color: '#a9adbc' }, IDENTITY, 10);
}

/** A kitchen's counter with a sink, two units wide. */
export function kitchenCounter(mesh: MeshBuilder): void {
  block(mesh, [-1, 1], [-0.3, 0.36], [0, 0.88], flat('#c9b894'), 0.001);
  for (let i = 0; i < 4; i++) {
    const x = -0.97 + i * 0.5;
    block(mesh, [x, x + 0.44], [-0.34, -0.29], [0.14, 0.84], flat('#dac9a4'), 0.025);
    ball(mesh, [x + 0.36, -0.36, 0.6], 0.025, flat('#8d8696'), IDENTITY, 8);
  }
  block(mesh, [-1, 1], [-0.38, 0.36], [0.88, 0.96], flat('#5d6d78', { shine: 0.8 }), 0.001);
  block(mesh, [0.1, 0.75], [-0.22, 0.16], [0.9, 0.968], flat('#b9bdca', { shine: 1 }), 0.03);
  lid(mesh, [0.17, 0.68], [-0.16, 0.1], 0.97, flat('#6d7484'));
  const tap = [
    [0.42, 0.24, 0.96],
    [0.42, 0.22, 1.24],
    [0.42, 0.04, 1.2],
  ] as const;
  loft(mesh, tap, [0.025, 0.022, 0.02], X, { color: '#c9cdd8', shine: 1 }, { segments: 8 });
}

/** A rug that lies flat, fringed at both ends. */
export function rug(mesh: MeshBuilder): void {
  const tones = ['#6d2c3a', '#b08a52', '#7a3342', '#3d3a5c', '#8a3d4a'] as const;
  tones.forEach((color, i) => {
    const inset = i * 0.13;
    const [x, y] = [1.5 - inset, 0.95 - inset];
    lid(mesh, [-x, x], [-y, y], 0.006 + i * 0.002, flat(color));
  });
  for (let i = 0; i < 16; i++) {
    const y = -0.92 + i * 0.12;
    for (const s of [-1, 1]) {
      const [a, b] = [s * 1.5, s * 1.58];
      lid(mesh, [Math.min(a, b), Math.max(a, b)], [y, y + 0.05], 0.006, flat('#c9b088'));
    }
  }
}

import type { Material, MeshBuilder } from '../../geometry/MeshBuilder.ts';
import { randomStream } from '../../geometry/random.ts';
import { ball, box, loft, lock, post } from '../../geometry/shapes.ts';
import { IDENTITY, X, turn } from '../../geometry/vectors.ts';
import type { V3 } from '../../geometry/vectors.ts';
import { block, flat, front } from '../parts.ts';

const ROCK = ['#5a4a58', '#6a5864', '#4c3f50'] as const;

/** A heap of broken masonry with iron sticking out of it. */
export function rubble(mesh: MeshBuilder): void {
  const random = randomStream(11);
  for (let i = 0; i < 26; i++) {
    const away = random() ** 0.7 * 0.9;
    const angle = random() * 6.28;
    const size = 0.08 + random() * 0.2 * (1.1 - away);
    const at: V3 = [Math.cos(angle) * away, Math.sin(angle) * away * 0.7, size + (1 - away) * 0.28];
    const color = ['#7d7886', '#6b6675', '#8d8794', '#7a5a54'][i % 4]!;
    const turned = turn([random() * 6, random() - 0.5, random() - 0.5]);
    box(mesh, at, [size, size * 0.8, size * 0.6], { color }, turned, 0.03);
  }
  for (const [x, lean] of [
    [-0.2, -0.2],
    [0.25, 0.3],
  ] as const) {
    const rod: V3[] = [
      [x, 0, 0.2],
      [x + lean * 0.4, 0, 0.7],
      [x + lean, 0, 0.95],
    ];
    loft(mesh, rod, [0.022, 0.02, 0.018], X, { color: '#7a4a3a' }, { segments: 6 });
  }
}

export function boulder(mesh: MeshBuilder): void {
  const stone = (centre: V3, radii: V3, i: number): void =>
    ball(mesh, centre, radii, { color: ROCK[i]! }, turn([i, 0.3 * i, 0.2]), 9);
  stone([0, 0, 0.42], [0.62, 0.5, 0.5], 0);
  stone([0.42, -0.22, 0.24], [0.34, 0.3, 0.28], 1);
  stone([-0.44, -0.12, 0.2], [0.3, 0.28, 0.24], 2);
}

/** Stone that has grown from the floor of a cave. */
export function spire(mesh: MeshBuilder): void {
  for (const [x, y, tall, wide, i] of [
    [0, 0, 1.9, 0.3, 0],
    [0.34, -0.1, 0.9, 0.2, 1],
    [-0.3, 0.08, 1.2, 0.22, 2],
    [-0.14, -0.26, 0.5, 0.16, 1],
  ] as const) {
    const spine: V3[] = [
      [x, y, 0],
      [x * 1.1, y, tall * 0.45],
      [x * 1.2 + 0.03, y, tall],
    ];
    lock(mesh, spine, wide, wide * 0.9, X, { color: ROCK[i] }, 0.06);
  }
}

/** The school's boiler, with its pipes and a fire behind the door. */
export function boiler(mesh: MeshBuilder): void {
  const iron: Material = { color: '#5a5664', shine: 0.5 };
  const copper: Material = { color: '#a8663f', shine: 1 };
  post(mesh, [0, 0, 0.1], [0, 0, 1.8], [0.6, 0.6], iron, 26);
  ball(mesh, [0, 0, 1.8], [0.6, 0.6, 0.25], iron, IDENTITY, 26);
  for (const z of [0.3, 1.05, 1.7])
    post(mesh, [0, 0, z], [0, 0, z + 0.07], [0.63, 0.63], flat('#47434f'), 26);
  block(mesh, [-0.28, 0.28], [-0.68, -0.5], [0.4, 0.85], iron, 0.04);
  front(mesh, [-0.2, 0.2], [0.47, 0.78], -0.69, flat('#ff8a3a', { glow: 0.9 }));
  for (let i = 0; i < 4; i++)
    front(mesh, [-0.19 + i * 0.11, -0.15 + i * 0.11], [0.47, 0.78], -0.695, flat('#2a2028'));
  post(mesh, [0.3, -0.55, 1.35], [0.3, -0.62, 1.35], [0.13, 0.13], { color: '#e6dfd2' }, 16);
  for (const [x, z] of [
    [0.75, 1.4],
    [-0.75, 1.6],
  ] as const) {
    const pipe: V3[] = [
      [x * 0.6, 0, z],
      [x, 0, z],
      [x * 1.15, 0, z + 0.25],
      [x * 1.15, 0, 2.7],
    ];
    loft(mesh, pipe, [0.09, 0.09, 0.09, 0.09], X, copper, { segments: 10 });
  }
}

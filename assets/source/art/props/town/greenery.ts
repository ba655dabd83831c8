import type { Material, MeshBuilder } from '../../geometry/MeshBuilder.ts';
import { randomStream } from '../../geometry/random.ts';
import { ball, lock, loft, post } from '../../geometry/shapes.ts';
import { IDENTITY, X, Z, add, along, scale, unit } from '../../geometry/vectors.ts';
import type { V3 } from '../../geometry/vectors.ts';

const BARK: Material = { color: '#5a4648' };
const LEAVES = ['#1f4030', '#28502f', '#34653e', '#457a48', '#5a8c50'];

/** A ball of leaves: dark within, lighter toward the top. */
function foliage(mesh: MeshBuilder, centre: V3, radii: V3, count: number, seed: number): void {
  const random = randomStream(seed);
  ball(mesh, centre, scale(radii, 0.86), { color: '#16302a' }, IDENTITY, 16);
  for (let i = 0; i < count; i++) {
    const out = unit([random() - 0.5, random() - 0.62, random() - 0.36]);
    const at = add(centre, [out[0] * radii[0], out[1] * radii[1], out[2] * radii[2]]);
    const light = Math.max(0, Math.min(4, Math.floor((out[2] + 0.5) * 2.4 + random() * 1.6)));
    const size = 0.09 + random() * 0.08;
    const hang = unit([out[0] + random() - 0.5, out[1] + random() - 0.5, out[2] + random() - 0.6]);
    const leaf = [at, along(at, hang, size), along(at, hang, size * 2)];
    const twist = unit([random() - 0.5, random() - 0.5, random() - 0.5]);
    lock(
      mesh,
      leaf,
      size * 0.85,
      size * 0.4,
      twist,
      { color: LEAVES[light]!, outlined: i % 4 === 0 },
      0.1,
    );
  }
}

function trunk(mesh: MeshBuilder, height: number, radius: number): void {
  const spine: V3[] = [
    [0, 0, 0],
    [0.05, 0, height * 0.5],
    [-0.03, 0, height],
  ];
  loft(mesh, spine, [radius, radius * 0.75, radius * 0.6], X, BARK, { segments: 12 });
  for (let i = 0; i < 5; i++) {
    const [x, y] = [Math.cos(i * 1.25 + 0.5), Math.sin(i * 1.25 + 0.5)];
    const root: V3[] = [
      [0, 0, 0.24],
      [x * radius * 1.4, y * radius * 1.4, 0.07],
      [x * radius * 2.5, y * radius * 2.5, 0],
    ];
    lock(mesh, root, radius * 0.6, radius * 0.5, Z, BARK, 0.1);
  }
}

/** A broad tree in leaf. */
export function leafyTree(mesh: MeshBuilder): void {
  trunk(mesh, 1.7, 0.2);
  foliage(mesh, [-0.55, 0.1, 2.2], [0.75, 0.7, 0.6], 170, 1);
  foliage(mesh, [0.6, 0.15, 2.3], [0.8, 0.7, 0.62], 180, 2);
  foliage(mesh, [0.02, -0.1, 2.75], [0.95, 0.8, 0.7], 240, 3);
}

export function cypress(mesh: MeshBuilder): void {
  post(mesh, [0, 0, 0], [0, 0, 0.4], [0.11, 0.1], BARK, 10);
  foliage(mesh, [0, 0, 1.1], [0.46, 0.46, 0.9], 170, 5);
  foliage(mesh, [0, 0, 2.2], [0.34, 0.34, 0.9], 130, 6);
}

/** A tall fan palm, as along the streets near the coast. */
export function palmTree(mesh: MeshBuilder): void {
  const spine: V3[] = [
    [0, 0, 0],
    [0.12, 0, 1.4],
    [0.08, 0, 2.9],
    [-0.05, 0, 4],
  ];
  loft(mesh, spine, [0.17, 0.11, 0.1, 0.1], X, { color: '#75604f' }, { segments: 10, steps: 5 });
  for (let i = 0; i < 13; i++) {
    const z = 0.3 + i * 0.28;
    post(
      mesh,
      [0.08, 0, z],
      [0.08, 0, z + 0.03],
      [0.13, 0.12],
      { color: '#5a483f', outlined: false },
      10,
    );
  }
  const random = randomStream(21);
  for (let i = 0; i < 26; i++) {
    const angle = i * 2.4;
    const reach = 0.75 + random() * 0.35;
    const droop = random();
    const [x, y] = [Math.cos(angle) * reach, Math.sin(angle) * reach];
    const frond: V3[] = [
      [-0.05, 0, 4],
      [-0.05 + x * 0.5, y * 0.5, 4.5 - droop * 0.35],
      [-0.05 + x, y, 4.15 - droop * 0.9],
    ];
    const color = LEAVES[1 + Math.floor((1 - droop) * 3)]!;
    lock(mesh, frond, 0.12, 0.02, Z, { color, outlined: i % 2 === 0 }, 0.04);
  }
}

export function bush(mesh: MeshBuilder): void {
  foliage(mesh, [-0.25, 0, 0.3], [0.36, 0.32, 0.32], 70, 8);
  foliage(mesh, [0.24, 0.02, 0.36], [0.4, 0.34, 0.38], 80, 9);
}

import type { Material, MeshBuilder } from '../../geometry/MeshBuilder.ts';
import { randomStream } from '../../geometry/random.ts';
import { ball, lock, loft, post } from '../../geometry/shapes.ts';
import { X, Z, add, along, unit } from '../../geometry/vectors.ts';
import type { V3 } from '../../geometry/vectors.ts';
import { flat } from '../parts.ts';
import type { Prop } from '../prop.ts';

const FRONDS = ['#2b5540', '#386a42', '#488452', '#62a05e'];
const DEAD = ['#86694e', '#9a7c5a'];

/** A fan palm as they line the streets near the coast: a trunk that leans a little, a skirt of dead leaves. */
export const roadPalm =
  (height: number, lean: number, seed: number): Prop =>
  (mesh) => {
    const random = randomStream(seed);
    const bow = (t: number): V3 => [lean * (t * t * 1.6 - t * 0.6), 0, height * t];
    const spine = [0, 0.3, 0.65, 1].map(bow);
    loft(mesh, spine, [0.3, 0.2, 0.17, 0.16], X, { color: '#94795f' }, { segments: 10, steps: 5 });
    const rings = Math.round(height * 1.7);
    for (let i = 1; i < rings; i++) {
      const [x, y, z] = bow(i / rings);
      const wide = 0.235 - 0.05 * (i / rings);
      post(mesh, [x, y, z], [x, y, z + 0.07], [wide, wide * 0.95], flat('#6f584a'), 10);
    }
    const top = bow(1);
    const frond = (
      angle: number,
      reach: number,
      rise: number,
      fall: number,
      color: string,
    ): void => {
      const [x, y] = [Math.cos(angle) * reach, Math.sin(angle) * reach];
      const blade: V3[] = [
        top,
        add(top, [x * 0.55, y * 0.55, rise]),
        add(top, [x, y, rise - fall]),
      ];
      lock(mesh, blade, 0.24, 0.04, Z, { color, outlined: random() < 0.55 }, 0.04);
    };
    for (let i = 0; i < 16; i++) {
      frond(i * 2.4, 0.45 + random() * 0.25, -0.35, 0.75 + random() * 0.6, DEAD[i % 2]!);
    }
    for (let i = 0; i < 34; i++) {
      const droop = random();
      const color = FRONDS[Math.min(3, Math.floor((1 - droop) * 4))]!;
      frond(i * 2.4, 1.25 + random() * 0.55, 0.85 - droop * 0.7, 0.5 + droop * 0.9, color);
    }
  };

/** The tree of the high desert: a few crooked arms, and a ball of daggers at the end of each. */
export function joshuaTree(mesh: MeshBuilder): void {
  const random = randomStream(31);
  const bark: Material = { color: '#7a6456' };
  const tuft = (at: V3, up: V3): void => {
    for (let i = 0; i < 30; i++) {
      const aside: V3 = [random() - 0.5, random() - 0.5, random() - 0.42];
      const out = unit(add(unit(aside), [up[0] * 0.55, up[1] * 0.55, up[2] * 0.55]));
      const reach = 0.5 + random() * 0.25;
      const color = ['#4d6b54', '#688a62', '#86a868', '#a6c47c'][
        Math.min(3, Math.max(0, Math.floor((out[2] + 0.5) * 2 + random() * 1.4)))
      ]!;
      const blade = [at, along(at, out, reach * 0.5), along(at, out, reach)];
      lock(mesh, blade, 0.075, 0.04, Z, { color, outlined: i % 2 === 0 }, 0.05);
    }
  };
  const arm = (from: V3, direction: V3, reach: number, radius: number, order: number): void => {
    const elbow = along(from, direction, reach * 0.55);
    const up = unit(add(direction, [0, 0, 0.75]));
    const end = along(elbow, up, reach * 0.5);
    loft(mesh, [from, elbow, end], [radius, radius * 0.86, radius * 0.8], X, bark, {
      segments: 9,
      steps: 3,
    });
    // dead leaves lie along the arms like shingles
    for (let i = 0; i < 9; i++) {
      const at = along(elbow, up, (reach * 0.5 * i) / 9);
      const angle = random() * Math.PI * 2;
      const out: V3 = [Math.cos(angle) * radius, Math.sin(angle) * radius, 0];
      const hang = [add(at, out), add(at, [out[0] * 1.5, out[1] * 1.5, -0.2])];
      lock(mesh, [at, ...hang], 0.05, 0.03, Z, flat(i % 2 ? '#94805f' : '#64524a'), 0.2);
    }
    if (order === 0) return tuft(end, up);
    const forks = order === 3 ? 3 : 2;
    const turn = random() * Math.PI;
    for (let i = 0; i < forks; i++) {
      const angle = turn + (i / forks) * Math.PI * 2;
      const next: V3 = [Math.cos(angle) * 0.95, Math.sin(angle) * 0.95, 0.55 + random() * 0.4];
      arm(end, unit(next), reach * (0.66 + random() * 0.22), radius * 0.78, order - 1);
    }
  };
  arm([0, 0, 0], unit([0.1, 0, 1]), 1.7, 0.27, 3);
}

/** A grey-green cushion of sagebrush. */
export function scrub(mesh: MeshBuilder): void {
  const random = randomStream(9);
  for (const [x, wide, tall, count] of [
    [-0.42, 0.55, 0.5, 80],
    [0.4, 0.62, 0.62, 100],
  ] as const) {
    ball(mesh, [x, 0, tall * 0.4], [wide, wide * 0.8, tall * 0.66], { color: '#2c3330' });
    for (let i = 0; i < count; i++) {
      const out = unit([random() - 0.5, random() - 0.62, random() * 0.8]);
      const at: V3 = [x + out[0] * wide, out[1] * wide * 0.8, tall * 0.4 + out[2] * tall * 0.66];
      const light = Math.min(3, Math.floor(out[2] * 2.4 + random() * 1.5));
      const color = ['#56675a', '#74846f', '#929f86', '#b0ba9c'][light]!;
      const size = 0.1 + random() * 0.09;
      const up = unit(add(out, [0, 0, 0.6]));
      const leaf = [at, along(at, up, size), along(at, up, size * 2)];
      lock(mesh, leaf, 0.07, 0.04, X, { color, outlined: i % 4 === 0 }, 0.1);
    }
  }
}

/** A thin bush of the low desert: many bare stems that fan out, leaves only toward their ends. */
export function creosote(mesh: MeshBuilder): void {
  const random = randomStream(14);
  for (let i = 0; i < 26; i++) {
    const angle = i * 2.4;
    const spread = 0.25 + random() * 0.5;
    const reach = 1.2 + random() * 0.65;
    const out = unit([Math.cos(angle) * spread, Math.sin(angle) * spread, 1]);
    const bend: V3 = [Math.cos(angle) * 0.16, Math.sin(angle) * 0.16, -0.05];
    const tip = add(along([0, 0, 0], out, reach), bend);
    const stem = [[0, 0, 0] as V3, along([0, 0, 0], out, reach * 0.55), tip];
    lock(mesh, stem, 0.05, 0.05, X, { color: '#4b3f3c' }, 0.4);
    for (let k = 0; k < 11; k++) {
      const at = along([0, 0, 0], out, reach * (0.42 + k * 0.055));
      const away = unit([random() - 0.5, random() - 0.6, random() - 0.2]);
      const color = ['#5b6c3c', '#788a48', '#98a656', '#b8c06c'][
        Math.min(3, Math.floor(k * 0.22 + random() * 1.8))
      ]!;
      const leaf = [at, along(at, away, 0.11), along(at, away, 0.22)];
      lock(mesh, leaf, 0.075, 0.04, Z, { color, outlined: k % 5 === 0 }, 0.1);
    }
  }
}

/** Boulders with worn faces. */
export function rock(mesh: MeshBuilder): void {
  boulder(mesh, [0.15, 0.2, 0], [1.05, 0.75, 0.95], '#a08a84', 3);
  boulder(mesh, [-0.85, -0.1, 0], [0.62, 0.5, 0.55], '#b0988e', 8);
  boulder(mesh, [0.8, -0.42, 0], [0.42, 0.34, 0.34], '#8f7c7c', 12);
}

/** What the wind has left of a hill: walls of red stone. */
export function crag(mesh: MeshBuilder): void {
  boulder(mesh, [-2.2, 0.9, 0], [2.7, 1.9, 4.6], '#a8664e', 21);
  boulder(mesh, [1.6, 0.5, 0], [2.2, 1.7, 3.3], '#b87458', 5);
  boulder(mesh, [3.9, -0.2, 0], [1.3, 1.1, 1.7], '#9a5e4a', 17);
  boulder(mesh, [-0.4, -0.9, 0], [1.1, 0.8, 1.1], '#c08464', 8);
}

function boulder(
  mesh: MeshBuilder,
  [x, y, z]: V3,
  [rx, ry, rz]: V3,
  color: string,
  seed: number,
): void {
  const random = randomStream(seed);
  const corners = 9;
  const levels = [
    [0, 1],
    [0.42, 0.98],
    [0.8, 0.72],
    [1, 0.34],
  ] as const;
  const bulge = Array.from({ length: corners }, () => 0.82 + random() * 0.3);
  const ring = levels.map(([up, wide]) =>
    bulge.map((out, j): V3 => {
      const angle = (j / corners) * Math.PI * 2;
      const r = wide * out * (0.92 + random() * 0.14);
      const top = rz * up * (0.92 + random() * 0.14);
      return [x + Math.cos(angle) * rx * r, y + Math.sin(angle) * ry * r, z + top];
    }),
  );
  // each face by itself, so that its edges stay hard
  mesh.surface(ring, { color }, { capEnd: true });
  const [low, high] = [ring[1]!, ring[2]!];
  low.forEach((corner, j) => {
    if (j % 2 === 1) return;
    const next = (j + 1) % corners;
    const out = 1.012;
    const proud = ([px, py, pz]: V3): V3 => [x + (px - x) * out, y + (py - y) * out, pz * out];
    const face = [
      [proud(corner), proud(low[next]!)],
      [proud(high[j]!), proud(high[next]!)],
    ];
    mesh.surface(face, flat(color), { closed: false });
  });
}

import { MeshBuilder } from '../../geometry/MeshBuilder.ts';
import type { Material } from '../../geometry/MeshBuilder.ts';
import { ball, box, lock, loft, post } from '../../geometry/shapes.ts';
import { IDENTITY, X, Y, turnZ } from '../../geometry/vectors.ts';
import type { V3 } from '../../geometry/vectors.ts';
import { flat } from '../parts.ts';
import type { Prop } from '../prop.ts';

const IRON: Material = { color: '#5c5779', shine: 0.9 };
const TIP: Material = { color: '#8a84ad', shine: 1 };
const STONE: Material = { color: '#7d7a94' };
const DARK_STONE: Material = { color: '#67647c' };
const CARVED: Material = { color: '#504c66' };
const LAMPLIGHT: Material = { color: '#ffdf9e', glow: 1, ink: '#5a3018' };

/** Half of the way through, measured along the gate, and how long a leaf is; units. */
const WAY = 1.11;
const LEAF = 1.1;
const BARS = 6;
const [LOW, HIGH] = [1.15, 1.5];

/** One leaf from its hinge to the east; it rises toward where the two meet. */
function leaf(): MeshBuilder {
  const mesh = new MeshBuilder();
  const topAt = (x: number): number => LOW + (HIGH - LOW) * Math.sin(((x / LEAF) * Math.PI) / 2);
  for (let i = 0; i <= BARS; i++) {
    const x = 0.04 + (i * (LEAF - 0.08)) / BARS;
    const isEnd = i === 0 || i === BARS;
    const radius = isEnd ? 0.036 : 0.022;
    post(mesh, [x, 0, 0.05], [x, 0, topAt(x)], [radius, radius], IRON, 8);
    const spike: V3[] = [0, 0.1, 0.24].map((z) => [x, 0, topAt(x) - 0.02 + z]);
    lock(mesh, spike, 0.05, 0.036, X, TIP, 0.04);
  }
  for (const z of [0.14, 0.74])
    box(mesh, [LEAF / 2, 0, z], [LEAF / 2, 0.024, 0.028], IRON, IDENTITY, 0.01);
  const arch: V3[] = [0, 0.35, 0.7, 1].map((t) => [t * LEAF, 0, topAt(t * LEAF) - 0.05]);
  loft(
    mesh,
    arch,
    arch.map(() => 0.026),
    Y,
    IRON,
    { segments: 8 },
  );
  for (const x of [0.27, 0.71]) {
    const scroll: V3[] = [0, 1, 2, 3, 4, 5, 6].map((i) => {
      const t = (i / 6) * Math.PI * 2;
      return [x + 0.14 * Math.sin(t), 0, 0.44 + 0.17 * Math.cos(t)];
    });
    loft(
      mesh,
      scroll,
      scroll.map(() => 0.018),
      Y,
      IRON,
      { segments: 6, steps: 3 },
    );
  }
  return mesh;
}

/** Off the view's own direction, so that its bars are seen side by side: north end to the west. */
const ACROSS_THE_WAY = (-64 * Math.PI) / 180;

/** Two leaves across a way that leads east, two units from north to south, and the violet seal that holds them. */
export const gardenGate: Prop = (mesh) => {
  const [north, south] = [leaf(), leaf()];
  north.place(IDENTITY, [-WAY, 0, 0], 1);
  south.place(turnZ(Math.PI), [WAY, 0, 0], 1);
  mesh.append(north);
  mesh.append(south);
  mesh.place(turnZ(ACROSS_THE_WAY), [0, 0, 0], 1);
  const plate: Material = { color: '#6a6686', shine: 0.6 };
  // before all the bars, as far up as it is nearer
  ball(mesh, [0, -0.5, 1.2], [0.19, 0.03, 0.19], plate, IDENTITY, 20);
  ball(mesh, [0, -0.53, 1.2], [0.125, 0.03, 0.125], flat('#b57bff', { glow: 0.9 }), IDENTITY, 16);
};

/** The same with its leaves swung back to the east, clear of the way. */
export const gardenGateOpen: Prop = (mesh) => {
  for (const [y, angle] of [
    [1.02, 48],
    [-1.02, -48],
  ] as const) {
    const swung = leaf();
    swung.place(turnZ((angle * Math.PI) / 180), [0.22, y, 0], 1);
    mesh.append(swung);
  }
};

/** A square pier of a gate with a lantern on its cap. */
export const gatePier: Prop = (mesh) => {
  box(mesh, [0, 0, 0.1], [0.3, 0.3, 0.1], DARK_STONE);
  box(mesh, [0, 0, 0.74], [0.24, 0.24, 0.66], STONE, IDENTITY, 0.03);
  for (const z of [0.42, 0.78, 1.14])
    box(mesh, [0, 0, z], [0.243, 0.243, 0.008], CARVED, IDENTITY, 0.006);
  box(mesh, [0, 0, 1.44], [0.31, 0.31, 0.06], DARK_STONE);
  lanternOn(mesh, 1.5, 1.25);
};

/** Its lower fellow on the viewer's side, over which the gate is seen. */
export const gatePost: Prop = (mesh) => {
  box(mesh, [0, 0, 0.08], [0.27, 0.27, 0.08], DARK_STONE);
  box(mesh, [0, 0, 0.32], [0.21, 0.21, 0.26], STONE, IDENTITY, 0.03);
  box(mesh, [0, 0, 0.6], [0.27, 0.27, 0.05], DARK_STONE);
  ball(mesh, [0, 0, 0.78], 0.16, STONE);
};

/** A lantern on a slim post, as they line a garden. */
export const gardenLantern: Prop = (mesh) => {
  post(mesh, [0, 0, 0], [0, 0, 0.1], [0.14, 0.11], IRON, 12);
  post(mesh, [0, 0, 0.1], [0, 0, 1.32], [0.04, 0.03], IRON, 8);
  ball(mesh, [0, 0, 1.2], [0.06, 0.06, 0.035], IRON, IDENTITY, 10);
  lanternOn(mesh, 1.32, 1);
};

function lanternOn(mesh: MeshBuilder, foot: number, size: number): void {
  const at = (z: number): V3 => [0, 0, foot + z * size];
  const [wide, narrow] = [0.14 * size, 0.1 * size];
  post(mesh, at(0), at(0.05), [narrow, wide], IRON, 6);
  post(mesh, at(0.05), at(0.32), [narrow, wide], LAMPLIGHT, 6);
  for (let i = 0; i < 6; i++) {
    const t = (i / 6) * Math.PI * 2;
    const edge = (radius: number, z: number): V3 => {
      const [x, y, up] = at(z);
      return [x + radius * Math.cos(t), y + radius * Math.sin(t), up];
    };
    post(
      mesh,
      edge(narrow, 0.05),
      edge(wide, 0.32),
      [0.012, 0.012],
      { ...IRON, outlined: false },
      6,
    );
  }
  post(mesh, at(0.32), at(0.46), [wide * 1.35, narrow * 0.3], IRON, 6);
  ball(mesh, at(0.49), [0.03, 0.03, 0.045], IRON, IDENTITY, 8);
}

import type { Material, MeshBuilder } from '../../geometry/MeshBuilder.ts';
import { ball, loft, post } from '../../geometry/shapes.ts';
import { IDENTITY, X, Y } from '../../geometry/vectors.ts';
import type { V3 } from '../../geometry/vectors.ts';
import { flat } from '../parts.ts';
import type { Prop } from '../prop.ts';

const IRON: Material = { color: '#35314a', shine: 0.7 };
const STONE: Material = { color: '#77738c' };
const WORN: Material = { color: '#5f5b74' };
const BRONZE: Material = { color: '#a8753a', shine: 0.9 };
const RINGING: Material = { color: '#ffdc90', shine: 1, glow: 0.75, ink: '#6a3410' };
const ASLEEP = flat('#4b2f78', { glow: 0.35 });
const VIOLET = flat('#c58bff', { glow: 1 });
const CUT = flat('#2c2840');
const GREEN = flat('#8dffb4', { glow: 1 });

const around = (t: number, radius: number, [x, y, z]: V3): V3 => [
  x + radius * Math.sin(t),
  y,
  z + radius * Math.cos(t),
];

/** A slim post that ends in a hoop with a small bell in it; a rune on its shaft wakes when it is struck. */
export const bellPost =
  (isLit: boolean): Prop =>
  (mesh) => {
    post(mesh, [0, 0, 0], [0, 0, 0.1], [0.21, 0.18], WORN, 12);
    post(mesh, [0, 0, 0.1], [0, 0, 0.24], [0.08, 0.05], IRON, 10);
    post(mesh, [0, 0, 0.2], [0, 0, 1.3], [0.04, 0.034], IRON, 10);
    ball(mesh, [0, 0, 1.22], [0.065, 0.065, 0.04], IRON, IDENTITY, 10);
    const middle: V3 = [0, 0, 1.56];
    const hoop = Array.from({ length: 13 }, (_, i) => around((i / 12) * Math.PI * 2, 0.27, middle));
    const ring: Material = isLit ? { color: '#a767f2', glow: 0.8, ink: '#2a1050' } : IRON;
    loft(
      mesh,
      hoop,
      hoop.map(() => 0.03),
      Y,
      ring,
      { segments: 8, steps: 2 },
    );
    ball(mesh, [0, 0, 1.88], [0.035, 0.035, 0.06], IRON, IDENTITY, 8);
    bell(mesh, isLit ? RINGING : BRONZE);
    rune(mesh, 0.84, isLit ? VIOLET : ASLEEP);
  };

function bell(mesh: MeshBuilder, metal: Material): void {
  post(mesh, [0, 0, 1.7], [0, 0, 1.82], [0.016, 0.016], IRON, 6);
  const profile: V3[] = [
    [0, 0, 1.72],
    [0, 0, 1.66],
    [0, 0, 1.52],
    [0, 0, 1.43],
  ];
  loft(mesh, profile, [0.045, 0.1, 0.12, 0.19], X, metal, { segments: 16, roundEnd: false });
  ball(mesh, [0, -0.02, 1.41], [0.04, 0.04, 0.05], IRON, IDENTITY, 8);
}

/** A shield on the shaft with a sign on it: an upright, and two strokes that slant from it. */
function rune(mesh: MeshBuilder, z: number, sign: Material): void {
  const shield: V3[] = [
    [0, -0.045, z + 0.2],
    [0, -0.05, z],
    [0, -0.045, z - 0.22],
  ];
  loft(
    mesh,
    shield,
    [
      [0.1, 0.02],
      [0.125, 0.025],
      [0.03, 0.015],
    ],
    X,
    WORN,
    { segments: 10 },
  );
  const stroke = (from: readonly [number, number], to: readonly [number, number]): void => {
    const at = ([x, up]: readonly [number, number]): V3 => [x, -0.085, z + up];
    loft(mesh, [at(from), at(to)], [0.018, 0.018], Y, sign, { segments: 6, steps: 1 });
  };
  stroke([-0.03, 0.15], [-0.03, -0.15]);
  stroke([-0.03, 0.13], [0.06, 0.05]);
  stroke([-0.03, 0.02], [0.06, -0.06]);
}

const TOP = 0.1;

/** A round slab in the grass with a pentagram cut into it, which shines while the slab is held down. */
export const stonePlate =
  (isLit: boolean): Prop =>
  (mesh) => {
    const sunk = isLit ? TOP - 0.03 : TOP;
    post(mesh, [0, 0, 0], [0, 0, sunk * 0.5], [0.6, 0.6], WORN, 40);
    post(mesh, [0, 0, sunk * 0.5], [0, 0, sunk], [0.56, 0.53], STONE, 40);
    band(mesh, [0.44, 0.49], sunk + 0.004, isLit ? VIOLET : CUT);
    const tip = (i: number): V3 => {
      const angle = Math.PI / 2 + (i * 4 * Math.PI) / 5;
      return [0.43 * Math.cos(angle), 0.43 * Math.sin(angle), sunk + 0.006];
    };
    for (let i = 0; i < 5; i++) groove(mesh, tip(i), tip(i + 1), isLit ? GREEN : CUT);
    mesh.place(IDENTITY, [0, 0, 0], 0.88);
  };

/** A flat ring that lies on a slab. */
function band(
  mesh: MeshBuilder,
  radii: readonly [number, number],
  z: number,
  material: Material,
): void {
  const circle = (radius: number): V3[] =>
    Array.from({ length: 48 }, (_, i) => {
      const t = (i / 48) * Math.PI * 2;
      return [radius * Math.cos(t), radius * Math.sin(t), z];
    });
  mesh.surface([circle(radii[1]), circle(radii[0])], material);
}

/** A flat stroke from one point to another. */
function groove(mesh: MeshBuilder, from: V3, to: V3, material: Material): void {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  const k = 0.026 / Math.hypot(dx, dy);
  const side = ([x, y, z]: V3, s: number): V3 => [x - dy * k * s, y + dx * k * s, z];
  mesh.surface(
    [
      [side(from, -1), side(to, -1)],
      [side(from, 1), side(to, 1)],
    ],
    material,
    { closed: false },
  );
}

import type { Material, MeshBuilder } from '../../geometry/MeshBuilder.ts';
import { lock } from '../../geometry/shapes.ts';
import { DOWN, along, mix, scale, unit } from '../../geometry/vectors.ts';
import type { V3 } from '../../geometry/vectors.ts';
import type { Figure } from '../skeleton.ts';

export interface Strand {
  /** Around the head from its left ear (0) over the back (π/2) to the right ear (π). */
  angle: number;
  /** Height of the root, −1 to 1. */
  root: number;
  length: number;
  width: number;
  thickness: number;
  /** How far it stands off. */
  out: number;
  wave?: number;
  wavePhase?: number;
  /** How far its end curls outward. */
  flick?: number;
  tip: number;
}

/** The back of the head, as an angle of a strand; −BACK is the face. */
export const BACK = Math.PI / 2;
const KNOTS = 6;

/**
 * Hair, or a hood, that fits the skull; `line` is the height of its edge over the forehead, `temple` how far
 * from the sides to the front it still reaches down to the jaw.
 */
export function cap(
  mesh: MeshBuilder,
  { build, head }: Figure,
  thickness: number,
  line: number,
  hair: Material,
  temple = 0.16,
): void {
  const [width, depth, height] = build.skull;
  const layers = 16;
  const around = 28;
  const rings: V3[][] = [];
  for (let i = 0; i <= layers; i++) {
    const latitude = -Math.PI / 2 + (Math.PI * Math.max(0.02, Math.min(layers - 0.02, i))) / layers;
    const z = Math.sin(latitude);
    rings.push(
      Array.from({ length: around }, (_, j) => {
        const angle = (j / around) * Math.PI * 2;
        const x = Math.cos(angle) * Math.cos(latitude);
        const y = Math.sin(angle) * Math.cos(latitude);
        const front = Math.max(0, -y);
        const edge = line + (front < temple ? (-1.1 * (temple - front)) / temple : 0);
        const rise = Math.max(0, Math.min(1, (z - edge) / 0.1));
        const k = 0.86 + (thickness - 0.86) * rise;
        return head.point([x * width * k, y * depth * k + 0.012, z * height * k + 0.012]);
      }),
    );
  }
  mesh.surface(rings, hair, { capStart: true, capEnd: true });
}

export function strand(
  mesh: MeshBuilder,
  { build, head, pose }: Figure,
  s: Strand,
  hair: Material,
): void {
  const [width, depth, height] = build.skull;
  const ring = 1.1 * Math.sqrt(1 - s.root * s.root);
  const outward = head.direction([Math.cos(s.angle), Math.sin(s.angle), 0]);
  const root = head.point([
    Math.cos(s.angle) * width * ring,
    Math.sin(s.angle) * depth * ring + 0.012,
    s.root * height * 1.08,
  ]);
  const hang = unit(mix(scale(head.turned[2], -1), DOWN, 0.55));
  const points = Array.from({ length: KNOTS }, (_, i) => {
    const t = i / (KNOTS - 1);
    const off = s.out * Math.sin((Math.min(1, t * 1.6) * Math.PI) / 2);
    const curl = (s.flick ?? 0) * t ** 4;
    const wave = (s.wave ?? 0) * Math.sin(t * 7 + (s.wavePhase ?? 0)) * t;
    const lifted = Math.max(0, pose.trail[2] - 0.1) * t * 0.8;
    const hung = along(along(root, hang, s.length * t), outward, off + wave + curl + lifted);
    return along(hung, pose.trail, t * t * 1.15);
  });
  lock(mesh, points, s.width, s.thickness, [-outward[1], outward[0], 0], hair, s.tip);
}

/** Locks that sweep from a parting over the forehead to both temples. `parting` is its place, left of the middle. */
export function fringe(
  mesh: MeshBuilder,
  { build, head, pose }: Figure,
  parting: number,
  [dark, light]: readonly [Material, Material],
): void {
  const [width, depth, height] = build.skull;
  for (const side of [1, -1]) {
    for (let k = 0; k < 3; k++) {
      const spread = (0.52 + 0.24 * k) * side;
      const points = [
        head.point([parting * width, -depth * (0.6 - 0.1 * k), height * (0.94 + 0.04 * k)]),
        head.point([
          width * (parting * 0.5 + spread * 0.6),
          -depth * (1.0 - 0.1 * k),
          height * 0.72,
        ]),
        head.point([width * spread * 1.18, -depth * (0.96 - 0.12 * k), height * (0.4 - 0.06 * k)]),
        along(
          head.point([
            width * spread * 1.32,
            -depth * (0.74 - 0.13 * k),
            height * (0.06 - 0.1 * k),
          ]),
          pose.trail,
          0.25,
        ),
      ];
      lock(mesh, points, 0.04, 0.018, head.turned[2], k === 1 ? light : dark, 0.12);
    }
  }
}

/** Equal strands side by side around the head. */
export interface Row extends Omit<Strand, 'angle' | 'wavePhase'> {
  from: number;
  to: number;
  count: number;
  /** How unequal the lengths are. */
  ragged?: number;
  /** Every so many-th is of the lighter colour. */
  lightEvery: number;
}

export function row(
  mesh: MeshBuilder,
  figure: Figure,
  { from, to, count, ragged = 0, lightEvery, ...look }: Row,
  [dark, light]: readonly [Material, Material],
): void {
  for (let j = 0; j < count; j++) {
    const angle = count === 1 ? (from + to) / 2 : from + ((to - from) * j) / (count - 1);
    const length = look.length + ragged * Math.sin(j * 2.1);
    const hair = j % lightEvery === 1 ? light : dark;
    strand(mesh, figure, { ...look, angle, length, wavePhase: j * 1.9 }, hair);
  }
}

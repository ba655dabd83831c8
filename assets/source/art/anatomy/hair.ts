import type { Material, MeshBuilder } from '../geometry/MeshBuilder.ts';
import { lock } from '../geometry/shapes.ts';
import { DOWN, along, mix, scale, unit } from '../geometry/vectors.ts';
import type { V3 } from '../geometry/vectors.ts';
import type { Part } from './character.ts';
import type { Figure } from './skeleton.ts';

interface Strand {
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
  tip: number;
}

const BACK = Math.PI / 2;
const KNOTS = 6;

/** Hair that fits the skull; `line` is the height of the hairline on the forehead. */
function cap(
  mesh: MeshBuilder,
  { build, head }: Figure,
  thickness: number,
  line: number,
  hair: Material,
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
        const edge = line + (front < 0.16 ? (-1.1 * (0.16 - front)) / 0.16 : 0);
        const rise = Math.max(0, Math.min(1, (z - edge) / 0.1));
        const k = 0.86 + (thickness - 0.86) * rise;
        return head.point([x * width * k, y * depth * k + 0.012, z * height * k + 0.012]);
      }),
    );
  }
  mesh.surface(rings, hair, { capStart: true, capEnd: true });
}

function strand(mesh: MeshBuilder, { build, head, pose }: Figure, s: Strand, hair: Material): void {
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
    const wave = (s.wave ?? 0) * Math.sin(t * 7 + (s.wavePhase ?? 0)) * t;
    const lifted = Math.max(0, pose.trail[2] - 0.1) * t * 0.8;
    const hung = along(along(root, hang, s.length * t), outward, off + wave + lifted);
    return along(hung, pose.trail, t * t * 1.15);
  });
  lock(mesh, points, s.width, s.thickness, [-outward[1], outward[0], 0], hair, s.tip);
}

/** Locks that sweep from a parting over the forehead to both temples. `parting` is its place, left of the middle. */
function fringe(
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

/** Long, heavy waves, parted to one side, with lighter locks. */
export function longWaves(dark: Material, light: Material): Part {
  return (mesh, figure) => {
    cap(mesh, figure, 1.13, 0.28, dark);
    for (let j = 0; j < 11; j++) {
      const length = 0.42 + 0.06 * Math.sin(j * 2.1);
      const angle = 0.14 + ((Math.PI - 0.28) * j) / 10;
      const at = { angle, root: 0.25, length, width: 0.07, thickness: 0.045 };
      const look = { out: 0.07, wave: 0.05, wavePhase: j * 1.9, tip: 0.05 };
      strand(mesh, figure, { ...at, ...look }, j % 3 === 1 ? light : dark);
    }
    for (let j = 0; j < 7; j++) {
      const length = 0.46 + 0.05 * Math.sin(j * 4);
      const angle = 0.25 + ((Math.PI - 0.5) * j) / 6;
      const at = { angle, root: 0.6, length, width: 0.07, thickness: 0.05 };
      const look = { out: 0.115, wave: 0.055, wavePhase: j * 2 + 1, tip: 0.05 };
      strand(mesh, figure, { ...at, ...look }, j % 2 ? light : dark);
    }
    for (const s of [1, -1]) {
      const side = {
        root: 0.5,
        length: 0.36,
        width: 0.046,
        thickness: 0.035,
        out: 0.07,
        wave: 0.05,
      };
      strand(mesh, figure, { ...side, angle: -BACK + s * 1.66, wavePhase: s, tip: 0.05 }, light);
    }
    fringe(mesh, figure, 0.3, [dark, light]);
  };
}

/** Long and straight to the shoulder blades, with a soft fringe. */
export function longStraight(dark: Material, light: Material): Part {
  return (mesh, figure) => {
    cap(mesh, figure, 1.12, 0.34, dark);
    for (let j = 0; j < 11; j++) {
      const angle = 0.04 + ((Math.PI - 0.08) * j) / 10;
      const look = { root: 0.3, length: 0.38, width: 0.07, thickness: 0.04, out: 0.04, tip: 0.45 };
      strand(mesh, figure, { ...look, angle }, j % 3 === 1 ? light : dark);
    }
    for (let j = 0; j < 6; j++) {
      const angle = 0.3 + ((Math.PI - 0.6) * j) / 5;
      const look = {
        root: 0.65,
        length: 0.45,
        width: 0.075,
        thickness: 0.045,
        out: 0.075,
        tip: 0.4,
      };
      strand(mesh, figure, { ...look, angle }, j % 2 ? light : dark);
    }
    for (const s of [1, -1]) {
      const side = { root: 0.5, length: 0.36, width: 0.045, thickness: 0.03, out: 0.045, tip: 0.4 };
      strand(mesh, figure, { ...side, angle: -BACK + s * 1.6 }, light);
    }
    fringe(mesh, figure, 0, [dark, light]);
  };
}

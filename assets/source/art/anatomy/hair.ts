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
function cap(mesh: MeshBuilder, { build, head }: Figure, thickness: number, line: number, hair: Material): void {
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
        const edge = line + (front < 0.35 ? (-1.1 * (0.35 - front)) / 0.35 : 0);
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
    return along(along(along(root, hang, s.length * t), outward, off + wave), pose.trail, t * t * 1.15);
  });
  lock(mesh, points, s.width, s.thickness, [-outward[1], outward[0], 0], hair, s.tip);
}

/** Long, heavy waves, parted to one side, with lighter locks. */
export function longWaves(dark: Material, light: Material): Part {
  return (mesh, figure) => {
    cap(mesh, figure, 1.13, 0.28, dark);
    for (let j = 0; j < 11; j++) {
      const length = 0.42 + 0.06 * Math.sin(j * 2.1);
      const at = { angle: (Math.PI * j) / 10, root: 0.25, length, width: 0.07, thickness: 0.045 };
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
      const side = { root: 0.5, length: 0.36, width: 0.046, thickness: 0.035, out: 0.07, wave: 0.05 };
      strand(mesh, figure, { ...side, angle: -BACK + s * 1.42, wavePhase: s, tip: 0.05 }, light);
      const fringe = { root: 0.72, length: 0.17, width: 0.045, thickness: 0.03, out: 0.085 };
      strand(mesh, figure, { ...fringe, angle: -BACK + s * 0.95, wave: 0.01, tip: 0.05 }, dark);
    }
    const parting = { root: 0.85, length: 0.1, width: 0.045, thickness: 0.03, out: 0.1, tip: 0.15 };
    strand(mesh, figure, { ...parting, angle: -BACK + 0.3 }, light);
  };
}

/** Long and straight to the shoulder blades, with a soft fringe. */
export function longStraight(dark: Material, light: Material): Part {
  return (mesh, figure) => {
    cap(mesh, figure, 1.12, 0.34, dark);
    for (let j = 0; j < 11; j++) {
      const angle = -0.35 + ((Math.PI + 0.7) * j) / 10;
      const look = { root: 0.3, length: 0.38, width: 0.07, thickness: 0.04, out: 0.04, tip: 0.45 };
      strand(mesh, figure, { ...look, angle }, j % 3 === 1 ? light : dark);
    }
    for (let j = 0; j < 6; j++) {
      const angle = 0.3 + ((Math.PI - 0.6) * j) / 5;
      const look = { root: 0.65, length: 0.45, width: 0.075, thickness: 0.045, out: 0.075, tip: 0.4 };
      strand(mesh, figure, { ...look, angle }, j % 2 ? light : dark);
    }
    for (const s of [1, -1]) {
      const side = { root: 0.5, length: 0.36, width: 0.045, thickness: 0.03, out: 0.045, tip: 0.4 };
      strand(mesh, figure, { ...side, angle: -BACK + s * 1.4 }, light);
      const fringe = { root: 0.75, length: 0.17, width: 0.05, thickness: 0.03, out: 0.07, tip: 0.15 };
      strand(mesh, figure, { ...fringe, angle: -BACK + s * 0.95 }, dark);
    }
    const middle = { root: 0.85, length: 0.1, width: 0.06, thickness: 0.03, out: 0.1, tip: 0.15 };
    strand(mesh, figure, { ...middle, angle: -BACK }, light);
  };
}

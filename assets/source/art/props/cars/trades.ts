import type { Material, MeshBuilder } from '../../geometry/MeshBuilder.ts';
import { loft } from '../../geometry/shapes.ts';
import { Y, Z } from '../../geometry/vectors.ts';
import type { V3 } from '../../geometry/vectors.ts';
import { block, flat } from '../parts.ts';
import { SIDES, bumper, cabin, hull, lamps, wheels } from './carParts.ts';
import { saloonIn } from './traffic.ts';

const SEAM = flat('#8d8f9c');
const GLASS = flat('#3d5674', { shine: 1 });
const DARK = flat('#231d2b');

/** A strip on one side of a car, a little proud of it. */
function strip(
  mesh: MeshBuilder,
  s: 1 | -1,
  [x0, x1]: readonly [number, number],
  y: number,
  z: readonly [number, number],
  material: Material,
): void {
  const [a, b] = [s * (y - 0.03), s * y];
  block(mesh, [x0, x1], [Math.min(a, b), Math.max(a, b)], z, material, 0.008);
}

/** A boxy van for deliveries, pale, so that a tint makes it any colour. */
export function van(mesh: MeshBuilder): void {
  const paint: Material = { color: '#d0d1da', shine: 0.7 };
  wheels(mesh, [-1.65, 1.65], 0.92, 0.37);
  block(mesh, [-2.6, 0.95], [-0.97, 0.97], [0.34, 2.36], paint, 0.12);
  block(mesh, [0.8, 2.1], [-0.95, 0.95], [0.34, 1.16], paint, 0.08);
  hull(
    mesh,
    [
      [1.8, 0.94, 0.74, 0.41],
      [2.2, 0.9, 0.7, 0.36],
      [2.42, 0.82, 0.66, 0.27],
    ],
    paint,
    0.36,
  );
  cabin(mesh, [0.9, 2.12, 0.94, 1.14], [0.86, 1.42, 0.86, 2.22], paint, [0.52]);
  for (const z of [-0.6, -0.2, 0.2, 0.6]) {
    block(mesh, [-2.4, 0.75], [z - 0.03, z + 0.03], [2.35, 2.385], flat('#b9bbc6'), 0.01);
  }
  for (const s of SIDES) {
    strip(mesh, s, [-2.58, 0.95], 0.985, [1.12, 1.17], SEAM);
    strip(mesh, s, [-2.5, 2.1], 0.985, [0.4, 0.52], flat('#5a5866'));
    for (const x of [-0.72, 0.78]) strip(mesh, s, [x, x + 0.035], 0.98, [0.55, 2.2], SEAM);
    strip(mesh, s, [0.5, 0.7], 1, [0.98, 1.05], DARK);
    strip(mesh, s, [1.62, 1.78], 1.12, [1.2, 1.44], DARK);
    // the windows of the doors behind
    const [a, b] = [s * 0.12, s * 0.78];
    block(mesh, [-2.63, -2.58], [Math.min(a, b), Math.max(a, b)], [1.42, 2.02], GLASS, 0.02);
  }
  block(mesh, [-2.62, -2.58], [-0.02, 0.02], [0.5, 2.25], SEAM, 0.01);
  block(mesh, [2.6, 2.73], [-0.46, 0.46], [0.58, 0.84], DARK, 0.03);
  bumper(mesh, 2.74, 0.9, 0.42, 1);
  bumper(mesh, -2.66, 0.94, 0.42, -1);
  lamps(mesh, 2.66, 0.64, 0.74, 1);
  lamps(mesh, -2.61, 0.84, 0.86, -1);
}

const CHECKS = 11;

/** The saloon of a firm whose mark is a plain star: on its doors, and in a box of light on its roof. */
export function taxi(mesh: MeshBuilder): void {
  saloonIn(mesh, '#f2a024');
  for (const s of SIDES) {
    for (let i = 0; i < CHECKS; i++) {
      const x = -1.2 + i * 0.24;
      const color = i % 2 === 0 ? DARK : flat('#f6ead2');
      strip(mesh, s, [x, x + 0.24], 0.9, [0.62, 0.74], color);
    }
    star(mesh, [-0.2, s * 0.905, 0.52], 0.3, 'aside', flat('#3a2030'));
  }
  block(mesh, [-0.56, -0.1], [-0.5, 0.5], [1.3, 1.4], { color: '#3a3040' }, 0.03);
  block(mesh, [-0.5, -0.16], [-0.45, 0.45], [1.38, 1.78], { color: '#ffe9b0', glow: 0.9 }, 0.06);
  for (const x of [-0.51, -0.15]) star(mesh, [x, 0, 1.58], 0.19, 'ahead', flat('#c8431f'));
  for (const y of [-0.46, 0.46]) star(mesh, [-0.33, y, 1.58], 0.16, 'aside', flat('#c8431f'));
}

/** Five points in a plane that looks aside of the car, or ahead. */
function star(
  mesh: MeshBuilder,
  [x, y, z]: V3,
  radius: number,
  facing: 'aside' | 'ahead',
  material: Material,
): void {
  for (let i = 0; i < 5; i++) {
    const angle = Math.PI / 2 + (i * Math.PI * 2) / 5;
    const [across, up] = [Math.cos(angle) * radius, Math.sin(angle) * radius];
    const tip: V3 = facing === 'aside' ? [x + across, y, z + up] : [x, y + across, z + up];
    const hint = facing === 'aside' ? Y : Z;
    const radii = [
      [0.02, radius * 0.42],
      [0.01, radius * 0.04],
    ] as const;
    const turned = facing === 'aside' ? radii : radii.map(([a, b]) => [b, a] as const);
    loft(mesh, [[x, y, z], tip], turned, hint, material, { segments: 8, steps: 1 });
  }
}

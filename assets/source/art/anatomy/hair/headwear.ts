import type { Material } from '../../geometry/MeshBuilder.ts';
import { ball, lock, loft } from '../../geometry/shapes.ts';
import type { Part } from '../character.ts';
import { cap } from './strands.ts';

/** A cap with a peak. */
export function peakedCap(cloth: Material, peak: Material): Part {
  return (mesh, figure) => {
    const { build, head } = figure;
    const [width, depth, height] = build.skull;
    cap(mesh, figure, 1.17, 0.6, cloth, 0.02);
    const brim = [
      head.point([0, -depth * 0.75, height * 0.72]),
      head.point([0, -depth * 1.15, height * 0.78]),
      head.point([0, -depth * 1.5, height * 0.76]),
    ];
    const radii = [
      [width * 0.86, 0.022],
      [width * 0.82, 0.02],
      [width * 0.5, 0.014],
    ] as const;
    loft(mesh, brim, radii, head.turned[0], peak, { segments: 14 });
    ball(mesh, head.point([0, 0, height * 1.18]), 0.026, peak, head.turned, 8);
  };
}

/** A band of cloth around the forehead, its ends flying. */
export function headband(cloth: Material): Part {
  return (mesh, { build, head, pose }) => {
    const [width, depth, height] = build.skull;
    const ring = Array.from({ length: 13 }, (_, j) => {
      const angle = (j / 12) * Math.PI * 2;
      return head.point([
        Math.cos(angle) * width * 1.06,
        Math.sin(angle) * depth * 1.06 + 0.01,
        height * 0.42,
      ]);
    });
    loft(
      mesh,
      ring,
      ring.map(() => [0.026, 0.026] as const),
      head.turned[2],
      cloth,
      { steps: 2, segments: 8 },
    );
    for (const s of [1, -1]) {
      const knot = head.point([s * 0.02, depth * 1.15, height * 0.4]);
      const middle = head.point([s * 0.06, depth * 1.4, height * 0.2]);
      const end = head.point([s * 0.09, depth * 1.5 + pose.trail[1] * 0.4, -height * 0.15]);
      lock(mesh, [knot, middle, end], 0.036, 0.014, head.turned[0], cloth, 0.7);
    }
  };
}

/** A deep hood with a peak; the face lies in its shadow. */
export function hood(cloth: Material): Part {
  return (mesh, figure) => {
    const { build, head, chest } = figure;
    const [, depth, height] = build.skull;
    cap(mesh, figure, 1.3, 0.62, cloth, 0.62);
    const peak = [
      head.point([0, -depth * 0.2, height * 0.95]),
      head.point([0, depth * 0.65, height * 1.05]),
      head.point([0, depth * 1.4, height * 0.75]),
      head.point([0, depth * 1.75, height * 0.3]),
    ];
    lock(mesh, peak, 0.12, 0.05, head.turned[0], cloth, 0.1);
    const [width, deep] = build.shoulders;
    const mantle = [
      chest.point([0, 0.02, 0.19]),
      chest.point([0, 0.01, 0.1]),
      chest.point([0, 0, 0]),
    ];
    const radii = [
      [width * 0.7, deep * 1.15],
      [build.shoulderHalf * 1.12, deep * 1.55],
      [build.shoulderHalf * 1.3, deep * 1.75],
    ] as const;
    loft(mesh, mantle, radii, chest.turned[0], cloth, { segments: 18 });
  };
}

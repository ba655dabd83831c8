import type { Material } from '../geometry/MeshBuilder.ts';
import { ball, lock, loft } from '../geometry/shapes.ts';
import type { V3 } from '../geometry/vectors.ts';
import type { Part } from './character.ts';
import { feature, skull } from './face.ts';

const SIDES = [1, -1] as const;

export interface VampireFace {
  skin: string;
  /** Light on the ridges and shade between them. */
  ridge: string;
  furrow: string;
}

/** A face that has dropped its mask: knotted brow, sunken yellow eyes, fangs. The mouth opens with the jaw. */
export function vampireFace(look: VampireFace): Part {
  const skin: Material = { color: look.skin };
  const ridge: Material = { color: look.ridge, outlined: false };
  return (mesh, { build, head, pose }) => {
    skull(mesh, build, head, skin, 0.2);
    const [width, depth] = build.skull;
    const up = head.turned[2];
    const at = (x: number, y: number, z: number): V3 => head.point([x, -depth * y, z]);
    for (const s of SIDES) {
      const socket: V3 = [0.05, 0.024, 0.038];
      ball(mesh, at(s * 0.07, 0.93, -0.03), socket, feature(look.furrow), head.turned, 10);
      const eye = { color: '#ffd23f', glow: 1, outlined: false };
      ball(mesh, at(s * 0.069, 1.01, -0.034), [0.035, 0.018, 0.03], eye, head.turned, 10);
      const slit: V3 = [0.009, 0.008, 0.022];
      ball(mesh, at(s * 0.064, 1.11, -0.036), slit, feature('#2a1008'), head.turned, 8);
      const brow = [
        at(s * 0.004, 1.05, 0.012),
        at(s * 0.06, 1.03, 0.036),
        at(s * 0.13, 0.8, 0.078),
      ];
      lock(mesh, brow, 0.02, 0.022, up, feature(look.ridge), 0.5);
      const shade = [
        at(s * 0.01, 1.09, -0.004),
        at(s * 0.06, 1.07, 0.016),
        at(s * 0.125, 0.86, 0.052),
      ];
      lock(mesh, shade, 0.01, 0.012, up, feature(look.furrow), 0.4);
      const hollow = [at(s * 0.1, 0.88, -0.09), at(s * 0.092, 0.84, -0.14)];
      lock(mesh, hollow, 0.014, 0.012, up, feature(look.furrow), 0.4);
      const ear = head.point([s * width * 0.98, 0.02, -0.03]);
      ball(mesh, ear, [0.028, 0.04, 0.055], skin, head.turned, 10);
    }
    for (const [x, z] of [
      [0, 0.07],
      [0.05, 0.095],
      [-0.05, 0.095],
    ] as const) {
      ball(mesh, at(x, 0.94 - Math.abs(x), z), [0.024, 0.02, 0.03], ridge, head.turned, 10);
    }
    const nose = [at(0, 1.0, 0.0), at(0, 1.06, -0.075)];
    loft(mesh, nose, [0.016, [0.026, 0.02]], head.turned[0], ridge, { segments: 8 });
    const open = pose.jaw;
    const mouth: V3 = [0.05 + 0.012 * open, 0.03, 0.016 + 0.034 * open];
    ball(mesh, at(0, 0.9, -0.138 - 0.012 * open), mouth, feature('#4a1020'), head.turned, 12);
    const fang: Material = { color: '#fdf6e6', outlined: false };
    for (const s of SIDES) {
      const points = [
        at(s * 0.03, 1.0, -0.122),
        at(s * 0.03, 1.0, -0.135),
        at(s * 0.029, 0.99, -0.165 - 0.01 * open),
      ];
      lock(mesh, points, 0.011, 0.011, head.turned[0], fang, 0.1);
    }
  };
}

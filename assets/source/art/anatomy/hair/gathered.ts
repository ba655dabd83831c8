import { ball, lock } from '../../geometry/shapes.ts';
import { DOWN, along, mix } from '../../geometry/vectors.ts';
import type { Part } from '../character.ts';
import type { Material } from '../../geometry/MeshBuilder.ts';
import type { Hair } from './loose.ts';
import { cap, fringe } from './strands.ts';

/** Pulled back tight into a tail that starts high and swings. */
export function ponytail([dark, light]: Hair, band: Material): Part {
  return (mesh, figure) => {
    cap(mesh, figure, 1.09, 0.4, dark);
    const { build, head, pose } = figure;
    const [, depth, height] = build.skull;
    const knot = head.point([0, depth * 0.95, height * 0.85]);
    ball(mesh, knot, [0.05, 0.05, 0.05], band, head.turned, 10);
    for (let j = 0; j < 5; j++) {
      const x = (j - 2) * 0.035;
      const crown = head.point([x, depth * 1.35, height * 1.05]);
      const back = head.direction([0, 1, 0]);
      const points = [0.1, 0.28, 0.46].map((drop) => {
        const hung = along(along(crown, DOWN, drop), back, 0.09 - drop * 0.1);
        return along(along(hung, head.turned[0], x * drop * 2), pose.trail, drop * drop * 4.2);
      });
      const tail = [knot, crown, ...points];
      lock(mesh, tail, 0.055, 0.05, head.turned[0], j % 2 ? light : dark, 0.12);
    }
    fringe(mesh, figure, -0.2, [dark, light]);
  };
}

/** Two plaits that fall before the shoulders. */
export function braids([dark, light]: Hair, band: Material): Part {
  return (mesh, figure) => {
    cap(mesh, figure, 1.1, 0.34, dark);
    const { build, head, pose, chest } = figure;
    const [width, depth, height] = build.skull;
    const beads = 7;
    for (const s of [1, -1]) {
      const root = head.point([s * width * 1.05, depth * 0.1, -height * 0.3]);
      const end = along(chest.point([s * 0.15, -build.ribs[1] * 1.25, -0.12]), pose.trail, 0.9);
      for (let j = 0; j < beads; j++) {
        const t = j / (beads - 1);
        const bow = along(mix(root, end, t), head.turned[0], s * 0.05 * Math.sin(Math.PI * t));
        const size = 0.05 * (1 - 0.3 * t);
        const look = j === beads - 1 ? band : j % 2 ? light : dark;
        ball(mesh, bow, [size, size, size * 1.15], look, head.turned, 10);
      }
    }
    fringe(mesh, figure, 0, [dark, light]);
  };
}

/** Put up, with a knot on the crown. */
export function bun([dark, light]: Hair): Part {
  return (mesh, figure) => {
    cap(mesh, figure, 1.1, 0.38, dark);
    const { build, head } = figure;
    const [, depth, height] = build.skull;
    const knot = head.point([0, depth * 0.55, height * 1.2]);
    ball(mesh, knot, [0.095, 0.09, 0.08], dark, head.turned, 14);
    ball(mesh, along(knot, head.turned[2], 0.03), [0.07, 0.066, 0.066], light, head.turned, 12);
    fringe(mesh, figure, 0.25, [dark, light]);
  };
}

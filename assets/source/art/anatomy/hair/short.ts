import { ball, lock } from '../../geometry/shapes.ts';
import type { Part } from '../character.ts';
import type { Hair } from './loose.ts';
import { cap } from './strands.ts';

/** Combed straight back and flat. */
export function slicked([dark, light]: Hair): Part {
  return (mesh, figure) => {
    cap(mesh, figure, 1.09, 0.42, dark);
    const { build, head } = figure;
    const [, depth, height] = build.skull;
    for (let j = 0; j < 7; j++) {
      const x = (j - 3) / 3;
      const low = Math.abs(x);
      const points = [
        head.point([x * 0.1, -depth * 0.92 + low * 0.05, height * 0.62]),
        head.point([x * 0.12, -depth * 0.35, height * 1.13 - low * 0.05]),
        head.point([x * 0.13, depth * 0.4, height * 1.08 - low * 0.06]),
        head.point([x * 0.11, depth * 1.1, height * 0.5]),
      ];
      lock(mesh, points, 0.034, 0.028, head.turned[0], j % 2 ? light : dark, 0.4);
    }
  };
}

/** Short tufts over the whole head; `rise` is how far they stand up, `sweep` how far they fall to its left. */
export function tousled([dark, light]: Hair, rise: number, sweep: number): Part {
  return (mesh, figure) => {
    cap(mesh, figure, 1.1, 0.38, dark);
    const { build, head } = figure;
    const height = build.skull[2];
    const tufts = 16;
    for (let j = 0; j < tufts; j++) {
      const angle = j * 2.4;
      const out = Math.sqrt(j / tufts) * 0.14;
      const [x, y] = [Math.cos(angle) * out, Math.sin(angle) * out];
      const root = height * (1 - 3.2 * out * out);
      const stands = rise * (0.7 + 0.35 * (j % 3));
      const spread = 1.5 + 8 * rise;
      const points = [
        head.point([x, y, root * 0.95]),
        head.point([x * 1.2 + sweep * 0.04, y * 1.2 - 0.02, root + 0.03 + stands * 0.5]),
        head.point([
          x * spread + sweep * 0.1,
          y * (spread - 0.15) - 0.07 + rise * 0.3,
          root + 0.01 + stands,
        ]),
      ];
      lock(mesh, points, 0.05, 0.038, head.turned[0], j % 3 ? dark : light, 0.12);
    }
  };
}

/** Short at the sides, brushed from a parting on the right over to the left. */
export function parted([dark, light]: Hair, line = 0.44): Part {
  return (mesh, figure) => {
    cap(mesh, figure, 1.07, line, dark);
    const { build, head } = figure;
    const [width, depth, height] = build.skull;
    for (let j = 0; j < 5; j++) {
      const y = -depth * 0.8 + j * depth * 0.36;
      const crest = height * (0.95 + 0.08 * Math.sin((j + 1) * 0.7));
      const points = [
        head.point([-width * 0.5, y, crest * 0.9]),
        head.point([0, y - 0.01, crest * 1.03]),
        head.point([width * 0.6, y - 0.01, crest * 0.88]),
        head.point([width * 0.98, y, crest * 0.48]),
      ];
      lock(mesh, points, 0.042, 0.024, head.turned[1], j % 2 ? light : dark, 0.35);
    }
  };
}

/** Shaved at the sides, a crest of spikes from the brow to the neck. */
export function crest([dark, light]: Hair): Part {
  return (mesh, figure) => {
    cap(mesh, figure, 1.025, 0.5, dark);
    const { build, head } = figure;
    const [, depth, height] = build.skull;
    for (let j = 0; j < 8; j++) {
      const angle = -0.65 + j * 0.4;
      const [y, z] = [Math.sin(angle) * depth, Math.cos(angle) * height];
      const tall = 1.75 - 0.07 * j;
      const points = [
        head.point([0, y * 0.9, z * 0.9]),
        head.point([0, y * 1.25 + 0.01, z * 1.3]),
        head.point([0, y * tall + 0.05, z * tall + 0.02]),
      ];
      lock(mesh, points, 0.03, 0.075, head.turned[0], j % 2 ? light : dark, 0.1);
    }
  };
}

/** Close curls, and two full puffs of them high at the sides. */
export function puffs([dark, light]: Hair): Part {
  return (mesh, figure) => {
    cap(mesh, figure, 1.09, 0.4, dark);
    const { build, head } = figure;
    const [width, depth, height] = build.skull;
    for (const s of [1, -1]) {
      const middle = [s * width * 0.95, depth * 0.15, height * 0.95] as const;
      ball(mesh, head.point(middle), 0.115, dark, head.turned, 14);
      for (let j = 0; j < 9; j++) {
        const around = j * 2.4;
        const up = 1 - (2 * (j + 0.5)) / 9;
        const flat = Math.sqrt(1 - up * up) * 0.095;
        const at = head.point([
          middle[0] + Math.cos(around) * flat,
          middle[1] + Math.sin(around) * flat,
          middle[2] + up * 0.095,
        ]);
        ball(mesh, at, 0.042, j % 3 === 0 ? light : dark, head.turned, 8);
      }
    }
  };
}

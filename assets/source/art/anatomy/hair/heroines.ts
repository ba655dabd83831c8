import type { Material } from '../../geometry/MeshBuilder.ts';
import type { Part } from '../character.ts';
import { BACK, cap, fringe, strand } from './strands.ts';

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

import { smoothstep } from '../../effects/shapes.ts';
import { mix, rgb, scale } from '../../geometry/vectors.ts';
import type { Surface } from '../ground.ts';
import { broad, fine, grain, middle } from './fields.ts';

const SAND = rgb('#8a7058');
const DRY_GRASS = rgb('#6d6242');
const CONCRETE = rgb('#5f5e68');
const ROCK = rgb('#4a3d4a');
const EMBER = rgb('#8a3320');

/** Desert: wind ripples, stones, tufts of dry grass. */
export const sand: Surface = ({ x, y, ux, uy }) => {
  const drift = broad(ux * 0.3, uy * 0.4);
  const ripples = Math.sin(uy * 9 + 5 * middle(ux * 0.7, uy * 0.5) + 2 * drift);
  const pebble = smoothstep(0.7, 0.75, fine(ux * 7, uy * 9));
  const tuft =
    smoothstep(0.62, 0.72, middle(ux * 0.8 + 7, uy)) * smoothstep(0.5, 0.6, fine(ux * 9, uy * 5));
  const speckle = 0.94 + 0.12 * grain(x * 1.4, y * 1.6);
  const bare = scale(SAND, (0.84 + 0.26 * drift + 0.03 * ripples) * speckle * (1 - 0.2 * pebble));
  return {
    color: mix(bare, DRY_GRASS, 0.6 * tuft),
    bump: 0.008 * ripples + 0.05 * drift + 0.02 * pebble,
    gloss: 0,
  };
};

/** Poured concrete, stained and damp in places. */
export const concrete: Surface = ({ x, y, ux, uy }) => {
  const cloud = broad(ux * 0.6, uy * 0.6);
  const stain = smoothstep(0.54, 0.66, middle(ux * 0.9 + 4, uy * 0.9));
  const damp = smoothstep(0.6, 0.7, broad(ux * 0.45 + 3, uy * 0.45));
  const pores = grain(x * 1.5, y * 1.7) > 0.82 ? 0.88 : 1;
  const shade = (0.88 + 0.2 * cloud) * (1 - 0.14 * stain) * (1 - 0.2 * damp) * pores;
  return {
    color: scale(CONCRETE, shade),
    bump: 0.006 * fine(ux * 4, uy * 4),
    gloss: 0.08 + 0.6 * damp,
  };
};

/** The floor of a cave far below: ledges, cracks, and a glow from beneath. */
export const rock: Surface = ({ x, y, ux, uy }) => {
  const height = broad(ux * 0.55, uy * 0.7);
  const ledge = height * 7 - Math.floor(height * 7);
  const step = smoothstep(0.82, 1, ledge);
  const crack = smoothstep(0.035, 0.008, Math.abs(middle(ux * 0.5 + 2, uy * 0.6) - 0.5));
  const hot = crack * smoothstep(0.45, 0.6, broad(ux * 0.2 + 8, uy * 0.25));
  const speckle = 0.92 + 0.16 * grain(x * 1.2, y * 1.4);
  const stone = scale(ROCK, (0.78 + 0.3 * height + 0.18 * fine(ux * 3, uy * 4)) * speckle);
  const cracked = scale(stone, (1 - 0.55 * crack) * (1 - 0.2 * step));
  return {
    color: mix(cracked, EMBER, 0.75 * hot),
    bump: 0.05 * Math.floor(height * 7) * 0.4 + 0.02 * fine(ux * 3, uy * 4) - 0.02 * crack,
    gloss: 0.12,
  };
};

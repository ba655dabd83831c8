import { smoothstep } from '../../effects/shapes.ts';
import { rgb, scale } from '../../geometry/vectors.ts';
import type { Surface } from '../ground.ts';
import { fine, fractional, grain, hashed, middle } from './fields.ts';

const STONE = rgb('#837f94');
const FACE = rgb('#4a4659');
const STONE_UNITS = 1.6;

/** The top of a kerb: long stones with chipped ends. */
export const kerb: Surface = ({ x, y, ux, uy }) => {
  const along = ux / STONE_UNITS;
  const end = Math.abs(fractional(along) - 0.5) - 0.5;
  const chip = (fine(ux * 8, uy * 8) - 0.5) * 0.012;
  const seam = smoothstep(-0.012, -0.005, end + chip);
  const own = hashed(Math.floor(along), 3);
  const speckle = 0.94 + 0.12 * grain(x * 1.4, y * 1.7);
  const tone = (0.86 + 0.1 * own + 0.18 * middle(ux * 1.6, uy * 1.6)) * speckle;
  return {
    color: scale(STONE, tone * (1 - 0.4 * seam)),
    bump: 0.02 * own - 0.02 * seam,
    gloss: 0.15,
  };
};

/** Its face, seen from the road: in shade, wet at the foot. */
export const kerbFace: Surface = ({ ux, uy, fromBottom }) => {
  const seam = Math.abs(fractional(ux / STONE_UNITS) - 0.5) > 0.49 ? 0.66 : 1;
  const foot = 1 - 0.3 * (1 - smoothstep(0, 0.07, fromBottom));
  return {
    color: scale(FACE, (0.8 + 0.2 * middle(ux * 1.6, uy * 1.6)) * seam * foot),
    bump: 0,
    gloss: 0.1,
  };
};

/** The low wall that a fence stands on. */
export const footing: Surface = ({ ux, uy }) => {
  const seam = Math.abs(fractional(ux / 1.1) - 0.5) > 0.487 ? 0.72 : 1;
  return {
    color: scale(FACE, (0.85 + 0.25 * middle(ux * 1.6, uy * 1.6)) * seam),
    bump: 0,
    gloss: 0.05,
  };
};

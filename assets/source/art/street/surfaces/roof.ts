import { smoothstep } from '../../effects/shapes.ts';
import { rgb, scale } from '../../geometry/vectors.ts';
import type { Surface } from '../ground.ts';
import { broad, fine, fractional, grain, middle } from './fields.ts';

const TAR = rgb('#25222e');
const STRIP_UNITS = 1.1;

/** A flat roof in strips of tar paper, as it is seen over the top of a wall. */
export const flatRoof: Surface = ({ x, y, ux, uy }) => {
  const seam = 1 - smoothstep(0.01, 0.05, fractional(ux / STRIP_UNITS));
  const wet = smoothstep(0.56, 0.68, broad(ux * 0.5, uy * 0.5));
  const tone = (0.8 + 0.3 * middle(ux * 1.2, uy * 1.2)) * (0.95 + 0.1 * grain(x * 1.3, y * 1.5));
  return {
    color: scale(TAR, tone * (1 + 0.35 * seam) * (1 - 0.2 * wet)),
    bump: 0.014 * seam + 0.006 * fine(ux * 4, uy * 4),
    gloss: 0.1 + 0.5 * wet,
  };
};

import { smoothstep } from '../../effects/shapes.ts';
import { rgb, scale } from '../../geometry/vectors.ts';
import type { Surface } from '../ground.ts';
import { broad, fine, fractional, grain, hashed, middle } from './fields.ts';

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

const TILE = rgb('#3e3040');
const [TILE_WIDE, TILE_DEEP] = [0.42, 0.34];

/** The slope of a tiled roof, as it is seen over the top of a wall. */
export const tiledRoof: Surface = ({ ux, fromBottom }) => {
  const row = Math.floor(fromBottom / TILE_DEEP);
  const along = ux / TILE_WIDE + 0.5 * (row & 1);
  const across = Math.abs(fractional(along) - 0.5) * 2;
  const down = fractional(fromBottom / TILE_DEEP);
  const lip = smoothstep(0.3, 0.02, down);
  const own = hashed(Math.floor(along), row, 11);
  const tone = 0.74 + 0.3 * own + 0.16 * (1 - across) - 0.34 * smoothstep(0.8, 1, down);
  return {
    color: scale(TILE, tone + 0.12 * lip),
    bump: 0.02 * (1 - across) + 0.016 * (1 - down),
    gloss: 0.08 + 0.1 * own,
  };
};

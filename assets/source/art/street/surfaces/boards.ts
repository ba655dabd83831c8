import { smoothstep } from '../../effects/shapes.ts';
import { rgb, scale } from '../../geometry/vectors.ts';
import type { Surface } from '../ground.ts';
import { fine, grain, hashed, middle } from './fields.ts';

export interface BoardLook {
  color: string;
  /** Width of a board, units. */
  wide: number;
  /** 0 bare, 1 polished. */
  gloss: number;
}

const BOARD_UNITS = 2.6;

/** A floor of boards that run from west to east, butt ends staggered, with their grain and nails. */
export function boards({ color, wide, gloss }: BoardLook): Surface {
  const base = rgb(color);
  return ({ x, y, ux, fromTop }) => {
    const row = Math.floor(fromTop / wide);
    const across = fromTop / wide - row;
    const along = ux / BOARD_UNITS + hashed(1, row);
    const column = Math.floor(along);
    const fromEnd = Math.min(along - column, column + 1 - along) * BOARD_UNITS;
    const edge = Math.min(Math.min(across, 1 - across) * wide, fromEnd);
    const joint = 1 - smoothstep(0.006, 0.022, edge);
    const own = hashed(column, row, 2);
    const vein = fine(ux * 1.1 + own * 40, fromTop * 15 + own * 9);
    const scuffed = smoothstep(0.56, 0.72, middle(ux * 0.9, fromTop * 0.9));
    const tone = (0.9 + 0.16 * own) * (0.88 + 0.24 * vein) * (1 + 0.06 * scuffed);
    const nail =
      Math.hypot(fromEnd - 0.09, (Math.abs(across - 0.5) - 0.3) * wide) < 0.018 ? 0.6 : 1;
    const speckle = 0.98 + 0.04 * grain(x * 1.3, y * 1.5);
    return {
      color: scale(base, tone * (1 - 0.42 * joint) * nail * speckle),
      bump: 0.008 * (hashed(column, row, 3) - 0.5) * across + 0.003 * vein - 0.01 * joint,
      gloss: gloss * (0.75 + 0.25 * vein) * (1 - 0.55 * scuffed) * (1 - joint),
    };
  };
}

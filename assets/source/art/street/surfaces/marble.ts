import { smoothstep } from '../../effects/shapes.ts';
import { mix, rgb, scale } from '../../geometry/vectors.ts';
import type { V3 } from '../../geometry/vectors.ts';
import type { Surface } from '../ground.ts';
import { broad, fine, fractional, grain, hashed, middle } from './fields.ts';

export interface ChequerLook {
  pale: string;
  dark: string;
  /** Of the small squares where four tiles meet. */
  inlay: string;
  /** A tile's side, units. */
  side: number;
  /** 0 dull, 1 a mirror. */
  gloss: number;
}

const INLAY_SHARE = 0.12;

/** Veins through stone: 1 in their middle. */
export const veined = (ux: number, uy: number): number => {
  const wander = middle(ux * 0.7, uy * 0.7) * 2.4;
  const near = Math.abs(fine(ux * 0.8 + wander, uy * 0.8 - wander) - 0.5);
  return 1 - smoothstep(0.004, 0.05, near);
};

/** Polished marble in two tones, laid cornerwise, dull where a century of guests has walked. */
export function chequeredMarble({ pale, dark, inlay, side, gloss }: ChequerLook): Surface {
  const [light, deep, metal] = [rgb(pale), rgb(dark), rgb(inlay)];
  return ({ x, y, ux, uy }) => {
    const [along, across] = [(ux + uy) / (side * Math.SQRT2), (ux - uy) / (side * Math.SQRT2)];
    const [column, row] = [Math.floor(along), Math.floor(across)];
    const fromSides = [fractional(along), fractional(across)].map((f) => Math.min(f, 1 - f));
    const [fromColumn = 0, fromRow = 0] = fromSides;
    const isInlay = fromColumn + fromRow < INLAY_SHARE * 1.3;
    const joint = 1 - smoothstep(0.004, 0.016, Math.min(fromColumn, fromRow) * side);
    const isPale = ((column + row) & 1) === 0;
    const own = hashed(column, row, 4);
    const vein = veined(ux + own * 30, uy + own * 17);
    const cloud = broad(ux * 0.9 + own * 9, uy * 0.9);
    let color: V3 = scale(isPale ? light : deep, 0.86 + 0.12 * own + 0.2 * (cloud - 0.5));
    color = mix(color, isPale ? deep : light, (isPale ? 0.26 : 0.2) * vein);
    if (isInlay) color = scale(metal, 0.85 + 0.3 * fine(ux * 5, uy * 5));
    const worn = smoothstep(0.52, 0.72, middle(ux * 0.5 + 5, uy * 0.5));
    const speckle = 0.985 + 0.03 * grain(x * 1.3, y * 1.5);
    return {
      color: scale(color, speckle * (1 - 0.36 * joint * (isInlay ? 0 : 1))),
      bump: 0.003 * (own - 0.5) - 0.005 * joint,
      gloss: gloss * (1 - 0.45 * worn) * (1 - 0.8 * joint),
    };
  };
}

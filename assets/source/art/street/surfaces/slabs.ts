import { smoothstep } from '../../effects/shapes.ts';
import { mix, rgb, scale } from '../../geometry/vectors.ts';
import type { V3 } from '../../geometry/vectors.ts';
import type { Surface } from '../ground.ts';
import { fine, fractional, grain, hashed, middle } from './fields.ts';

const MOSS = rgb('#3a4a38');
const WARM = rgb('#6a5f66');

export interface SlabLook {
  color: string;
  /** Size of one slab, units: across and deep. */
  wide: number;
  deep: number;
  /** Share of a slab by which every second row is shifted. */
  shift?: number;
  /** 0 to 1: how uneven, stained and mossy. */
  age?: number;
  gloss?: number;
}

/** Stone slabs or floor tiles: bevelled, each a little off its neighbour's tone and level. */
export function slabs(look: SlabLook): Surface {
  const { wide, deep, shift = 0.5, age = 1, gloss = 0.1 } = look;
  const base = rgb(look.color);
  return ({ x, y, ux, uy, fromTop }) => {
    const row = Math.floor(fromTop / deep);
    const along = ux / wide + shift * (row & 1);
    const column = Math.floor(along);
    const [fx, fy] = [along - column, fromTop / deep - row];
    const edge = Math.min(Math.min(fx, 1 - fx) * wide, Math.min(fy, 1 - fy) * deep);
    const worn = (fine(ux * 6, uy * 7) - 0.5) * 0.03 * age;
    const joint = 1 - smoothstep(0, 0.032, edge + worn);
    const own = hashed(column, row);
    const cloud = middle(ux * 1.6, uy * 1.6);
    let color: V3 = scale(base, (0.93 + 0.11 * own) * (0.9 + 0.2 * cloud));
    color = mix(color, WARM, 0.3 * age * hashed(column, row, 1) ** 2);
    const stain = smoothstep(0.6, 0.72, fine(ux * 1.3 + 20, uy * 1.7)) * 0.13;
    const gum = spots(ux, uy) * 0.16;
    color = scale(color, 1 - (stain + gum) * age);
    const light = 0.03 * smoothstep(0.03, 0.05, edge) * (1 - smoothstep(0.05, 0.085, edge));
    color = [color[0] + light, color[1] + light, color[2] + light];
    const mossy = age * joint * smoothstep(0.5, 0.66, middle(ux * 0.9 + 3, uy * 0.9));
    color = mix(scale(color, 1 - 0.45 * joint), MOSS, 0.55 * mossy);
    const speckle = (grain(x * 1.37, y * 1.61) - 0.5) * 0.06 * (0.4 + 0.6 * age);
    color = [color[0] + speckle, color[1] + speckle, color[2] + speckle];
    const tilt =
      (hashed(column, row, 2) - 0.5) * fx * wide + (hashed(column, row, 3) - 0.5) * fy * deep;
    const damp = smoothstep(0.5, 0.7, cloud * 0.6 + fine(ux * 0.8, uy * 0.8 + 7) * 0.4);
    return {
      color: scale(color, 1 - 0.08 * damp * age),
      bump: 0.03 * age * tilt - 0.014 * joint + 0.006 * age * fine(ux * 5, uy * 6),
      gloss: (gloss + 0.18 * damp * age) * (1 - joint),
    };
  };
}

/** Old chewing gum and drops of oil. */
function spots(ux: number, uy: number): number {
  const [cellX, cellY] = [Math.floor(ux * 2.2), Math.floor(uy * 2.2)];
  if (hashed(cellX, cellY, 5) < 0.72) return 0;
  const dx = fractional(ux * 2.2) - 0.25 - 0.5 * hashed(cellX, cellY, 6);
  const dy = fractional(uy * 2.2) - 0.25 - 0.5 * hashed(cellX, cellY, 7);
  const radius = 0.05 + 0.09 * hashed(cellX, cellY, 8);
  return 1 - smoothstep(radius * 0.7, radius, Math.hypot(dx, dy));
}

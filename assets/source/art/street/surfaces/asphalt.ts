import { bell, smoothstep } from '../../effects/shapes.ts';
import { rgb, scale } from '../../geometry/vectors.ts';
import type { V3 } from '../../geometry/vectors.ts';
import type { Surface } from '../ground.ts';
import { broad, fine, grain, middle } from './fields.ts';

const ASPHALT = rgb('#33303e');

/**
 * A road after rain. `tracks` are the distances from its northern edge, in units, where wheels have worn it
 * smooth; water stands there, and along the kerbs.
 */
export function asphalt(tracks: readonly number[]): Surface {
  return ({ x, y, ux, uy, fromTop, fromBottom }) => {
    const large = broad(ux * 0.35, uy * 0.35);
    const small = middle(ux * 1.6, uy * 1.6);
    const stones = grain(x * 1.37, y * 1.61);
    const fromKerb = Math.min(fromTop, fromBottom);
    const gutter = 1 - smoothstep(0.12, 0.62, fromKerb);
    const wander = (middle(ux * 0.35, 4) - 0.5) * 0.3;
    const worn = tracks.reduce((sum, track) => sum + bell(fromTop - track - wander, 0.42), 0);
    let shade = (0.74 + 0.44 * large) * (0.92 + 0.16 * small) * (1 - 0.17 * gutter);
    shade *= 1 - 0.07 * worn;
    const low = large * 0.62 + small * 0.26 + 0.1 * worn + 0.11 * gutter;
    const wet = smoothstep(0.47, 0.66, low + (fine(ux * 3, uy * 4) - 0.5) * 0.05);
    const chips = stones > 0.74 ? 0.036 * (1 - 0.6 * wet) : 0;
    const speckle = (stones - 0.5) * 0.06 + chips;
    const color = scale(ASPHALT, shade * (1 - 0.36 * wet)).map((c) => c + speckle);
    return {
      color: color as unknown as V3,
      bump: (0.007 * fine(ux * 7, uy * 8) + 0.012 * small) * (1 - 0.75 * wet),
      gloss: 0.24 + 0.68 * wet,
    };
  };
}

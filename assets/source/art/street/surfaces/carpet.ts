import { smoothstep } from '../../effects/shapes.ts';
import { mix, rgb, scale } from '../../geometry/vectors.ts';
import type { Surface } from '../ground.ts';
import { fractional, grain, middle } from './fields.ts';

/** A worn carpet with a small lozenge in every repeat. */
export function carpet(color: string, motif: string): Surface {
  const [base, pattern] = [rgb(color), rgb(motif)];
  return ({ x, y, ux, uy }) => {
    const [fx, fy] = [fractional(ux / 0.7) - 0.5, fractional(uy / 0.7) - 0.5];
    const far = Math.abs(fx) + Math.abs(fy);
    const lozenge =
      1 - smoothstep(0.13, 0.17, far) + (1 - smoothstep(0.015, 0.035, Math.abs(far - 0.34)));
    const worn = smoothstep(0.52, 0.7, middle(ux * 0.7, uy * 0.7));
    const weave = 0.93 + 0.14 * grain(x * 1.7, y * 1.9);
    const woven = mix(base, pattern, 0.5 * Math.min(1, lozenge) * (1 - 0.5 * worn));
    return { color: scale(woven, weave * (1 + 0.1 * worn)), bump: 0.004 * weave, gloss: 0 };
  };
}

import { smoothstep } from '../../effects/shapes.ts';
import { mix, rgb, scale } from '../../geometry/vectors.ts';
import type { Surface } from '../ground.ts';
import { broad, fine, fractional, grain } from './fields.ts';

const DARK = rgb('#3a2a3c');
const PALE = rgb('#6b5560');
const TILE_UNITS = 1;

/** A dance floor in two tones of polished squares, dull where many have danced. */
export const danceFloor: Surface = ({ x, y, fromLeft, fromTop }) => {
  const [across, deep] = [fromLeft / TILE_UNITS, fromTop / TILE_UNITS];
  const odd = (Math.floor(across) + Math.floor(deep)) % 2;
  const edge = Math.min(
    Math.min(fractional(across), 1 - fractional(across)),
    Math.min(fractional(deep), 1 - fractional(deep)),
  );
  const joint = 1 - smoothstep(0.008, 0.026, edge);
  const worn = smoothstep(0.5, 0.7, broad(across * 0.5, deep * 0.5));
  const tone = (0.92 + 0.12 * fine(across * 3, deep * 3)) * (0.98 + 0.04 * grain(x * 1.3, y * 1.5));
  return {
    color: scale(mix(DARK, PALE, odd), tone * (1 - 0.5 * joint)),
    bump: -0.008 * joint,
    gloss: (0.62 - 0.22 * worn) * (1 - joint),
  };
};

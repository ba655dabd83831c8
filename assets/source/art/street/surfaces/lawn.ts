import { smoothstep } from '../../effects/shapes.ts';
import { mix, rgb, scale } from '../../geometry/vectors.ts';
import type { Ground, Spot, Surface } from '../ground.ts';
import { broad, fine, middle } from './fields.ts';

const DEEP = rgb('#1d3026');
const GREEN = rgb('#2e4a30');
const PALE = rgb('#4a5c38');
const SOIL = rgb('#3b352c');

/** Grass that nobody has cut for a while: clumps, paler tufts, bare earth here and there. */
export const lawn: Surface = ({ ux, uy }: Spot): Ground => {
  const clump = fine(ux * 1.9, uy * 2.6);
  const tuft = fine(ux * 7, uy * 9);
  const patch = broad(ux * 0.4 + 9, uy * 0.55);
  let color = mix(DEEP, GREEN, smoothstep(0.3, 0.68, clump * 0.6 + middle(ux, uy) * 0.4));
  color = mix(color, PALE, 0.55 * smoothstep(0.5, 0.72, patch * 0.6 + tuft * 0.4));
  const bare = smoothstep(0.64, 0.72, middle(ux * 0.6 + 5, uy * 0.8) * 0.8 + tuft * 0.2);
  color = mix(scale(color, 0.82 + 0.36 * tuft), scale(SOIL, 0.75 + 0.4 * tuft), bare * 0.75);
  return { color, bump: 0.05 * clump + 0.018 * tuft * (1 - bare), gloss: 0 };
};

/** Trodden earth. */
export const soil: Surface = ({ ux, uy }: Spot): Ground => {
  const stones = fine(ux * 5, uy * 6);
  const pebble = smoothstep(0.68, 0.74, fine(ux * 9 + 3, uy * 12));
  const color = scale(SOIL, 0.78 + 0.4 * stones + 0.35 * pebble);
  return {
    color,
    bump: 0.02 * stones + 0.015 * pebble,
    gloss: 0.12 * smoothstep(0.5, 0.7, stones),
  };
};

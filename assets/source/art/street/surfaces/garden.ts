import { smoothstep } from '../../effects/shapes.ts';
import { mix, rgb, scale } from '../../geometry/vectors.ts';
import type { Surface } from '../ground.ts';
import { broad, fine, grain, hashed, middle } from './fields.ts';
import { lawn, soil } from './lawn.ts';

const AGAINST = rgb('#223c2e');
const ALONG = rgb('#3b6040');
const DRY = rgb('#4c5d3c');
const GRAVEL = rgb('#6d6473');
const CHIP = rgb('#8f8592');
const DEPTHS = rgb('#0b1220');
const MIRRORED = rgb('#0c1c1a');
const SKY = rgb('#3b5288');
const SHADE = rgb('#0a1512');
const LEAF = rgb('#1b3527');

/** Which way the mower went at a point, units: from −1, toward the viewer, to 1, away. */
export type Mowing = (ux: number, uy: number) => number;

/** Grass cut short; it shines where it was mown away from the viewer. */
export const mown =
  (mowing: Mowing): Surface =>
  ({ x, y, ux, uy }) => {
    const wobble = (middle(ux * 1.4, uy * 1.4) - 0.5) * 0.5;
    const bright = smoothstep(-0.3, 0.3, mowing(ux, uy) + wobble);
    const blade = fine(ux * 8, uy * 12);
    const dry = smoothstep(0.56, 0.72, broad(ux * 0.5, uy * 0.6) * 0.7 + blade * 0.3);
    const short = mix(mix(AGAINST, ALONG, bright), DRY, 0.32 * dry);
    const speckle = 0.94 + 0.12 * grain(x * 1.3, y * 1.7);
    return {
      color: scale(short, (0.8 + 0.4 * blade) * speckle),
      bump: 0.016 * blade + 0.012 * middle(ux, uy),
      gloss: 0.02,
    };
  };

/** Small stones, raked; it has gathered some earth where nobody walks. */
export const gravel: Surface = ({ x, y, ux, uy, fromTop, fromBottom }) => {
  const stones = fine(ux * 9, uy * 11);
  const chip = smoothstep(0.6, 0.68, fine(ux * 14 + 4, uy * 17));
  const edge = 1 - smoothstep(0.02, 0.4, Math.min(fromTop, fromBottom));
  const trodden = middle(ux * 0.9, uy * 1.3);
  const speckle = 0.86 + 0.28 * hashed(Math.floor(x / 2), Math.floor(y / 2), 4);
  const color = mix(GRAVEL, CHIP, 0.5 * chip);
  return {
    color: scale(color, (0.74 + 0.3 * stones + 0.12 * trodden) * speckle * (1 - 0.28 * edge)),
    bump: 0.014 * stones + 0.01 * chip,
    gloss: 0.06,
  };
};

/** Dark water without a breath of wind: the far hedge stands in it, and before that the sky. */
export const stillWater: Surface = ({ ux, uy, fromTop, fromBottom }) => {
  const ripple = (fine(ux * 2.2, uy * 9) - 0.5) * 0.5;
  const sky = smoothstep(0.25, 1.05, fromTop + ripple);
  const hedge = mix(MIRRORED, DEPTHS, smoothstep(0.3, 0.7, middle(ux * 1.5, uy * 0.8)));
  const sheen = smoothstep(0.55, 0.75, fine(ux * 1.1, uy * 5)) * sky;
  const brim = 1 - smoothstep(0, 0.06, fromBottom);
  const color = mix(hedge, SKY, 0.55 * sky + 0.3 * sheen);
  return { color: scale(color, 1 - 0.5 * brim), bump: 0, gloss: 1 };
};

/** The tops of hedges and bushes that nobody walks through. */
export const thicket: Surface = ({ ux, uy }) => {
  const mound = middle(ux * 1.1, uy * 1.5);
  const leaf = fine(ux * 7, uy * 9);
  const lit = smoothstep(0.42, 0.66, mound * 0.55 + leaf * 0.45);
  return {
    color: scale(mix(SHADE, LEAF, lit), 0.7 + 0.5 * leaf),
    bump: 0.09 * mound + 0.03 * leaf,
    gloss: 0,
  };
};

/** Earth under old trees, where grass grows in patches. */
export const wildGround: Surface = (spot) => {
  const { ux, uy } = spot;
  const grass = lawn(spot);
  const earth = soil(spot);
  const patch = middle(ux * 0.55 + 3, uy * 0.7) * 0.75 + fine(ux * 4, uy * 5) * 0.25;
  const t = smoothstep(0.5, 0.62, patch);
  return {
    color: mix(scale(earth.color, 1.2), grass.color, 0.85 * t),
    bump: earth.bump * (1 - t) + grass.bump * t + 0.05 * middle(ux * 0.8, uy),
    gloss: earth.gloss * (1 - t),
  };
};

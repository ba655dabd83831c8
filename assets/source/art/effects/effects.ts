import type { Effect } from './effect.ts';
import { ember, glint, glow, mote, ring, spark } from './glows.ts';
import { circle, shield } from './magic.ts';
import { blade, chunk, drop, flake, puff } from './matter.ts';
import { ashHeap, fissure, footprint, scorch, shadow, splatter } from './stains.ts';

/** White where the game gives the colour. */
export const EFFECTS: Readonly<Record<string, Effect>> = {
  glow,
  spark: spark(),
  mote,
  ember,
  ash1: flake(5, 12, [0.62, 0.6, 0.66]),
  ash2: flake(9, 16, [0.5, 0.48, 0.55]),
  chunk1: chunk(12, 16, 1.2),
  chunk2: chunk(17, 18, 1),
  bone1: chunk(23, 18, 2.1),
  bone2: chunk(29, 16, 1.6),
  drop: drop(),
  puff: puff(),
  leaf: blade(16, 9, { vein: 0.35, bow: 0 }),
  leaf2: blade(15, 6, { vein: 0.3, bow: 3 }),
  petal: blade(11, 9, { vein: 0, bow: 0, notch: 0.5 }),
  petal2: blade(11, 5, { vein: 0, bow: 3 }),
  ring,
  circle: circle(),
  shield: shield(),
  glint: glint(),
  shadow,
  footprint: footprint(),
  splatter: splatter(),
  ashHeap: ashHeap(),
  scorch: scorch(),
  fissure: fissure(),
};

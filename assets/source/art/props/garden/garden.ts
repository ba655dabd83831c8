import type { Props } from '../prop.ts';
import { gardenGate, gardenGateOpen, gardenLantern, gatePier, gatePost } from './gates.ts';
import { clipped } from './hedges.ts';
import { bellPost, stonePlate } from './works.ts';

/** A big old garden: cut hedges, gates and lanterns, and what one trains with in it. */
export const GARDEN: Props = {
  hedgeBlock: clipped([1, 1, 1.3], 211),
  hedgeAside: clipped([0.7, 0.85, 1.25], 223),
  hedgeLow: clipped([0.7, 0.85, 0.6], 229),
  hedgeAcross: clipped([1.1, 0.6, 1.25], 227),
  gatePier,
  gatePost,
  gardenLantern,
  gardenGate,
  gardenGateOpen,
  bellPost: bellPost(false),
  bellPostLit: bellPost(true),
  stonePlate: stonePlate(false),
  stonePlateLit: stonePlate(true),
};

/** What the bond gives: gifts that come with a rank and stay, and strength that grows all the time. */
import { RANKS, type RankName } from './ranks.ts';

/** The rank that each gift comes with. */
export const GIFTS = {
  /** Who mends the other mends herself as fast. */
  sharedMending: 'marked',
  /** The shield has room for both with distance between them. */
  wideShield: 'bound',
  /** What one sees the other knows of, once they have learnt to hear each other. */
  telepathy: 'bound',
  /** Fire that is held goes through all in its line. */
  fireLance: 'bound',
  /** Fire that strikes jumps to others near. */
  fireChain: 'entwined',
  /** Fire that is held longer bursts where it ends, and burns on there. */
  firePillar: 'one',
  /** Two bolts at once, which find their way. */
  fireTwin: 'complete',
} as const satisfies Record<string, RankName>;

export type GiftName = keyof typeof GIFTS;

/** Whether a gift has come, by the highest that the bond has been in this chapter. */
export function hasGift(bondPeak: number, gift: GiftName): boolean {
  for (const { name, from } of RANKS) if (name === GIFTS[gift]) return bondPeak >= from;
  return false;
}

/** Strengths of the bond at which `GROWTH` has its figures; between them everything grows evenly. */
const STRENGTHS = [150, 350, 600, 850, 1000] as const;

/** A figure for each of the strengths. */
export type Growth = readonly [number, number, number, number, number];

// prettier-ignore
export const GROWTH = {
  /** Factor on what Faith does while Willow amplifies her. */
  amplification: [1.25, 1.6, 2.0, 2.5, 3.0],
  /** What a bolt of fire does to health. */
  fireDamage: [14, 21, 32, 46, 64],
  /** Its radius, and how far it flies; units. */
  fireSize: [0.16, 0.24, 0.34, 0.45, 0.55],
  fireReach: [7, 9, 11, 13, 15],
} as const satisfies Record<string, Growth>;

/** How strong something is at a bond of 0 to 1000; below the first strength it is as there. */
export const grownWith = (bond: number, growth: keyof typeof GROWTH): number =>
  grownAlong(bond, GROWTH[growth]);

/** The same for figures that stand elsewhere: how something looks. */
export function grownAlong(bond: number, values: Growth): number {
  let i = 0;
  while (i < STRENGTHS.length - 2 && bond > STRENGTHS[i + 1]!) i++;
  const low = STRENGTHS[i]!;
  const high = STRENGTHS[i + 1]!;
  const share = Math.min(1, Math.max(0, (bond - low) / (high - low)));
  return values[i]! + (values[i + 1]! - values[i]!) * share;
}

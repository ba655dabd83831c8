/**
 * What the two do for and to each other, and what it is worth. The bond is one number, 0 to 1000,
 * shared by every chapter; the story sets each chapter's floor and ceiling.
 */
interface Deed {
  readonly worth: number;
  /** After so many times it is worth half, and in the end nothing; null: it never wears off. */
  readonly halvedAfter: number | null;
}

// prettier-ignore
export const DEEDS = {
  /** A shield that took a blow meant for the other. */
  shielded:       { worth:  10, halvedAfter:    6 },
  /** An enemy struck down while it had the other in its reach. */
  saved:          { worth:  14, halvedAfter:   10 },
  /** Both struck the same enemy within half a second. */
  together:       { worth:   6, halvedAfter:   12 },
  /** An enemy dusted while both were in reach of each other. */
  dustedTogether: { worth:  16, halvedAfter:   12 },
  /** Wounds mended. */
  mended:         { worth:   6, halvedAfter:    8 },
  /** Pulled up from the ground. */
  helpedUp:       { worth:  24, halvedAfter:    2 },
  /** A second of fighting side by side. */
  sideBySide:     { worth:   1, halvedAfter:   90 },
  /** A bar danced in step. */
  danced:         { worth:   4, halvedAfter:   20 },
  /** A true word where a smaller one would have done. */
  honestWord:     { worth:  16, halvedAfter:    4 },
  kindWord:       { worth:  10, halvedAfter:    5 },
  /** A joke or a shrug for an answer, and silence: neither here nor there. */
  evasion:        { worth:   0, halvedAfter: null },
  cruelWord:      { worth: -20, halvedAfter: null },
  /** The little things beside the way, all of them. */
  foundTogether:  { worth:  12, halvedAfter:    1 },
  /** Some seconds of talk at the wheel, and nothing that spilt it. */
  droveSmoothly:  { worth:   5, halvedAfter:    8 },
  /** A crash in the middle of it. */
  shaken:         { worth:  -4, halvedAfter: null },
  /** The other fell. */
  letFall:        { worth: -22, halvedAfter: null },
} as const satisfies Record<string, Deed>;

export type DeedName = keyof typeof DEEDS;
export const DEED_NAMES = Object.keys(DEEDS) as readonly DeedName[];

export const BOND_MAX = 1000;

/** What a deed is worth that was done so many times before: a whole number, never more than the time before. */
export function worthOf(name: DeedName, timesBefore: number): number {
  const { worth, halvedAfter }: Deed = DEEDS[name];
  if (halvedAfter === null) return worth;
  return Math.floor((worth * halvedAfter) / (halvedAfter + timesBefore));
}

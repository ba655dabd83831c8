/**
 * What the two do for and to each other, and what it is worth. The bond is one number, 0 to 1000,
 * shared by every chapter; the story sets each chapter's floor and ceiling.
 */
export const DEEDS = {
  /** A shield that took a blow meant for the other. */
  shielded: 10,
  /** An enemy struck down while it had the other in its reach. */
  saved: 14,
  /** Both struck the same enemy within half a second. */
  together: 6,
  /** An enemy dusted while both were in reach of each other. */
  dustedTogether: 16,
  /** Wounds mended. */
  mended: 6,
  /** Pulled up from the ground. */
  helpedUp: 24,
  /** A second of fighting side by side. */
  sideBySide: 1,
  /** The other fell. */
  letFall: -22,
} as const;

export type DeedName = keyof typeof DEEDS;

export const BOND_MAX = 1000;

/** The bond after a deed, kept between the chapter's floor and ceiling. */
export function bondAfter(bond: number, deed: DeedName, floor: number, ceiling: number): number {
  const next = bond + DEEDS[deed];
  return next < floor ? floor : next > ceiling ? ceiling : next;
}

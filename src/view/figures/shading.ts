/** A grey of so much light, as 0xrrggbb. */
export const grey = (share: number): number => Math.round(255 * share) * 0x010101;

/** What burning adds to a body's own colour, as 0xrrggbb; `burn` 0 to 1. */
export const ember = (burn: number): number =>
  (Math.round(128 * burn) << 16) | (Math.round(77 * burn) << 8) | Math.round(26 * burn);

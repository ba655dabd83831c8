/** What covers what. Figures and props lie between `ground` and `air`, at their own screen row. */
export const LAYER = {
  ground: -1000,
  pools: -900,
  beam: -890,
  telegraphs: -850,
  decals: -800,
  shadows: -700,
  /** The lines of heroines whom somebody hides. */
  lines: 1990,
  /** Under what glows, so that what does not is drawn as one. */
  edges: 1999.5,
  air: 2000,
} as const;

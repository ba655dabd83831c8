/** What covers what. Figures and props lie between `ground` and `air`, at their own screen row. */
export const LAYER = {
  ground: -1000,
  pools: -900,
  beam: -890,
  telegraphs: -850,
  decals: -800,
  shadows: -700,
  air: 2000,
  edges: 3000,
} as const;

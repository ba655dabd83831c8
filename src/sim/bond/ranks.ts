/** The bond's ranks and where each begins. */
export const RANKS = [
  { name: 'strangers', from: 0 },
  { name: 'marked', from: 150 },
  { name: 'bound', from: 350 },
  { name: 'entwined', from: 600 },
  { name: 'one', from: 850 },
  { name: 'complete', from: 1000 },
] as const;

export type RankName = (typeof RANKS)[number]['name'];

/** The rank that a bond of 0 to 1000 has reached. */
export function rankOf(bond: number): RankName {
  let rank: RankName = RANKS[0].name;
  for (const candidate of RANKS) if (bond >= candidate.from) rank = candidate.name;
  return rank;
}

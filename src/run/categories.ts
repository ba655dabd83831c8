import type { FightWorld } from '../sim/fight/world.ts';

/** What a run may call itself, told from what happened in it. */
const CATEGORIES = {
  'any%': () => true,
  'full bond': ({ bond, level }) => bond === level.bondCeiling,
  'no magic': ({ tallies }) => tallies.spellsCast === 0,
  'never apart': ({ tallies }) => tallies.apartTicks === 0,
  unhurt: ({ tallies }) => tallies.damageTaken === 0,
} as const satisfies Record<string, (world: FightWorld) => boolean>;

export type Category = keyof typeof CATEGORIES;

const NAMES = Object.keys(CATEGORIES) as Category[];

/** The categories of a run that has finished; none while it has not. */
export const categoriesOf = (world: FightWorld): Category[] =>
  world.outcome === 'finished' ? NAMES.filter((name) => CATEGORIES[name](world)) : [];

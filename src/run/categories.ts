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

/** The categories of a run of the whole level that has finished; none for any other. */
export const categoriesOf = (world: FightWorld): Category[] =>
  world.outcome === 'finished' && isFromTheStart(world)
    ? NAMES.filter((name) => CATEGORIES[name](world))
    : [];

/** Whether a run began where the level does, and not, for practice, in the middle. */
export const isFromTheStart = (world: FightWorld): boolean => world.splits[0]?.startTicks === 0;

import { ENEMY_KINDS, type EnemyKind, type FightLevel } from '../../sim/fight/level.ts';

/** What each kind of enemy is drawn from: one for each look that it can have. */
export const ENEMY_SHEETS: Record<EnemyKind, readonly string[]> = {
  turokHan: ['turokHan'],
  elderTurokHan: ['elderTurokHan'],
  vampire: ['vampireStreet', 'vampireLeather', 'vampireSuit'],
  brute: ['brute'],
  bringer: ['bringer'],
};

/** The two as they dance, and nearly everybody who is there for no more than to be seen. */
export const CLUB_SHEET = 'club';

/** Who stands by and is drawn from a sheet of his own, which bears his name. */
const STANDS_ALONE: readonly string[] = ['clerk'];

/** The sheet that somebody who looks on is drawn from. */
export const onlookerSheet = (kind: string): string =>
  STANDS_ALONE.includes(kind) ? kind : CLUB_SHEET;

/** The sheets of everybody who can come in a level, and of the `people` who look on. */
export function castSheets(
  { segments }: Pick<FightLevel, 'segments'>,
  people: readonly { readonly kind: string }[] = [],
): string[] {
  const coming = new Set<EnemyKind>();
  for (const { spawns, waves, reinforcements } of segments) {
    for (const { kind } of [...spawns, ...waves.flatMap((wave) => wave.spawns)]) coming.add(kind);
    if (reinforcements !== null) coming.add(reinforcements.kind);
  }
  const enemies = ENEMY_KINDS.filter((kind) => coming.has(kind));
  const onlookers = new Set(people.map(({ kind }) => onlookerSheet(kind)));
  if (segments.some(({ dance }) => dance)) onlookers.add(CLUB_SHEET);
  return ['faith', 'willow', ...onlookers, ...enemies.flatMap((kind) => ENEMY_SHEETS[kind])];
}

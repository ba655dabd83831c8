import { ENEMY_KINDS, type EnemyKind, type FightLevel } from '../../sim/fight/level.ts';

/** What each kind of enemy is drawn from: one for each look that it can have. */
export const ENEMY_SHEETS: Record<EnemyKind, readonly string[]> = {
  turokHan: ['turokHan'],
  elderTurokHan: ['elderTurokHan'],
  vampire: ['vampireStreet', 'vampireLeather', 'vampireSuit'],
  brute: ['brute'],
  bringer: ['bringer'],
};

/** The two as they dance, and everybody who is there for no more than to be seen. */
export const CLUB_SHEET = 'club';

/** The sheets of everybody who can come in a level; `hasPeople` where somebody looks on. */
export function castSheets(
  { segments }: Pick<FightLevel, 'segments'>,
  hasPeople = false,
): string[] {
  const coming = new Set<EnemyKind>();
  for (const { spawns, waves, reinforcements } of segments) {
    for (const { kind } of [...spawns, ...waves.flatMap((wave) => wave.spawns)]) coming.add(kind);
    if (reinforcements !== null) coming.add(reinforcements.kind);
  }
  const enemies = ENEMY_KINDS.filter((kind) => coming.has(kind));
  const club = hasPeople || segments.some(({ dance }) => dance) ? [CLUB_SHEET] : [];
  return ['faith', 'willow', ...club, ...enemies.flatMap((kind) => ENEMY_SHEETS[kind])];
}

import { MEDALS, type FightLevel, type Medal } from './level.ts';

/** The best medal that a time on the whole level earns, or null. A time that equals the medal's earns it. */
export const medalFor = (level: FightLevel, ticks: number): Medal | null =>
  MEDALS.find((medal) => ticks <= level.medals[medal]) ?? null;

/** The next better medal than the one a time earns, and its time; null above the best. */
export function nextMedal(
  level: FightLevel,
  ticks: number,
): { medal: Medal; ticks: number } | null {
  const medal = MEDALS.filter((candidate) => level.medals[candidate] < ticks).at(-1);
  return medal === undefined ? null : { medal, ticks: level.medals[medal] };
}

import { guideTo, roadNetOf, sampleNear } from '../../sim/drive/roadNet.ts';
import type { FightLevel } from '../../sim/fight/level.ts';

/** As signs tell it, Los Angeles is some hundred miles away: the roads of the game are shorter. */
const MILES_A_UNIT = 1 / 37;

/** How many miles it is from a place to where the last drive of a level ends, as a sign there says; null where no road leads. */
export function milesToGo(level: FightLevel, x: number, y: number): number | null {
  const last = level.segments.filter(({ drive }) => drive).at(-1);
  if (!level.roads || last?.goal.type !== 'arrived') return null;
  const { zone } = last.goal;
  const guide = guideTo(level.roads, zone, level.roads.zones[zone]!);
  const sample = sampleNear(roadNetOf(level.roads), x, y);
  const units = guide.distance[sample] ?? Infinity;
  return Number.isFinite(units) ? Math.max(1, Math.round(units * MILES_A_UNIT)) : null;
}

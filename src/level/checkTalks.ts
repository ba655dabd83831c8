import type { FightLevel } from '../sim/fight/level.ts';
import type { LevelFile } from './levelFile.ts';
import type { LevelProblem } from './LevelError.ts';
import { ROADS_FILE } from './roadsFile.ts';

/** Whether what is said fits the plan's segments and the map's places. Appends what is wrong. */
export function checkTalks(
  { segments }: LevelFile,
  { talks, zones, roads }: Pick<FightLevel, 'talks' | 'zones' | 'roads'>,
  file: string,
  problems: LevelProblem[],
): void {
  for (const [id, { beats, secrets }] of Object.entries(talks)) {
    const refuse = (reason: string): void => {
      problems.push({ file, layer: null, object: null, reason: `segment "${id}": ${reason}` });
    };
    const segment = segments.find((one) => one.id === id);
    if (!segment) {
      refuse('the level has no such segment');
      continue;
    }
    if (segment.dance) refuse('is a dance; nobody talks while they dance');
    if (segment.spawns.length > 0 || segment.waves.length > 0 || segment.reinforcements) {
      refuse('nobody comes to a stroll who fights');
    }
    if (segment.task !== null) refuse('nobody works on a stroll');
    if (segment.goal.type !== 'arrived')
      refuse('its goal must be "arrived": a stroll leads somewhere');
    const places = [
      ...secrets.map(({ zone }) => zone),
      ...beats.flatMap(({ begins }) => (begins.type === 'reached' ? [begins.zone] : [])),
    ];
    for (const zone of new Set(places)) {
      if (!Object.hasOwn(segment.drive && roads ? roads.zones : zones, zone)) {
        const where = segment.drive ? ROADS_FILE : 'the map';
        refuse(`${where} has in its layer "zones" no place named "${zone}"`);
      }
    }
  }
}

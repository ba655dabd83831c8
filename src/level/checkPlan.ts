import type { BeamZone, GroundPoint, SegmentPlan } from '../sim/fight/level.ts';
import { DANCE_FILE } from './danceFile.ts';
import { MAX_ENEMIES, type LevelFile } from './levelFile.ts';
import type { LevelProblem } from './LevelError.ts';

/** Whether the plan's segments can be played on the map. Appends what is wrong. */
export function checkPlan(
  plan: LevelFile,
  spawns: Readonly<Record<string, GroundPoint>>,
  beam: BeamZone | null,
  hasDance: boolean,
  file: string,
  problems: LevelProblem[],
): void {
  for (const segment of plan.segments) {
    const refuse = (reason: string): void => {
      problems.push({
        file,
        layer: null,
        object: null,
        reason: `segment "${segment.id}": ${reason}`,
      });
    };
    for (const name of new Set(spawnsOf(segment))) {
      if (!Object.hasOwn(spawns, name)) refuse(`the map has no spawn named "${name}"`);
    }
    const most = segment.spawns.length + (segment.reinforcements?.atMost ?? 0);
    if (segment.dance !== (segment.goal.type === 'danced')) {
      refuse('its goal is "danced" if it is a dance, and only then');
    }
    if (segment.dance) {
      if (!hasDance) refuse(`is a dance, but the level has no ${DANCE_FILE}`);
      if (most > 0) refuse('nobody comes to a dance who fights');
      if (segment.task !== null) refuse('nobody works at a dance');
      continue;
    }
    if (!segment.spawns.some(({ kind }) => kind === 'elderTurokHan')) {
      refuse(`nobody can reach its goal "${segment.goal.type}": no elderTurokHan is spawned`);
    }
    if (most > MAX_ENEMIES) refuse(`${most} enemies at once; at most ${MAX_ENEMIES} are possible`);
    if (!beam && (segment.task === 'headlights' || segment.goal.type === 'boss-seared')) {
      refuse('needs headlights, but the map has no zone of type beam');
    }
    if (segment.goal.type === 'boss-seared' && segment.task !== 'headlights') {
      refuse('its goal "boss-seared" needs the task "headlights"');
    }
  }
}

const spawnsOf = (segment: SegmentPlan): string[] => [
  segment.faithAt,
  segment.willowAt,
  ...segment.spawns.map(({ at }) => at),
  ...(segment.reinforcements?.at ?? []),
];

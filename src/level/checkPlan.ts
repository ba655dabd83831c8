import type { BeamZone, GroundPoint, SegmentPlan } from '../sim/fight/level.ts';
import { MAX_ENEMIES, type LevelFile } from './levelFile.ts';
import type { LevelProblem } from './LevelError.ts';

/** Whether the plan's segments can be played on the map. Appends what is wrong. */
export function checkPlan(
  plan: LevelFile,
  spawns: Readonly<Record<string, GroundPoint>>,
  beam: BeamZone | null,
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
    if (!segment.spawns.some(({ kind }) => kind === 'elderTurokHan')) {
      refuse(`nobody can reach its goal "${segment.goal.type}": no elderTurokHan is spawned`);
    }
    const most = segment.spawns.length + (segment.reinforcements?.atMost ?? 0);
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

import { ENEMIES } from '../sim/fight/enemies/registry.ts';
import type { EnemyKind, SegmentPlan } from '../sim/fight/level.ts';
import type { FightWorld } from '../sim/fight/world.ts';

/** What the end of a chapter is called: by what ended it, so that a new level needs no word of its own. */
export function endWord(last: SegmentPlan): string {
  switch (last.goal.type) {
    case 'boss-dusted':
      return 'Dusted';
    case 'danced':
      return 'Danced';
    case 'cleared':
      return kindsIn(last).every(turnsToDust) ? 'Dusted' : last.name;
    default:
      // where it led, or what was mastered
      return last.name;
  }
}

const turnsToDust = (kind: EnemyKind): boolean => !ENEMIES[kind].isLiving;

function kindsIn({ spawns, waves, reinforcements }: SegmentPlan): EnemyKind[] {
  const coming = [...spawns, ...waves.flatMap((wave) => wave.spawns)].map(({ kind }) => kind);
  return reinforcements ? [...coming, reinforcements.kind] : coming;
}

/** Nothing in this segment can harm anyone. */
export function isPeaceful({ level, segment, enemies }: FightWorld): boolean {
  const plan = level.segments[segment];
  if (!plan || plan.drive?.wounds) return false;
  return enemies.length === 0 && kindsIn(plan).length === 0;
}

/** What a defeat is called, and what happened. */
export function defeatWords({ level, segment }: FightWorld): { title: string; what: string } {
  const drive = level.segments[segment]?.drive;
  if (drive?.wounds) return { title: 'Too late', what: 'Faith bled too much on the way.' };
  if (drive?.pursuit) return { title: 'Swallowed', what: 'The ground fell away under the car.' };
  return { title: 'Beaten', what: 'Faith is down, and nobody could pull her up.' };
}

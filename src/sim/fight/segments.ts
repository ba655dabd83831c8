import type { LineCue, SegmentGoal, SegmentPlan } from './level.ts';
import type { Zone } from '../core/shapes.ts';
import type { FightWorld } from './world.ts';

export function planOf(world: FightWorld): SegmentPlan {
  const plan = world.level.segments[world.segment];
  if (!plan) throw new RangeError(`Level ${world.level.id} has no segment ${world.segment}.`);
  return plan;
}

export const goalOf = (world: FightWorld): SegmentGoal => planOf(world).goal;

/** A place of the map, or of the roads where they drive. Throws RangeError if there is none of this name. */
export function zoneNamed({ level, drive }: FightWorld, name: string): Zone {
  const zone = (drive && level.roads ? level.roads : level).zones[name];
  if (!zone) throw new RangeError(`Level ${level.id} has no zone "${name}".`);
  return zone;
}

/** Marks the segment's goal as reached, if it is this one. */
export function reachGoal(world: FightWorld, type: SegmentGoal['type']): void {
  if (goalOf(world).type === type) world.goalReached = true;
}

/** Speaks the segment's lines for a cue, if it has any. */
export function speak(world: FightWorld, cue: LineCue): void {
  for (const line of planOf(world).lines) {
    if (line.when === cue) {
      world.events.push({ type: 'line-spoken', who: line.who, text: line.text, cue });
    }
  }
}

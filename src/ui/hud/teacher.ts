import { needed } from '../../needed.ts';
import { TICK_RATE } from '../../sim/core/stage.ts';
import type { FightEvent } from '../../sim/fight/events.ts';
import type { FightWorld } from '../../sim/fight/world.ts';
import { LESSONS, type Lesson } from './lessons.ts';

/** What was needed a moment ago may be read to its end. */
const LINGER_TICKS = TICK_RATE;
const KNOWING_TICKS = TICK_RATE / 2;
const FIRE = needed(
  LESSONS.find(({ id }) => id === 'fire'),
  'the lesson of fire',
);

/** Follows what the player does, and says which lesson is to be told, if any. */
export function createTeacher() {
  let told: Lesson | null = null;
  let untilTick = 0;
  const done = new Set<string>();
  return {
    clear() {
      told = null;
    },
    /** Notes what has just been done. */
    watch(world: FightWorld, events: readonly FightEvent[], learnt: ReadonlySet<string>): void {
      for (const lesson of LESSONS) {
        if (!learnt.has(lesson.id) && lesson.isDone(world, events)) done.add(lesson.id);
      }
    },
    /** What has been learnt since this was asked last. */
    takeDone(): readonly string[] {
      const ids = [...done];
      done.clear();
      return ids;
    },
    /** The lesson to be told now. */
    choose(world: FightWorld, learnt: ReadonlySet<string>): Lesson | null {
      if (awaitsFire(world)) return FIRE;
      if (told && learnt.has(told.id)) told = null;
      const first = LESSONS.find(({ id, isNeeded }) => !learnt.has(id) && isNeeded(world, learnt));
      if (first) {
        told = first;
        untilTick = world.tick + LINGER_TICKS;
      } else if (world.tick > untilTick || world.outcome !== 'running') told = null;
      return told;
    },
  };
}

/** All the world waits for her fire, and whoever knows how would have loosed it by now. */
const awaitsFire = ({ firstFire: { phase, ticks } }: FightWorld): boolean =>
  phase === 'waits' && ticks > KNOWING_TICKS;

import type { GroundPlan } from '../ground.ts';
import { AMBUSH } from './ambush.ts';
import { BRONZE } from './bronze.ts';
import { HYPERION } from './hyperion.ts';
import { LESSON } from './lesson.ts';

/** The painted grounds, by the folder of their level. A new place is a plan and a line here. */
export const PLANS: Readonly<Record<string, GroundPlan>> = {
  '01-drive': HYPERION,
  '02-ambush': AMBUSH,
  '04-bronze': BRONZE,
  '05-lesson': LESSON,
};

/** The plan of a level's ground. Throws where there is none. */
export function planOf(level: string): GroundPlan {
  const plan = PLANS[level];
  if (!plan) throw new Error(`There is no plan for the ground of ${level}. Add it to PLANS.`);
  return plan;
}

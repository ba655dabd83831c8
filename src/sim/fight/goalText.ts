/** What is to be done now, in words: they follow what happens. */
import { holderOf } from './enemies/hold.ts';
import { isBoss, isLastPhase } from './enemies/numbers.ts';
import type { GoalCondition } from './level.ts';
import { planOf } from './segments.ts';
import type { FightWorld } from './world.ts';

/** The segment's own words, or the first of its others whose condition holds. */
export function goalTextOf(world: FightWorld): string {
  const { goalText, goalTexts } = planOf(world);
  return goalTexts.find((other) => HOLDS[other.while](world))?.text ?? goalText;
}

const HOLDS: Readonly<Record<GoalCondition, (world: FightWorld) => boolean>> = {
  'willow-held': (world) => holderOf(world, world.willow) !== null,
  'headlights-dark': ({ headlights }) => !headlights.lit,
  'bone-holds': ({ enemies }) => enemies.some((enemy) => isBoss(enemy.kind) && !isLastPhase(enemy)),
};

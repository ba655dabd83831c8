/** A segment that is danced: the two stand face to face, and the dance takes the place of the fight. */
import { createDance, stepDance } from '../dance/dance.ts';
import type { InputFrame } from '../core/inputFrame.ts';
import { atan2 } from '../core/maths.ts';
import { doDeed } from './bond.ts';
import { isWillowPlayed } from './seats.ts';
import { planOf, reachGoal, speak } from './segments.ts';
import { FAITH_BODY, WILLOW_BODY, type FightWorld } from './world.ts';

/** The bars after which the two say how it goes, if it goes well, and how close they must be then. */
const WORDS = { inStepBar: 5, closeBar: 11, close: 700 } as const;

/** Sets the dance up as its segment begins; in every other segment there is none. */
export function takeTheFloor(world: FightWorld): void {
  const { bodies, faith, willow } = world;
  world.dance = planOf(world).dance ? createDance(!isWillowPlayed(world)) : null;
  if (!world.dance) return;
  const x = bodies.x[WILLOW_BODY]! - bodies.x[FAITH_BODY]!;
  const y = bodies.y[WILLOW_BODY]! - bodies.y[FAITH_BODY]!;
  faith.facing = atan2(y, x);
  willow.facing = atan2(-y, -x);
}

/** One tick on the floor. */
export function danceOn(world: FightWorld, first: InputFrame, second: InputFrame): void {
  const { dance, level, difficulty, judgedDelayTicks } = world;
  if (!dance || !level.dance) return;
  dance.willowPartner = !isWillowPlayed(world);
  const options = { difficulty, judgedDelayTicks };
  const events = stepDance(dance, level.dance, [first, second], world.previousInputs, options);
  for (const event of events) {
    world.events.push(event);
    if (event.type === 'dance-bar' && event.inStep) {
      doDeed(world, 'danced');
      if (event.bar === WORDS.inStepBar) speak(world, 'in-step');
      if (event.bar === WORDS.closeBar && dance.closeness >= WORDS.close) speak(world, 'close');
    }
    if (event.type === 'dance-ended') speak(world, 'danced');
  }
  if (dance.ending === 'over') reachGoal(world, 'danced');
}

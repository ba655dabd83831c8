/** A segment that is talked through: the two walk or drive, and nobody fights. */
import {
  BUTTON,
  aimCodeOf,
  buttonsOf,
  moveCodeOf,
  packInput,
  type InputFrame,
} from '../core/inputFrame.ts';
import { createTalk, stepTalk, type Walkers } from '../talk/talk.ts';
import type { TalkPlan } from '../talk/talkPlan.ts';
import { doDeed } from './bond.ts';
import { isBodyInside } from './geometry.ts';
import { isWillowPlayed } from './seats.ts';
import { planOf, zoneNamed } from './segments.ts';
import { FAITH_BODY, WILLOW_BODY, type FightWorld } from './world.ts';

/** The buttons that give the first, the second and the third answer. */
export const ANSWER_BUTTONS = ['attack', 'kick', 'throw'] as const;
/** And those that do so too: at the wheel one hand has to do. */
const ALSO_ANSWER = ['orderAmplify', 'orderShield', 'orderStay'] as const;

/** What can be done on a stroll besides walking: nobody strikes, throws or casts. */
const STROLL_BUTTONS = BUTTON.dash | BUTTON.join | BUTTON.retry;

/** What is said in the segment that is on; null where nobody strolls. */
export function talkOf(world: FightWorld): TalkPlan | null {
  const { talks } = world.level;
  const { id } = planOf(world);
  return Object.hasOwn(talks, id) ? talks[id]! : null;
}

/** Sets the talk up as its segment begins; in every other segment there is none. */
export function beginTalk(world: FightWorld): void {
  world.talk = talkOf(world) ? createTalk() : null;
}

/** One tick of the talk. Gives back what is left of the two inputs for walking. */
export function talkOn(
  world: FightWorld,
  first: InputFrame,
  second: InputFrame,
): [InputFrame, InputFrame] {
  const plan = talkOf(world);
  if (world.talk && plan) {
    for (const event of stepTalk(world.talk, plan, walkersOf(world, first, second))) {
      world.events.push(event);
      if (event.type === 'choice-answered') doDeed(world, event.deed);
      if (event.type === 'secret-found' && event.found === event.of && plan.secretsDeed) {
        doDeed(world, plan.secretsDeed);
      }
    }
  }
  return [walkingOnly(first), walkingOnly(second)];
}

function walkersOf(world: FightWorld, first: InputFrame, second: InputFrame): Walkers {
  const { bodies, previousInputs, bond } = world;
  return {
    isAt(who, name) {
      const zone = zoneNamed(world, name);
      const isFaithIn = isBodyInside(zone, bodies, FAITH_BODY);
      if (who === 'both') return isFaithIn && isBodyInside(zone, bodies, WILLOW_BODY);
      return isFaithIn || (who === 'either' && isBodyInside(zone, bodies, WILLOW_BODY));
    },
    pressed: {
      faith: answerPressed(first, previousInputs[0]),
      willow: isWillowPlayed(world) ? answerPressed(second, previousInputs[1]) : null,
    },
    bond,
  };
}

function answerPressed(input: InputFrame, previous: InputFrame): number {
  const pressed = buttonsOf(input) & ~buttonsOf(previous);
  return ANSWER_BUTTONS.findIndex(
    (name, i) => (pressed & (BUTTON[name] | BUTTON[ALSO_ANSWER[i]!])) !== 0,
  );
}

const walkingOnly = (frame: InputFrame): InputFrame =>
  packInput(buttonsOf(frame) & STROLL_BUTTONS, moveCodeOf(frame), aimCodeOf(frame));

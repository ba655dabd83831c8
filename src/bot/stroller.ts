import { worthOf } from '../sim/bond/deeds.ts';
import { BUTTON, moveCode, packInput, type InputFrame } from '../sim/core/inputFrame.ts';
import { TAU, length } from '../sim/core/maths.ts';
import { isInside, middleOf, type Zone } from '../sim/core/shapes.ts';
import { goalOf } from '../sim/fight/segments.ts';
import { ANSWER_BUTTONS, talkOf } from '../sim/fight/strolling.ts';
import { FAITH_BODY, type FightWorld } from '../sim/fight/world.ts';
import { openChoice, type Talk } from '../sim/talk/talk.ts';
import type { AnswerPlan, TalkPlan } from '../sim/talk/talkPlan.ts';
import type { Bot } from './bot.ts';
import { createWalker } from './walker.ts';

export interface StrollerOptions {
  /** After so many ticks of a question it answers, with what is best for the bond; never: it is silent. */
  answerTicks: number;
  /** It looks at every secret, hears out whatever is said, and only then goes where the stroll leads. */
  lingers?: boolean;
}

/** So near the middle of a place it has come to it. */
const NEAR_UNITS = 0.4;

/** Walks to where a stroll leads, and says what is best. */
export function createStroller({ answerTicks, lingers = false }: StrollerOptions): Bot {
  const walker = createWalker();
  let askedTicks = 0;

  /** Presses for one tick, once in a while, until the answer is taken. */
  function answer(world: FightWorld, talk: Talk, plan: TalkPlan): number {
    const choice = openChoice(talk, plan);
    askedTicks = choice?.asked === 'faith' ? askedTicks + 1 : 0;
    if (!choice || askedTicks < answerTicks || askedTicks % 2 === 1) return 0;
    return BUTTON[ANSWER_BUTTONS[bestAnswer(choice.answers)]!];
  }

  function walkTo(world: FightWorld, zone: Zone): number {
    const { x, y } = world.bodies;
    const to = middleOf(zone);
    const angle = walker.toward(world, x[FAITH_BODY]!, y[FAITH_BODY]!, to.x, to.y, NEAR_UNITS);
    return Number.isNaN(angle) ? 0 : moveCode(angle / TAU, 3);
  }

  /** Where to go next; null to stand and listen. */
  function nextZone(world: FightWorld, talk: Talk, plan: TalkPlan): Zone | null {
    const { zones } = world.level;
    const goal = goalOf(world);
    const end = goal.type === 'arrived' ? (zones[goal.zone] ?? null) : null;
    if (!lingers) return end;
    if (talk.beat >= 0 || talk.ticks > 0 || isMoreToCome(talk, plan)) return null;
    const unseen = plan.secrets.filter((_, i) => !talk.found.includes(i)).map(({ zone }) => zone);
    const unsaid = plan.beats.flatMap(({ begins }, i) =>
      begins.type === 'reached' && !talk.begun.includes(i) ? [begins.zone] : [],
    );
    const left = [...new Set([...unseen, ...unsaid])].flatMap((name) => zones[name] ?? []);
    return nearest(world, left) ?? end;
  }

  return {
    think(world): InputFrame {
      const plan = talkOf(world);
      if (!world.talk || !plan || world.outcome !== 'running') return 0;
      const zone = nextZone(world, world.talk, plan);
      return packInput(answer(world, world.talk, plan), zone ? walkTo(world, zone) : 0, 0);
    },
  };
}

/** The most worth to the bond, the first of those. */
export function bestAnswer(answers: readonly AnswerPlan[]): number {
  const worths = answers.map(({ deed }) => worthOf(deed, 0));
  return worths.indexOf(Math.max(...worths));
}

/** Somebody is about to go on, without another step. */
const isMoreToCome = ({ begun, found }: Talk, { beats, secrets }: TalkPlan): boolean =>
  beats.some(({ begins }, i) => {
    if (begun.includes(i)) return false;
    if (begins.type === 'after') return begun.some((j) => beats[j]!.id === begins.beat);
    return (
      begins.type === 'start' ||
      (begins.type === 'secrets-found' && found.length === secrets.length)
    );
  });

function nearest({ bodies }: FightWorld, zones: readonly Zone[]): Zone | null {
  const x = bodies.x[FAITH_BODY]!;
  const y = bodies.y[FAITH_BODY]!;
  const far = (zone: Zone): number => {
    if (isInside(zone, x, y)) return 0;
    return zone.shape === 'box'
      ? length(Math.max(zone.x0 - x, x - zone.x1, 0), Math.max(zone.y0 - y, y - zone.y1, 0))
      : length(zone.x - x, zone.y - y);
  };
  return [...zones].sort((a, b) => far(a) - far(b))[0] ?? null;
}

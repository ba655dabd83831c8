import type { GameState } from '../../app/game.ts';
import type { FightEvent } from '../../sim/fight/events.ts';
import { isWillowPlayed } from '../../sim/fight/seats.ts';
import { ANSWER_BUTTONS, talkOf } from '../../sim/fight/strolling.ts';
import { choiceTicks, openChoice } from '../../sim/talk/talk.ts';
import type { ChoicePlan } from '../../sim/talk/talkPlan.ts';
import { attributeWriter, element, partWriter, shownWriter, textWriter } from '../dom.ts';
import { createPrompt } from '../glyphs/glyphs.ts';
import type { Labels } from '../labels.ts';

/** How long the answer that was given is still seen. */
const GIVEN_TICKS = 75;

/** What can be answered on a walk: a button for each answer, and how long the question stays open. */
export function createChoice({ key }: Labels) {
  const rows = ANSWER_BUTTONS.map((button) => {
    const prompt = createPrompt(key);
    const words = element('span', { class: 'answer-words' });
    const node = element('li', { class: 'answer' }, prompt.node, words);
    const write = textWriter(words);
    return { button, prompt, node, write, show: shownWriter(node) };
  });
  const left = element('i', { class: 'choice-left', 'aria-hidden': true });
  const node = element(
    'section',
    { class: 'choice', 'aria-label': 'What to answer', hidden: true },
    element('ol', { class: 'answers', 'aria-live': 'polite' }, ...rows.map((row) => row.node)),
    left,
  );
  const show = shownWriter(node);
  const writeLeft = partWriter(node, '--left');
  const writeGiven = attributeWriter(node, 'data-given');
  const writeAsked = attributeWriter(node, 'data-asked');
  let shown: ChoicePlan | null = null;
  let given = -1;
  let untilTick = 0;

  function begin(choice: ChoicePlan): void {
    rows.forEach(({ write, show: showRow }, i) => {
      const answer = choice.answers[i];
      write(answer?.text ?? '');
      showRow(answer !== undefined);
    });
    writeAsked(choice.asked);
  }

  return {
    node,
    clear() {
      shown = null;
      given = -1;
      untilTick = 0;
    },
    onTick(events: readonly FightEvent[], tick: number) {
      for (const event of events) {
        if (event.type === 'choice-offered') given = -1;
        if (event.type !== 'choice-answered') continue;
        given = event.answer;
        untilTick = tick + GIVEN_TICKS;
      }
    },
    update({ world, device, settings }: GameState) {
      const plan = talkOf(world);
      const open = world.talk && plan ? openChoice(world.talk, plan) : null;
      // what Willow says by herself nobody chooses for her
      const isOurs = open !== null && (open.asked === 'faith' || isWillowPlayed(world));
      if (isOurs && open !== shown) begin(open);
      if (isOurs) shown = open;
      const isGiven = !isOurs && shown !== null && given >= 0 && world.tick < untilTick;
      if (!isOurs && !isGiven) shown = null;
      show(isOurs || isGiven);
      if (!shown || !world.talk) return;
      writeGiven(isGiven ? String(given) : 'none');
      writeLeft(isOurs ? world.talk.choiceTicks / choiceTicks(shown) : 0);
      const bindings = settings.bindings[shown.asked];
      for (const { button, prompt } of rows) {
        prompt.update(shown.asked === 'faith' ? device : 'keyboard', bindings[button]);
      }
    },
  };
}

import type { GameCommands, GameState, Question } from '../../app/game.ts';
import { element, textWriter } from '../dom.ts';
import { menuButton } from '../menu/items.ts';
import { focusItem } from '../menu/menu.ts';
import type { Page } from './page.ts';

/**
 * What the game asks, over whatever page is open: `commands.ask({ title, text, choices })` from anywhere. The
 * last choice is the one that changes nothing: it has the focus, and the way back takes it.
 */
export function createQuestion(commands: GameCommands): Page {
  const heading = element('h2', { class: 'page-name', id: 'question-title' });
  const text = element('p', { class: 'question-text', id: 'question-text' });
  const choices = element('nav', { class: 'menu', 'aria-label': 'Answers' });
  const node = element(
    'div',
    {
      class: 'page question',
      role: 'alertdialog',
      'aria-labelledby': heading.id,
      'aria-describedby': text.id,
    },
    element('div', { class: 'panel narrow' }, heading, text, choices),
  );
  const writeHeading = textWriter(heading);
  const writeText = textWriter(text);
  let shown: Question | null = null;
  let start: HTMLElement = choices;
  return {
    node,
    get start() {
      return start;
    },
    back() {
      const harmless = shown?.choices.at(-1);
      if (harmless) commands.answer(harmless);
    },
    update({ question }: GameState) {
      if (question === shown || !question) return;
      shown = question;
      writeHeading(question.title);
      writeText(question.text);
      const buttons = question.choices.map((choice) =>
        menuButton(choice.label, () => commands.answer(choice)),
      );
      choices.replaceChildren(...buttons);
      start = buttons.at(-1) ?? choices;
      if (!node.hidden) focusItem(start);
    },
  };
}

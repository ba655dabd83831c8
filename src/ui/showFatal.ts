import { drawing, element } from './dom.ts';
import { STAKE_MARK } from './marks.ts';
import './styles/ui.css';

export interface Fatal {
  readonly title: string;
  readonly what: string;
  readonly how: string;
}

/** The page that is shown instead of the game when it cannot start: what is wrong, and what helps. */
export function showFatal(root: HTMLElement, { title, what, how }: Fatal): void {
  root.classList.add('ktf');
  root.replaceChildren(
    element(
      'main',
      { class: 'page fatal', role: 'alert' },
      element(
        'div',
        { class: 'panel narrow' },
        element('div', { class: 'fatal-mark' }, drawing(STAKE_MARK)),
        element('h1', { class: 'page-name' }, title),
        element('p', {}, what),
        element('p', { class: 'fatal-how' }, how),
      ),
    ),
  );
}

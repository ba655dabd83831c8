import { drawing, element } from './dom.ts';
import { STAKE_MARK } from './marks.ts';
import { menuButton } from './menu/items.ts';
import './styles/menu.css';
import './styles/ui.css';

export interface Fatal {
  readonly title: string;
  readonly what: string;
  readonly how: string;
}

/** The page that is shown instead of the game when it cannot start: what is wrong, and what helps. */
export function showFatal(root: HTMLElement, { title, what, how }: Fatal): void {
  const again = menuButton('Load the page again', () => location.reload(), 'primary');
  // without whatever listened to the game's own pages
  const page = root.cloneNode(false) as HTMLElement;
  root.replaceWith(page);
  page.classList.add('ktf');
  page.append(
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
        again,
      ),
    ),
  );
  again.focus();
}

import type { GameCommands, GameState, Notice } from '../app/game.ts';
import { element } from './dom.ts';

const INFO_MS = 6000;
const ERROR_MS = 14_000;

/** A short message over everything. It goes by itself, or when it is pressed. */
export function createNotice(commands: GameCommands) {
  const text = element('span', { class: 'notice-text' });
  const dismiss = element('button', { type: 'button', class: 'notice-dismiss', tabindex: -1 }, '×');
  dismiss.setAttribute('aria-label', 'Dismiss');
  const node = element('div', { class: 'notice', role: 'status', hidden: true }, text, dismiss);
  let shown: Notice | null = null;
  let own: Notice | null = null;
  let timer = 0;

  function put(notice: Notice | null): void {
    if (notice === shown) return;
    shown = notice;
    window.clearTimeout(timer);
    node.hidden = notice === null;
    if (!notice) return;
    node.dataset['kind'] = notice.kind;
    node.setAttribute('role', notice.kind === 'error' ? 'alert' : 'status');
    text.textContent = notice.text;
    timer = window.setTimeout(clear, notice.kind === 'error' ? ERROR_MS : INFO_MS);
  }

  function clear(): void {
    if (own) {
      own = null;
      put(null);
    } else commands.dismissNotice();
  }

  dismiss.addEventListener('click', clear);
  return {
    node,
    /** Something that only the page itself knows. */
    say(words: string) {
      own = { text: words, kind: 'info' };
      put(own);
    },
    update({ notice }: GameState) {
      if (notice) own = null;
      put(notice ?? own);
    },
  };
}

import { focusItem } from '../menu/menu.ts';
import type { GameState } from '../../app/game.ts';
import type { Page } from './page.ts';

export interface Pages {
  readonly current: Page | null;
  /** When the page that is shown was opened, in milliseconds of `performance.now`. */
  readonly sinceMs: number;
  /** Opens a page on top of the one that is shown. */
  open(page: Page): void;
  /** Goes back to the page below. */
  close(): void;
  /**
   * Shows what lies on top, over this base: the screen's own page, or null for the bare fight. A question lies
   * over all of them.
   */
  turn(base: Page | null, question: Page | null, state: GameState): void;
}

/** A pile of pages of which the topmost is shown and has the focus; the others keep theirs in mind. */
export function createPages(pages: readonly Page[]): Pages {
  for (const page of pages) page.node.hidden = true;
  const lastFocus = new WeakMap<Page, HTMLElement>();
  let base: Page | null = null;
  let pile: Page[] = [];
  let current: Page | null = null;
  let sinceMs = 0;

  function leave(page: Page, forGood: boolean): void {
    const focused = document.activeElement;
    const own = focused instanceof HTMLElement && page.node.contains(focused) ? focused : null;
    if (own && !forGood) lastFocus.set(page, own);
    else lastFocus.delete(page);
    own?.blur();
    page.node.hidden = true;
  }

  return {
    get current() {
      return current;
    },
    get sinceMs() {
      return sinceMs;
    },
    open(page) {
      pile.push(page);
    },
    close() {
      pile.pop();
    },
    turn(newBase, question, state) {
      if (newBase !== base) {
        base = newBase;
        pile = [];
      }
      const next = question ?? pile.at(-1) ?? base;
      if (next === current) return;
      if (current) leave(current, current !== base && !pile.includes(current));
      current = next;
      sinceMs = performance.now();
      if (!next) return;
      next.node.hidden = false;
      next.update(state);
      focusItem(lastFocus.get(next) ?? next.start);
    },
  };
}

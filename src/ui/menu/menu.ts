import { adjusterOf } from './items.ts';
import { neighbour, type MenuAction } from './menuModel.ts';

const itemsOf = (page: HTMLElement): HTMLElement[] =>
  [...page.querySelectorAll<HTMLElement>('.item')].filter(
    (item) => item.getAttribute('aria-disabled') !== 'true' && item.getClientRects().length > 0,
  );

/** Moves the focus on a page, changes the value of the item that has it, or presses it. */
export function walk(
  page: HTMLElement,
  action: Exclude<MenuAction, 'back'>,
  start: HTMLElement,
): void {
  const items = itemsOf(page);
  const focused = items.findIndex((item) => item === document.activeElement);
  const item = items[focused];
  if (!item) {
    focusItem(start);
    return;
  }
  if (action === 'confirm') {
    item.click();
    return;
  }
  const adjust = adjusterOf(item);
  if (adjust && (action === 'left' || action === 'right')) {
    adjust(action === 'right' ? 1 : -1);
    return;
  }
  const boxes = items.map((each) => each.getBoundingClientRect());
  focusItem(items[neighbour(boxes, focused, action)] ?? start);
}

export function focusItem(item: HTMLElement): void {
  item.focus({ preventScroll: true });
  item.scrollIntoView({ block: 'nearest' });
}

/**
 * The input room turns the menus' keys into menu actions; what the browser would do with the same key
 * besides (press the focused button, scroll) must not come on top of it.
 */
export function leaveKeysToTheMenu(root: HTMLElement, codes: ReadonlySet<string>): void {
  const stop = (event: KeyboardEvent) => {
    if (codes.has(event.code)) event.preventDefault();
  };
  root.addEventListener('keydown', stop);
  root.addEventListener('keyup', stop);
}

const REACHED = 'button, input, select, a[href], [tabindex="0"]';

/** Tab goes round through whatever can be pressed on what is shown, and out of the page only when nothing can be. */
export function walkByTab(root: HTMLElement): void {
  window.addEventListener('keydown', (event) => {
    if (event.code !== 'Tab' || event.ctrlKey || event.altKey || event.metaKey) return;
    const reached = [...root.querySelectorAll<HTMLElement>(REACHED)].filter(
      (node) => node.tabIndex >= 0 && node.getClientRects().length > 0,
    );
    if (event.defaultPrevented || reached.length === 0) return;
    event.preventDefault();
    const at = reached.findIndex((node) => node === document.activeElement);
    const next = event.shiftKey ? (at <= 0 ? reached.length : at) - 1 : (at + 1) % reached.length;
    const node = reached[next];
    if (node) focusItem(node);
  });
}

import { isBindable } from './codes.ts';
import type { Code } from './codes.ts';

/** Where key and mouse events come from: the page's window, or a stand-in of it. */
export type EventSource = Pick<EventTarget, 'addEventListener'>;

export interface KeyListener {
  /** A key or mouse button went down (`repeat`: is still down). True: the browser must not act on it. */
  onDown(code: Code, atMs: number, repeat: boolean): boolean;
  onUp(code: Code, atMs: number): void;
  /** The pointer, in the page's coordinates. */
  onPointer(clientX: number, clientY: number, atMs: number): void;
  /** The page is no longer the player's: what was held has been let go. */
  onFocusLost(atMs: number): void;
}

/** Keys that cannot be bound but are listened to. */
const LISTENED: readonly Code[] = ['Escape', 'Tab'];

/** The bit of `MouseEvent.buttons` for each number of `MouseEvent.button`. */
const BUTTON_BITS = [1, 4, 2, 8, 16] as const;

/**
 * Keys by their physical place and mouse buttons, each with the time at which the event was made.
 * A key that is held is told once. Nothing stays held whose release the page may not see: keys are let go when the
 * page loses the focus or another program takes them, mouse buttons also when the pointer leaves the page, and when
 * a later event says that they are up. Keys typed into a form's field, and shortcuts of the browser, are left alone.
 */
export function listenToKeysAndMouse(
  page: EventSource,
  pageHidden: () => boolean,
  nowMs: () => number,
  listener: KeyListener,
): void {
  const held = new Set<Code>();

  const timeOf = (event: Event): number => Math.min(event.timeStamp, nowMs());

  function down(event: UIEvent, code: Code, repeat: boolean): void {
    if (repeat && !held.has(code)) return;
    // pressed anew: its release was not seen
    if (!repeat) up(event, code);
    held.add(code);
    if (listener.onDown(code, timeOf(event), repeat)) event.preventDefault();
  }

  function up(event: Event, code: Code): void {
    if (held.delete(code)) listener.onUp(code, timeOf(event));
  }

  function letGo(event: Event, which: (code: Code) => boolean = () => true): void {
    for (const code of [...held].filter(which)) up(event, code);
  }

  function onKeyDown(event: KeyboardEvent): void {
    // macOS swallows the release of every key that is let go while Command is down, a menu that Alt opens does too
    if (isSystems(event.code)) letGo(event);
    if (event.isComposing || isTypedInto(event.target)) return;
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (isBindable(event.code) || LISTENED.includes(event.code)) {
      down(event, event.code, event.repeat);
    }
  }

  function onKeyUp(event: KeyboardEvent): void {
    up(event, event.code);
    if (isSystems(event.code)) letGo(event);
  }

  /** A button that was let go where the page could not see it (over a menu of the browser, over a dialog). */
  function letGoUnseen(event: MouseEvent): void {
    const { buttons } = event;
    if (typeof buttons !== 'number') return;
    letGo(event, (code) => isMouse(code) && (buttons & bitOf(code)) === 0);
  }

  function loseFocus(event: Event): void {
    letGo(event);
    listener.onFocusLost(timeOf(event));
  }

  const handlers: Readonly<Record<string, (event: never) => void>> = {
    keydown: onKeyDown,
    keyup: onKeyUp,
    mousedown: (event: MouseEvent) => {
      letGoUnseen(event);
      if (!isControl(event.target)) down(event, `Mouse${event.button}`, false);
    },
    mouseup: (event: MouseEvent) => {
      up(event, `Mouse${event.button}`);
      letGoUnseen(event);
    },
    mousemove: (event: MouseEvent) => {
      letGoUnseen(event);
      listener.onPointer(event.clientX, event.clientY, timeOf(event));
    },
    mouseover: letGoUnseen,
    mouseout: (event: MouseEvent) => {
      // to nowhere: out of the page
      if (event.relatedTarget === null) letGo(event, isMouse);
    },
    pointercancel: (event: Event) => letGo(event, isMouse),
    // over the game the right button is a button like the others
    contextmenu: (event: Event) => {
      if (!isTypedInto(event.target)) event.preventDefault();
    },
    dragstart: (event: Event) => {
      if (!isTypedInto(event.target)) event.preventDefault();
    },
    beforeprint: (event: Event) => letGo(event),
    blur: loseFocus,
    pagehide: loseFocus,
    visibilitychange: (event: Event) => {
      if (pageHidden()) loseFocus(event);
    },
  };
  for (const [type, handler] of Object.entries(handlers)) {
    page.addEventListener(type, handler as EventListener);
  }
}

/** Keys that open something of the system's or the browser's. */
const isSystems = (code: string): boolean => /^(Meta|OS|Alt)/.test(code);
const isMouse = (code: Code): boolean => code.startsWith('Mouse');
const bitOf = (code: Code): number => BUTTON_BITS[Number(code.slice('Mouse'.length))] ?? 0;

interface ElementLike {
  readonly tagName?: string;
  readonly type?: string;
  readonly isContentEditable?: boolean;
  closest?(selector: string): unknown;
}

/** Fields that take keys as text or as a choice of their own. */
function isTypedInto(target: EventTarget | null): boolean {
  const { tagName, type, isContentEditable } = (target ?? {}) as ElementLike;
  if (isContentEditable) return true;
  if (tagName === 'INPUT')
    return !/^(button|checkbox|radio|range|submit|reset|file)$/.test(type ?? '');
  return tagName === 'TEXTAREA' || tagName === 'SELECT';
}

/** Anything on the page that is there to be clicked. */
const isControl = (target: EventTarget | null): boolean =>
  Boolean((target as ElementLike | null)?.closest?.('button, a, input, select, textarea, label'));

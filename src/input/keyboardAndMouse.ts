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

/**
 * Keys by their physical place and mouse buttons, each with the time at which the event was made.
 * A key that is held is told once; nothing stays held when the page loses the focus. Keys typed into
 * a form's field, and shortcuts of the browser, are left alone.
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
    if (repeat !== held.has(code)) return;
    held.add(code);
    if (listener.onDown(code, timeOf(event), repeat)) event.preventDefault();
  }

  function up(event: Event, code: Code): void {
    if (held.delete(code)) listener.onUp(code, timeOf(event));
  }

  function letGo(atMs: number): void {
    for (const code of held) listener.onUp(code, atMs);
    held.clear();
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.code === '' || event.isComposing || isTypedInto(event.target)) return;
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    down(event, event.code, event.repeat);
  }

  function onKeyUp(event: KeyboardEvent): void {
    up(event, event.code);
    // macOS swallows the release of every key that is let go while Command is down.
    if (/^(Meta|OS)/.test(event.code)) letGo(timeOf(event));
  }

  function loseFocus(event: Event): void {
    letGo(timeOf(event));
    listener.onFocusLost(timeOf(event));
  }

  const handlers: Readonly<Record<string, (event: never) => void>> = {
    keydown: onKeyDown,
    keyup: onKeyUp,
    mousedown: (event: MouseEvent) => {
      if (!isControl(event.target)) down(event, `Mouse${event.button}`, false);
    },
    mouseup: (event: MouseEvent) => up(event, `Mouse${event.button}`),
    mousemove: (event: MouseEvent) => {
      listener.onPointer(event.clientX, event.clientY, timeOf(event));
    },
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

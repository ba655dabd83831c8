/** Waits for one press of a key, a mouse button or a pad's button, and keeps it from everybody else. */
export interface Capture {
  /** Looks at the pads and at the clock; once a frame. */
  poll(nowMs: number): void;
  cancel(): void;
}

interface CaptureListener {
  /** Whether this code cannot be had; then another press is waited for. `''`: a key without a name. */
  refuse(code: string): boolean;
  /** Called once: with the code that was pressed, or with null when the player thought better of it. */
  done(code: string | null): void;
}

/**
 * Until `endMs`, Escape, or a click outside `within`. A key that only begins a letter (a dead key, an input
 * method's) has no release that a page can count on: it is refused as one without a name.
 */
export function captureCode(
  within: HTMLElement,
  padCodes: readonly string[],
  endMs: number,
  { refuse, done }: CaptureListener,
): Capture {
  const heldAtFirst = new Set(pressedOnPads(padCodes));
  const listening = new AbortController();
  const options = { capture: true, signal: listening.signal };

  function finish(code: string | null): void {
    if (listening.signal.aborted) return;
    listening.abort();
    done(code);
  }

  function offer(code: string): void {
    if (!refuse(code)) finish(code);
  }

  const keep = (event: Event) => {
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  window.addEventListener(
    'keydown',
    (event) => {
      keep(event);
      if (event.repeat) return;
      if (event.code === 'Escape') finish(null);
      else offer(isHalfALetter(event) ? '' : event.code);
    },
    options,
  );
  window.addEventListener(
    'mousedown',
    (event) => {
      keep(event);
      swallowClick();
      const outside = !within.contains(event.target as Node);
      if (outside && event.button === 0) finish(null);
      else offer(`Mouse${String(event.button)}`);
    },
    options,
  );
  return {
    poll(nowMs) {
      const pressed = pressedOnPads(padCodes);
      const fresh = pressed.find((code) => !heldAtFirst.has(code));
      for (const code of heldAtFirst) if (!pressed.includes(code)) heldAtFirst.delete(code);
      if (fresh) {
        heldAtFirst.add(fresh);
        offer(fresh);
      }
      if (nowMs >= endMs) finish(null);
    },
    cancel() {
      finish(null);
    },
  };
}

/** The click that the press of a mouse button ends with. */
function swallowClick(): void {
  const swallowing = new AbortController();
  const options = { capture: true, signal: swallowing.signal };
  window.addEventListener('click', (event) => event.stopImmediatePropagation(), options);
  window.addEventListener('mouseup', () => setTimeout(() => swallowing.abort()), options);
}

const isHalfALetter = ({ key, isComposing }: KeyboardEvent): boolean =>
  isComposing || ['Dead', 'Process', 'Unidentified', 'Compose'].includes(key);

/** Buttons that are down on any pad that the browser can name them of. A pad that cannot be read has none. */
export function pressedOnPads(padCodes: readonly string[]): string[] {
  const codes: string[] = [];
  try {
    for (const pad of navigator.getGamepads()) {
      if (pad?.mapping !== 'standard') continue;
      pad.buttons.forEach((button, index) => {
        const code = padCodes[index];
        if (button.pressed && code !== undefined) codes.push(code);
      });
    }
  } catch {
    return codes;
  }
  return codes;
}

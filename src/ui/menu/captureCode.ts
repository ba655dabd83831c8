/** Waits for one press of a key, a mouse button or a pad's button, and keeps it from everybody else. */
export interface Capture {
  /** Looks at the pads; once a frame. */
  poll(): void;
  cancel(): void;
}

/**
 * Calls `done` once: with the code that was pressed, or with null when the player thought better of it
 * (Escape, or a click outside `within`).
 */
export function captureCode(
  within: HTMLElement,
  padCodes: readonly string[],
  done: (code: string | null) => void,
): Capture {
  const heldAtFirst = new Set(pressedOnPads(padCodes));
  const listening = new AbortController();
  const options = { capture: true, signal: listening.signal };

  function finish(code: string | null): void {
    if (listening.signal.aborted) return;
    listening.abort();
    done(code);
  }

  const keep = (event: Event) => {
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  window.addEventListener(
    'keydown',
    (event) => {
      keep(event);
      if (!event.repeat && event.code !== '') finish(event.code === 'Escape' ? null : event.code);
    },
    options,
  );
  window.addEventListener(
    'mousedown',
    (event) => {
      keep(event);
      const outside = !within.contains(event.target as Node);
      finish(outside && event.button === 0 ? null : `Mouse${String(event.button)}`);
    },
    options,
  );
  return {
    poll() {
      const pressed = pressedOnPads(padCodes);
      const fresh = pressed.find((code) => !heldAtFirst.has(code));
      for (const code of heldAtFirst) if (!pressed.includes(code)) heldAtFirst.delete(code);
      if (fresh) finish(fresh);
    },
    cancel() {
      finish(null);
    },
  };
}

export function pressedOnPads(padCodes: readonly string[]): string[] {
  const codes: string[] = [];
  for (const pad of navigator.getGamepads()) {
    if (pad?.mapping !== 'standard') continue;
    pad.buttons.forEach((button, index) => {
      const code = padCodes[index];
      if (button.pressed && code !== undefined) codes.push(code);
    });
  }
  return codes;
}

import type { Code } from './codes.ts';

/** What is printed on a key, for the player's own layout where the browser tells it. */
export type KeyLabels = (code: Code) => string;

interface KeyboardLayout {
  getLayoutMap(): Promise<{ get(code: string): string | undefined }>;
}

const LIMIT_MS = 1000;

const NAMED: Readonly<Record<string, string>> = {
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
  Space: 'Space',
  Escape: 'Esc',
  Delete: 'Del',
  Insert: 'Ins',
  PageUp: 'Page ↑',
  PageDown: 'Page ↓',
  ShiftLeft: 'Left Shift',
  ShiftRight: 'Right Shift',
  CapsLock: 'Caps Lock',
  Mouse0: 'Left mouse button',
  Mouse1: 'Middle mouse button',
  Mouse2: 'Right mouse button',
  Minus: '-',
  Equal: '=',
  BracketLeft: '[',
  BracketRight: ']',
  Semicolon: ';',
  Quote: "'",
  Backquote: '`',
  Backslash: '\\',
  Comma: ',',
  Period: '.',
  Slash: '/',
};

/** The browser's, where it has one; lib.dom does not know it yet. */
const ownKeyboard = (): KeyboardLayout | undefined =>
  (globalThis.navigator as { keyboard?: KeyboardLayout } | undefined)?.keyboard;

/** Labels from the layout of the keyboard in use; without one, those of the US layout. */
export async function readKeyLabels(keyboard = ownKeyboard()): Promise<KeyLabels> {
  const layout = await askedOf(keyboard);
  return (code) => layout?.get(code)?.toLocaleUpperCase() ?? usLabel(code);
}

/** The title waits for it: what does not answer soon is done without. */
async function askedOf(keyboard: KeyboardLayout | undefined) {
  try {
    const late = new Promise<undefined>((resolve) => setTimeout(resolve, LIMIT_MS));
    return await Promise.race([keyboard?.getLayoutMap(), late]);
  } catch {
    return undefined;
  }
}

/** What a key of the US layout is called: `KeyJ` is J, `Numpad8` is Num 8. */
export function usLabel(code: Code): string {
  return (
    NAMED[code] ??
    code
      .replace(/^(Key|Digit)(?=.$)/, '')
      .replace(/^Numpad/, 'Num ')
      .replace(/^Mouse(\d)$/, 'Mouse $1')
  );
}

import type { GameAction, Seat } from './actions.ts';
import type { Code } from './codes.ts';
import type { TimedButton } from './TimedButton.ts';

/** What a press goes to. */
interface Meaning {
  readonly buttons: readonly TimedButton[];
  readonly game: GameAction | null;
}

interface Held extends Meaning {
  readonly code: Code;
  readonly padOf: Seat | null;
  readonly atMs: number;
  buttons: readonly TimedButton[];
}

/**
 * Every key and button that is down, with what it went down on, so that the same comes up whatever it has come to
 * mean since. `padOf`: whose pad it is on; null for keys and mouse.
 */
export class Holds {
  readonly #held = new Map<string, Held>();
  readonly #meaningOf: (code: Code, padOf: Seat | null) => Meaning;

  constructor(meaningOf: (code: Code, padOf: Seat | null) => Meaning) {
    this.#meaningOf = meaningOf;
  }

  press(code: Code, padOf: Seat | null, atMs: number): void {
    this.release(code, padOf, atMs);
    const meaning = this.#meaningOf(code, padOf);
    for (const button of meaning.buttons) button.press(atMs);
    this.#held.set(keyOf(code, padOf), { ...meaning, code, padOf, atMs });
  }

  release(code: Code, padOf: Seat | null, atMs: number): void {
    const key = keyOf(code, padOf);
    for (const button of this.#held.get(key)?.buttons ?? []) button.release(atMs);
    this.#held.delete(key);
  }

  /** What is held goes on as what it means from now on. */
  meanAnew(atMs: number): void {
    for (const held of this.#held.values()) {
      const { buttons } = this.#meaningOf(held.code, held.padOf);
      for (const button of held.buttons) if (!buttons.includes(button)) button.release(atMs);
      for (const button of buttons) if (!held.buttons.includes(button)) button.press(held.atMs);
      held.buttons = buttons;
    }
  }

  has(action: GameAction): boolean {
    return [...this.#held.values()].some(({ game }) => game === action);
  }
}

const keyOf = (code: Code, padOf: Seat | null): string =>
  padOf === null ? code : `${padOf} ${code}`;

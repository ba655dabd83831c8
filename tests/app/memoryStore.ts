import type { TextStore } from '../../src/app/twoCopies.ts';

/** A `localStorage` that can be looked into, damaged, and full. */
export class MemoryStore implements TextStore {
  readonly texts = new Map<string, string>();
  full = false;

  getItem = (name: string): string | null => this.texts.get(name) ?? null;

  setItem = (name: string, text: string): void => {
    if (this.full) throw new DOMException('full', 'QuotaExceededError');
    this.texts.set(name, text);
  };

  removeItem = (name: string): void => void this.texts.delete(name);

  /** What a write left behind that was cut off half way, for the copy that was written last. */
  tearNewest(): void {
    const serial = (text: string): number => Number.parseInt(text, 10);
    const [name, text] = [...this.texts].sort(([, a], [, b]) => serial(b) - serial(a))[0] ?? [];
    if (name !== undefined && text !== undefined) {
      this.texts.set(name, text.slice(0, text.length / 2));
    }
  }
}

import type { Locks } from '../../src/app/leftRuns.ts';

/** `navigator.locks` of one browser, for pages that are not in one: as far as the game asks for them. */
export class MemoryLocks {
  readonly names = new Set<string>();
  readonly #waiting: (() => void)[] = [];

  #free(name: string): void {
    this.names.delete(name);
    for (const tryAgain of this.#waiting.splice(0)) tryAgain();
  }

  readonly #request = async (
    name: string,
    { ifAvailable }: LockOptions,
    granted: (lock: Lock | null) => unknown,
  ): Promise<unknown> => {
    while (this.names.has(name)) {
      if (ifAvailable) return granted(null);
      await new Promise<void>((tryAgain) => this.#waiting.push(tryAgain));
    }
    this.names.add(name);
    try {
      return await granted({ name, mode: 'exclusive' });
    } finally {
      this.#free(name);
    }
  };

  /** As a page sees them; `close` lets go of what that page holds, as a browser does. */
  page(): { locks: Locks; close: () => void } {
    const own = new Set<string>();
    const request = (name: string, options: LockOptions, granted: (lock: Lock | null) => unknown) =>
      this.#request(name, options, (lock) => {
        if (lock) own.add(name);
        return granted(lock);
      });
    const query = () => Promise.resolve({ held: [...this.names].map((name) => ({ name })) });
    return {
      locks: { request, query } as unknown as Locks,
      close: () => own.forEach((name) => this.#free(name)),
    };
  }
}

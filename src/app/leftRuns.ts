import type { TextStore } from './twoCopies.ts';
import { within } from './within.ts';

/** What is needed of `navigator.locks`. */
export type Locks = Pick<LockManager, 'request' | 'query'>;

/** A run as text, and where it lies. */
export interface LeftRun {
  readonly slot: string;
  readonly text: string;
}

const SLOTS = [0, 1, 2, 3].map((slot) => `keep-the-faith.run.${slot}`);
const LIMIT_MS = 3000;

/** Gives a place up; fulfilled when others can have it. */
type Free = () => Promise<void>;

/**
 * The runs that are on, each page's in a place of its own that no other page may use while that page is there; and
 * those that were left, because the page was closed or the player went elsewhere. Each begins with its time of day.
 */
export function createLeftRuns(store: TextStore | null, locks: Locks | null) {
  let own: string | null = null;
  let letGo: Free = () => Promise.resolve();
  /** The place of the run before is free once this is fulfilled. */
  let freed = letGo();
  let begun = 0;
  /** Places that another page has, with a run that may be left soon. */
  const awaited = new Set<string>();

  function read(slot: string): string | null {
    try {
      return store?.getItem(slot) ?? null;
    } catch {
      return null;
    }
  }

  function write(slot: string, text: string | null): boolean {
    try {
      if (text === null) store?.removeItem(slot);
      else store?.setItem(slot, text);
      return store !== null;
    } catch {
      return false;
    }
  }

  /** What frees it again, or null if another page has it. */
  function claim(slot: string): Promise<Free | null> {
    if (!locks) return Promise.resolve(() => Promise.resolve());
    return new Promise((resolve, reject) => {
      const held: Promise<void> = locks.request(slot, { ifAvailable: true }, async (lock) => {
        if (!lock) resolve(null);
        else await new Promise<void>((done) => resolve(() => (done(), held)));
      });
      held.catch(reject);
    });
  }

  /** The places of all runs that are on, here or elsewhere. */
  async function heldSlots(): Promise<readonly (string | undefined)[]> {
    if (!locks) return own === null ? [] : [own];
    const { held = [] } = await within(locks.query(), LIMIT_MS, 'no answer');
    return held.map(({ name }) => name);
  }

  /** Once, when another page gives this place up. A page may be there a little longer than it can be seen. */
  function awaitPlace(slot: string, onFree: () => void): void {
    if (!locks || slot === own || awaited.has(slot)) return;
    awaited.add(slot);
    locks
      .request(slot, { mode: 'shared' }, () => undefined)
      .finally(() => awaited.delete(slot))
      .then(onFree, () => undefined);
  }

  function leave(): void {
    begun++;
    freed = letGo();
    letGo = () => Promise.resolve();
    own = null;
  }

  return {
    /** A run of this page begins. Where all places are taken, the run that was left first gives way. */
    async begin(): Promise<void> {
      leave();
      const mine = begun;
      const slots = [...SLOTS].sort((a, b) => ((read(a) ?? '') < (read(b) ?? '') ? -1 : 1));
      for (const slot of slots) {
        const free = await within(claim(slot), LIMIT_MS, 'no answer').catch(() => null);
        if (mine !== begun) return void free?.();
        if (!free) continue;
        own = slot;
        letGo = free;
        return;
      }
    },

    /** Keeps this page's run as it is now. Says whether it is kept. */
    keep: (text: string): boolean => own !== null && write(own, text),

    /** This page's run is over, or begins anew: nothing is kept of it. */
    drop(): void {
      if (own !== null) write(own, null);
    },

    /** This page's run is left as it was kept. */
    leave,

    /** Those that were left, the last one first. Calls when it is worth asking again: another page has gone. */
    async list(onMore: () => void): Promise<LeftRun[]> {
      await within(freed, LIMIT_MS, 'no answer').catch(() => undefined);
      const held = await heldSlots().catch(() => SLOTS);
      const runs = SLOTS.flatMap((slot) => {
        const text = read(slot);
        return text === null ? [] : [{ slot, text }];
      });
      for (const { slot } of runs) if (held.includes(slot)) awaitPlace(slot, onMore);
      return runs
        .filter(({ slot }) => !held.includes(slot))
        .sort((a, b) => (a.text > b.text ? -1 : 1));
    },

    /** Takes a run away, so that nobody goes on with it twice. False if another page was quicker. */
    take: ({ slot, text }: LeftRun): boolean => read(slot) === text && write(slot, null),

    /** A run that was taken is not gone on with after all. */
    putBack({ slot, text }: LeftRun): void {
      if (read(slot) === null) write(slot, text);
    },
  };
}

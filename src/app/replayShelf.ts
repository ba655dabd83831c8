import { createDatabase, DatabaseError } from './database.ts';

/** Whether bytes take the place of those that are kept under the same name. */
type Takes = (kept: Uint8Array | null) => boolean;

const BACKUP = 'backup';
/** A full save has some megabytes, and two of them are written at once. */
const MANY_LIMIT_MS = 15_000;
const NO_PLACE = 'This browser has no place for them.';

/**
 * Replays by name, in IndexedDB. What cannot be put there is told of and kept in memory, and put there with the
 * next one. Without a database everything is in memory.
 */
export function createReplayShelf(factory: IDBFactory | null, tell: (words: string) => void) {
  const database = factory ? createDatabase(factory) : null;
  const unsaved = new Map<string, { readonly bytes: Uint8Array; readonly takes: Takes }>();

  async function save(): Promise<void> {
    if (unsaved.size === 0) return;
    const taken = [...unsaved];
    try {
      if (!database) throw new DatabaseError(NO_PLACE);
      await database.use('readwrite', (store) => {
        for (const [name, { bytes, takes }] of taken) {
          const kept = store.get(name) as IDBRequest<unknown>;
          kept.onsuccess = () => {
            if (takes(bytesOf(kept.result))) store.put(bytes, name);
          };
        }
        return () => undefined;
      });
      for (const [name, one] of taken) if (unsaved.get(name) === one) unsaved.delete(name);
    } catch (error) {
      if (!(error instanceof DatabaseError)) throw error;
      tell(`Replays cannot be kept. ${error.message} They last until the page is closed.`);
    }
  }

  /** Throws DatabaseError. */
  async function findAll(names: readonly string[]): Promise<Map<string, Uint8Array>> {
    if (database) await save();
    const found = new Map<string, Uint8Array>();
    const missing = names.filter((name) => !unsaved.has(name));
    if (database && missing.length > 0) {
      const kept = await database.use('readonly', (store) => {
        const requests = missing.map((name) => store.get(name) as IDBRequest<unknown>);
        return () => requests.map(({ result }) => bytesOf(result));
      });
      missing.forEach((name, at) => {
        const bytes = kept[at];
        if (bytes) found.set(name, bytes);
      });
    }
    for (const name of names) {
      const one = unsaved.get(name);
      if (one) found.set(name, one.bytes);
    }
    return found;
  }

  return {
    /** Never throws: the player is told. */
    async keep(name: string, bytes: Uint8Array, takes: Takes = () => true): Promise<void> {
      const waiting = unsaved.get(name);
      if (!waiting || takes(waiting.bytes)) unsaved.set(name, { bytes, takes });
      await save();
    },

    /** Those of these names that there are. Throws DatabaseError if that cannot be told. */
    findAll,

    /** The save that an import has replaced, or null. Throws DatabaseError. */
    backup: async (): Promise<Uint8Array | null> => (await findAll([BACKUP])).get(BACKUP) ?? null,

    /**
     * These take the place of all replays and of the backup that was. Throws DatabaseError, and then nothing has
     * changed.
     */
    async replaceAll(
      replays: ReadonlyMap<string, Uint8Array>,
      backup: Uint8Array | null,
    ): Promise<void> {
      const all = new Map(replays);
      if (backup) all.set(BACKUP, backup);
      const write = (store: IDBObjectStore) => {
        store.clear();
        for (const [name, bytes] of all) store.put(bytes, name);
        return () => undefined;
      };
      await database?.use('readwrite', write, MANY_LIMIT_MS);
      unsaved.clear();
      if (database) return;
      for (const [name, bytes] of all) unsaved.set(name, { bytes, takes: () => true });
    },
  };
}

const bytesOf = (found: unknown): Uint8Array | null => (found instanceof Uint8Array ? found : null);

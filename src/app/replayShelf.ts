const DATABASE = 'keep-the-faith';
const STORE = 'replays';

/**
 * Replays by name, in IndexedDB. Whatever goes wrong there is told once through `onTrouble`; from
 * then on the shelf keeps what it can in memory.
 */
export function createReplayShelf(factory: IDBFactory | null, onTrouble: () => void) {
  const memory = new Map<string, Uint8Array>();
  const database = factory ? open(factory) : Promise.reject(new Error('no such place'));
  let broken = false;
  database.catch(giveUp);

  function giveUp(): void {
    if (!broken) onTrouble();
    broken = true;
  }

  async function use<Result>(
    mode: IDBTransactionMode,
    ask: (store: IDBObjectStore) => IDBRequest<Result>,
  ): Promise<Result | undefined> {
    if (broken) return undefined;
    try {
      const transaction = (await database).transaction(STORE, mode);
      const request = ask(transaction.objectStore(STORE));
      await new Promise<void>((resolve, reject) => {
        transaction.oncomplete = () => resolve();
        transaction.onabort = () => reject(transaction.error ?? new Error('aborted'));
      });
      return request.result;
    } catch {
      giveUp();
      return undefined;
    }
  }

  return {
    async keep(name: string, bytes: Uint8Array): Promise<void> {
      memory.set(name, bytes);
      await use('readwrite', (store) => store.put(bytes, name));
    },

    /** All or nothing: these replays take the place of those that were kept. */
    async replaceAll(replays: ReadonlyMap<string, Uint8Array>): Promise<void> {
      memory.clear();
      for (const [name, bytes] of replays) memory.set(name, bytes);
      await use('readwrite', (store) => {
        store.clear();
        for (const [name, bytes] of replays) store.put(bytes, name);
        return store.count();
      });
    },

    /** The bytes that were kept under a name, or null. */
    async find(name: string): Promise<Uint8Array | null> {
      const kept = memory.get(name);
      if (kept) return kept;
      const found: unknown = await use(
        'readonly',
        (store) => store.get(name) as IDBRequest<unknown>,
      );
      return found instanceof Uint8Array ? found : null;
    },
  };
}

function open(factory: IDBFactory): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = factory.open(DATABASE, 1);
    request.onupgradeneeded = () => request.result.createObjectStore(STORE);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('cannot be opened'));
    request.onblocked = () => reject(new Error('another page holds an older version'));
  });
}

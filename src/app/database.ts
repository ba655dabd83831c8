import { within } from './within.ts';

const NAME = 'keep-the-faith';
const STORE = 'replays';
const SILENT = 'The browser’s database does not answer.';

/** The database cannot be used now; the message says why. */
export class DatabaseError extends Error {
  override readonly name = 'DatabaseError';
  readonly isFull: boolean;

  constructor(message: string, isFull = false) {
    super(message);
    this.isFull = isFull;
  }
}

/** Asks the store, and gives what tells the answer once all of it has been done. */
type Ask<Answer> = (store: IDBObjectStore) => () => Answer;

const LIMIT_MS = 3000;

/** One store in IndexedDB, opened when it is first needed, and again after it was lost. Every wait has an end. */
export function createDatabase(factory: IDBFactory) {
  let opening: Promise<IDBDatabase> | null = null;

  function open(): Promise<IDBDatabase> {
    if (opening) return opening;
    const forget = (): void => {
      if (opening === mine) opening = null;
    };
    const mine = new Promise<IDBDatabase>((resolve, reject) => {
      const request = factory.open(NAME, 1);
      request.onupgradeneeded = () => request.result.createObjectStore(STORE);
      request.onerror = () => reject(request.error ?? new Error('cannot be opened'));
      request.onsuccess = () => {
        const database = request.result;
        database.onclose = forget;
        database.onversionchange = () => {
          database.close();
          forget();
        };
        resolve(database);
      };
    });
    opening = mine;
    mine.catch(forget);
    return mine;
  }

  async function transact<Answer>(
    mode: IDBTransactionMode,
    ask: Ask<Answer>,
    limitMs: number,
  ): Promise<Answer> {
    const database = await within(open(), LIMIT_MS, SILENT);
    const transaction = begin(database, mode) ?? begin(await reopened(), mode);
    if (!transaction) throw new Error('closed');
    const done = new Promise<Answer>((resolve, reject) => {
      transaction.onabort = () => reject(transaction.error ?? new Error('aborted'));
      const answer = ask(transaction.objectStore(STORE));
      transaction.oncomplete = () => resolve(answer());
    });
    try {
      return await within(done, limitMs, SILENT);
    } catch (error) {
      abort(transaction);
      throw error;
    }
  }

  function reopened(): Promise<IDBDatabase> {
    opening = null;
    return within(open(), LIMIT_MS, SILENT);
  }

  return {
    /** One transaction: all of it or nothing. Throws DatabaseError. */
    async use<Answer>(
      mode: IDBTransactionMode,
      ask: Ask<Answer>,
      limitMs = LIMIT_MS,
    ): Promise<Answer> {
      try {
        return await transact(mode, ask, limitMs);
      } catch (error) {
        throw databaseError(error);
      }
    },
  };
}

/** Null if the connection was lost without a word. */
function begin(database: IDBDatabase, mode: IDBTransactionMode): IDBTransaction | null {
  try {
    return database.transaction(STORE, mode);
  } catch {
    return null;
  }
}

function abort(transaction: IDBTransaction): void {
  try {
    transaction.abort();
  } catch {
    // it is over
  }
}

function databaseError(error: unknown): DatabaseError {
  if (!(error instanceof Error)) return new DatabaseError(SILENT);
  if (error.message === SILENT) return new DatabaseError(SILENT);
  return error.name === 'QuotaExceededError'
    ? new DatabaseError('The browser’s storage is full.', true)
    : new DatabaseError(`The browser’s database cannot be used (${error.name}).`);
}

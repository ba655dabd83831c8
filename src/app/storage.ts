import { readReplay } from '../run/replayFile.ts';
import { DIFFICULTIES } from '../sim/core/stage.ts';
import { outdoes } from './bestReplay.ts';
import { createKeptProgress } from './keptProgress.ts';
import { bestOf, runKey } from './progress.ts';
import type { Progress } from './progress.ts';
import { createLeftRuns } from './leftRuns.ts';
import type { Locks } from './leftRuns.ts';
import { createReplayShelf } from './replayShelf.ts';
import { replayName } from './saveFile.ts';
import type { KeptReplay, Save } from './saveFile.ts';
import { DEFAULT_SETTINGS, readChosen } from './settings.ts';
import type { Chosen, Settings } from './settings.ts';
import type { TextStore } from './twoCopies.ts';

/** Where things are kept; null where the browser has no such place, or denies it. */
export interface StoragePlaces {
  readonly text: TextStore | null;
  readonly database: IDBFactory | null;
  /** What tells the pages of the game from each other; without it two of them are taken for one. */
  readonly locks?: Locks | null;
  /** What the machine wishes for at this moment, where the player has not chosen. */
  readonly wishes?: () => Chosen;
  /** Calls whenever the wishes change, or another page has written into `text`. */
  readonly onOutside?: (listener: () => void) => void;
  /** Asks the browser not to throw away what is kept when room runs short. */
  readonly askToStay?: () => void;
}

export type GameStorage = ReturnType<typeof openStorage>;

const NAME = 'keep-the-faith';

/**
 * Settings, bests and replays. Nothing here throws for what a browser may refuse unless it says so: the player is
 * told, once, and the game goes on in memory.
 */
export function openStorage(places: StoragePlaces) {
  const told = new Set<string>();
  const untold: string[] = [];
  let say: ((words: string) => void) | null = null;
  const kept = createKeptProgress(places.text, NAME, tell);
  const shelf = createReplayShelf(places.database, (words) => {
    // without a place for anything all has been said
    if (places.text) tell(words);
  });

  function tell(words: string): void {
    if (told.has(words)) return;
    told.add(words);
    if (say) say(words);
    else untold.push(words);
  }

  const namesFor = (levelIds: readonly string[]): string[] =>
    levelIds.flatMap((levelId) =>
      DIFFICULTIES.flatMap((difficulty) => [
        replayName(runKey(levelId, difficulty), 'last'),
        replayName(runKey(levelId, difficulty), 'best'),
      ]),
    );

  return {
    get progress(): Progress {
      return kept.current;
    },

    /** All settings: those that were chosen, and how the others are now. */
    get settings(): Settings {
      return { ...DEFAULT_SETTINGS, ...places.wishes?.(), ...kept.current.chosen };
    },

    /** The runs that are on, and those that were left. */
    leftRuns: createLeftRuns(places.text, places.locks ?? null),

    /** Whether all of it outlives the page. */
    get isKept(): boolean {
      return kept.isKept && places.database !== null;
    },

    /** Who hears of trouble, from the first on. */
    onTrouble(listener: (words: string) => void): void {
      say = listener;
      for (const words of untold.splice(0)) say(words);
    },

    /** Who hears that settings or bests may have changed from outside this page. */
    onOutside(listener: () => void): void {
      places.onOutside?.(() => {
        kept.latest();
        listener();
      });
    },

    /** As it is kept now: another page may have written since. */
    latest: kept.latest,
    change: kept.change,

    /** Keeps these choices; what else was chosen, here or on another page, stays. */
    choose(changed: Chosen): void {
      const chosen = readChosen(changed);
      kept.change((latest) => ({ ...latest, chosen: { ...latest.chosen, ...chosen } }));
    },

    keepLast: (key: string, bytes: Uint8Array): Promise<void> =>
      shelf.keep(replayName(key, 'last'), bytes),

    /** Keeps the replay that proves the best time; it stays if there is a better one. */
    async keepBest(key: string, bytes: Uint8Array): Promise<void> {
      const best = bestOf(kept.latest(), key).run?.ticks ?? Infinity;
      if (readReplay(bytes).header.timerTicks > best) return;
      const bests = Object.values(kept.current.bests).filter(({ run }) => run !== null);
      if (bests.length === 1) places.askToStay?.();
      await shelf.keep(replayName(key, 'best'), bytes, (old) => outdoes(bytes, old));
    },

    /** Throws DatabaseError if it cannot be told whether there is one. */
    async findReplay(key: string, which: KeptReplay): Promise<Uint8Array | null> {
      const name = replayName(key, which);
      return (await shelf.findAll([name])).get(name) ?? null;
    },

    /** All that is kept, with the replays of these levels. Throws DatabaseError if they cannot be read. */
    async save(levelIds: readonly string[]): Promise<Save> {
      const replays = await shelf.findAll(namesFor(levelIds));
      return { progress: kept.latest(), replays };
    },

    /** What the last `replaceAll` has replaced, as a `.ktfsave`. Throws DatabaseError. */
    backup: shelf.backup,

    /**
     * Puts a save in the place of all that is kept, which becomes the backup. Throws what a browser throws, and
     * then nothing has changed.
     */
    async replaceAll(next: Save, old: Save, backup: Uint8Array | null): Promise<void> {
      const oldBackup = await shelf.backup();
      await shelf.replaceAll(next.replays, backup);
      try {
        kept.replace(next.progress);
      } catch {
        await shelf.replaceAll(old.replays, oldBackup);
        throw new Error('The browser’s storage is full.');
      }
    },
  };
}

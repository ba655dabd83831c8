import { DIFFICULTIES } from '../sim/core/stage.ts';
import { ProgressError, readProgress, runKey, writeProgress } from './progress.ts';
import type { Progress } from './progress.ts';
import { createReplayShelf } from './replayShelf.ts';
import { readSave, replayName, writeSave } from './saveFile.ts';
import type { KeptReplay } from './saveFile.ts';
import { DEFAULT_SETTINGS } from './settings.ts';
import type { Settings } from './settings.ts';
import { createTwoCopies } from './twoCopies.ts';
import type { TextStore } from './twoCopies.ts';

/** Where things are kept; null where the browser has no such place, or denies it. */
export interface StoragePlaces {
  readonly text: TextStore | null;
  readonly database: IDBFactory | null;
  /** Of a player who has never been here. */
  readonly defaults?: Settings;
}

export type GameStorage = ReturnType<typeof openStorage>;

const NAME = 'keep-the-faith';
const TROUBLE = {
  damaged:
    'What this browser had saved was damaged. The copy before it is used; the last change may be lost.',
  lost: 'What this browser had saved was damaged, and so was its copy. The game starts afresh.',
  denied:
    'This browser lets the game save nothing. Times, settings and replays last until the page is closed.',
  full: 'The browser’s storage is full. Times and settings last until the page is closed.',
  replays: 'Replays cannot be kept in this browser. They last until the page is closed.',
} as const;

/**
 * Settings, bests and replays. Nothing here throws for what a browser may refuse: the player is told,
 * once, and the game goes on in memory.
 */
export function openStorage({ text, database, defaults = DEFAULT_SETTINGS }: StoragePlaces) {
  const untold: string[] = [];
  let say: ((words: string) => void) | null = null;
  const shelf = createReplayShelf(database, () => {
    if (copies) tell(TROUBLE.replays);
  });
  let copies = text ? createTwoCopies(text, NAME) : null;
  let progress: Progress = { settings: defaults, bests: {} };
  if (!copies) tell(TROUBLE.denied);
  takeLatest(true);

  function tell(words: string): void {
    if (say) say(words);
    else untold.push(words);
  }

  /** Another page of the game may have written since: its bests must not be lost. */
  function takeLatest(first: boolean): void {
    if (!copies) return;
    try {
      const found = copies.read();
      if (found.text !== null) progress = readProgress(found.text, defaults);
      if (first && found.damaged) tell(found.text === null ? TROUBLE.lost : TROUBLE.damaged);
    } catch (error) {
      copies = null;
      const words = error instanceof ProgressError ? `Nothing is saved: ${error.message}` : null;
      tell(words ?? TROUBLE.denied);
    }
  }

  function write(): void {
    try {
      copies?.write(writeProgress(progress));
    } catch {
      copies = null;
      tell(TROUBLE.full);
    }
  }

  return {
    get progress(): Progress {
      return progress;
    },

    /** Who hears of trouble, from the first on. */
    onTrouble(listener: (words: string) => void): void {
      say = listener;
      for (const words of untold.splice(0)) say(words);
    },

    change(changed: (latest: Progress) => Progress): void {
      takeLatest(false);
      progress = changed(progress);
      write();
    },

    keepReplay: (key: string, which: KeptReplay, bytes: Uint8Array): Promise<void> =>
      shelf.keep(replayName(key, which), bytes),

    findReplay: (key: string, which: KeptReplay): Promise<Uint8Array | null> =>
      shelf.find(replayName(key, which)),

    /** Everything as a `.ktfsave`, with the replays of these levels. */
    async exportSave(levelIds: readonly string[]): Promise<Uint8Array<ArrayBuffer>> {
      const replays = new Map<string, Uint8Array>();
      for (const levelId of levelIds) {
        for (const difficulty of DIFFICULTIES) {
          for (const which of ['last', 'best'] as const) {
            const name = replayName(runKey(levelId, difficulty), which);
            const bytes = await shelf.find(name);
            if (bytes) replays.set(name, bytes);
          }
        }
      }
      return writeSave({ progress, replays });
    },

    /** Puts a `.ktfsave` in the place of all that is kept. Throws SaveError, and then nothing has changed. */
    async importSave(bytes: Uint8Array): Promise<void> {
      const save = readSave(bytes);
      progress = save.progress;
      write();
      await shelf.replaceAll(save.replays);
    },
  };
}

import { NO_PROGRESS, ProgressError, readProgress, writeProgress } from './progress.ts';
import type { Progress } from './progress.ts';
import { createTwoCopies } from './twoCopies.ts';
import type { TextStore } from './twoCopies.ts';

type Change = (latest: Progress) => Progress;

const TROUBLE = {
  damaged:
    'What this browser had saved was damaged. The copy before it is used; the last change may be lost.',
  lost: 'What this browser had saved was damaged, and so was its copy. The game starts afresh.',
  denied:
    'This browser lets the game save nothing. Times, settings and replays last until the page is closed.',
  full: 'The browser’s storage is full. Times and settings last until the page is closed.',
} as const;

/**
 * Progress in a store of texts that several pages share: each change is made to what is kept in that moment. One
 * that cannot be written is made anew with the next.
 */
export function createKeptProgress(
  store: TextStore | null,
  name: string,
  tell: (words: string) => void,
) {
  let copies = store ? createTwoCopies(store, name) : null;
  let progress = NO_PROGRESS;
  let unwritten: Change[] = [];
  if (!copies) tell(TROUBLE.denied);
  read(true);

  function read(first = false): void {
    if (!copies) return;
    try {
      const { text, damaged } = copies.read();
      if (text !== null) {
        progress = unwritten.reduce((latest, change) => change(latest), readProgress(text));
      }
      if (first && damaged) tell(text === null ? TROUBLE.lost : TROUBLE.damaged);
    } catch (error) {
      copies = null;
      const words = error instanceof ProgressError ? `Nothing is saved: ${error.message}` : null;
      tell(words ?? TROUBLE.denied);
    }
  }

  return {
    /** As this page knows it. */
    get current(): Progress {
      return progress;
    },

    /** Whether it outlives the page. */
    get isKept(): boolean {
      return copies !== null && unwritten.length === 0;
    },

    /** As it is kept now: another page may have written since. */
    latest(): Progress {
      read();
      return progress;
    },

    change(changed: Change): void {
      read();
      progress = changed(progress);
      if (!copies) return;
      unwritten.push(changed);
      try {
        copies.write(writeProgress(progress));
        unwritten = [];
      } catch {
        tell(TROUBLE.full);
      }
    },

    /** Puts another in the place of all of it. Throws what the store throws, and then nothing has changed. */
    replace(next: Progress): void {
      copies?.write(writeProgress(next));
      progress = next;
      unwritten = [];
    },
  };
}

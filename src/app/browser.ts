import type { InputHost } from '../input/createInput.ts';
import type { GameHost, GuardedRun } from './gameHost.ts';
import type { StoragePlaces } from './storage.ts';
import { verifyInBackground } from './verifyInBackground.ts';

/** Long enough for the slowest browser to have taken the file. */
const DOWNLOAD_KEPT_MS = 60_000;

/** The browser as the game's machine. */
export function browserHost(
  others: Pick<GameHost, 'authorReplay' | 'showLevel' | 'isThere' | 'bring'>,
): GameHost {
  return {
    nowMs: () => performance.now(),
    today: () => new Date().toISOString(),
    newSeed: () => crypto.getRandomValues(new Uint32Array(1))[0] ?? 0,
    verify: verifyInBackground,
    ...others,
    download,
    guard,
  };
}

export function browserInput(): InputHost {
  return {
    page: window,
    pageHidden: () => document.hidden,
    nowMs: () => performance.now(),
    readPads: () => allowed(() => navigator.getGamepads()) ?? [],
  };
}

export function browserStorage(): StoragePlaces {
  const stillness = matchMedia('(prefers-reduced-motion: reduce)');
  return {
    text: allowed(() => localStorage),
    database: allowed(() => indexedDB),
    locks: allowed(() => navigator.locks),
    wishes: () => ({ reducedMotion: stillness.matches }),
    onOutside(listener) {
      stillness.addEventListener('change', listener);
      addEventListener('storage', listener);
    },
    // a browser that has no such thing, or says no, keeps as long as it likes
    askToStay: () => void allowed(() => navigator.storage.persist())?.catch(() => false),
  };
}

/** What a browser may deny to a page by throwing, or may not have at all. */
function allowed<Thing>(get: () => Thing | undefined): Thing | null {
  try {
    return get() ?? null;
  } catch {
    return null;
  }
}

/** Mouse buttons from this one on go back and forth in the browser's history. */
const HISTORY_BUTTON = 3;

function guard({ isPlaying, keep, onBack }: GuardedRun): void {
  addEventListener('pagehide', keep);
  addEventListener('visibilitychange', () => (document.hidden ? keep() : onBack()));
  addEventListener('beforeunload', (event) => {
    if (!keep()) event.preventDefault();
  });
  for (const type of ['mousedown', 'mouseup', 'auxclick'] as const) {
    addEventListener(type, (event) => {
      if (event.button >= HISTORY_BUTTON && isPlaying()) event.preventDefault();
    });
  }
}

function download(name: string, bytes: Uint8Array): void {
  const url = URL.createObjectURL(new Blob([bytes.slice()], { type: 'application/octet-stream' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), DOWNLOAD_KEPT_MS);
}

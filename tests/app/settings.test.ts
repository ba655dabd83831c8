import { afterEach, describe, expect, it, vi } from 'vitest';
import fc from 'fast-check';
import { browserStorage } from '../../src/app/browser.ts';
import { readProgress, writeProgress } from '../../src/app/progress.ts';
import { DEFAULT_SETTINGS, readChosen } from '../../src/app/settings.ts';
import { openStorage } from '../../src/app/storage.ts';
import { MemoryStore } from './memoryStore.ts';

describe('settings from a file', () => {
  it('are what was chosen', () => {
    const chosen = { difficulty: 'story', masterVolume: 0, screenShake: 0 };
    expect(readChosen(JSON.parse(JSON.stringify(chosen)))).toEqual(chosen);
  });

  it('keep what makes sense, and nothing else', () => {
    const read = readChosen({
      difficulty: 'nightmare',
      musicVolume: 7,
      effectsVolume: NaN,
      screenShake: '0.5',
      muted: 1,
      aim: 'mouse',
      danceDelayMs: 12_000,
      showTimer: false,
      unknown: true,
    });
    expect(read).toEqual({ aim: 'mouse', showTimer: false });
  });

  it('are always in range, whatever the file holds', () => {
    fc.assert(
      fc.property(fc.anything(), fc.jsonValue(), (value, json) => {
        for (const stored of [value, json, { masterVolume: value, bindings: json }]) {
          const read = readChosen(stored);
          const all = { ...DEFAULT_SETTINGS, ...read };
          expect(Object.keys(all).sort()).toEqual(Object.keys(DEFAULT_SETTINGS).sort());
          expect(all.masterVolume).toBeGreaterThanOrEqual(0);
          expect(all.masterVolume).toBeLessThanOrEqual(1);
          expect(readChosen(JSON.parse(JSON.stringify(read)))).toEqual(read);
        }
      }),
    );
  });

  it('of the first version were kept whole: what is as the defaults are was not chosen', () => {
    const settings = { ...DEFAULT_SETTINGS, muted: true, musicVolume: 0.2 };
    const read = readProgress(JSON.stringify({ version: 1, settings, bests: {} }));
    expect(read.chosen).toEqual({ muted: true, musicVolume: 0.2 });
    // and from then on a choice is a choice, also of what is usual
    const chosen = { ...read.chosen, reducedMotion: false };
    expect(readProgress(writeProgress({ ...read, chosen })).chosen).toEqual(chosen);
  });
});

describe('a wish for less motion', () => {
  afterEach(() => void vi.unstubAllGlobals());

  /** A browser whose player changes their mind in the settings of the machine. */
  function machine(matches: boolean) {
    const stillness = Object.assign(new EventTarget(), { matches });
    const text = new MemoryStore();
    vi.stubGlobal('localStorage', text);
    vi.stubGlobal('addEventListener', () => undefined);
    vi.stubGlobal('matchMedia', (query: string) => {
      expect(query).toBe('(prefers-reduced-motion: reduce)');
      return stillness;
    });
    const storage = openStorage(browserStorage());
    const heard: boolean[] = [];
    storage.onOutside(() => heard.push(storage.settings.reducedMotion));
    return {
      storage,
      text,
      heard,
      wish(next: boolean) {
        stillness.matches = next;
        stillness.dispatchEvent(new Event('change'));
      },
    };
  }

  it.each([true, false])('%s: is followed from the start, and whenever it changes', (matches) => {
    const { storage, heard, wish } = machine(matches);
    expect(storage.settings.reducedMotion).toBe(matches);
    wish(!matches);
    wish(matches);
    expect(heard).toEqual([!matches, matches]);
  });

  it('is not kept as a choice when another is made', () => {
    const { storage, text, wish } = machine(true);
    storage.choose({ muted: true });
    expect([...text.texts.values()].join()).not.toContain('reducedMotion');
    wish(false);
    expect(storage.settings).toMatchObject({ muted: true, reducedMotion: false });
  });

  it('does not overrule what the player has chosen', () => {
    const { storage, wish } = machine(true);
    storage.choose({ reducedMotion: false });
    wish(false);
    wish(true);
    expect(storage.settings.reducedMotion).toBe(false);
  });
});

import { afterEach, describe, expect, it, vi } from 'vitest';
import fc from 'fast-check';
import { browserStorage } from '../../src/app/browser.ts';
import { DEFAULT_SETTINGS, readSettings } from '../../src/app/settings.ts';
import { openStorage } from '../../src/app/storage.ts';

describe('settings from a file', () => {
  it('are what was saved', () => {
    const saved = { ...DEFAULT_SETTINGS, difficulty: 'story', masterVolume: 0, screenShake: 0 };
    expect(readSettings(JSON.parse(JSON.stringify(saved)))).toEqual(saved);
  });

  it('keep what makes sense and replace what does not', () => {
    const read = readSettings({
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
    expect(read).toEqual({ ...DEFAULT_SETTINGS, aim: 'mouse', showTimer: false });
  });

  it('are always complete and in range, whatever the file holds', () => {
    fc.assert(
      fc.property(fc.anything(), fc.jsonValue(), (value, json) => {
        for (const stored of [value, json, { masterVolume: value, bindings: json }]) {
          const read = readSettings(stored);
          expect(Object.keys(read).sort()).toEqual(Object.keys(DEFAULT_SETTINGS).sort());
          expect(read.masterVolume).toBeGreaterThanOrEqual(0);
          expect(read.masterVolume).toBeLessThanOrEqual(1);
          expect(readSettings(JSON.parse(JSON.stringify(read)))).toEqual(read);
        }
      }),
    );
  });

  it('are as still as the browser asks, until the player has chosen', () => {
    const asked = { ...DEFAULT_SETTINGS, reducedMotion: true };
    expect(readSettings({}, asked).reducedMotion).toBe(true);
    expect(readSettings({ muted: true }, asked).reducedMotion).toBe(true);
    expect(readSettings({ reducedMotion: false }, asked).reducedMotion).toBe(false);
    expect(readSettings({ reducedMotion: true }).reducedMotion).toBe(true);
  });
});

describe('a browser that asks for less motion', () => {
  afterEach(() => void vi.unstubAllGlobals());

  it.each([true, false])('%s: is obeyed where nothing is stored', (matches) => {
    vi.stubGlobal('matchMedia', (query: string) => ({
      matches: matches && query === '(prefers-reduced-motion: reduce)',
    }));
    const { settings } = openStorage(browserStorage()).progress;
    expect(settings.reducedMotion).toBe(matches);
  });
});

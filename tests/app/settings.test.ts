import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { DEFAULT_SETTINGS, readSettings } from '../../src/app/settings.ts';

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
});

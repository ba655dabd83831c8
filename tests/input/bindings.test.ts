import { describe, expect, it } from 'vitest';
import { bind, DEFAULT_BINDINGS, isPadCode, readBindings } from '../../src/input/bindings.ts';
import { readKeyLabels, usLabel } from '../../src/input/keyLabels.ts';

describe('the default bindings', () => {
  it('give no key two meanings', () => {
    const keys = Object.values(DEFAULT_BINDINGS)
      .flatMap((group: Record<string, string[]>) => Object.values(group).flat())
      .filter((code) => !isPadCode(code));
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
  });

  it('give no button of a pad two meanings', () => {
    const { faith, willow, game } = DEFAULT_BINDINGS;
    const onPad = (...groups: object[]) =>
      groups.flatMap((group) => (Object.values(group) as string[][]).flat()).filter(isPadCode);
    for (const codes of [onPad(faith, game), onPad(willow)]) {
      expect(codes.filter((code, index) => codes.indexOf(code) !== index)).toEqual([]);
    }
  });
});

describe('binding a key', () => {
  it('replaces the action’s keys and leaves its pad buttons', () => {
    const { faith } = bind(DEFAULT_BINDINGS, 'faith', 'attack', 'KeyM');
    expect(faith.attack).toEqual(['KeyM', 'PadX', 'PadRT']);
  });

  it('takes it from whatever it did before, for either player', () => {
    const bound = bind(DEFAULT_BINDINGS, 'willow', 'attack', 'KeyJ');
    expect(bound.willow.attack[0]).toBe('KeyJ');
    expect(bound.faith.attack).not.toContain('KeyJ');
  });

  it('on one player’s pad changes nothing on the other’s', () => {
    const bound = bind(DEFAULT_BINDINGS, 'willow', 'attack', 'PadA');
    expect(bound.willow.attack).toEqual(['PadA', 'Delete']);
    expect(bound.willow.dash).toEqual(['Numpad0']);
    expect(bound.faith.dash).toContain('PadA');
  });

  it('refuses what belongs to the browser, and leaves Escape to pause', () => {
    for (const code of ['F5', 'ControlLeft', 'MetaLeft', 'Tab', 'Escape']) {
      expect(() => bind(DEFAULT_BINDINGS, 'faith', 'attack', code)).toThrow(RangeError);
    }
    expect(bind(DEFAULT_BINDINGS, 'game', 'pause', 'KeyM').game.pause).toContain('Escape');
    expect(() => bind(DEFAULT_BINDINGS, 'faith', 'fly', 'KeyM')).toThrow('faith has no action fly');
  });
});

describe('bindings from a file', () => {
  it('are taken as they were', () => {
    const bound = bind(DEFAULT_BINDINGS, 'faith', 'dash', 'KeyM');
    expect(readBindings(JSON.parse(JSON.stringify(bound)))).toEqual(bound);
  });

  it('that know nothing of a newer action leave their keys to what had them', () => {
    const { fire: _fire, ...older } = DEFAULT_BINDINGS.faith;
    const stored = { faith: { ...older, lock: ['KeyF', 'PadRB'] } };
    const { faith } = readBindings(stored);
    expect(faith.lock).toEqual(['KeyF', 'PadRB']);
    expect(faith.fire).toEqual(['Semicolon', 'KeyB']);
  });

  it.each([null, 7, [], { faith: 'KeyJ' }, { faith: { attack: [1] } }, { game: { pause: [] } }])(
    'that make no sense are the defaults: %j',
    (stored) => {
      expect(readBindings(stored)).toEqual(DEFAULT_BINDINGS);
    },
  );
});

describe('labels', () => {
  it('are those of the player’s own layout where the browser tells it', async () => {
    const label = await readKeyLabels({
      getLayoutMap: () => Promise.resolve(new Map([['KeyW', 'z']])),
    });
    expect(label('KeyW')).toBe('Z');
    expect(label('ArrowUp')).toBe('↑');
  });

  it('are those of a US keyboard otherwise', async () => {
    const denied = await readKeyLabels({ getLayoutMap: () => Promise.reject(new Error('denied')) });
    expect(denied('KeyW')).toBe('W');
    expect([usLabel('Digit1'), usLabel('Numpad8'), usLabel('Mouse3')]).toEqual([
      '1',
      'Num 8',
      'Mouse 3',
    ]);
  });
});

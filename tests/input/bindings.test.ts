import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_BINDINGS, meet, placesOf, readBindings } from '../../src/input/bindings.ts';
import type { BindingPlace, Bindings } from '../../src/input/bindings.ts';
import { isBindable, PAD_CODES } from '../../src/input/codes.ts';
import { readKeyLabels, usLabel } from '../../src/input/keyLabels.ts';
import {
  bindCode,
  hasRoom,
  holdersOf,
  swapCodes,
  unbindCode,
  whyNotBindable,
} from '../../src/input/rebind.ts';

const at = (group: BindingPlace['group'], action: string): BindingPlace => ({ group, action });
const STAKE = at('faith', 'attack');
const KICK = at('faith', 'kick');

const codesAt = (bindings: Bindings, { group, action }: BindingPlace): readonly string[] =>
  (bindings[group] as Record<string, readonly string[]>)[action]!;

/** Every two actions that would answer to the same press. */
function clashes(bindings: Bindings): string[] {
  return placesOf(bindings).flatMap((place) =>
    codesAt(bindings, place).flatMap((code) =>
      holdersOf(bindings, place, code).map(
        (other) => `${code}: ${place.group} ${place.action}, ${other.group} ${other.action}`,
      ),
    ),
  );
}

describe('the default bindings', () => {
  it('give no press two meanings, on foot or at the wheel', () => {
    expect(clashes(DEFAULT_BINDINGS)).toEqual([]);
  });

  it('drive with what runs, and with the triggers', () => {
    const { faith, wheel } = DEFAULT_BINDINGS;
    expect(wheel.left).toEqual(faith.left);
    expect(wheel.gas).toEqual(['PadRT', ...faith.up]);
    expect(wheel.brake).toEqual(['PadLT', ...faith.down]);
    expect(wheel.dash).toEqual(['Space', 'PadA']);
    expect([wheel.fire, wheel.help, wheel.lock]).toEqual([faith.fire, faith.help, faith.lock]);
  });

  it('can all be bound, but for Escape', () => {
    const codes = placesOf(DEFAULT_BINDINGS).flatMap((place) => codesAt(DEFAULT_BINDINGS, place));
    expect(codes.filter((code) => !isBindable(code))).toEqual(['Escape']);
  });
});

describe('what can be bound', () => {
  it.each(
    'CapsLock NumLock ScrollLock F5 ControlLeft AltRight MetaLeft Tab Escape ContextMenu PrintScreen Pause KanaMode Lang1 Convert Fn MediaPlayPause BrowserBack Unidentified StickUp PadHome Mouse9'
      .split(' ')
      .concat(''),
  )('not %j, and that is said', (code) => {
    expect(whyNotBindable(code)).toMatch(/\.$/);
    expect(() => bindCode(DEFAULT_BINDINGS, STAKE, code)).toThrow(RangeError);
  });

  it('a key that locks is held for ever, and that is the reason', () => {
    expect(whyNotBindable('CapsLock')).toBe(
      'Caps Lock stays down until it is pressed again: it would be held for ever. Take another one.',
    );
  });
});

describe('binding a key', () => {
  it('adds it to those of the action', () => {
    const { faith } = bindCode(DEFAULT_BINDINGS, KICK, 'KeyM');
    expect(faith.kick).toEqual([...DEFAULT_BINDINGS.faith.kick, 'KeyM']);
  });

  it('or puts it in the place of one', () => {
    expect(bindCode(DEFAULT_BINDINGS, KICK, 'KeyM', 'KeyK').faith.kick).toEqual([
      'KeyM',
      'KeyX',
      'Mouse2',
      'PadB',
    ]);
  });

  it('names whoever has it, so that nothing is taken in silence', () => {
    expect(holdersOf(DEFAULT_BINDINGS, KICK, 'KeyJ')).toEqual([STAKE]);
    expect(holdersOf(DEFAULT_BINDINGS, at('willow', 'attack'), 'KeyJ')).toEqual([STAKE]);
    expect(holdersOf(DEFAULT_BINDINGS, at('game', 'restart'), 'KeyW')).toEqual([
      at('faith', 'up'),
      at('wheel', 'gas'),
    ]);
    expect(holdersOf(DEFAULT_BINDINGS, KICK, 'KeyM')).toEqual([]);
  });

  it('takes it from whoever had it', () => {
    const bound = bindCode(DEFAULT_BINDINGS, KICK, 'KeyJ');
    expect(bound.faith.attack).toEqual(['KeyZ', 'Mouse0', 'PadX', 'PadRT']);
    expect(clashes(bound)).toEqual([]);
  });

  it('or swaps the two', () => {
    const { faith } = swapCodes(DEFAULT_BINDINGS, KICK, 'KeyJ', 'KeyK')!;
    expect(faith.kick).toEqual(['KeyJ', 'KeyX', 'Mouse2', 'PadB']);
    expect(faith.attack).toEqual(['KeyK', 'KeyZ', 'Mouse0', 'PadX', 'PadRT']);
  });

  it('swaps nothing that would mean two things then, or that is on another device', () => {
    // W drives, and the stake answers at the wheel
    expect(swapCodes(DEFAULT_BINDINGS, at('faith', 'up'), 'KeyJ', 'KeyW')).toBeNull();
    expect(swapCodes(DEFAULT_BINDINGS, KICK, 'KeyJ', 'PadB')).toBeNull();
    expect(swapCodes(DEFAULT_BINDINGS, at('game', 'pause'), 'KeyJ', 'Escape')).toBeNull();
  });

  it('on one player’s pad changes nothing on the other’s', () => {
    const bound = bindCode(DEFAULT_BINDINGS, at('willow', 'attack'), 'PadA');
    expect(bound.willow.dash).toEqual(['Numpad0']);
    expect(bound.faith.dash).toContain('PadA');
  });

  it('at the wheel leaves what it does on foot, but not what answers there', () => {
    const horn = at('wheel', 'help');
    expect(bindCode(DEFAULT_BINDINGS, horn, 'KeyI').faith.lock).toContain('KeyI');
    expect(holdersOf(DEFAULT_BINDINGS, horn, 'KeyJ')).toEqual([STAKE]);
    expect(holdersOf(DEFAULT_BINDINGS, horn, 'Numpad4')).toEqual([at('willow', 'left')]);
  });

  it('keeps Escape for the pause, and six as the most', () => {
    const pause = at('game', 'pause');
    expect(() => unbindCode(DEFAULT_BINDINGS, pause, 'Escape')).toThrow(RangeError);
    expect(() => bindCode(DEFAULT_BINDINGS, pause, 'KeyM', 'Escape')).toThrow(RangeError);
    const six = bindCode(DEFAULT_BINDINGS, STAKE, 'KeyM');
    expect(hasRoom(six, STAKE)).toBe(false);
    expect(() => bindCode(six, STAKE, 'KeyN')).toThrow('the most');
    expect(() => bindCode(DEFAULT_BINDINGS, at('faith', 'fly'), 'KeyM')).toThrow(
      'faith has no action fly',
    );
  });

  it('whatever is done, no press has two meanings and what is written can be read again', () => {
    const code = fc.oneof(
      fc.constantFrom(...PAD_CODES),
      fc.constantFrom('KeyJ', 'KeyW', 'KeyA', 'KeyM', 'Space', 'Numpad4', 'Home', 'Mouse0', 'KeyR'),
    );
    const step = fc.record({
      place: fc.constantFrom(...placesOf(DEFAULT_BINDINGS)),
      code,
      own: fc.nat(5),
      how: fc.constantFrom('bind', 'replace', 'swap', 'unbind'),
    });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
        let bindings = DEFAULT_BINDINGS;
        for (const { place, code: wanted, own, how } of steps) {
          const mine = codesAt(bindings, place)[own] ?? null;
          try {
            if (how === 'unbind' && mine) bindings = unbindCode(bindings, place, mine);
            else if (how === 'swap' && mine) {
              bindings = swapCodes(bindings, place, wanted, mine) ?? bindings;
            } else bindings = bindCode(bindings, place, wanted, how === 'replace' ? mine : null);
          } catch (error) {
            expect(error).toBeInstanceOf(RangeError);
          }
        }
        expect(clashes(bindings)).toEqual([]);
        expect(bindings.game.pause).toContain('Escape');
        expect(readBindings(JSON.parse(JSON.stringify(bindings)))).toEqual(bindings);
      }),
    );
  });

  it('two actions that meet do so both ways', () => {
    const places = placesOf(DEFAULT_BINDINGS);
    for (const one of places)
      for (const other of places)
        for (const code of ['KeyM', 'PadA'])
          expect(meet(one, other, code)).toBe(meet(other, one, code));
  });
});

describe('bindings from a file', () => {
  it('that know nothing of a newer action leave their keys to what had them', () => {
    const { fire: _fire, ...older } = DEFAULT_BINDINGS.faith;
    const stored = { faith: { ...older, lock: ['KeyF', 'PadRB'] } };
    const { faith } = readBindings(stored);
    expect(faith.lock).toEqual(['KeyF', 'PadRB']);
    expect(faith.fire).toEqual(['Semicolon', 'KeyB']);
  });

  it('from before the wheel had keys of its own drive with those for running, as they did', () => {
    const { wheel: _wheel, ...older } = DEFAULT_BINDINGS;
    expect(readBindings(older)).toEqual(DEFAULT_BINDINGS);
    const { wheel } = readBindings({ ...older, faith: { ...older.faith, up: ['KeyE'] } });
    expect(wheel.gas).toEqual(['PadRT', 'KeyE']);
  });

  it('lose a key that can be held for ever', () => {
    const stored = { faith: { ...DEFAULT_BINDINGS.faith, dash: ['CapsLock', 'PadA'] } };
    expect(readBindings(stored).faith.dash).toEqual(['PadA']);
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

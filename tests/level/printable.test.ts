import fc from 'fast-check';
import { expect, it } from 'vitest';
import { printable, printableJson } from '../../src/level/printable.ts';

const UNSEEN = /[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/u;

it('text from a file is shown without anything that moves, turns or hides it', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
      expect(printable(text)).not.toMatch(UNSEEN);
    }),
  );
});

it('what can be read is shown as it is', () => {
  expect(printable('Zoë’s run, 1:23 – 日本語')).toBe('Zoë’s run, 1:23 – 日本語');
});

it('a long text is cut, and says so', () => {
  expect(printable('a'.repeat(500))).toBe(`${'a'.repeat(80)}…`);
});

it('JSON keeps its data, and shows nothing that moves, turns or hides it', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.string({ unit: 'binary' }), (json, text) => {
      const value = { json, text };
      const line = printableJson(value);
      expect(line).not.toMatch(UNSEEN);
      expect(JSON.parse(line)).toEqual(JSON.parse(JSON.stringify(value)));
    }),
  );
});

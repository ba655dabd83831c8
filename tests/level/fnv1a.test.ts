import { strToU8 } from 'fflate';
import { expect, it } from 'vitest';
import { fnv1a } from '../../src/level/fnv1a.ts';

// from the reference implementation's own vectors
it.each([
  ['', 'cbf29ce484222325'],
  ['a', 'af63dc4c8601ec8c'],
  ['foobar', '85944171f73967e8'],
])('the hash of "%s" is that of the reference', (text, hash) => {
  expect(fnv1a(strToU8(text))).toBe(hash);
});

it('does not care how the bytes are cut into parts', () => {
  expect(fnv1a(strToU8('foo'), strToU8('bar'))).toBe(fnv1a(strToU8('foobar')));
});

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { verifyReplay } from '../../src/run/verify.ts';
import { AMBUSH, LEVELS } from '../support/levelFiles.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const GOLDEN = join(ROOT, 'tests/replays');

describe.each(LEVELS.map(({ id, medals }) => ({ id, medals })))(
  'the author of $id',
  ({ id, medals }) => {
    const file = join(ROOT, 'levels', id, 'author.ktf');

    it('has shown that the slayer medal can be earned', () => {
      const verdict = verifyReplay(readFileSync(file), LEVELS);
      expect(verdict.message).toContain('slayer medal');
      expect(verdict).toMatchObject({ status: 'verified', chapter: id, practice: [] });
      expect(['slayer', 'chosen']).toContain(verdict.difficulty);
      expect(verdict.ticks).toBeLessThanOrEqual(medals.slayer);
    });
  },
);

describe('an author’s replay', () => {
  const bytes = readFileSync(join(ROOT, 'levels', AMBUSH.id, 'author.ktf'));
  const headerAt = 8;
  const inputsAt = headerAt + bytes.readUInt32LE(4);
  const header = bytes.toString('latin1', headerAt, inputsAt);
  const fields = Object.keys(JSON.parse(header) as object);
  const regions: [name: string, at: number][] = [
    ['the magic', 0],
    ['the length', 4],
    ...fields.map((field): [string, number] => {
      const name = `"${field}":`;
      // in the middle of what it says, past a quotation mark or a bracket
      return [`the header’s ${field}`, headerAt + header.indexOf(name) + name.length + 1];
    }),
    ['the beginning of the inputs', inputsAt],
    ['the middle of the inputs', (inputsAt + bytes.length) >> 1],
    ['the end of the inputs', bytes.length - 1],
  ];

  it.each(regions)('is found out when %s is changed', (_name, at) => {
    const changed = Uint8Array.from(bytes);
    changed[at]! ^= 0x10;
    expect(verifyReplay(changed, LEVELS).status).not.toBe('verified');
  });

  it('has its check as the last of its header', () => {
    expect(fields.at(-1)).toBe('check');
    expect(verifyReplay(bytes, LEVELS).status).toBe('verified');
  });
});

describe('golden runs', () => {
  const files = readdirSync(GOLDEN).filter((name) => name.endsWith('.ktf'));

  it.each(files)('%s still leads where it led', (name) => {
    const verdict = verifyReplay(readFileSync(join(GOLDEN, name)), LEVELS);
    expect(verdict.message).not.toBe('');
    expect(verdict.status).toBe('verified');
  });
});

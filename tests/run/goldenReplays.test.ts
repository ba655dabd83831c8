import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { verifyReplay } from '../../src/run/verify.ts';
import {
  entryOf,
  figuresOf,
  keptReplays,
  playAgain,
  readBook,
  silentChanges,
} from '../replays/figures.ts';
import { AMBUSH, LEVELS } from '../support/levelFiles.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

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

describe.each(keptReplays(LEVELS).map((kept) => ({ name: kept.name, kept })))(
  'the replay $name',
  ({ name, kept }) => {
    it('still leads where it led: hash by hash, and by what the book says', () => {
      const { world, bytes } = playAgain(kept);
      expect(entryOf(kept.level, figuresOf(world))).toEqual(readBook()[name]);
      // recorded again it is the same file, and that tells of all that verifying would
      expect(Buffer.compare(bytes, readFileSync(kept.file))).toBe(0);
    });
  },
);

it('the book tells of every kept replay, and of no other', () => {
  const kept = keptReplays(LEVELS).map(({ name }) => name);
  expect(Object.keys(readBook()).sort()).toEqual(kept.sort());
});

it('a change of play under the same rules is told, and one under others is not', () => {
  const book = readBook();
  const name = `${AMBUSH.id}-author`;
  const entry = book[name]!;
  const changed = { ...book, [name]: { ...entry, falls: entry.falls + 1 } };
  expect(silentChanges([AMBUSH], changed)).toEqual([
    `${name}: falls: ${entry.falls}, was ${entry.falls + 1}`,
  ]);
  const others = { ...book, [name]: { ...changed[name]!, rules: entry.rules - 1 } };
  expect(silentChanges([AMBUSH], others)).toEqual([]);
});

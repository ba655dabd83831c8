import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { verifyReplay } from '../../src/run/verify.ts';
import { LEVELS } from '../support/levelFiles.ts';

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

    it('is found out as soon as any byte is changed', () => {
      const bytes = readFileSync(file);
      for (let at = 0; at < bytes.length; at += 7) {
        const changed = Uint8Array.from(bytes);
        changed[at]! ^= 0x10;
        expect(verifyReplay(changed, LEVELS).status, `byte ${at}`).not.toBe('verified');
      }
    });
  },
);

describe('golden runs', () => {
  const files = readdirSync(GOLDEN).filter((name) => name.endsWith('.ktf'));

  it.each(files)('%s still leads where it led', (name) => {
    const verdict = verifyReplay(readFileSync(join(GOLDEN, name)), LEVELS);
    expect(verdict.message).not.toBe('');
    expect(verdict.status).toBe('verified');
  });
});

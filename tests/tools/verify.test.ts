import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Verdict } from '../../src/run/verify.ts';
import { runTool } from '../support/runTool.ts';
import { mash, recordRun, winningRun } from '../support/recordRun.ts';

describe('npm run verify', () => {
  let folder: string;
  const path = (name: string) => join(folder, name);

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'ktf-verify-'));
    mkdirSync(path('good/deep'), { recursive: true });
    const { bytes } = winningRun();
    writeFileSync(path('good/a.ktf'), bytes);
    writeFileSync(path('good/deep/b.ktf'), bytes);
    writeFileSync(path('good/notes.txt'), 'not a replay');
    writeFileSync(path('short.ktf'), recordRun(500, mash(1)).bytes);
    writeFileSync(path('noise.ktf'), 'nothing of the kind');
    mkdirSync(path('empty'));
  });

  afterAll(() => rmSync(folder, { recursive: true }));

  it('exits 0 when all are verified, in however deep a folder', async () => {
    const { code, out } = await runTool('verify', '--json', path('good'));
    const verdicts = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Verdict);
    expect(verdicts.map(({ file, status }) => [file, status])).toEqual([
      [path('good/a.ktf'), 'verified'],
      [path('good/deep/b.ktf'), 'verified'],
    ]);
    expect(verdicts[0]!.time).toMatch(/^\d+:\d\d\.\d{3}$/);
    expect(code).toBe(0);
  });

  it('exits 1 when one of them is not, and says why', async () => {
    const { code, out } = await runTool(
      'verify',
      path('good/a.ktf'),
      path('short.ktf'),
      path('noise.ktf'),
    );
    expect(out).toContain('a.ktf: verified. The Turok-Han Ambush (story) in ');
    expect(out).toContain('short.ktf: incomplete. It is true, but stops at 0:04.166');
    expect(out).toContain('noise.ktf: unreadable. It is no replay of this game');
    expect(code).toBe(1);
  });

  it.each([
    ['nothing was given', () => [], 'Usage: '],
    ['an option is unknown', () => ['--jsn'], 'Usage: '],
    ['there is no replay in a folder', () => [path('empty')], 'There is no replay'],
  ])('exits 2 when %s', async (_, args, message) => {
    const { code, err } = await runTool('verify', ...args());
    expect(err).toContain(message);
    expect(code).toBe(2);
  });

  it.each([
    ['is missing', 'gone.ktf', 'cannot be opened'],
    ['is no replay', 'noise.ktf', 'does not begin with KTF1'],
  ])('exits 2 when the only file %s', async (_, name, message) => {
    const { code, out } = await runTool('verify', path(name));
    expect(out).toContain(message);
    expect(code).toBe(2);
  });
});

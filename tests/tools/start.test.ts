import { mkdirSync, mkdtempSync, rmSync, unlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { isBuildStale } from '../../tools/isBuildStale.ts';
import { runTool } from '../support/runTool.ts';

const FILES = [
  'index.html',
  'vite.config.ts',
  'package-lock.json',
  'src/sim/core/maths.ts',
  'assets/sprites/faith.webp',
  'assets/source/art/build.ts',
  'levels/02-ambush/map.tmj',
];

describe('npm start', () => {
  let root: string;
  const path = (name: string) => join(root, name);
  /** Seconds since some evening. */
  const touch = (name: string, second: number) => utimesSync(path(name), second, second);

  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'ktf-start-'));
    for (const file of [...FILES, 'dist/index.html']) {
      mkdirSync(dirname(path(file)), { recursive: true });
      writeFileSync(path(file), '');
    }
    for (const file of FILES) {
      for (let part = file; part !== '.'; part = dirname(part)) touch(part, 1000);
    }
    touch('dist/index.html', 2000);
  });

  afterEach(() => rmSync(root, { recursive: true }));

  it('builds nothing that is built', () => {
    expect(isBuildStale(root)).toBe(false);
  });

  it('builds when there is no build', () => {
    unlinkSync(path('dist/index.html'));
    expect(isBuildStale(root)).toBe(true);
  });

  it.each(FILES.filter((file) => !file.startsWith('assets/source')))(
    'builds when %s has changed',
    (file) => {
      touch(file, 3000);
      expect(isBuildStale(root)).toBe(true);
    },
  );

  it('builds when a file is gone', () => {
    unlinkSync(path('levels/02-ambush/map.tmj'));
    expect(isBuildStale(root)).toBe(true);
  });

  it('does not build for a program that only makes assets', () => {
    touch('assets/source/art/build.ts', 3000);
    expect(isBuildStale(root)).toBe(false);
  });

  it('refuses what it does not understand', async () => {
    const { code, err } = await runTool('start', '--port', 'many');
    expect(err).toContain('--port must be a number from 1 to 65535, not "many"');
    expect(code).toBe(2);
  });
});

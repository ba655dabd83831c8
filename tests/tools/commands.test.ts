/** Every command of the README once, in its smallest form: it does something, and it ends. */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { scripts } from '../../package.json';
import type { Verdict } from '../../src/run/verify.ts';
import { PATIENCE_MS, within } from '../../tools/patience.ts';
import { readLevels } from '../../tools/readLevels.ts';
import { runProgram, type ToolResult } from '../support/runTool.ts';

const ROOT = join(import.meta.dirname, '../..');
const README = readFileSync(join(ROOT, 'README.md'), 'utf8');

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'ktf-commands-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const npm = (name: string, ...args: string[]): Promise<ToolResult> =>
  runProgram('npm', 'run', '--silent', name, '--', ...args);

/** What a command prints that ends well. */
async function printed(name: string, ...args: string[]): Promise<string> {
  const { code, out, err } = await npm(name, ...args);
  expect(code, err).toBe(0);
  return out;
}

async function freePort(): Promise<string> {
  const server = createServer();
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  await new Promise((closed) => server.close(closed));
  return String(port);
}

/** Starts a command that serves pages, gets its first page, and ends it as Ctrl+C does. */
async function served(name: string, ...args: string[]): Promise<string> {
  const port = await freePort();
  const command = ['run', '--silent', name, '--', '--port', port, ...args];
  const env = { ...process.env, NO_COLOR: '1' };
  const server = spawn('npm', command, { cwd: ROOT, env, detached: true });
  const ended = new Promise<void>((end) => server.on('close', () => end()));
  let said = '';
  try {
    const address = await within(PATIENCE_MS, `the address that npm run ${name} serves`, () =>
      Promise.race([
        new Promise<string>((found) => {
          const hear = (words: Buffer): void => {
            said += words.toString();
            const there = /http:\/\/localhost:\d+\//.exec(said)?.[0];
            if (there) found(there);
          };
          server.stdout.on('data', hear);
          server.stderr.on('data', hear);
        }),
        ended.then(() => Promise.reject(new Error(`npm run ${name} has ended: ${said}`))),
      ]),
    );
    return await (await fetch(address)).text();
  } finally {
    if (server.exitCode === null) process.kill(-server.pid!, 'SIGINT');
    await within(PATIENCE_MS, `the end of npm run ${name}`, () => ended);
  }
}

const TRIALS: Record<string, () => Promise<void>> = {
  async start() {
    const page = await served('start', '--no-open');
    expect(page).toContain('<title>Keep the Faith</title>');
    expect(page).toMatch(/src="\.\/assets\/index-/);
  },
  async dev() {
    const page = await served('dev');
    expect(page).toContain('<title>Keep the Faith</title>');
    expect(page).toContain('src="/src/main.ts"');
  },
  check() {
    // this is a part of it: here only whether the others are there
    const parts = scripts.check.split(' && ').map((part) => part.replace(/^npm (run )?/, ''));
    expect(parts.length).toBeGreaterThan(4);
    for (const part of parts) {
      const program = (scripts as Record<string, string>)[part]?.split(' ')[0];
      expect(program, part).toBeDefined();
      expect(existsSync(join(ROOT, 'node_modules/.bin', program!)), program).toBe(true);
    }
    return Promise.resolve();
  },
  async 'test:plays'() {
    // which plays there are: to play one takes minutes
    const { code, out, err } = await npm('test:plays', '--passWithNoTests', 'none-of-this-name');
    expect(out + err).toContain('tests/plays/');
    expect(code).toBe(0);
  },
  async build() {
    const out = join(folder, 'dist');
    await printed('build', '--outDir', out, '--logLevel', 'warn');
    expect(readFileSync(join(out, 'index.html'), 'utf8')).toContain(
      '<title>Keep the Faith</title>',
    );
    expect(readFileSync(join(out, 'licences.txt'), 'utf8')).toMatch(/SIL OPEN FONT LICENSE/i);
  },
  async verify() {
    const [first] = readLevels();
    const file = `levels/${first!.level.id}/author.ktf`;
    const verdict = JSON.parse(await printed('verify', '--json', file)) as Verdict;
    expect(verdict).toMatchObject({ status: 'verified', file });
  },
  async simulate() {
    // as it stands in the README
    const [, line] = /npm run simulate -- ([^`]+)`/.exec(README)!;
    const summary = JSON.parse(await printed('simulate', ...line!.split(' '))) as unknown;
    expect(summary).toMatchObject({ chapter: '02-ambush', ticks: 7200 });
  },
  async record() {
    const said = await printed('record', '--check', '02-ambush');
    expect(said).toBe('The same inputs lead where they led: 02-ambush.\n');
  },
  async bench() {
    const names =
      'drive-speed sim-speed bodies-step frame-low-20 first-frame-bare bytes-drive graphics-memory-low screens-filled-low';
    const lines = await printed('bench', '--quick', '--json', ...names.split(' '));
    const figures = lines
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { name: string; median: number });
    expect(figures.map(({ name }) => name)).toEqual(expect.arrayContaining(names.split(' ')));
    for (const { name, median } of figures) {
      // JSON has no infinity, which a division by nothing leads to
      expect(median, name).not.toBeNull();
      expect(median, name).toBeGreaterThan(0);
    }
  },
  async shots() {
    const names = ['no-webgl', 'the-hyperion', 'target'];
    const options = ['--quality', 'low', '--grey', '--out', folder];
    await printed('shots', ...options, ...names);
    for (const name of names.flatMap((picture) => [picture, `${picture}-grey`])) {
      const bytes = readFileSync(join(folder, `${name}.png`));
      expect(bytes.subarray(1, 4).toString(), name).toBe('PNG');
      expect(bytes.length, name).toBeGreaterThan(5000);
    }
  },
  async art() {
    const started = Date.now();
    const out = await printed('art', 'turokHan', '--only', 'idle');
    const [file] = /test-results\/\S+\.png/.exec(out)!;
    expect(statSync(join(ROOT, file)).mtimeMs).toBeGreaterThanOrEqual(started);
  },
  async sound() {
    const { code, out, err } = await npm('sound', '--check', 'effects');
    if (spawnSync('ffmpeg', ['-version']).error) {
      expect(err).toContain('not found: ffmpeg\nInstall them with');
      expect(code).toBe(2);
    } else {
      expect(out, err).toContain('all sounds are in order');
      expect(code).toBe(0);
    }
  },
  async 'build:sim'() {
    await printed('build:sim', '--outDir', folder, '--emptyOutDir', 'false');
    expect(readFileSync(join(folder, 'sim.mjs'), 'utf8')).toMatch(/export \{.*\bsimulate\b/s);
  },
};

describe('the commands of the README', () => {
  it('are all tried here', () => {
    const named = [...README.matchAll(/\bnpm (?:run )?([a-z]+(?::[a-z]+)?)/g)].map(
      ([, name]) => name,
    );
    const installsAndThisOne = ['ci', 'test'];
    expect([...new Set(named)].sort()).toEqual(
      [...Object.keys(TRIALS), ...installsAndThisOne].sort(),
    );
  });

  for (const [name, trial] of Object.entries(TRIALS)) {
    it(`npm run ${name} does what it says, and ends`, trial);
  }
});

import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { build } from 'vite';
import { verifyReplay } from '../../src/run/verify.ts';
import { RULES_VERSION } from '../../src/sim/core/stage.ts';
import { CHROMIUM_ARGS, findChromium } from '../../tools/findChromium.ts';
import { simulate, type SimulateOptions } from '../../tools/simulation.ts';
import { LEVELS } from '../support/levelFiles.ts';
import { winningRun } from '../support/recordRun.ts';
import { runProgram } from '../support/runTool.ts';

const PLAY = {
  chapter: '02-ambush',
  input: 'random',
  seed: 21,
  ticks: 12_000,
  players: 2,
} as const;
const BOT = { chapter: '02-ambush', input: 'bot', seed: 3, ticks: 12_000 } as const;
const REPLAY = winningRun().bytes;

/** What every engine must say, as Node says it from the sources. */
const EXPECTED = JSON.stringify({
  levels: LEVELS.map(({ id, hash }) => ({ id, hash })),
  rulesVersion: RULES_VERSION,
  random: trace(PLAY),
  bot: trace(BOT),
  verdict: verifyReplay(REPLAY, LEVELS),
});

function trace(options: SimulateOptions): unknown[] {
  const lines: unknown[] = [];
  const summary = simulate({ ...options, every: 1000, report: (line) => lines.push(line) }, LEVELS);
  return [...lines, summary];
}

/** The same, asked of `sim.mjs` in a module of its own; `answer` gets the text. */
const QUESTION = `
import { levels, rulesVersion, simulate, verifyReplay } from './sim.mjs';
const trace = (options) => {
  const lines = [];
  const summary = simulate({ ...options, every: 1000, report: (line) => lines.push(line) });
  return [...lines, summary];
};
const random = trace(${JSON.stringify(PLAY)});
const bot = trace(${JSON.stringify(BOT)});
const verdict = verifyReplay(Uint8Array.of(${REPLAY.join()}));
answer(JSON.stringify({ levels, rulesVersion, random, bot, verdict }));
`;

/** JavaScriptCore and SpiderMonkey without a browser around them. */
const SHELLS = [
  { name: 'JavaScriptCore', program: '/usr/bin/jsc', from: 'libjavascriptcoregtk-4.0-bin' },
  { name: 'SpiderMonkey', program: '/usr/bin/js102', from: 'libmozjs-102-dev' },
];

describe('dist-sim/sim.mjs', () => {
  let folder: string;
  let code: string;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'ktf-sim-'));
    const configFile = 'tools/sim.vite.config.ts';
    await build({ configFile, logLevel: 'error', build: { outDir: folder, emptyOutDir: false } });
    code = readFileSync(join(folder, 'sim.mjs'), 'utf8');
    writeFileSync(
      join(folder, 'shell.mjs'),
      `const answer = typeof print === 'function' ? print : console.log;${QUESTION}`,
    );
  });

  afterAll(() => rmSync(folder, { recursive: true }));

  it('is a single file that asks nothing of where it runs', () => {
    expect(code).not.toMatch(/^\s*import[\s{*'"]|\bimport\(/m);
    expect(code).not.toMatch(/\b(console|document|window|process|globalThis|require)\s*[.([]/);
  });

  it('plays and verifies in Node as the sources do', async () => {
    const { out, err } = await runProgram(process.execPath, join(folder, 'shell.mjs'));
    expect(err).toBe('');
    expect(out.trim()).toBe(EXPECTED);
  });

  it('plays and verifies in Chromium as in Node', async () => {
    const executablePath = await findChromium();
    const browser = await chromium.launch({ executablePath, args: CHROMIUM_ARGS });
    try {
      const page = await browser.newPage();
      const files: Record<string, [type: string, body: string]> = {
        '/': ['text/html', '<script type="module" src="question.mjs"></script>'],
        '/sim.mjs': ['text/javascript', code],
        '/question.mjs': [
          'text/javascript',
          `const answer = (said) => (document.title = said);${QUESTION}`,
        ],
      };
      await page.route('**/*', (route) => {
        const [contentType, body] = files[new URL(route.request().url()).pathname] ?? ['', ''];
        return route.fulfill({ contentType, body });
      });
      await page.goto('http://keep-the-faith.test/');
      await page.waitForFunction(() => document.title !== '');
      const said = await page.title();
      expect(said).toBe(EXPECTED);
    } finally {
      await browser.close();
    }
  });

  for (const { name, program, from } of SHELLS) {
    it(`plays and verifies in ${name} as in Node`, async ({ skip }) => {
      skip(!existsSync(program), `${program} is not installed (Debian: ${from})`);
      const { out, err } = await runProgram(program, '-m', join(folder, 'shell.mjs'));
      expect(err).toBe('');
      expect(out.trim()).toBe(EXPECTED);
    });
  }
});

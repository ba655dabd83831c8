import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readLevels } from '../../tools/readLevels.ts';
import { simulate, type SimulateOptions } from '../../tools/simulation.ts';
import { verifyReplay } from '../../src/run/verify.ts';
import { serveGame, type GameServer } from './support/gamePage.ts';

let server: GameServer;
let code: string;
let page: Page;
beforeAll(async () => {
  server = await serveGame();
  const outDir = mkdtempSync(join(tmpdir(), 'ktf-sim-'));
  await build({
    configFile: 'tools/sim.vite.config.ts',
    logLevel: 'error',
    build: { outDir, emptyOutDir: true },
  });
  code = readFileSync(join(outDir, 'sim.mjs'), 'utf8');
  page = await openSim();
});
afterAll(() => server.close());

interface Sim {
  simulate(options: SimulateOptions): { hash: string };
  verifyReplay(bytes: Uint8Array): { status: string; finalHash: string };
}

declare global {
  interface Window {
    __sim?: Sim;
  }
}

/** A page that has the simulation as one module, as any JavaScript shell would have it, and nothing else. */
async function openSim(): Promise<Page> {
  const opened = await server.browser.newPage();
  const files = {
    'sim.html': ['text/html', '<script type="module" src="shown.mjs"></script>'],
    'shown.mjs': ['text/javascript', "import * as sim from './sim.mjs'; window.__sim = sim;"],
    'sim.mjs': ['text/javascript', code],
  } as const;
  for (const [name, [contentType, body]] of Object.entries(files))
    await opened.route(`**/${name}`, (route) => route.fulfill({ contentType, body }));
  await opened.goto(`${server.address}sim.html`);
  await opened.waitForFunction(() => window.__sim !== undefined);
  return opened;
}

const levels = readLevels().map(({ level }) => level);

describe('the same inputs', () => {
  it.each([
    ['02-ambush', 'bot'],
    ['02-ambush', 'random'],
    ['01-drive', 'bot'],
  ] as const)(
    'lead to the same hashes in Node and in Chromium (%s, %s)',
    async (chapter, input) => {
      const options = { chapter, input, seed: 11, ticks: 12_000, every: 1500 };
      const here: string[] = [];
      const summary = simulate({ ...options, report: ({ hash }) => here.push(hash) }, levels);
      const there = await page.evaluate((asked) => {
        const hashes: string[] = [];
        const report = (line: { hash: string }) => hashes.push(line.hash);
        const { hash } = window.__sim!.simulate({ ...asked, report });
        return { hashes, hash };
      }, options);
      expect(there.hashes).toHaveLength(8);
      expect(there.hashes).toEqual(here);
      expect(there.hash).toBe(summary.hash);
    },
  );

  it.each(['02-ambush', '01-drive'])('verify the author’s replay of %s in both', async (id) => {
    const bytes = readFileSync(`levels/${id}/author.ktf`);
    const here = verifyReplay(bytes, levels);
    expect(here.status).toBe('verified');
    const there = await page.evaluate(
      (replay) => {
        const { status, finalHash } = window.__sim!.verifyReplay(Uint8Array.from(replay));
        return { status, finalHash };
      },
      [...bytes],
    );
    expect(there).toEqual({ status: 'verified', finalHash: here.finalHash });
  });
});

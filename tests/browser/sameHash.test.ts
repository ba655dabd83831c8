import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readLevels } from '../../tools/readLevels.ts';
import { simulate, type SimulateOptions } from '../../tools/simulation.ts';
import { verifyReplay } from '../../src/run/verify.ts';
import { serveGame, type GameServer } from './support/gamePage.ts';

let server: GameServer;
let code: string;
beforeAll(async () => {
  server = await serveGame();
  const outDir = mkdtempSync(join(tmpdir(), 'ktf-sim-'));
  await build({
    configFile: 'tools/sim.vite.config.ts',
    logLevel: 'error',
    build: { outDir, emptyOutDir: true },
  });
  code = readFileSync(join(outDir, 'sim.mjs'), 'utf8');
});
afterAll(() => server.close());

const levels = readLevels().map(({ level }) => level);

describe('the same inputs', () => {
  it.each(['bot', 'random'] as const)(
    'lead to the same hashes in Node and in Chromium (%s)',
    async (input) => {
      const options = { chapter: '02-ambush', input, seed: 11, ticks: 12_000, every: 1500 };
      const here: string[] = [];
      const summary = simulate({ ...options, report: ({ hash }) => here.push(hash) }, levels);
      const { page } = await server.open();
      const there = await page.evaluate(
        async ([module, asked]) => {
          const url = URL.createObjectURL(new Blob([module], { type: 'text/javascript' }));
          const sim = (await import(url)) as {
            simulate(options: SimulateOptions): { hash: string };
          };
          const hashes: string[] = [];
          const { hash } = sim.simulate({ ...asked, report: (line) => hashes.push(line.hash) });
          return { hashes, hash };
        },
        [code, options] as const,
      );
      expect(there.hashes).toHaveLength(8);
      expect(there.hashes).toEqual(here);
      expect(there.hash).toBe(summary.hash);
      await page.close();
    },
  );

  it('verify the author’s replay in both', async () => {
    const bytes = readFileSync('levels/02-ambush/author.ktf');
    const here = verifyReplay(bytes, levels);
    expect(here.status).toBe('verified');
    const { page } = await server.open();
    const there = await page.evaluate(
      async ([module, replay]) => {
        const url = URL.createObjectURL(new Blob([module], { type: 'text/javascript' }));
        const sim = (await import(url)) as {
          verifyReplay(bytes: Uint8Array): { status: string; finalHash: string };
        };
        const { status, finalHash } = sim.verifyReplay(Uint8Array.from(replay));
        return { status, finalHash };
      },
      [code, [...bytes]] as const,
    );
    expect(there).toEqual({ status: 'verified', finalHash: here.finalHash });
    await page.close();
  });
});

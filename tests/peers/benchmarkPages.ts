import { join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';
import { build, preview, type PreviewServer } from 'vite';
import { CHROMIUM_ARGS, findChromium } from '../../tools/findChromium.ts';

const ROOT = join(import.meta.dirname, '../..');
const FOLDER = 'tests/peers/frame';
const OUT = 'test-results/benchmark-pages';

export interface BenchmarkPages {
  readonly browser: Browser;
  /** The game as it is shipped. */
  readonly game: string;
  readonly frameCost: string;
  readonly bare: string;
  close(): Promise<void>;
}

/** Builds the game and the pages that it is compared with, serves them, and opens a browser. */
export async function openBenchmarkPages(): Promise<BenchmarkPages> {
  await build({
    root: ROOT,
    logLevel: 'error',
    build: {
      outDir: OUT,
      emptyOutDir: true,
      rolldownOptions: {
        input: ['index.html', `${FOLDER}/page.html`, `${FOLDER}/bare.html`].map((file) =>
          join(ROOT, file),
        ),
      },
    },
  });
  const server: PreviewServer = await preview({
    root: ROOT,
    logLevel: 'error',
    build: { outDir: OUT },
    preview: { host: '127.0.0.1', port: 0, strictPort: false, open: false },
  });
  const browser = await chromium.launch({
    executablePath: await findChromium(),
    args: [...CHROMIUM_ARGS, '--enable-precise-memory-info', '--js-flags=--expose-gc'],
  });
  const address = server.resolvedUrls!.local[0]!;
  return {
    browser,
    game: address,
    frameCost: `${address}${FOLDER}/page.html`,
    bare: `${address}${FOLDER}/bare.html`,
    async close() {
      await browser.close();
      await server.close();
    },
  };
}

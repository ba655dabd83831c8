import { chromium, type Browser } from 'playwright-core';
import { CHROMIUM_ARGS, findChromium } from '../../tools/findChromium.ts';
import { servePages } from '../../tools/servePages.ts';

const FRAME_COST = 'tests/peers/frame/page.html';
const BARE = 'tests/peers/frame/bare.html';
const GRAPHICS = 'tests/peers/frame/graphics.html';

export interface BenchmarkPages {
  readonly browser: Browser;
  /** The game as it is shipped. */
  readonly game: string;
  readonly frameCost: string;
  readonly bare: string;
  readonly graphics: string;
  close(): Promise<void>;
}

/** Builds the game and the pages that it is compared with, serves them, and opens a browser. */
export async function openBenchmarkPages(): Promise<BenchmarkPages> {
  const { address, close } = await servePages(['index.html', FRAME_COST, BARE, GRAPHICS]);
  const browser = await chromium.launch({
    executablePath: await findChromium(),
    args: [...CHROMIUM_ARGS, '--enable-precise-memory-info', '--js-flags=--expose-gc'],
  });
  return {
    browser,
    game: address,
    frameCost: address + FRAME_COST,
    bare: address + BARE,
    graphics: address + GRAPHICS,
    async close() {
      await browser.close();
      await close();
    },
  };
}

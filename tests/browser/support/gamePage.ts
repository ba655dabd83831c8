/** The built game in a real browser. */
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { build, preview, type PreviewServer } from 'vite';
import { CHROMIUM_ARGS, findChromium } from '../../../tools/findChromium.ts';
import { isBuildStale } from '../../../tools/isBuildStale.ts';

export interface GameServer {
  readonly browser: Browser;
  /** With a slash at its end. */
  readonly address: string;
  /** A page with the game, once it has drawn its title. `problems` fills with whatever the console reports. */
  open(options?: OpenOptions): Promise<GamePage>;
  close(): Promise<void>;
}

export interface OpenOptions {
  /** What follows the address, `?probe` unless told. */
  query?: string;
  context?: BrowserContextOptions;
  /** Runs in the page before anything of the game does. */
  before?: (page: Page) => Promise<unknown>;
  /** Does not wait for the title's picture: for what is said before it is there. */
  early?: boolean;
}

export interface GamePage {
  readonly page: Page;
  readonly problems: string[];
}

/** Small, so that software rendering is quick enough to play. */
const VIEWPORT = { width: 640, height: 360 };

export async function serveGame(args: readonly string[] = []): Promise<GameServer> {
  if (isBuildStale()) await build({ logLevel: 'error' });
  const server: PreviewServer = await preview({
    logLevel: 'error',
    preview: { host: '127.0.0.1', port: 0, strictPort: false, open: false },
  });
  const address = server.resolvedUrls?.local[0];
  if (!address) throw new Error('The preview server has no address.');
  const browser = await chromium.launch({
    executablePath: await findChromium(),
    args: [...CHROMIUM_ARGS, ...args],
  });
  return {
    browser,
    address,
    async open({ query = '?probe', context, before, early = false } = {}) {
      const page = await browser.newPage({ viewport: VIEWPORT, ...context });
      const problems: string[] = [];
      page.on('pageerror', (error) => problems.push(`error: ${error.message}`));
      page.on('console', (message) => {
        if (message.type() === 'error') problems.push(`console: ${message.text()}`);
      });
      await before?.(page);
      await page.goto(address + query);
      if (query.includes('probe') && !early) await page.evaluate(() => window.__ktf!.ready);
      return { page, problems };
    },
    async close() {
      await browser.close();
      await server.close();
    },
  };
}

/** The built game in a real browser. */
import {
  chromium,
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  type Page,
} from 'playwright-core';
import { inject } from 'vitest';
import type { Chosen } from '../../../src/app/settings.ts';
import { CHROMIUM_ARGS, findChromium } from '../../../tools/findChromium.ts';
import { keptSettings } from '../../../tools/keptSettings.ts';

export interface GameServer {
  readonly browser: Browser;
  /** With a slash at its end. */
  readonly address: string;
  /** A page with the game, once it has drawn its title. `problems` fills with whatever the console reports. */
  open(options?: OpenOptions): Promise<GamePage>;
  close(): Promise<void>;
}

export interface OpenOptions {
  /** Where the page is served: that of the built game unless told. */
  address?: string;
  /** What follows the address, `?probe` unless told. */
  query?: string;
  context?: BrowserContextOptions;
  /** The other tabs, with which it shares all that is kept; it is alone unless told. */
  beside?: BrowserContext;
  /** What the player has set; unless told low quality, which software draws soonest, and no sound, which is not fetched then. */
  settings?: Chosen;
  /** The level that was played last: the title begins with it. */
  last?: string;
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
const VIEWPORT = { width: 320, height: 180 };

/** So long a machine that does much else may take for anything that is waited for. */
const PATIENCE_MS = 120_000;

export async function serveGame(args: readonly string[] = []): Promise<GameServer> {
  const browser = await chromium.launch({
    executablePath: await findChromium(),
    args: [...CHROMIUM_ARGS, ...args],
  });
  return {
    browser,
    address: inject('game'),
    async open(options = {}) {
      const { address = inject('game'), query = '?probe', context, before, early } = options;
      const { last, beside } = options;
      const settings: Chosen = { quality: 'low', muted: true, ...options.settings };
      const page = beside
        ? await beside.newPage()
        : await browser.newPage({ viewport: VIEWPORT, ...context });
      page.setDefaultTimeout(PATIENCE_MS);
      const problems: string[] = [];
      page.on('pageerror', (error) => problems.push(`error: ${error.message}`));
      page.on('console', (message) => {
        if (message.type() === 'error') problems.push(`console: ${message.text()}`);
      });
      await page.addInitScript(keptSettings(settings, last));
      await before?.(page);
      await page.goto(address + query);
      if (query.includes('probe') && !early) await page.evaluate(() => window.__ktf!.ready);
      return { page, problems };
    },
    close: () => browser.close(),
  };
}

import { join } from 'node:path';
import { build, preview } from 'vite';
import type { Browser } from 'playwright-core';

const ROOT = join(import.meta.dirname, '..');
const PAGE = 'tools/gallery/index.html';
const OUT = 'test-results/gallery';

/** The stages of `tools/gallery/stages.ts`, by name. */
export const STAGE_NAMES = ['target', 'apparition'] as const;

interface GalleryWindow {
  play(): Promise<void>;
}

export interface Gallery {
  /** Plays a stage up to its picture, takes it, and returns what the page complained of. */
  take(browser: Browser, stage: string, file: string): Promise<readonly string[]>;
  close(): Promise<void>;
}

/** Builds and serves the page with the composed pictures. */
export async function openGallery(): Promise<Gallery> {
  const page = { outDir: OUT, emptyOutDir: true, rolldownOptions: { input: join(ROOT, PAGE) } };
  await build({ root: ROOT, logLevel: 'error', build: page });
  const server = await preview({
    root: ROOT,
    logLevel: 'error',
    build: { outDir: OUT },
    preview: { host: '127.0.0.1', port: 0, strictPort: false, open: false },
  });
  const address = server.resolvedUrls!.local[0]!;
  return {
    async take(browser, stage, file) {
      const shown = await browser.newPage({ viewport: { width: 1280, height: 720 } });
      const errors: string[] = [];
      shown.on('pageerror', (error) => errors.push(error.message));
      await shown.goto(`${address}${PAGE}?stage=${stage}`);
      await shown.evaluate(() => (window as unknown as GalleryWindow).play());
      await shown.screenshot({ path: file });
      await shown.close();
      return errors;
    },
    close: () => server.close(),
  };
}

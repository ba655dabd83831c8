import type { Browser } from 'playwright-core';
import type { Quality } from '../src/app/pictureQuality.ts';
import { onPage } from './patience.ts';
import { servePages } from './servePages.ts';

const PAGE = 'tools/gallery/index.html';

/** The stages of `tools/gallery/stages.ts`, by name. */
export const STAGE_NAMES = [
  'target',
  'apparition',
  'bolt-150',
  'bolt-350',
  'bolt-600',
  'bolt-1000',
  'fire-forms',
  'behind-willow',
  'behind-turok-han',
  'behind-car',
] as const;

interface GalleryWindow {
  play(): Promise<void>;
}

export interface Gallery {
  /** Plays a stage up to its picture and takes it. Throws what the page throws. */
  take(browser: Browser, stage: string, quality: Quality, file: string): Promise<void>;
  close(): Promise<void>;
}

/** Builds and serves the page with the composed pictures. */
export async function openGallery(): Promise<Gallery> {
  const { address, close } = await servePages([PAGE]);
  return {
    async take(browser, stage, quality, file) {
      const shown = await browser.newPage({ viewport: { width: 1280, height: 720 } });
      try {
        await onPage(shown, `the stage ${stage}`, async () => {
          await shown.goto(`${address}${PAGE}?stage=${stage}&quality=${quality}`);
          await shown.evaluate(() => (window as unknown as GalleryWindow).play());
        });
        await shown.screenshot({ path: file });
      } finally {
        await shown.close();
      }
    },
    close,
  };
}

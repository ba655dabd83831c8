/** What the ambush asks of a graphics card at 1920 × 1080: its memory, and how often a frame fills the screen. */
import type { Page } from 'playwright-core';
import { QUALITIES, type Quality } from '../../src/app/pictureQuality.ts';
import { onPage } from '../../tools/patience.ts';
import type { Benchmark } from './benchmark.ts';
import type { BenchmarkPages } from './benchmarkPages.ts';
import type { GraphicsPage } from './frame/graphics.ts';
import type { GraphicsFigures } from './frame/tally.ts';

declare global {
  interface Window {
    readonly graphics: GraphicsPage;
  }
}

const VIEWPORT = { width: 1920, height: 1080 };
const MIB = 2 ** 20;

/** What is measured of each quality, and in what. */
const MEASURES: readonly [string, string, (figures: GraphicsFigures) => number][] = [
  ['graphics-memory', 'MiB', ({ textureBytes, targetBytes }) => (textureBytes + targetBytes) / MIB],
  ['graphics-targets', 'MiB', ({ targetBytes }) => targetBytes / MIB],
  ['screen-passes', 'draw calls', ({ passes }) => passes],
  ['screens-filled', 'screens', ({ screens }) => screens],
];

export function graphicsBenchmarks(open: () => Promise<BenchmarkPages>): Benchmark[] {
  return QUALITIES.flatMap((quality) => {
    let page: Promise<Page> | null = null;
    const figures = async (): Promise<GraphicsFigures> =>
      (await (page ??= openPage(open, quality))).evaluate(() => window.graphics.figures());
    return MEASURES.map(([name, unit, measure]): Benchmark => ({
      name: `${name}-${quality}`,
      n: 1,
      unit,
      ratioTo: null,
      round: async () => measure(await figures()),
    }));
  });
}

async function openPage(open: () => Promise<BenchmarkPages>, quality: Quality): Promise<Page> {
  const { browser, graphics } = await open();
  const page = await browser.newPage({ viewport: VIEWPORT });
  await onPage(page, `the page of ${quality} quality`, async () => {
    await page.goto(`${graphics}?quality=${quality}`);
    await page.evaluate(() => window.graphics.ready);
  });
  return page;
}

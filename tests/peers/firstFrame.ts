/** How long a player who has never been here waits for the first picture. */
import type { Page } from 'playwright-core';
import { onPage } from '../../tools/patience.ts';
import type { Benchmark } from './benchmark.ts';
import type { BenchmarkPages } from './benchmarkPages.ts';

const VIEWPORT = { width: 1280, height: 720 };

export function firstFrameBenchmarks(open: () => Promise<BenchmarkPages>): Benchmark[] {
  /** From the address to when `isThere` is so, in a browser that has nothing of the page yet. */
  async function visit(
    address: (pages: BenchmarkPages) => string,
    isThere: (page: Page) => Promise<number>,
  ): Promise<number> {
    const pages = await open();
    const context = await pages.browser.newContext({ viewport: VIEWPORT });
    try {
      const page = await context.newPage();
      return await onPage(page, `the first frame of ${address(pages)}`, async () => {
        await page.goto(address(pages), { waitUntil: 'commit' });
        return isThere(page);
      });
    } finally {
      await context.close();
    }
  }
  const bare = 'first-frame-bare';
  return [
    {
      name: bare,
      n: 1,
      unit: 'ms',
      ratioTo: null,
      round: () =>
        visit(
          (pages) => pages.bare,
          (page) =>
            handled(page, () => performance.getEntriesByName('first-frame')[0]?.startTime ?? 0),
        ),
    },
    {
      name: 'first-frame-title',
      n: 1,
      unit: 'ms',
      ratioTo: bare,
      round: () =>
        visit(
          (pages) => pages.game,
          (page) =>
            handled(page, () =>
              document.querySelector('.title button')
                ? (performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0)
                : 0,
            ),
        ),
    },
    {
      name: 'first-frame-street',
      n: 1,
      unit: 'ms',
      ratioTo: bare,
      round: () =>
        visit(
          (pages) => `${pages.game}?probe`,
          async (page) => {
            await page.waitForFunction(() => window.__ktf);
            return page.evaluate(async () => {
              await window.__ktf!.ready;
              return performance.now();
            });
          },
        ),
    },
  ];
}

/** What the page answers as soon as it answers anything but 0. */
const handled = async (page: Page, ask: () => number): Promise<number> =>
  (await page.waitForFunction(ask)).jsonValue();

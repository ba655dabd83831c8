/**
 * What a frame costs the script, in the game's own view and in the barest Phaser scene with as many sprites that
 * are sorted by row. Draw calls are counted, not carried out.
 */
import type { Page } from 'playwright-core';
import { onPage } from '../../tools/patience.ts';
import type { Benchmark } from './benchmark.ts';
import type { BenchmarkPages } from './benchmarkPages.ts';
import type { FrameCostPage } from './frame/page.ts';

declare global {
  interface Window {
    readonly frameCost: FrameCostPage;
  }
}

/** What Chromium adds with the flags that the pages are opened with. */
interface GarbageWindow {
  gc(): void;
  readonly performance: { readonly memory: { readonly usedJSHeapSize: number } };
}

const FIGURES = [20, 300, 600];
const KINDS = ['bare', 'low', 'medium', 'high'] as const;
/**
 * Long enough that the clock's grain does not matter, after as many as it takes until all is compiled: a hundred
 * seconds of play. After ten the frames still become cheaper.
 */
const FRAMES = 200;
const FIRST_FRAMES = 6000;

/**
 * One page a kind and number of figures, all of them kept open, so that rounds can be taken in turns. `quick`: as
 * soon as something is drawn.
 */
export function frameBenchmarks(
  open: () => Promise<BenchmarkPages>,
  { quick }: { quick: boolean },
): Benchmark[] {
  const pages = new Map<string, Promise<Page>>();

  function page(kind: string, figures: number): Promise<Page> {
    const query = `kind=${kind}&figures=${figures}`;
    const opened = pages.get(query) ?? openPage(query);
    pages.set(query, opened);
    return opened;
  }

  async function openPage(query: string): Promise<Page> {
    const { browser, frameCost } = await open();
    const opened = await browser.newPage({ viewport: { width: 400, height: 300 } });
    await onPage(opened, `the page ${query}`, async () => {
      await opened.goto(`${frameCost}?${query}`);
      await opened.evaluate(() => window.frameCost.ready);
      const frames = quick ? 0 : FIRST_FRAMES;
      await opened.evaluate((count) => window.frameCost.drawFrames(count), frames);
    });
    return opened;
  }

  const draw = async (kind: string, figures: number) =>
    (await page(kind, figures)).evaluate((frames) => window.frameCost.drawFrames(frames), FRAMES);

  /** What a frame leaves on the heap, as long as nothing is collected in between. */
  const allocate = async (kind: string, figures: number) =>
    (await page(kind, figures)).evaluate((frames) => {
      const { gc, performance } = window as unknown as GarbageWindow;
      gc();
      const before = performance.memory.usedJSHeapSize;
      window.frameCost.drawFrames(frames);
      return (performance.memory.usedJSHeapSize - before) / frames;
    }, FRAMES);

  return FIGURES.flatMap((figures) =>
    KINDS.flatMap((kind): Benchmark[] => [
      {
        name: `frame-${kind}-${figures}`,
        n: figures,
        unit: 'ms',
        ratioTo: kind === 'bare' ? null : `frame-bare-${figures}`,
        round: async () => (await draw(kind, figures)).ms,
      },
      {
        name: `draws-${kind}-${figures}`,
        n: figures,
        unit: 'draw calls',
        ratioTo: null,
        round: async () => (await draw(kind, figures)).draws,
      },
      {
        name: `frame-bytes-${kind}-${figures}`,
        n: figures,
        unit: 'bytes',
        ratioTo: null,
        round: () => allocate(kind, figures),
      },
    ]),
  );
}

/** From one level to another and back, with everything that is drawn and said. */
import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { CHROMIUM_ARGS, findChromium } from '../../tools/findChromium.ts';
import { keptSettings } from '../../tools/keptSettings.ts';
import type { Quality } from '../../src/app/pictureQuality.ts';

const PAGE = 'tests/browser/levels/page.html';

let browser: Browser;
beforeAll(async () => {
  browser = await chromium.launch({ executablePath: await findChromium(), args: CHROMIUM_ARGS });
});
afterAll(() => browser.close());

async function open(
  quality: Quality,
  before: () => void = () => {},
): Promise<{ page: Page; problems: string[] }> {
  const page = await browser.newPage({ viewport: { width: 320, height: 180 } });
  const problems: string[] = [];
  page.on('pageerror', (error) => problems.push(error.message));
  page.on('console', (message) => {
    // what a driver has to say about how it draws is its own affair
    const isOurs = !message.text().includes('GL Driver Message');
    if (isOurs && ['error', 'warning'].includes(message.type())) problems.push(message.text());
  });
  await page.addInitScript(keptSettings({ quality }));
  await page.addInitScript(before);
  await page.goto(inject('pages') + PAGE);
  await page.evaluate(() => window.__ktf!.ready);
  return { page, problems };
}

/** From the title to the page of levels. */
async function toLevels(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^Levels/ }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Levels' }).waitFor();
}

const fighting = (page: Page, chapter: string) =>
  page.waitForFunction((wanted) => {
    const { scene, chapter: on, tick } = window.__ktf!;
    return scene === 'fight' && on === wanted && tick > 10;
  }, chapter);

async function leave(page: Page): Promise<void> {
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Leave to the title' }).click();
}

/** Counts what the page has of the graphics card's memory. */
function countGraphics(): void {
  const counts: Record<string, number> = {};
  Object.assign(window, { __graphics: counts });
  for (const kind of ['Buffer', 'Texture', 'Framebuffer', 'Program'] as const) {
    type Method = (...given: unknown[]) => unknown;
    const prototype = WebGLRenderingContext.prototype as unknown as Record<string, Method>;
    const live = new Set<unknown>();
    const count = (name: string, change: (made: unknown, given: unknown) => void) => {
      const original = prototype[name]!;
      prototype[name] = function (this: unknown, ...given) {
        const made: unknown = Reflect.apply(original, this, given);
        change(made, given[0]);
        counts[kind] = live.size;
        return made;
      };
    };
    count(`create${kind}`, (made) => live.add(made));
    count(`delete${kind}`, (_, gone) => live.delete(gone));
  }
}

/** Once the level that was chosen stands as it was wanted. */
const graphicsOf = (page: Page) =>
  page.evaluate(async () => {
    const { shown, __graphics } = window as unknown as Counted;
    await shown;
    return { ...__graphics };
  });

interface Counted {
  readonly __graphics: Readonly<Record<string, number>>;
  readonly shown: Promise<void>;
}

describe('choosing a level', () => {
  it.each(['low', 'high'] as const)(
    'in %s quality plays it, once its ground can be had, and the first one again, and leaves nothing more in the graphics card’s memory',
    async (quality) => {
      const { page, problems } = await open(quality, countGraphics);
      const there = async () => {
        await toLevels(page);
        await page.keyboard.press('ArrowDown');
        await page.keyboard.press('Enter');
        await fighting(page, '98-second');
        await leave(page);
        return graphicsOf(page);
      };
      const back = async () => {
        await toLevels(page);
        await page.keyboard.press('ArrowUp');
        await page.keyboard.press('Enter');
        await fighting(page, '02-ambush');
        await leave(page);
      };
      await toLevels(page);
      expect(
        await page.getByRole('button', { name: /The Turok-Han Ambush/ }).evaluate((row) => {
          return row === document.activeElement && row.getAttribute('aria-current') === 'true';
        }),
      ).toBe(true);
      await page.keyboard.press('Escape');
      await page.route(/\?second/, (route) => route.abort());
      await toLevels(page);
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await page.getByText(/The Second cannot be shown.*could not be reached/).waitFor();
      expect(await page.evaluate(() => [window.__ktf!.scene, window.__ktf!.chapter])).toEqual([
        'title',
        '02-ambush',
      ]);
      await page.unroute(/\?second/);
      await page.keyboard.press('Escape');
      problems.length = 0;
      const first = await there();
      expect(first).toHaveProperty('Buffer');
      await back();
      expect(await there()).toEqual(first);
      expect(problems).toEqual([]);
      await page.close();
    },
  );
});

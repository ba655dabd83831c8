/** The stroll to the cinema in a real browser: words, a question that is answered by a key, and the way there. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { keptSettings } from '../../tools/keptSettings.ts';
import { openBronze } from './support/openLevel.ts';
import { serveGame, type GameServer } from './support/gamePage.ts';
import { keyboardOf } from './support/keyboard.ts';
import { strollToTheFilm } from './support/stroll.ts';

const LIMIT_MS = 240_000;

let server: GameServer;
beforeAll(async () => {
  server = await serveGame();
});
afterAll(() => server.close());

it(
  'is walked by keyboard, and an honest word on the way brings the two closer',
  async () => {
    const { page, problems } = await server.open({
      before: (fresh) => fresh.addInitScript(keptSettings({ quality: 'low' })),
    });
    await openBronze(page);
    const before = await page.evaluate(() => window.__ktf!.bond);
    const words = page.locator('.talk-words');
    await words.getByText('You asked me out in one breath').waitFor({ timeout: 30_000 });
    const choice = page.locator('.choice');
    await choice.waitFor({ timeout: 60_000 });
    expect(await choice.locator('.answer:visible').count()).toBe(3);
    expect(await choice.locator('.answer').first().locator('kbd, svg').count()).toBeGreaterThan(0);
    await page.waitForTimeout(400);
    await page.keyboard.press('KeyJ', { delay: 60 });
    await words.getByText('I was scared').waitFor({ timeout: 30_000 });
    expect(await choice.getAttribute('data-given')).toBe('0');
    await choice.waitFor({ state: 'hidden', timeout: 30_000 });
    expect(await page.evaluate(() => window.__ktf!.bond)).toBe(before + 16);
    await strollToTheFilm(page, keyboardOf(page));
    expect(await page.evaluate(() => window.__ktf!.segment)).toBe('the-bronze');
    expect(problems).toEqual([]);
    await page.close();
  },
  LIMIT_MS,
);

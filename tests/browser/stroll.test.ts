/** The stroll to the cinema in a real browser: words, and a question that is answered by a key. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { playOn } from './support/playOn.ts';
import { serveGame, type GameServer } from './support/gamePage.ts';
import { nextFrame, press, untilSeen } from './support/hands.ts';
import { keyboardOf } from './support/keyboard.ts';

let server: GameServer;
beforeAll(async () => {
  server = await serveGame();
});
afterAll(() => server.close());

it('an honest word on the way brings the two closer', async () => {
  const { page, problems } = await server.open({ last: '04-bronze' });
  await playOn(page, 'the-film');
  const before = await page.evaluate(() => window.__ktf!.bond);
  const words = page.locator('.talk-words');
  await words.getByText('You asked me out in one breath').waitFor();
  const choice = page.locator('.choice');
  await choice.waitFor();
  expect(await choice.locator('.answer:visible').count()).toBe(3);
  expect(await choice.locator('.answer').first().locator('kbd, svg').count()).toBeGreaterThan(0);
  const shown = page.waitForFunction(
    () => document.querySelector('.choice')?.getAttribute('data-given') === '0',
  );
  const bond = () => page.evaluate(() => window.__ktf!.bond);
  await untilSeen(
    'What the answer is worth',
    async () => (await bond()) !== before,
    async () => {
      await press(keyboardOf(page), 'attack');
      await nextFrame(page);
    },
  );
  expect(await bond()).toBe(before + 16);
  await shown;
  await words.getByText('I was scared').waitFor();
  await choice.waitFor({ state: 'hidden' });
  expect(problems).toEqual([]);
  await page.close();
});

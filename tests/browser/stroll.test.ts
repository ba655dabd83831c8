/** The stroll to the cinema, over a street that is not drawn: words, and a question that is answered by a key. */
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { serveGame, type GameServer } from './support/gamePage.ts';
import { look, press } from './support/hands.ts';
import { keyboardOf } from './support/keyboard.ts';
import { openStopped, stepUntil } from './support/stopped.ts';

let server: GameServer;
beforeAll(async () => {
  server = await serveGame();
});
afterAll(() => server.close());

it('an honest word on the way brings the two closer', async () => {
  const { page, problems } = await openStopped(server, {
    address: `${inject('pages')}tests/browser/screens/page.html`,
    last: '04-bronze',
  });
  await page.keyboard.press('Enter');
  await stepUntil(page, 'The stroll', async () => (await look(page)).segment === 'the-film');
  const words = page.locator('.talk-words');
  const said = (line: string) =>
    stepUntil(page, `“${line}”`, () => words.getByText(line).isVisible());
  const choice = page.locator('.choice');
  const bond = () => page.evaluate(() => window.__ktf!.bond);
  const before = await bond();
  await said('You asked me out in one breath');
  await stepUntil(page, 'The question', () => choice.isVisible());
  expect(await choice.locator('.answer:visible').count()).toBe(3);
  expect(await choice.locator('.answer').first().locator('kbd, svg').count()).toBeGreaterThan(0);
  await stepUntil(page, 'What the answer is worth', async () => {
    await press(keyboardOf(page), 'attack');
    return (await bond()) !== before;
  });
  expect(await bond()).toBe(before + 16);
  expect(await choice.getAttribute('data-given')).toBe('0');
  await said('I was scared');
  await stepUntil(page, 'No question', () => choice.isHidden());
  expect(problems).toEqual([]);
  await page.close();
});

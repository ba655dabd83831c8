import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { serveGame, type GameServer } from './support/gamePage.ts';

let server: GameServer;
beforeAll(async () => {
  server = await serveGame();
});
afterAll(() => server.close());

/** By keyboard alone: the button with this name gets the focus, and Enter. */
async function choose(page: Page, name: RegExp | string): Promise<void> {
  const button = page.getByRole('button', { name }).first();
  await button.waitFor();
  await button.focus();
  await page.keyboard.press('Enter');
}

/** The keys of the action whose page is open. */
const keys = (page: Page): Promise<string[]> =>
  page
    .locator('.key-row .prompt')
    .evaluateAll((nodes) =>
      nodes.map(
        (node) => node.textContent || node.querySelector('svg')!.getAttribute('aria-label')!,
      ),
    );

it('keys are swapped, added and removed only as was answered, and the defaults ask first', async () => {
  const { page, problems } = await server.open();
  await choose(page, /^Controls/);
  await choose(page, /^Kick/);
  const all = ['K', 'X', 'right mouse button', 'B'];
  await expect.poll(() => keys(page)).toEqual(all);

  // a key that would be held for ever is refused, and another one is waited for
  await choose(page, 'Change K');
  await page.keyboard.press('CapsLock');
  await page.getByText(/^Caps Lock stays down/).waitFor();
  await page.keyboard.press('KeyJ');
  await page.getByText('J is “Faith: Stake”. Shall it be “Faith: Kick”?').waitFor();
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Leave it as it is');
  await choose(page, /^Swap/);
  await expect.poll(() => keys(page)).toEqual(['J', ...all.slice(1)]);

  await choose(page, /^Add/);
  await page.keyboard.press('KeyM');
  await expect.poll(() => keys(page)).toEqual(['J', ...all.slice(1), 'M']);

  // the right button is a button like the others: no menu of the browser's opens over the page
  const opened = await page.evaluate(() =>
    document
      .querySelector('.binding-page')!
      .dispatchEvent(new MouseEvent('contextmenu', { bubbles: true, cancelable: true })),
  );
  expect(opened).toBe(false);

  for (const name of ['J', 'X', 'Right mouse button', 'M']) await choose(page, `Remove ${name}`);
  await expect.poll(() => keys(page)).toEqual(['B']);
  await page.keyboard.press('Escape');
  const kick = page.getByRole('button', { name: /^Kick/ });
  await kick.getByText('⚠ no key').waitFor();
  await page.keyboard.press('Escape');
  await page.getByText('Nothing does “Faith: Kick”. Leave it so?').waitFor();
  await choose(page, 'Give it one');

  await choose(page, 'Back to the defaults');
  await page.getByText('Back to the defaults?').waitFor();
  await choose(page, /^Back to the defaults$/);
  await kick.getByText('⚠ no key').waitFor({ state: 'detached' });
  expect(problems).toEqual([]);
  await page.close();
});

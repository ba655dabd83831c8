/** The page of keys, by keyboard alone. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { serveGame, type GameServer } from './support/gamePage.ts';
import { nextFrame, untilSeen } from './support/hands.ts';

const PAGE = 'tests/browser/screens/page.html';

let server: GameServer;
beforeAll(async () => {
  server = await serveGame();
});
afterAll(() => server.close());

/**
 * Presses the button with this name until these words are there. Pages that come unasked, and those that have just
 * taken a key, are deaf for a moment.
 */
async function choose(page: Page, name: RegExp | string, words: RegExp | string): Promise<void> {
  const button = page.getByRole('button', { name }).first();
  await untilSeen(
    `"${String(words)}" after ${String(name)}`,
    async () => (await page.getByText(words).filter({ visible: true }).count()) > 0,
    async () => {
      if (!(await button.isVisible())) return nextFrame(page);
      await button.focus();
      await page.keyboard.press('Enter');
      await nextFrame(page);
    },
  );
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
  const { page, problems } = await server.open({
    address: inject('pages') + PAGE,
    early: true,
    context: { viewport: { width: 1280, height: 720 } },
  });
  await page.waitForFunction(() => (window.__ktf?.tick ?? 0) > 0);
  await choose(page, /^Controls/, 'Willow drives');
  await choose(page, /^Kick/, 'Add a key or button');
  const all = ['K', 'X', 'right mouse button', 'B'];
  await expect.poll(() => keys(page)).toEqual(all);

  // a key that would be held for ever is refused, and another one is waited for
  await choose(page, 'Change K', /^Press the key/);
  await page.keyboard.press('CapsLock');
  await page.getByText(/^Caps Lock stays down/).waitFor();
  await page.keyboard.press('KeyJ');
  await page.getByText('J is “Faith: Stake”. Shall it be “Faith: Kick”?').waitFor();
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Leave it as it is');
  await choose(page, /^Swap/, 'Add a key or button');
  await expect.poll(() => keys(page)).toEqual(['J', ...all.slice(1)]);

  await choose(page, /^Add/, /^Press the key/);
  await page.keyboard.press('KeyM');
  await expect.poll(() => keys(page)).toEqual(['J', ...all.slice(1), 'M']);

  // the right button is a button like the others: no menu of the browser's opens over the page
  const opened = await page.evaluate(() =>
    document
      .querySelector('.binding-page')!
      .dispatchEvent(new MouseEvent('contextmenu', { bubbles: true, cancelable: true })),
  );
  expect(opened).toBe(false);

  for (const name of [/^Remove J$/, /^Remove X$/, /^Remove .*mouse/i, /^Remove M$/]) {
    const remove = page.getByRole('button', { name });
    await untilSeen(
      `The end of ${name.source}`,
      async () => (await remove.count()) === 0,
      async () => {
        await remove.focus();
        await page.keyboard.press('Enter');
        await nextFrame(page);
      },
    );
  }
  await expect.poll(() => keys(page)).toEqual(['B']);
  await page.keyboard.press('Escape');
  const kick = page.getByRole('button', { name: /^Kick/ });
  await kick.getByText('⚠ no key').waitFor();
  await page.keyboard.press('Escape');
  await page.getByText('Nothing does “Faith: Kick”. Leave it so?').waitFor();
  await choose(page, 'Give it one', 'Willow drives');
  await kick.getByText('⚠ no key').waitFor();

  await choose(page, 'Back to the defaults', 'Back to the defaults?');
  await choose(page, 'Back to the defaults', 'Willow drives');
  await kick.getByText('⚠ no key').waitFor({ state: 'detached' });
  expect(problems).toEqual([]);
  await page.close();
});

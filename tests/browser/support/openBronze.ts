import type { Page } from 'playwright-core';

/** From the title, by the page of levels, into the chapter of the date. */
export async function openBronze(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^Levels/ }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: /The Bronze/ }).focus();
  await page.keyboard.press('Enter');
  await page.waitForFunction(
    () => window.__ktf!.segment === 'the-film' && window.__ktf!.scene === 'fight',
    null,
    { timeout: 240_000 },
  );
}

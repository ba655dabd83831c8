import type { Page } from 'playwright-core';

/** From the title, by the page of levels, into a level, up to the first tick of its first segment. */
export async function openLevel(page: Page, name: RegExp, segment: string): Promise<void> {
  await page.getByRole('button', { name: /^Levels/ }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name }).focus();
  await page.keyboard.press('Enter');
  await page.waitForFunction(
    (wanted) => window.__ktf!.segment === wanted && window.__ktf!.scene === 'fight',
    segment,
    { timeout: 240_000 },
  );
}

export const openAmbush = (page: Page): Promise<void> =>
  openLevel(page, /The Turok-Han Ambush/, 'the-car-stops');

export const openBronze = (page: Page): Promise<void> => openLevel(page, /The Bronze/, 'the-film');

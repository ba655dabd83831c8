import type { Page } from 'playwright-core';
import { segmentIs } from './menus.ts';

/** From the title into the level that was played last, up to the first tick of the segment it begins with. */
export async function playOn(page: Page, segment: string): Promise<void> {
  await page.keyboard.press('Enter');
  await segmentIs(page, segment);
}

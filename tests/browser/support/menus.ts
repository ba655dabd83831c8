/** Through the menus with hands: a press, a look at what came of it. */
import type { Page } from 'playwright-core';
import { nextFrame, press, untilSeen, type Controls } from './hands.ts';

export const sceneIs = (page: Page, scene: string) =>
  page.waitForFunction((wanted) => window.__ktf!.scene === wanted, scene);

/** Steps down the menu until an item of that name is chosen, and confirms it. */
export async function choose(page: Page, controls: Controls, name: RegExp): Promise<void> {
  const chosen = () => page.evaluate(() => document.activeElement?.textContent ?? '');
  await untilSeen(
    `The menu's item ${String(name)}`,
    async () => name.test(await chosen()),
    async () => {
      const before = await chosen();
      await controls.steer(0, 1);
      // a stick is looked at once a frame
      await page.waitForFunction((was) => document.activeElement?.textContent !== was, before);
      await controls.steer(0, 0);
      await nextFrame(page);
    },
    60,
  );
  await press(controls, 'confirm');
}

/** From the results into the next run. They are deaf for a moment: pressed until they have heard. */
export async function playAgain(page: Page, controls: Controls): Promise<void> {
  await page.getByRole('button', { name: 'Again' }).waitFor();
  await untilSeen(
    'The next run',
    () => page.evaluate(() => window.__ktf!.scene === 'fight'),
    async () => {
      await press(controls, 'confirm');
      await nextFrame(page);
    },
  );
}

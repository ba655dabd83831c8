/** Through the menus with hands: a press, a look at what came of it. */
import type { Locator, Page } from 'playwright-core';
import { look, nextFrame, press, untilSeen, type Controls } from './hands.ts';

/** At twenty a second, of the game's time or of ours: longer than the song of the dance. */
const LONGEST_SEGMENT_LOOKS = 20_000;

export const sceneIs = (page: Page, scene: string): Promise<void> =>
  untilSeen(
    `The scene ${scene}`,
    async () => (await look(page)).scene === scene,
    () => nextFrame(page),
  );

/** Until that segment is fought, walked, driven or danced. */
export const segmentIs = (page: Page, segment: string): Promise<void> =>
  untilSeen(
    `The segment ${segment}`,
    async () => {
      const seen = await look(page);
      return seen.scene === 'fight' && seen.segment === segment;
    },
    () => nextFrame(page),
    LONGEST_SEGMENT_LOOKS,
  );

export const untilShown = (page: Page, what: Locator): Promise<void> =>
  untilSeen(
    String(what),
    () => what.isVisible(),
    () => nextFrame(page),
  );

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
      await untilSeen(
        `What comes after ${before}`,
        async () => (await chosen()) !== before,
        () => nextFrame(page),
      );
      await controls.steer(0, 0);
      await nextFrame(page);
    },
    60,
  );
  await press(controls, 'confirm');
}

/** From the results into the next run. They are deaf for a moment: pressed until they have heard. */
export async function playAgain(page: Page, controls: Controls): Promise<void> {
  await untilShown(page, page.getByRole('button', { name: 'Again' }));
  await untilSeen(
    'The next run',
    async () => (await look(page)).scene === 'fight',
    async () => {
      await press(controls, 'confirm');
      await nextFrame(page);
    },
  );
}

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

const chosenOn = (page: Page): Promise<string> =>
  page.evaluate(() => document.activeElement?.textContent ?? '');

/** One item down, where the menu hears. A stick is looked at once a frame. */
async function stepDown(page: Page, controls: Controls): Promise<void> {
  await controls.steer(0, 1);
  await nextFrame(page);
  await controls.steer(0, 0);
  await nextFrame(page);
}

/** Steps down the menu until an item of that name is chosen, and confirms it. */
export async function choose(page: Page, controls: Controls, name: RegExp): Promise<void> {
  await untilSeen(
    `The menu's item ${String(name)}`,
    async () => name.test(await chosenOn(page)),
    () => stepDown(page, controls),
    60,
  );
  await press(controls, 'confirm');
}

/** From the results into the same run again. They are deaf for a moment: pressed until they have heard. */
export async function playAgain(page: Page, controls: Controls): Promise<void> {
  await untilShown(page, page.getByRole('button', { name: 'Again' }));
  await untilSeen(
    'The next run',
    async () => (await look(page)).scene === 'fight',
    async () => {
      if ((await chosenOn(page)) === 'Again') await press(controls, 'confirm');
      else await stepDown(page, controls);
      await nextFrame(page);
    },
  );
}

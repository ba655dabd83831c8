/** Who speaks, over a street that is not drawn. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { stepClock } from '../../tools/stoppedClock.ts';
import { serveGame, type GameServer } from './support/gamePage.ts';
import { openStopped, stepUntil } from './support/stopped.ts';

let server: GameServer;
beforeAll(async () => {
  server = await serveGame();
});
afterAll(() => server.close());

/** The interface is laid out here as on a full screen. */
const VIEWPORT = { width: 1280, height: 720 };
/** Many of these are drawn while one line is said. */
const SHORT_FRAME_MS = 17;

const faceOf = (page: Page) =>
  page.locator('.talk .face').evaluate((face) => (face as HTMLCanvasElement).toDataURL());

/** Whether the speaker's face changes within so many frames. */
async function moves(page: Page, frames: number): Promise<boolean> {
  const first = await faceOf(page);
  for (let i = 0; i < frames; i++) {
    await stepClock(page, SHORT_FRAME_MS);
    if ((await faceOf(page)) !== first) return true;
  }
  return false;
}

it('who speaks in the fight is seen beside her words, not over its middle, and keeps still when less motion is wished', async () => {
  const { page, problems } = await openStopped(server, {
    address: `${inject('pages')}tests/browser/screens/page.html`,
    context: { viewport: VIEWPORT },
    last: '02-ambush',
  });
  await page.keyboard.press('Enter');
  await stepUntil(
    page,
    'A face beside words',
    () =>
      page.locator('.talk').evaluate((talk) => {
        const face = talk.querySelector('canvas')!;
        const { width, height } = face;
        if ((talk as HTMLElement).hidden || width === 0) return false;
        return face.getContext('2d')!.getImageData(0, 0, width, height).data.some(Boolean);
      }),
    SHORT_FRAME_MS,
  );
  expect(await page.locator('.talk-name').innerText()).toMatch(/willow/i);
  expect(await moves(page, 40)).toBe(true);
  const talk = (await page.locator('.talk').boundingBox())!;
  expect(talk.x + talk.width).toBeLessThan(VIEWPORT.width * 0.3);
  expect(talk.y).toBeGreaterThan(VIEWPORT.height * 0.7);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const isCalm = page.locator('.ktf[data-motion="less"]');
  await stepUntil(page, 'Less motion', async () => (await isCalm.count()) > 0, SHORT_FRAME_MS);
  await stepClock(page, SHORT_FRAME_MS);
  expect(await moves(page, 6)).toBe(false);
  expect(problems).toEqual([]);
  await page.close();
});

import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { serveGame, type GameServer } from './support/gamePage.ts';
import { playOn } from './support/openLevel.ts';

let server: GameServer;
beforeAll(async () => {
  server = await serveGame();
});
afterAll(() => server.close());

/** The interface is laid out here as on a full screen. */
const VIEWPORT = { width: 1280, height: 720 };

/**
 * Watches the speaker's face for so many frames, not for a time: a slow machine draws few of them. Another face, for
 * the next words, is no movement.
 */
const moves = (page: Page, frames: number): Promise<boolean> =>
  page.evaluate(async (most) => {
    const face = document.querySelector<HTMLCanvasElement>('.talk .face')!;
    const words = document.querySelector('.talk-words')!;
    let [said, first] = ['', ''];
    for (let i = 0; i <= most; i++) {
      const seen = face.toDataURL();
      if (words.textContent === said && seen !== first) return true;
      [said, first] = [words.textContent, seen];
      await new Promise<void>((then) => requestAnimationFrame(() => then()));
    }
    return false;
  }, frames);

it('who speaks in the fight is seen beside her words, not over its middle, and keeps still when less motion is wished', async () => {
  const { page, problems } = await server.open({
    context: { viewport: VIEWPORT },
    last: '02-ambush',
  });
  await playOn(page, 'the-car-stops');
  await page.locator('.talk-words').waitFor();
  await page.waitForFunction(() => {
    const face = document.querySelector<HTMLCanvasElement>('.talk .face')!;
    const { width, height } = face;
    return width > 0 && face.getContext('2d')!.getImageData(0, 0, width, height).data.some(Boolean);
  });
  const talk = (await page.locator('.talk').boundingBox())!;
  expect(await page.locator('.talk-name').innerText()).toMatch(/willow/i);
  expect(await moves(page, 60)).toBe(true);
  expect(talk.x + talk.width).toBeLessThan(VIEWPORT.width * 0.3);
  expect(talk.y).toBeGreaterThan(VIEWPORT.height * 0.7);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.waitForFunction(() => document.querySelector('.ktf[data-motion="less"]'));
  expect(await moves(page, 6)).toBe(false);
  expect(problems).toEqual([]);
  await page.close();
});

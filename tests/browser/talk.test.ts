import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveGame, type GameServer } from './support/gamePage.ts';
import { openAmbush } from './support/openLevel.ts';

let server: GameServer;
beforeAll(async () => {
  server = await serveGame();
});
afterAll(() => server.close());

/** The interface is laid out here as on a full screen, and software draws it quickly. */
const VIEWPORT = { width: 960, height: 540 };

async function hearFirstLine(page: Page): Promise<void> {
  await openAmbush(page);
  await page.locator('.talk-words').waitFor();
  await page.waitForFunction(() => {
    const face = document.querySelector<HTMLCanvasElement>('.talk .face')!;
    const { width, height } = face;
    return width > 0 && face.getContext('2d')!.getImageData(0, 0, width, height).data.some(Boolean);
  });
}

/** Watches the speaker's face for so many frames, not for a time: a slow machine draws few of them. */
const moves = (page: Page, frames: number): Promise<boolean> =>
  page.evaluate(async (most) => {
    const face = document.querySelector<HTMLCanvasElement>('.talk .face')!;
    const first = face.toDataURL();
    for (let i = 0; i < most; i++) {
      await new Promise<void>((then) => requestAnimationFrame(() => then()));
      if (face.toDataURL() !== first) return true;
    }
    return false;
  }, frames);

describe('who speaks in the fight', () => {
  it('is seen beside her words, speaking, and not over the middle of the fight', async () => {
    const { page, problems } = await server.open({ context: { viewport: VIEWPORT } });
    await hearFirstLine(page);
    const talk = (await page.locator('.talk').boundingBox())!;
    expect(await page.locator('.talk-name').innerText()).toMatch(/willow/i);
    expect(await moves(page, 60)).toBe(true);
    expect(talk.x + talk.width).toBeLessThan(VIEWPORT.width * 0.3);
    expect(talk.y).toBeGreaterThan(VIEWPORT.height * 0.7);
    expect(problems).toEqual([]);
    await page.close();
  });

  it('keeps her face still for those who want less motion', async () => {
    const { page } = await server.open({ context: { reducedMotion: 'reduce' } });
    await hearFirstLine(page);
    expect(await moves(page, 6)).toBe(false);
    await page.close();
  });
});

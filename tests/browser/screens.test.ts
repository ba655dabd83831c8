/** What a player sees of the screens themselves: the first frame of a run, small windows, large words. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { keptSettings } from '../../tools/keptSettings.ts';
import { serveGame, type GameServer } from './support/gamePage.ts';

let game: GameServer;
beforeAll(async () => {
  game = await serveGame();
});
afterAll(() => game.close());

/** Strides of a clock that is moved by hand, each played in one frame, until the probe says so. */
async function strideTo(page: Page, segment: string): Promise<void> {
  for (let i = 0; i < 400; i++) {
    await page.clock.fastForward(240);
    if ((await page.evaluate(() => window.__ktf!.segment)) === segment) return;
  }
  throw new Error(`The run never came to ${segment}.`);
}

/** The next frames as the canvas has them, small, and how much each differs from the last of them, 0 to 255. */
async function nextFrames(page: Page, count: number): Promise<number[]> {
  await page.evaluate(() => {
    const pen = new OffscreenCanvas(64, 36).getContext('2d')!;
    const pictures: Uint8ClampedArray[] = [];
    const take = (): void => {
      pen.drawImage(document.querySelector('#view canvas') as HTMLCanvasElement, 0, 0, 64, 36);
      pictures.push(pen.getImageData(0, 0, 64, 36).data);
      requestAnimationFrame(take);
    };
    requestAnimationFrame(take);
    Object.assign(window, { pictures });
  });
  for (let i = 0; i < count; i++) await page.clock.fastForward(17);
  return page.evaluate(() => {
    const { pictures } = window as unknown as { pictures: Uint8ClampedArray[] };
    const last = pictures.at(-1)!;
    return pictures.map(
      (picture) =>
        picture.reduce((sum, byte, i) => sum + Math.abs(byte - last[i]!), 0) / last.length,
    );
  });
}

it('the first frame of a run shows that run, even if a road was seen before it', async () => {
  const { page } = await game.open({
    before: async (fresh) => {
      await fresh.addInitScript(keptSettings({ quality: 'low' }));
      await fresh.clock.install();
    },
  });
  await page.clock.pauseAt(Date.now() + 1000);
  await page.getByRole('button', { name: /author/ }).click();
  await strideTo(page, 'los-angeles');
  const road = await nextFrames(page, 2);
  await page.keyboard.press('r');
  const frames = await nextFrames(page, 6);
  console.log(road, frames);
  expect(Math.max(...frames)).toBeLessThan(10);
  await page.close();
});

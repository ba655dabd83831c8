import { afterAll, beforeAll, expect, it } from 'vitest';
import { serveGame, type GameServer } from '../browser/support/gamePage.ts';
import { ticksPass } from '../browser/support/hands.ts';
import { playOn } from '../browser/support/playOn.ts';

let server: GameServer;
beforeAll(async () => {
  server = await serveGame();
});
afterAll(() => server.close());

/**
 * Measured in the page: from the key event's arrival, frames are counted until one draws a world in which
 * Faith swings. The probe is read right after the game's own frame callback, so that what it shows is what
 * that frame drew.
 */
it('a key press is seen at most two frames after its event', async () => {
  // no change of quality falls into a press: that one frame is longer than a whole blow
  const { page } = await server.open({ last: '02-ambush' });
  await playOn(page, 'the-car-stops');
  await ticksPass(page, 60);
  await page.evaluate(() => {
    const waits: number[] = [];
    Object.assign(window, { __waits: waits });
    addEventListener('keydown', (event) => {
      // a blow that she takes holds hers up: that is the fight's delay
      if (event.code !== 'KeyJ' || window.__ktf!.faith.state !== 'free') return;
      let frames = 0;
      const count = () => {
        frames++;
        if (window.__ktf!.faith.state === 'swing') waits.push(frames);
        else if (frames < 30) requestAnimationFrame(count);
      };
      requestAnimationFrame(count);
    });
  });
  let waits: number[] = [];
  for (let i = 0; i < 20 && waits.length < 10; i++) {
    await page.keyboard.press('KeyJ');
    await ticksPass(page, 108);
    waits = await page.evaluate(() => (window as unknown as { __waits: number[] }).__waits);
  }
  console.log(`frames from key event to picture: ${waits.join(' ')}`);
  expect(waits).toHaveLength(10);
  expect(Math.max(...waits)).toBeLessThanOrEqual(2);
  await page.close();
});

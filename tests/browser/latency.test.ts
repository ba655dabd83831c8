/**
 * How many drawn frames lie between a key's event and the picture that shows it, on a clock whose frames take as long
 * as the test says. What a real machine takes is measured by `tests/plays/latency.test.ts`.
 */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { stepClock } from '../../tools/stoppedClock.ts';
import { serveGame, type GameServer } from './support/gamePage.ts';
import { look } from './support/hands.ts';
import { openStopped, stepUntil } from './support/stopped.ts';

const MOST_FRAMES = 2;

let server: GameServer;
beforeAll(async () => {
  server = await serveGame();
});
afterAll(() => server.close());

it('a key press is seen at most two frames after its event, however long frames take', async () => {
  const { page } = await openStopped(server);
  await page.keyboard.press('Enter');
  await stepUntil(page, 'The fight', async () => (await look(page)).tick > 10);
  for (const frameMs of [9, 16, 17, 33, 50, 120, 240]) {
    const stood = (await look(page)).faith.x;
    await page.keyboard.down('KeyD');
    let frames = 0;
    while ((await look(page)).faith.x === stood) {
      await stepClock(page, frameMs);
      frames++;
      expect(frames, `frames of ${frameMs} ms`).toBeLessThanOrEqual(MOST_FRAMES);
    }
    await page.keyboard.up('KeyD');
    let last = NaN;
    await stepUntil(page, 'That she stands', async () => {
      const before = last;
      last = (await look(page)).faith.x;
      return last === before;
    });
  }
  await page.close();
});

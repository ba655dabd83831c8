/**
 * Played with hands, by each device alone: from the title to a blow, a pause, a new start; to another level, to its
 * results, and into the next run.
 */
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { gamepadOf, plugIn } from './support/gamepad.ts';
import { serveGame, type GameServer } from './support/gamePage.ts';
import { look, nextFrame, press, ticksPass, untilSeen } from './support/hands.ts';
import { keyboardOf } from './support/keyboard.ts';
import { choose, playAgain, sceneIs, segmentIs, untilShown } from './support/menus.ts';
import { openStopped } from './support/stopped.ts';

let server: GameServer;
beforeAll(async () => {
  server = await serveGame();
});
afterAll(() => server.close());

/** Through the lobby, past the fallen cart, to the bag. */
const TO_THE_BAG = [
  { x: 17.4, y: 12.1 },
  { x: 20.6, y: 12.4 },
  { x: 22.3, y: 15 },
  { x: 25.2, y: 15.6 },
];

it.each(['keyboard', 'pad'])('by %s', async (device) => {
  const { page, problems } = await openStopped(server, {
    address: `${inject('pages')}tests/browser/levels/page.html`,
    settings: { difficulty: 'story' },
    before: async (fresh) => {
      if (device === 'pad') await plugIn(fresh);
    },
  });
  const controls = device === 'pad' ? gamepadOf(page) : keyboardOf(page);
  const until = (what: string, isSeen: () => Promise<boolean>) =>
    untilSeen(what, isSeen, () => nextFrame(page));
  const play = async (level: RegExp, segment: string) => {
    await choose(page, controls, /^Levels/);
    await untilShown(page, page.getByRole('heading', { name: 'Levels' }));
    await choose(page, controls, level);
    await segmentIs(page, segment);
    await ticksPass(page, 1);
  };

  await play(/Turok-Han/, 'the-car-stops');
  await controls.hold('attack');
  // after the first blow what is held gathers for a thrust
  await until('A blow gathered', async () => (await look(page)).faith.state === 'charge');
  await controls.release('attack');
  await until('The thrust', async () => (await look(page)).faith.state !== 'charge');

  await press(controls, 'pause');
  await until('The pause', async () => (await look(page)).paused);
  await untilShown(page, page.getByRole('heading', { name: 'Paused' }));
  const { tick } = await look(page);
  for (let frames = 0; frames < 10; frames++) await nextFrame(page);
  expect((await look(page)).tick).toBe(tick);

  await choose(page, controls, /^Start over/);
  await until('The new start', async () => {
    const seen = await look(page);
    return seen.tick < tick && !seen.paused;
  });
  const anew = await look(page);
  expect([anew.scene, anew.segment]).toEqual(['fight', 'the-car-stops']);
  await press(controls, 'pause');
  await choose(page, controls, /^Leave to the title/);
  await sceneIs(page, 'title');

  await play(/The Lobby/, 'the-hyperion');
  for (const to of TO_THE_BAG) {
    for (;;) {
      const { faith, scene } = await look(page);
      const [x, y] = [to.x - faith.x, to.y - faith.y];
      if (Math.hypot(x, y) < 0.6 || scene !== 'fight') break;
      await controls.steer(x, y);
      await nextFrame(page);
    }
  }
  await controls.steer(0, 0);
  await sceneIs(page, 'results');
  const time = await page.evaluate(() => window.__ktf!.timerTicks);
  expect(time).toBeGreaterThan(120);
  await untilShown(page, page.getByText('Verified'));
  await playAgain(page, controls);
  const again = await look(page);
  expect(again.segment).toBe('the-hyperion');
  expect(again.tick).toBeLessThan(time);
  expect(problems).toEqual([]);
  await page.close();
});

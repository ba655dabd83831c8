/** The ambush and the drive home after it, from the title on, by each device alone. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { gamepadOf, plugIn } from '../browser/support/gamepad.ts';
import { serveGame, type GameServer } from '../browser/support/gamePage.ts';
import { look, type Controls } from '../browser/support/hands.ts';
import { keyboardOf } from '../browser/support/keyboard.ts';
import { choose, playAgain, sceneIs, segmentIs, untilShown } from '../browser/support/menus.ts';
import { openStopped } from '../browser/support/stopped.ts';
import { playFight } from './support/fighter.ts';

const LIMIT_MS = 1_200_000;

let server: GameServer;
beforeAll(async () => {
  server = await serveGame();
});
afterAll(() => server.close());

/** From the title, by the page of levels, to a win, its results, and one press into the next run. */
async function playAll(page: Page, controls: Controls): Promise<void> {
  await sceneIs(page, 'title');
  // hands without inside knowledge choose the story
  await controls.steer(-1, 0);
  await untilShown(page, page.getByRole('radio', { name: 'Story', checked: true }));
  await controls.steer(0, 0);
  await choose(page, controls, /^Levels/);
  await untilShown(page, page.getByRole('heading', { name: 'Levels' }));
  await choose(page, controls, /Turok-Han/);
  await segmentIs(page, 'the-car-stops');
  await playFight(page, controls);
  await sceneIs(page, 'results');
  const time = await page.evaluate(() => window.__ktf!.timerTicks);
  expect(time).toBeGreaterThan(120 * 15);
  await playAgain(page, controls);
  const again = await look(page);
  expect(again.segment).toBe('the-car-stops');
  expect(again.tick).toBeLessThan(time);
}

describe('title → fight → win → results → again', () => {
  it.each(['keyboard', 'pad'])(
    'by %s alone',
    async (device) => {
      const { page, problems } = await openStopped(server, {
        before: async (fresh) => {
          if (device === 'pad') await plugIn(fresh);
        },
      });
      await playAll(page, device === 'pad' ? gamepadOf(page) : keyboardOf(page));
      expect(problems).toEqual([]);
      await page.close();
    },
    LIMIT_MS,
  );
});

/** The ambush and the drive home after it, from the title on, by each device alone and by two players. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { gamepadOf, plugIn } from '../browser/support/gamepad.ts';
import { serveGame, type GameServer } from '../browser/support/gamePage.ts';
import { look, type Controls } from '../browser/support/hands.ts';
import { FAITHS_WHEEL, keyboardOf, WILLOWS_WHEEL } from '../browser/support/keyboard.ts';
import { choose, playAgain, sceneIs, segmentIs, untilShown } from '../browser/support/menus.ts';
import { openStopped } from '../browser/support/stopped.ts';
import { playFight } from './support/fighter.ts';
import { joinAsWillow } from './support/willowsPlayer.ts';

const LIMIT_MS = 1_200_000;

let server: GameServer;
beforeAll(async () => {
  server = await serveGame();
});
afterAll(() => server.close());

/** From the title, by the page of levels, to a win, its results, and one press into the next run. */
async function playAll(page: Page, controls: Controls, isShared: boolean): Promise<void> {
  await sceneIs(page, 'title');
  // hands without inside knowledge choose the story
  await controls.steer(-1, 0);
  await untilShown(page, page.getByRole('radio', { name: 'Story', checked: true }));
  await controls.steer(0, 0);
  await choose(page, controls, /^Levels/);
  await untilShown(page, page.getByRole('heading', { name: 'Levels' }));
  await choose(page, controls, /Turok-Han/);
  await segmentIs(page, 'the-car-stops');
  if (isShared) await joinAsWillow(page);
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
  it.each(['keyboard alone', 'pad alone', 'two players'])(
    'by %s',
    async (way) => {
      const { page, problems } = await openStopped(server, {
        before: async (fresh) => {
          if (way === 'pad alone') await plugIn(fresh);
        },
      });
      const keys = () => keyboardOf(page, way === 'two players' ? WILLOWS_WHEEL : FAITHS_WHEEL);
      const controls = way === 'pad alone' ? gamepadOf(page) : keys();
      await playAll(page, controls, way === 'two players');
      expect(problems).toEqual([]);
      await page.close();
    },
    LIMIT_MS,
  );
});

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { EVERY_WAY } from './support/everyWay.ts';
import { gamepadOf, plugIn } from './support/gamepad.ts';
import { serveGame, type GameServer } from './support/gamePage.ts';
import { look, playFight, type Controls } from './support/handPlayer.ts';
import { keyboardOf } from './support/keyboard.ts';
import { keptSettings } from '../../tools/keptSettings.ts';
import type { Page } from 'playwright-core';

/** Its hands need one to two minutes; a busy machine gives them slower eyes. */
const FIGHT_LIMIT_MS = 600_000;

let server: GameServer;
beforeAll(async () => {
  server = await serveGame();
});
afterAll(() => server.close());

const inLowQuality = (page: Page) => page.addInitScript(keptSettings({ quality: 'low' }));

const sceneIs = (page: Page, scene: string) =>
  page.waitForFunction((wanted) => window.__ktf!.scene === wanted, scene);

/** From the title, by the page of levels, to a win of the ambush and the drive home after it, its results, and one press into the next run. */
async function playAll(page: Page, controls: Controls): Promise<void> {
  const confirm = async () => {
    await controls.hold('confirm');
    await controls.release('confirm');
  };
  await sceneIs(page, 'title');
  // software rendering leaves slow eyes: they choose the story
  await controls.steer(-1, 0);
  await page.getByRole('radio', { name: 'Story', checked: true }).waitFor();
  await controls.steer(0, 0);
  // a stick is looked at once a frame, and a frame may take long: one sees what is chosen before one confirms
  const choose = async (name: RegExp) => {
    for (let presses = 0; presses < 30; presses++) {
      const chosen = await page.evaluate(() => document.activeElement?.textContent ?? '');
      if (name.test(chosen)) return confirm();
      await controls.steer(0, 1);
      await page.waitForTimeout(120);
      await controls.steer(0, 0);
      await page.waitForTimeout(120);
    }
    throw new Error(`Nothing to choose is called ${String(name)}.`);
  };
  await choose(/^Levels/);
  await page.getByRole('heading', { name: 'Levels' }).waitFor();
  await choose(/Turok-Han/);
  await page.waitForFunction(
    () => window.__ktf!.scene === 'fight' && window.__ktf!.chapter === '02-ambush',
    null,
    { timeout: 60_000 },
  );
  await playFight(page, controls, FIGHT_LIMIT_MS);
  await sceneIs(page, 'results');
  await page.getByRole('button', { name: 'Again' }).waitFor();
  const time = await page.evaluate(() => window.__ktf!.timerTicks);
  expect(time).toBeGreaterThan(120 * 15);
  await page.waitForTimeout(900);
  await confirm();
  await sceneIs(page, 'fight');
  const again = await look(page);
  expect(again.segment).toBe('the-car-stops');
  expect(again.tick).toBeLessThan(time);
}

describe('title → fight → win → results → again', () => {
  // the lesson is always played by keyboard: this one need not be, every time
  it.runIf(EVERY_WAY)(
    'by the keyboard alone',
    async () => {
      const { page, problems } = await server.open({ before: inLowQuality });
      await playAll(page, keyboardOf(page));
      expect(problems).toEqual([]);
      await page.close();
    },
    FIGHT_LIMIT_MS + 60_000,
  );

  it(
    'by a gamepad alone',
    async () => {
      const { page, problems } = await server.open({
        before: async (fresh) => {
          await inLowQuality(fresh);
          await plugIn(fresh);
        },
      });
      await playAll(page, gamepadOf(page));
      expect(problems).toEqual([]);
      await page.close();
    },
    FIGHT_LIMIT_MS + 60_000,
  );
});

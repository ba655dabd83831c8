/**
 * The delay of a dance can be measured, set by hand and put back, on a clock whose frames all take the same. What is
 * drawn behind the page has no part in it, so nothing is.
 */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { stepClock } from '../../tools/stoppedClock.ts';
import { gamepadOf, plugIn } from './support/gamepad.ts';
import { serveGame, type GameServer } from './support/gamePage.ts';
import type { Controls } from './support/hands.ts';
import { keyboardOf } from './support/keyboard.ts';
import { FRAME_MS, openStopped, stepUntil } from './support/stopped.ts';

/** So many frames after the light was lit a finger comes down, and so many more it stays there. */
const LATE_FRAMES = 1;
const DOWN_FRAMES = 2;

let server: GameServer;
beforeAll(async () => {
  server = await serveGame();
});
afterAll(() => server.close());

async function enter(page: Page, ...buttons: string[]): Promise<void> {
  for (const name of buttons) {
    await page.getByRole('button', { name, exact: true }).focus();
    await page.keyboard.press('Enter');
    await stepClock(page, FRAME_MS);
  }
}

const says = (page: Page, words: RegExp) => async () => (await page.getByText(words).count()) > 0;

/** Presses along with the light, always as late, until the page says what it has measured. */
async function pressAlong(page: Page, controls: Controls): Promise<void> {
  const isLit = () =>
    page.evaluate(() => document.querySelector('.metronome-light')!.classList.contains('lit'));
  let litFor = 0;
  const hasMeasured = says(page, /You press \d+ ms behind the click/);
  await stepUntil(page, 'What was measured', async () => {
    if (litFor > 0 || (await isLit())) litFor++;
    if (litFor === LATE_FRAMES + 1) await controls.hold('attack');
    if (litFor === LATE_FRAMES + 1 + DOWN_FRAMES) {
      await controls.release('attack');
      litFor = 0;
    }
    return hasMeasured();
  });
}

it('the delay is measured by keyboard and by pad, set by hand, and put back', async () => {
  const { page, problems } = await openStopped(server, {
    address: `${inject('pages')}tests/browser/screens/page.html`,
    settings: { muted: false },
    before: plugIn,
  });
  const delay = page.getByRole('slider', { name: 'Your delay' });
  const valueOf = async () => Number(await delay.getAttribute('aria-valuenow'));
  await enter(page, 'Settings', 'Dance delay');
  for (const controls of [keyboardOf(page), gamepadOf(page, () => Promise.resolve())]) {
    const listen = page.getByText('Listen to four');
    // the menu is deaf for a moment to who still presses along
    await stepUntil(page, 'The clicks', async () => {
      await enter(page, 'Measure it');
      return listen.isVisible();
    });
    await pressAlong(page, controls);
    const measured = await valueOf();
    // a beat is seen with the frame after it, and a pad's button with the frame after that
    expect(measured).toBeGreaterThanOrEqual(LATE_FRAMES * FRAME_MS);
    expect(measured).toBeLessThanOrEqual((LATE_FRAMES + 2) * FRAME_MS);
    await stepUntil(page, 'A delay that is set by hand', async () => {
      await delay.focus();
      await page.keyboard.press('ArrowRight');
      return (await valueOf()) > measured;
    });
    expect((await valueOf()) % 5).toBe(0);
    await enter(page, 'No delay');
    expect(await valueOf()).toBe(0);
  }
  expect(problems).toEqual([]);
  await page.close();
});

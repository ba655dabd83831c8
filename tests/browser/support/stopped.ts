/** The game on a clock that stands still unless it is moved. */
import type { Page } from 'playwright-core';
import { stepClock, stopClock } from '../../../tools/stoppedClock.ts';
import type { GamePage, GameServer, OpenOptions } from './gamePage.ts';
import { untilSeen } from './hands.ts';

/** How long a frame takes in it, unless told. */
export const FRAME_MS = 100;

/** Draws frames until something is so. */
export const stepUntil = (
  page: Page,
  what: string,
  isSo: () => Promise<boolean>,
  frameMs = FRAME_MS,
): Promise<void> => untilSeen(what, isSo, () => stepClock(page, frameMs));

/** Draws frames until the title is there, on a page that was opened or loaded anew. */
export async function untilTitle(page: Page): Promise<void> {
  await page.waitForFunction(() => window.__ktf !== undefined);
  await page.evaluate(() => {
    void window.__ktf!.ready.then(() => Object.assign(window, { isReady: true }));
  });
  await stepUntil(page, 'The title', () => page.evaluate(() => 'isReady' in window));
}

/** As `open`, with the title drawn. */
export async function openStopped(
  server: GameServer,
  options: Omit<OpenOptions, 'early' | 'beside'> = {},
): Promise<GamePage> {
  const opened = await server.open({
    ...options,
    early: true,
    before: async (fresh) => {
      await stopClock(fresh.context());
      await options.before?.(fresh);
    },
  });
  await untilTitle(opened.page);
  return opened;
}

/** A page whose clock stands still unless it is moved: how long a frame takes to draw changes nothing in it. */
import type { Page } from 'playwright-core';
import { PATIENCE_MS, within } from './patience.ts';

interface StoppedWindow {
  /** The browser's own frames, as they were before its clock was stopped. */
  nextFrame(then: () => void): number;
}

const stopped = new WeakSet<Page>();

export const isClockStopped = (page: Page): boolean => stopped.has(page);

/** Before the page is opened. */
export async function stopClock(page: Page): Promise<void> {
  stopped.add(page);
  await page.addInitScript('window.nextFrame = requestAnimationFrame.bind(window);');
  await page.clock.install({ time: 0 });
  await page.clock.pauseAt(1000);
}

/**
 * Moves the clock on by one frame that takes so long. Waits until it is on the screen: nothing else holds back a
 * clock that is moved by hand.
 */
export async function stepClock(page: Page, ms: number): Promise<void> {
  await page.clock.fastForward(ms);
  await within(PATIENCE_MS, 'the next frame', () =>
    page.evaluate(async () => {
      const { nextFrame } = window as unknown as StoppedWindow;
      for (let i = 0; i < 2; i++) await new Promise<void>((then) => nextFrame(then));
    }),
  );
}

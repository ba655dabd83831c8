/** Pages whose clock stands still unless it is moved: how long a frame takes to draw changes nothing in them. */
import type { BrowserContext, Page } from 'playwright-core';
import { PATIENCE_MS, within } from './patience.ts';

interface StoppedWindow {
  /** The browser's own frames, as they were before its clock was stopped. */
  nextFrame(then: () => void): number;
}

const stopped = new WeakSet<BrowserContext>();

export const isClockStopped = (page: Page): boolean => stopped.has(page.context());

/** Of all pages of one context, before the first of them is opened. */
export async function stopClock(context: BrowserContext): Promise<void> {
  stopped.add(context);
  await context.addInitScript('window.nextFrame = requestAnimationFrame.bind(window);');
  await context.clock.install({ time: 0 });
  await context.clock.pauseAt(1000);
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

/** Hands on a device, and eyes on the page: they see what the probe shows, frame by frame, and know no other time. */
import type { Page } from 'playwright-core';
import type { Probe } from '../../../src/app/probe.ts';
import { isClockStopped, stepClock } from '../../../tools/stoppedClock.ts';

export type HandAction = 'attack' | 'dash' | 'kick' | 'throw' | 'help' | 'confirm' | 'pause';

/** Whatever the hands rest on. */
export interface Controls {
  /** Steers in a direction on the screen, (0, 0) to stand. */
  steer(x: number, y: number): Promise<void>;
  /** Turns the wheel, −1 left to 1 right, and presses a pedal, −1 brake to 1 throttle. */
  wheel(steer: number, pedal: number): Promise<void>;
  hold(action: HandAction): Promise<void>;
  release(action: HandAction): Promise<void>;
}

export type Sight = Pick<
  Probe,
  'scene' | 'segment' | 'tick' | 'faith' | 'enemies' | 'paused' | 'drive'
>;

/** What is on the screen now. */
export const look = (page: Page): Promise<Sight> =>
  page.evaluate(() => {
    const { scene, segment, tick, faith, enemies, paused, drive } = window.__ktf!;
    return { scene, segment, tick, faith, enemies, paused, drive };
  });

/** How often hands look where the clock is stopped, and goes on from one look to the next. */
const LOOK_MS = 50;

/** Until another frame was drawn. */
export const nextFrame = (page: Page): Promise<void> =>
  isClockStopped(page)
    ? stepClock(page, LOOK_MS)
    : page.evaluate(() => new Promise<void>((then) => requestAnimationFrame(() => then())));

/** Until the game has played so many more ticks, or plays another run. */
export async function ticksPass(page: Page, ticks: number): Promise<void> {
  const { tick: since } = await look(page);
  const isSeen = async () => {
    const { tick } = await look(page);
    return tick < since || tick >= since + ticks;
  };
  await untilSeen(`The tick ${since + ticks}`, isSeen, () => nextFrame(page));
}

/** As short as a finger can: it is down in one frame at least. */
export async function press(controls: Controls, action: HandAction): Promise<void> {
  await controls.hold(action);
  await controls.release(action);
}

/** Does something again and again, a look in between, until what is expected is seen. Throws after `mostTries`. */
export async function untilSeen(
  what: string,
  isSeen: () => Promise<boolean>,
  act: () => Promise<unknown>,
  mostTries = 2000,
): Promise<void> {
  for (let tries = 0; !(await isSeen()); tries++) {
    if (tries === mostTries) throw new Error(`${what} was not seen after ${mostTries} tries.`);
    await act();
  }
}

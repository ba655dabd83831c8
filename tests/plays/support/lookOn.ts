import type { Page } from 'playwright-core';
import { look, type Sight } from '../../browser/support/hands.ts';

/** Fifteen minutes of the game: no chapter takes slow hands so long. */
const MOST_TICKS = 15 * 60 * 120;

/** What is on the screen; throws once a run goes on for ever. */
export async function lookOn(page: Page): Promise<Sight> {
  const sight = await look(page);
  if (sight.tick > MOST_TICKS) {
    throw new Error(`No end of the chapter: ${JSON.stringify(sight)}`);
  }
  return sight;
}

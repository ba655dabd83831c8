/** Walks to the cinema with hands: along the middle of the road, and up to its doors. */
import type { Page } from 'playwright-core';
import { look, nextFrame, type Controls } from '../../browser/support/hands.ts';

const WAY = [
  { x: 39.9, y: 10.7 },
  { x: 40, y: 6 },
];
const NEAR_UNITS = 0.7;

/** Until the next segment begins. */
export async function strollToTheFilm(page: Page, controls: Controls): Promise<void> {
  let next = 0;
  for (;;) {
    const { segment, faith } = await look(page);
    if (segment !== 'the-film') break;
    const to = WAY[next]!;
    const x = to.x - faith.x;
    const y = to.y - faith.y;
    if (Math.hypot(x, y) < NEAR_UNITS && next + 1 < WAY.length) next++;
    else await controls.steer(x, y);
    await nextFrame(page);
  }
  await controls.steer(0, 0);
}

/** Whoever plays sees where Faith is, whoever or whatever hides her: by her line, in every quality. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import type { Quality } from '../../src/app/pictureQuality.ts';
import { STAY_TICKS } from '../../tools/gallery/hidden.ts';
import { serveGame, type GameServer } from './support/gamePage.ts';

declare const play: (until: number) => Promise<void>;
declare const setQuality: (quality: Quality) => void;

const PAGE = 'tools/gallery/index.html';
/** The street where the stage is played, without its lamps, which are of her line's colour. */
const STREET = { x: 64, y: 68, width: 160, height: 44 };
/** A line round what is hidden of her has more pixels of its colour, and all else has fewer. */
const CLEARLY = 15;
const HARDLY = 6;

let server: GameServer;
beforeAll(async () => {
  server = await serveGame();
});
afterAll(() => server.close());

/** How many pixels of the street have the amber of her line, as any quality shows it. */
async function lineSeen(page: Page): Promise<number> {
  const picture = await page.screenshot({ clip: STREET });
  return page.evaluate(async (encoded) => {
    const image = new Image();
    image.src = `data:image/png;base64,${encoded}`;
    await image.decode();
    const { width, height } = image;
    const context = new OffscreenCanvas(width, height).getContext('2d')!;
    context.drawImage(image, 0, 0);
    const { data } = context.getImageData(0, 0, width, height);
    let found = 0;
    for (let i = 0; i < data.length; i += 4) {
      const [red, green, blue] = [data[i]!, data[i + 1]!, data[i + 2]!];
      if (red >= 235 && green >= 150 && green <= 205 && blue <= 130) found++;
    }
    return found;
  }, picture.toString('base64'));
}

it('her line is seen through Willow, an enemy and a car in every quality, and not where nobody hides her', async () => {
  const { page, problems } = await server.open({
    address: inject('pages') + PAGE,
    query: '?stage=behind-willow&quality=high',
  });
  let places = 0;
  const seenAtNext = async (): Promise<number> => {
    await page.evaluate((tick) => play(tick), ++places * STAY_TICKS);
    return lineSeen(page);
  };
  // the finest first: from there the plainer ones are shown with the next frame
  for (const quality of ['high', 'medium', 'low'] as const) {
    await page.evaluate((wanted) => setQuality(wanted), quality);
    expect(await seenAtNext(), `${quality}: through Willow`).toBeGreaterThan(CLEARLY);
    expect(await seenAtNext(), `${quality}: through a Turok-Han`).toBeGreaterThan(CLEARLY);
    expect(await seenAtNext(), `${quality}: through a car`).toBeGreaterThan(CLEARLY);
    expect(await seenAtNext(), `${quality}: in the open`).toBeLessThan(HARDLY);
  }
  expect(problems).toEqual([]);
  await page.close();
});

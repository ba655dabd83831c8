/** The dance at the Bronze in a real browser, over a whole song of real time: what is heard is what is judged. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveGame, type GameServer } from '../browser/support/gamePage.ts';
import { nextFrame } from '../browser/support/hands.ts';
import { keyboardOf } from '../browser/support/keyboard.ts';
import { segmentIs } from '../browser/support/menus.ts';
import { playOn } from '../browser/support/playOn.ts';
import { danceAlong, watchSong, type Heard } from './support/dancer.ts';
import { strollToTheFilm } from './support/stroll.ts';

const MOST_DRIFT_MS = 20;
const LIMIT_MS = 240_000;

let server: GameServer;
beforeAll(async () => {
  server = await serveGame();
});
afterAll(() => server.close());

async function toTheFloor(page: Page): Promise<void> {
  await playOn(page, 'the-film');
  await strollToTheFilm(page, keyboardOf(page));
  await segmentIs(page, 'the-bronze');
}

const danced = (page: Page, tick: number) =>
  page.waitForFunction(
    (until) => window.__ktf!.tick >= until || window.__ktf!.segment !== 'the-bronze',
    tick,
    { timeout: LIMIT_MS },
  );

/** As the browser tells a page that its tab was left, and that it is seen again. */
const setHidden = (page: Page, hidden: boolean) =>
  page.evaluate((now) => {
    Object.defineProperty(document, 'hidden', { configurable: true, get: () => now });
    document.dispatchEvent(new Event('visibilitychange'));
    if (now) dispatchEvent(new Event('blur'));
  }, hidden);

async function framesPass(page: Page, frames: number): Promise<void> {
  for (let passed = 0; passed < frames; passed++) await nextFrame(page);
}

async function goOn(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Resume' }).waitFor();
  await page.keyboard.press('Escape');
  await page.waitForFunction(() => !window.__ktf!.paused);
}

const atPart = (sorted: readonly number[], part: number): number =>
  sorted[Math.floor((sorted.length - 1) * part)]!;

function figuresOf(heard: readonly Heard[]) {
  const drifts = heard.map(({ driftMs }) => Math.abs(driftMs)).sort((a, b) => a - b);
  return {
    looks: drifts.length,
    within: drifts.filter((ms) => ms < MOST_DRIFT_MS).length / drifts.length,
    middle: atPart(drifts, 0.5),
    most95: atPart(drifts, 0.95),
    most: atPart(drifts, 1),
  };
}

describe('the song and the dance', () => {
  it(
    'stay together over the whole song, through a pause and a hidden tab, to its early end',
    async () => {
      const { page, problems } = await server.open({
        settings: { difficulty: 'story', muted: false },
        last: '04-bronze',
        before: watchSong,
      });
      await toTheFloor(page);
      await danceAlong(page);
      await danced(page, 1500);
      await page.keyboard.press('Escape');
      await framesPass(page, 60);
      await goOn(page);
      await danced(page, 2700);
      await setHidden(page, true);
      await framesPass(page, 60);
      await setHidden(page, false);
      await goOn(page);
      await danced(page, 13_000);
      const { heard, endOffMs } = (await page.evaluate(() => window.__dance))!;
      const figures = figuresOf(heard);
      const seconds = heard.at(-1)!.judgedMs / 1000;
      const rounded = Object.entries(figures).map(([name, value]) => `${name} ${value.toFixed(3)}`);
      console.log(
        `drift in ms: ${rounded.join(', ')}; over ${seconds.toFixed(1)} s; its ending off by ${endOffMs?.toFixed(1)} ms`,
      );
      expect(figures.looks).toBeGreaterThan(400);
      expect(figures.most95).toBeLessThan(MOST_DRIFT_MS);
      // a machine that stalls is a moment behind itself
      expect(figures.within).toBeGreaterThan(0.97);
      expect(seconds).toBeGreaterThan(33);
      expect(seconds).toBeLessThan(80);
      expect(Math.abs(endOffMs!)).toBeLessThan(MOST_DRIFT_MS);
      expect(problems).toEqual([]);
      await page.close();
    },
    LIMIT_MS,
  );
});

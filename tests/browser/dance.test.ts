/** The dance at the Bronze in a real browser: what is heard is what is judged, and the delay can be measured. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { keptSettings } from '../../tools/keptSettings.ts';
import { danceAlong, watchSong, type Heard } from './support/dancer.ts';
import { plugIn } from './support/gamepad.ts';
import { serveGame, type GameServer } from './support/gamePage.ts';
import { keyboardOf } from './support/keyboard.ts';
import { openBronze } from './support/openLevel.ts';
import { strollToTheFilm } from './support/stroll.ts';

const MOST_DRIFT_MS = 20;
const LIMIT_MS = 240_000;

let server: GameServer;
beforeAll(async () => {
  server = await serveGame();
});
afterAll(() => server.close());

async function toTheFloor(page: Page): Promise<void> {
  await openBronze(page);
  await strollToTheFilm(page, keyboardOf(page));
  await page.waitForFunction(
    () => window.__ktf!.segment === 'the-bronze' && window.__ktf!.scene === 'fight',
    null,
    { timeout: LIMIT_MS },
  );
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
        before: async (fresh) => {
          await watchSong(fresh);
          await fresh.addInitScript(keptSettings({ quality: 'low', difficulty: 'story' }));
        },
      });
      await toTheFloor(page);
      await danceAlong(page);
      await danced(page, 1500);
      await page.keyboard.press('Escape');
      await page.waitForTimeout(1500);
      await goOn(page);
      await danced(page, 2700);
      await setHidden(page, true);
      await page.waitForTimeout(2000);
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

describe('the delay', () => {
  it.each(['keyboard', 'pad'])('is measured by %s, set by hand, and put back', async (device) => {
    const { page, problems } = await server.open({
      before: async (fresh) => {
        if (device === 'pad') await plugIn(fresh);
        await fresh.addInitScript(keptSettings({ quality: 'low' }));
      },
    });
    for (const name of ['Settings', 'Dance delay', 'Measure it']) {
      await page.getByRole('button', { name, exact: true }).focus();
      await page.keyboard.press('Enter');
    }
    await page.getByText('Listen to four').waitFor();
    // along with the light, and as late as the browser shows it
    await page.evaluate((isPad) => {
      const button = { pressed: true, touched: true, value: 1 };
      const up = { pressed: false, touched: false, value: 0 };
      const press = () => {
        if (isPad) {
          window.__pad!.buttons[2] = button;
          setTimeout(() => (window.__pad!.buttons[2] = up), 120);
          return;
        }
        dispatchEvent(new KeyboardEvent('keydown', { code: 'Space' }));
        dispatchEvent(new KeyboardEvent('keyup', { code: 'Space' }));
      };
      const light = document.querySelector('.metronome-light')!;
      let wasLit = false;
      const watch = () => {
        const isLit = light.classList.contains('lit');
        if (isLit && !wasLit) {
          setTimeout(press, 60);
        }
        wasLit = isLit;
        requestAnimationFrame(watch);
      };
      watch();
    }, device === 'pad');
    await page.getByText(/You press \d+ ms behind the click/).waitFor({ timeout: 60_000 });
    const delay = page.getByRole('slider', { name: 'Your delay' });
    const valueOf = async () => Number(await delay.getAttribute('aria-valuenow'));
    const measured = await valueOf();
    console.log(`measured by ${device} a delay of ${measured} ms`);
    expect(measured).toBeGreaterThanOrEqual(55);
    expect(measured).toBeLessThan(220);
    await page.waitForTimeout(800);
    await delay.focus();
    await page.keyboard.press('ArrowRight');
    const byHand = await valueOf();
    expect(byHand).toBeGreaterThan(measured);
    expect(byHand % 5).toBe(0);
    await page.getByRole('button', { name: 'No delay' }).focus();
    await page.keyboard.press('Enter');
    expect(await valueOf()).toBe(0);
    expect(problems).toEqual([]);
    await page.close();
  });

  it('is not made of too few presses, and says so', async () => {
    const { page } = await server.open({
      before: (fresh) => fresh.addInitScript(keptSettings({ quality: 'low' })),
    });
    for (const name of ['Settings', 'Dance delay', 'Measure it']) {
      await page.getByRole('button', { name, exact: true }).focus();
      await page.keyboard.press('Enter');
    }
    await page.getByText(/^Only 0 presses/).waitFor({ timeout: 60_000 });
    await page.close();
  });
});

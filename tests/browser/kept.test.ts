/** What is kept, in the browser's own storage: two tabs, no room, a database that is lost, and a run that is left. */
import { readFileSync } from 'node:fs';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { NO_PROGRESS, runKey } from '../../src/app/progress.ts';
import { replayName, type Save } from '../../src/app/saveFile.ts';
import { stopClock } from '../../tools/stoppedClock.ts';
import {
  answer,
  begin,
  bringIn,
  end,
  exported,
  LOBBY,
  lobbyIn,
  lobbyOf,
  openSettings,
  placeOf,
  press,
  saveIn,
  says,
  standAbout,
  walk,
  type LobbyRuns,
} from './kept/player.ts';
import { blockDatabase, denyTexts, fillDatabase, fillTexts } from './kept/trouble.ts';
import { serveGame, type GameServer, type OpenOptions } from './support/gamePage.ts';
import { look } from './support/hands.ts';
import type { Stage } from './support/stage.ts';
import { openStopped, stepUntil, untilTitle } from './support/stopped.ts';

declare const stage: Stage;

const QUICKEST: LobbyRuns = { best: 0, proof: 0, last: 0 };
/** Somebody else's: changed settings, no times, a replay. */
const OTHER: Save = {
  progress: { ...NO_PROGRESS, chosen: { muted: true } },
  replays: new Map([
    [
      replayName(runKey('02-ambush', 'slayer'), 'best'),
      readFileSync('levels/02-ambush/author.ktf'),
    ],
  ]),
};
const IS_FULL = 'Nothing was replaced by other.ktfsave. The browser’s storage is full.';

let server: GameServer;
let tabs: BrowserContext;
let problems: string[][];
beforeAll(async () => {
  server = await serveGame();
});
beforeEach(async () => {
  problems = [];
  tabs = await server.browser.newContext({ viewport: { width: 320, height: 180 } });
  await stopClock(tabs);
});
afterEach(async () => {
  await tabs.close();
  expect(problems.flat()).toEqual([]);
});
afterAll(() => server.close());

async function openTab(options: OpenOptions = {}): Promise<Page> {
  const address = `${inject('pages')}tests/browser/kept/page.html`;
  const settings = { muted: false, ...options.settings };
  const opened = await server.open({ address, beside: tabs, early: true, ...options, settings });
  problems.push(opened.problems);
  await untilTitle(opened.page);
  return opened.page;
}

describe('two tabs', () => {
  it('keep the best run and its replay, whichever of them ends last and whatever it knows', async () => {
    const [early, late] = [await openTab(), await openTab()];
    await begin(early, 240);
    await walk(late);
    await openSettings(late);
    expect(await lobbyOf(late)).toEqual(QUICKEST);
    // one process hears of what another wrote a little later
    await early.waitForFunction((key) => key in stage.storage.latest().bests, LOBBY);
    await end(early);
    await openSettings(early);
    for (const page of [early, late]) {
      expect(await lobbyOf(page)).toEqual({ ...QUICKEST, last: 240 });
    }
    // this one takes its own run for the first there ever was
    const blind = await openTab({ before: denyTexts });
    await walk(blind, 120);
    await openSettings(blind);
    expect(await lobbyOf(blind)).toEqual({ best: 120, proof: 0, last: 120 });
  });

  it('change only the settings that were changed, follow each other, and are as they were left', async () => {
    const [one, other] = [await openTab(), await openTab()];
    for (const [page, name] of [
      [one, 'Less flashing'],
      [other, 'Mute'],
    ] as const) {
      await openSettings(page);
      await page.getByRole('switch', { name }).focus();
      await page.keyboard.press('Enter');
    }
    const bothAreOn = async (page: Page): Promise<boolean> => {
      const on = { name: /^(Less flashing|Mute)$/, checked: true };
      return (await page.getByRole('switch', on).count()) === 2;
    };
    for (const page of [one, other]) await stepUntil(page, 'Both', () => bothAreOn(page));
    await walk(one);
    await one.reload();
    await untilTitle(one);
    expect(await one.getByRole('button', { name: /^Play/ }).innerText()).toContain('The Lobby');
    await openSettings(one);
    expect(await bothAreOn(one)).toBe(true);
  });
});

describe('an import', () => {
  it('asks first, says what it replaces, can be taken back, and changes nothing where times have no room', async () => {
    const page = await openTab();
    await walk(page);
    await openSettings(page);
    const mine = 'What you have here: 1 best time, 2 replays, changed settings.';
    await bringIn(page, OTHER);
    await answer(page, mine, 'Keep what I have');
    expect(await lobbyOf(page)).toEqual(QUICKEST);
    await bringIn(page, OTHER);
    const other = 'replaced by other.ktfsave: no best times, 1 replay, changed settings.';
    await answer(page, other, 'Replace');
    await says(page, 'Settings, times and replays are now those of other.ktfsave.');
    expect((await exported(page)).save).toEqual(OTHER);
    await press(page, 'Bring back the backup…');
    const backup = 'replaced by the backup: 1 best time, 2 replays, changed settings.';
    await answer(page, backup, 'Replace');
    await says(page, 'are now those of the backup.');

    await fillTexts(page);
    const larger = { ...OTHER.progress, learnt: ['x'.repeat(1000)] };
    await bringIn(page, { ...OTHER, progress: larger });
    await answer(page, mine, 'Replace');
    await says(page, IS_FULL);
    await page.reload();
    await untilTitle(page);
    await openSettings(page);
    expect(await lobbyOf(page)).toEqual(QUICKEST);
  });

  it('says that it failed where nothing has room; a run is handed out, and to close the page is asked about', async () => {
    const page = await openTab({ before: (fresh) => fillDatabase(fresh, inject('pages')) });
    await fillTexts(page);
    await walk(page);
    await says(page, 'storage is full');
    await openSettings(page);
    expect(await lobbyOf(page)).toEqual(QUICKEST);
    await bringIn(page, OTHER);
    await answer(page, 'Replace what you have?', 'Replace');
    const coming = page.waitForEvent('download');
    await answer(page, 'No room for a backup', 'Download mine, then replace');
    expect(await lobbyIn(await saveIn(await coming), page)).toEqual(QUICKEST);
    await says(page, IS_FULL);
    expect(await lobbyOf(page)).toEqual(QUICKEST);

    const place = await standAbout(page);
    const asking = page.waitForEvent('dialog');
    await page.close({ runBeforeUnload: true });
    const question = await asking;
    expect(question.type()).toBe('beforeunload');
    await question.dismiss();
    expect(await placeOf(page)).toEqual(place);
  });
});

it('a database that never answers is waited for, and told of; one that was deleted is made anew', async () => {
  const page = await openTab();
  await walk(page, 60);
  const letGo = await blockDatabase(tabs, inject('pages'));
  const now = () => page.evaluate(() => performance.now());
  const began = await now();
  await press(page, 'Watch your best');
  await says(page, 'The replay cannot be played. The browser’s database does not answer.');
  await openSettings(page);
  const { save, said } = await exported(page);
  expect(said).toMatch(/times and settings, but no replays.* does not answer.*Try again later/);
  expect(await lobbyIn(save, page)).toEqual({ best: 60, proof: null, last: null });
  expect((await now()) - began).toBeLessThan(20_000);

  await letGo();
  await press(page, 'Back');
  await press(page, 'Watch your best');
  await says(page, 'There is no such replay yet.');
  await walk(page);
  await openSettings(page);
  expect(await lobbyOf(page)).toEqual(QUICKEST);
});

describe('a run that is on', () => {
  it('is not lost by a short press, nor when its page is closed', async () => {
    const page = await openTab({ settings: { restart: 'hold' } });
    const { tick } = await standAbout(page);
    const ring = page.getByText('Keep holding to start over');
    await page.keyboard.down('KeyR');
    await stepUntil(page, 'The ring', () => ring.isVisible());
    await page.keyboard.up('KeyR');
    await stepUntil(page, 'No ring', () => ring.isHidden());
    expect((await look(page)).tick).toBeGreaterThan(tick);
    await page.keyboard.down('KeyR');
    await stepUntil(page, 'A new run', async () => (await look(page)).tick < tick);
    await page.keyboard.up('KeyR');

    const other = await openTab();
    const place = await standAbout(page);
    const gone = page.waitForEvent('close');
    await page.close({ runBeforeUnload: true });
    await gone;
    await press(other, /^Continue.*The Lobby/);
    await says(other, 'Your run is where you left it.');
    expect(await placeOf(other)).toEqual(place);
  });

  it('is there again in the game itself after its page was loaded anew, tick for tick', async () => {
    const { page, problems } = await openStopped(server);
    await page.keyboard.press('Enter');
    await page.keyboard.down('KeyD');
    const longFrame = 250;
    await stepUntil(page, 'A run', async () => (await look(page)).tick > 400, longFrame);
    const place = await placeOf(page);
    await page.reload();
    await untilTitle(page);
    await press(page, /^Continue/);
    await says(page, 'Your run is where you left it.');
    expect(await placeOf(page)).toEqual(place);
    await page.keyboard.press('Escape');
    await stepUntil(page, 'That it goes on', async () => (await look(page)).tick > place.tick);
    expect(problems).toEqual([]);
    await page.close();
  });
});

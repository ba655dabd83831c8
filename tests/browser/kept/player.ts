/** A player on the page of `page.ts`, and what comes out of what that keeps. */
import { readFileSync } from 'node:fs';
import type { Download, Page } from 'playwright-core';
import { runKey } from '../../../src/app/progress.ts';
import { readSave, replayName, writeSave, type Save } from '../../../src/app/saveFile.ts';
import { readReplay } from '../../../src/run/replayFile.ts';
import { stepClock } from '../../../tools/stoppedClock.ts';
import type { Stage } from '../support/stage.ts';
import { FRAME_MS, stepUntil } from '../support/stopped.ts';
import type { Lobby } from './page.ts';

declare const stage: Stage;
declare const lobby: Lobby;

export const LOBBY = runKey('99-lobby', 'slayer');
/** Longer than anybody plays here. */
const STANDING_TICKS = 100_000;
/** A question that has just come is deaf for less. */
const DEAF_MS = 500;

/** Once the button is there, by key: a message may lie over it. */
export async function press(page: Page, name: string | RegExp): Promise<void> {
  const button = page.getByRole('button', { name });
  await stepUntil(page, `The button ${String(name)}`, () => button.isVisible());
  await button.focus();
  await page.keyboard.press('Enter');
  await stepClock(page, FRAME_MS);
}

export const says = (page: Page, words: string): Promise<void> =>
  stepUntil(page, `“${words}”`, () => page.getByText(words).isVisible());

export async function answer(page: Page, question: string, name: string): Promise<void> {
  await says(page, question);
  await stepClock(page, DEAF_MS);
  await press(page, name);
}

/** From the title. */
export const openSettings = (page: Page): Promise<void> => press(page, /^Settings/);

/** Begins a run that ends so many ticks later than the quickest one. */
export const begin = (page: Page, late: number): Promise<void> =>
  page.evaluate((ticks) => lobby.begin(ticks), late);

/** Plays the run that is on to its end, and goes back to the title. */
export async function end(page: Page): Promise<void> {
  await page.evaluate(() => lobby.end());
  await stepClock(page, FRAME_MS);
}

export async function walk(page: Page, late = 0): Promise<void> {
  await begin(page, late);
  await end(page);
}

export interface Place {
  readonly tick: number;
  readonly hash: string;
}

/** Where the run is. */
export const placeOf = (page: Page): Promise<Place> =>
  page.evaluate(() => ({ tick: window.__ktf!.tick, hash: window.__ktf!.hash }));

/** Begins a run and goes on with it until it is one that somebody would be sorry to lose. */
export async function standAbout(page: Page): Promise<Place> {
  await begin(page, STANDING_TICKS);
  await page.evaluate(() => stage.playUntil(({ world }) => world.tick > 720));
  // a page asks for a place to keep its run in, and has it a little later
  await page.waitForFunction(async () => {
    const { held = [] } = await navigator.locks.query();
    return held.some(({ mode }) => mode === 'exclusive');
  });
  return placeOf(page);
}

export const saveIn = async (download: Download): Promise<Save> =>
  readSave(readFileSync(await download.path()));

/** What the settings' button hands out, and what is said of it. */
export async function exported(page: Page): Promise<{ save: Save; said: string }> {
  await page.evaluate(() => stage.game.commands.dismissNotice());
  const coming = page.waitForEvent('download');
  await press(page, 'Export save');
  const notice = page.getByText('keep-the-faith.ktfsave holds');
  await stepUntil(page, 'What was exported', () => notice.isVisible());
  const said = await notice.innerText();
  return { save: await saveIn(await coming), said };
}

/** Brings a save in with the settings' button, up to the question. */
export async function bringIn(page: Page, save: Save): Promise<void> {
  const choosing = page.waitForEvent('filechooser');
  await press(page, 'Import save…');
  const buffer = Buffer.from(writeSave(save));
  await (await choosing).setFiles({ name: 'other.ktfsave', mimeType: '', buffer });
}

export interface LobbyRuns {
  readonly best: number | null;
  /** Of the replay that is kept as the best. */
  readonly proof: number | null;
  readonly last: number | null;
}

/** The runs in the lobby that a save holds, in ticks later than the quickest one. */
export async function lobbyIn({ progress, replays }: Save, page: Page): Promise<LobbyRuns> {
  const quickest = await page.evaluate(() => lobby.ticks);
  const late = (ticks: number | undefined) => (ticks === undefined ? null : ticks - quickest);
  const replayed = (which: 'best' | 'last') => {
    const bytes = replays.get(replayName(LOBBY, which));
    return late(bytes && readReplay(bytes).header.timerTicks);
  };
  return {
    best: late(progress.bests[LOBBY]?.run?.ticks),
    proof: replayed('best'),
    last: replayed('last'),
  };
}

/** Those that are kept; the page of settings is open. */
export const lobbyOf = async (page: Page): Promise<LobbyRuns> =>
  lobbyIn((await exported(page)).save, page);

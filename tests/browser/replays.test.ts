/**
 * Whole chapters in the browser: recorded inputs, played as fast as the page can with all of it drawn and heard, in
 * frames as short and as long as a player may ever see.
 */
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readReplay, replayInputs, type Replay } from '../../src/run/replayFile.ts';
import { optionsOf } from '../../src/run/replayHeader.ts';
import { formatTicks } from '../../src/run/time.ts';
import { NO_INPUT } from '../../src/sim/core/inputFrame.ts';
import type { FightLevel } from '../../src/sim/fight/level.ts';
import { fightStage } from '../../src/sim/fight/stage.ts';
import { stepClock } from '../../tools/stoppedClock.ts';
import { LEVELS } from '../support/levelFiles.ts';
import { serveGame, type GameServer } from './support/gamePage.ts';
import { openStopped, stepUntil } from './support/stopped.ts';

/** At sixteen times the pace thirty-two ticks, and as many as the game plays in one frame. */
const FRAMES_MS = [17, 250];

let server: GameServer;
/** One page for all of them: what two chapters share is loaded once. */
let page: Page;
let problems: string[];
beforeAll(async () => {
  server = await serveGame();
  ({ page, problems } = await openStopped(server));
});
afterAll(() => server.close());

/** A pause that nobody asked for is one of its own. */
const sceneOf = () => page.evaluate(() => (window.__ktf!.paused ? 'paused' : window.__ktf!.scene));

/** By the title's menu, as a player would. */
async function openReplay(file: string): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: /^Open a replay/ }).click();
  await (await chooser).setFiles(file);
  await stepUntil(page, 'The replay', async () => (await sceneOf()) === 'fight');
}

/** The world at a tick, as Node plays it; after the recording's end nobody presses anything. */
function hashAt(tick: number, replay: Replay, level: FightLevel): string {
  const world = fightStage.create(level, optionsOf(replay.header));
  const players = [replayInputs(replay, 0), replayInputs(replay, 1)];
  for (let at = 0; at < tick; at++) {
    const isOver = at >= replay.header.ticks;
    fightStage.step(
      world,
      players.map((frameAt) => (isOver ? NO_INPUT : frameAt(at))),
    );
  }
  return fightStage.hash(world);
}

describe.each(LEVELS.map((level) => [level.id, level] as const))('%s', (id, level) => {
  it('is played by its author’s replay to the recorded end', async () => {
    const file = `levels/${id}/author.ktf`;
    const replay = readReplay(readFileSync(file));
    await openReplay(file);
    for (const pace of [2, 4, 8, 16]) {
      await page.keyboard.press('ArrowRight');
      const shown = page.locator('.replay-tag', { hasText: `${pace}×` });
      await stepUntil(page, `${pace}×`, () => shown.isVisible());
    }
    for (let frame = 0; (await sceneOf()) !== 'results'; frame++) {
      expect([problems, await sceneOf()]).toEqual([[], 'fight']);
      await stepClock(page, FRAMES_MS[frame % FRAMES_MS.length]!);
    }
    const { timerTicks } = replay.header;
    const time = page.locator('.big-time', { hasText: formatTicks(timerTicks) });
    await stepUntil(page, 'The time', () => time.isVisible());
    const end = await page.evaluate(() => {
      const { tick, hash, timerTicks: timer } = window.__ktf!;
      return { tick, hash, timer };
    });
    expect(end.timer).toBe(timerTicks);
    expect(end.hash).toBe(hashAt(end.tick, replay, level));
    expect(problems).toEqual([]);
    // the results are deaf for a moment
    await stepUntil(page, 'The title', async () => {
      await page.keyboard.press('Escape');
      return (await sceneOf()) === 'title';
    });
  });
});

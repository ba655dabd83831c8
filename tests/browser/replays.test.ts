/** Whole chapters in the browser: recorded inputs, played as fast as the page can with all of it drawn and heard. */
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readReplay, replayInputs, type Replay } from '../../src/run/replayFile.ts';
import { optionsOf } from '../../src/run/replayHeader.ts';
import { formatTicks } from '../../src/run/time.ts';
import { NO_INPUT } from '../../src/sim/core/inputFrame.ts';
import type { FightLevel } from '../../src/sim/fight/level.ts';
import { fightStage } from '../../src/sim/fight/stage.ts';
import { LEVELS } from '../support/levelFiles.ts';
import { serveGame, type GameServer } from './support/gamePage.ts';
import { sceneIs } from './support/menus.ts';

/** Much more than any machine needs that can be played on at all. */
const LIMIT_MS = 600_000;

let server: GameServer;
beforeAll(async () => {
  server = await serveGame();
});
afterAll(() => server.close());

/** By the title's menu, as a player would. */
async function openReplay(page: Page, file: string): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: /^Open a replay/ }).click();
  await (await chooser).setFiles(file);
  await sceneIs(page, 'fight');
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
  it(
    'is played by its author’s replay to the recorded end',
    async () => {
      const file = `levels/${id}/author.ktf`;
      const replay = readReplay(readFileSync(file));
      const { page, problems } = await server.open({ last: id });
      await openReplay(page, file);
      for (const pace of [2, 4, 8, 16]) {
        await page.keyboard.press('ArrowRight');
        await page.locator('.replay-tag', { hasText: `${pace}×` }).waitFor();
      }
      const halted = await page.waitForFunction(
        () =>
          window.__ktf!.scene === 'results' || (window.__ktf!.paused && document.body.innerText),
        null,
        { timeout: LIMIT_MS },
      );
      expect(await halted.jsonValue()).toBe(true);
      const { timerTicks } = replay.header;
      await page.locator('.big-time', { hasText: formatTicks(timerTicks) }).waitFor();
      const end = await page.evaluate(() => {
        const { tick, hash, timerTicks: timer } = window.__ktf!;
        return { tick, hash, timer };
      });
      expect(end.timer).toBe(timerTicks);
      expect(end.hash).toBe(hashAt(end.tick, replay, level));
      expect(problems).toEqual([]);
      await page.close();
    },
    LIMIT_MS,
  );
});

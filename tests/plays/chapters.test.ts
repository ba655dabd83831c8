/** The drive, the date and the lesson in a real browser, from their first moment to their results. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { gamepadOf, plugIn } from '../browser/support/gamepad.ts';
import { serveGame, type GameServer } from '../browser/support/gamePage.ts';
import type { Controls } from '../browser/support/hands.ts';
import { FAITHS_WHEEL, keyboardOf, WILLOWS_WHEEL } from '../browser/support/keyboard.ts';
import { playAgain, sceneIs, segmentIs } from '../browser/support/menus.ts';
import { playOn } from '../browser/support/playOn.ts';
import { openStopped } from '../browser/support/stopped.ts';
import { playBronze, playDrive, playLesson } from './support/chapterPlayer.ts';
import { danceAlong, danceByPad } from './support/dancer.ts';
import { joinAsWillow } from './support/willowsPlayer.ts';

const LIMIT_MS = 1_800_000;

let server: GameServer;
beforeAll(async () => {
  server = await serveGame();
});
afterAll(() => server.close());

interface Chapter {
  readonly id: string;
  readonly first: string;
  readonly play: (page: Page, controls: Controls) => Promise<void>;
}

const BRONZE: Chapter = { id: '04-bronze', first: 'the-film', play: playBronze };
const DRIVE: Chapter = { id: '01-drive', first: 'the-hyperion', play: playDrive };
const LESSON: Chapter = { id: '05-lesson', first: 'giles', play: playLesson };

type Way = 'keyboard' | 'pad' | 'two players';

const WAYS: readonly (readonly [string, Way, Chapter])[] = [
  ['the drive', 'keyboard', DRIVE],
  ['the drive', 'pad', DRIVE],
  ['the drive', 'two players', DRIVE],
  ['the Bronze', 'keyboard', BRONZE],
  ['the Bronze', 'pad', BRONZE],
  ['the Bronze', 'two players', BRONZE],
  ['the lesson', 'keyboard', LESSON],
  ['the lesson', 'pad', LESSON],
  ['the lesson', 'two players', LESSON],
];

async function open(way: Way, { id, first }: Chapter) {
  const opened = await openStopped(server, {
    settings: { difficulty: 'story' },
    last: id,
    before: async (fresh) => {
      if (way === 'pad') await plugIn(fresh);
    },
  });
  await playOn(opened.page, first);
  return opened;
}

describe.each(WAYS)('%s by %s', (_title, way, chapter) => {
  it(
    'is played from start to results without an error',
    async () => {
      const { page, problems } = await open(way, chapter);
      // whoever plays Willow is at the wheel
      const wheel = way === 'two players' ? WILLOWS_WHEEL : FAITHS_WHEEL;
      const controls = way === 'pad' ? gamepadOf(page) : keyboardOf(page, wheel);
      if (chapter === BRONZE) await (way === 'pad' ? danceByPad : danceAlong)(page);
      if (way === 'two players') await joinAsWillow(page);
      await chapter.play(page, controls);
      await sceneIs(page, 'results');
      const seconds = (await page.evaluate(() => window.__ktf!.timerTicks)) / 120;
      console.log(`${chapter.first} by ${way}: ${seconds.toFixed(1)} s of the game`);
      await playAgain(page, controls);
      await segmentIs(page, chapter.first);
      expect(await page.evaluate(() => window.__ktf!.timerTicks)).toBeLessThan(120 * 10);
      expect(problems).toEqual([]);
      await page.close();
    },
    LIMIT_MS,
  );
});

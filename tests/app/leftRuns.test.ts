import { beforeAll, describe, expect, it } from 'vitest';
import type { InputFrame } from '../../src/sim/core/inputFrame.ts';
import { fightStage } from '../../src/sim/fight/stage.ts';
import { verifyReplay } from '../../src/run/verify.ts';
import { AMBUSH } from '../support/levelFiles.ts';
import { MemoryLocks } from './memoryLocks.ts';
import { MemoryStore } from './memoryStore.ts';
import { recordedRun } from './recordedRun.ts';
import { testGame } from './testGame.ts';

let run: { seed: number; frames: InputFrame[] };
beforeAll(() => {
  run = recordedRun();
}, 60_000);

/** One browser; each page in it is closed by `close`. */
function browser() {
  const store = new MemoryStore();
  const locks = new MemoryLocks();
  return {
    store,
    async open(options: Parameters<typeof testGame>[0] = {}) {
      const own = locks.page();
      const made = testGame({ ...run, store, locks: own.locks, ...options });
      await waitFor(() => true);
      return {
        ...made,
        close: () => {
          const asks = made.leavePage();
          own.close();
          return asks;
        },
      };
    },
  };
}

/** Until something is so that promises and slices of work lead to. */
async function waitFor(done: () => boolean): Promise<void> {
  const endMs = performance.now() + 30_000;
  do await new Promise((resolve) => setTimeout(resolve, 0));
  while (!done() && performance.now() < endMs);
  expect(done()).toBe(true);
}

type Opened = Awaited<ReturnType<ReturnType<typeof browser>['open']>>;

async function begin(page: Opened, seconds: number): Promise<void> {
  page.commands.startLevel();
  await waitFor(() => true);
  page.playFor(seconds);
}

describe('a run that is left', () => {
  it('by closing the page is offered by the next one, stands where it was, and ends as if nothing had been', async () => {
    const { open } = browser();
    const first = await open();
    await begin(first, 14.5);
    const hash = fightStage.hash(first.state.world);
    const { tick, timerTicks } = first.state.world;
    expect(first.close()).toBe(false);

    const next = await open();
    expect(next.state.unfinished).toMatchObject({ level: AMBUSH.name, timerTicks });
    await next.commands.continueRun();
    expect([next.state.screen, next.state.playKind, next.state.pause]).toEqual([
      'fight',
      'live',
      'resumed',
    ]);
    expect([next.state.world.tick, fightStage.hash(next.state.world)]).toEqual([tick, hash]);
    expect([next.state.unfinished, next.state.notice]).toEqual([null, null]);
    next.commands.resume();
    next.playUntil(() => next.state.screen === 'results');
    await waitFor(() => next.state.results?.verified === 'verified');
    expect(next.state.results).toMatchObject({ isBest: true, uncounted: null });
    await next.commands.saveReplay('last');
    const verdict = verifyReplay(next.downloads[0]!.bytes, [AMBUSH]);
    expect(verdict).toMatchObject({ status: 'verified', ticks: next.state.results?.ticks });
    next.close();
    expect((await open()).state.unfinished).toBeNull();
  });

  it('by leaving to the title is offered there; starting over gives it up', async () => {
    const page = await browser().open();
    await begin(page, 5);
    page.commands.toTitle();
    await waitFor(() => page.state.unfinished !== null);
    await page.commands.continueRun();
    expect(page.state.world.tick).toBe(600);
    page.commands.restart();
    page.playFor(1);
    page.commands.toTitle();
    await waitFor(() => true);
    expect(page.state.unfinished).toBeNull();
  });

  it('cannot be gone on with twice, nor while the page that plays it is there', async () => {
    const { open } = browser();
    const playing = await open();
    await begin(playing, 5);
    playing.leavePage();
    const other = await open();
    expect(other.state.unfinished).toBeNull();
    playing.close();
    await waitFor(() => other.state.unfinished !== null);
    const [one, two] = [await open(), await open()];
    expect([one.state.unfinished, two.state.unfinished]).not.toContain(null);
    await Promise.all([one.commands.continueRun(), two.commands.continueRun()]);
    expect([one.state.screen, two.state.screen]).toEqual(['fight', 'title']);
    expect(two.state.unfinished).toBeNull();
  });

  it('stays offered when another is begun and left, and the newest comes first', async () => {
    const { open } = browser();
    const first = await open({ today: '2003-05-20T20:00:00.000Z' });
    await begin(first, 5);
    first.close();
    const second = await open({ today: '2003-05-20T21:00:00.000Z' });
    await begin(second, 9);
    second.close();
    const third = await open();
    expect(third.state.unfinished?.timerTicks).toBe(9 * 120);
    await third.commands.continueRun();
    third.commands.restart();
    third.commands.toTitle();
    await waitFor(() => third.state.unfinished?.timerTicks === 5 * 120);
  });

  it('is there up to the last ten seconds if the browser dies', async () => {
    const { open, store } = browser();
    await begin(await open(), 13);
    const after = await browser().open({ store });
    expect(after.state.unfinished?.timerTicks).toBe(1200);
  });

  it('under rules or on a level that have changed since is told of, once, and its level is there to play', async () => {
    for (const [was, is, words] of [
      [/"rules":\d+/, '"rules":1', 'The rules have changed since.'],
      [/"levelHash":"./, '"levelHash":"x', 'It is damaged.'],
      [/"levelHash":"[^"]*"/, `"levelHash":"${'0'.repeat(16)}"`, 'Its level has changed since.'],
    ] as const) {
      const { open, store } = browser();
      const first = await open();
      await begin(first, 5);
      first.close();
      for (const [name, text] of store.texts) store.texts.set(name, text.replace(was, is));
      const next = await open();
      expect(next.state.notice?.text).toContain(words);
      expect([next.state.unfinished, next.state.world.level]).toEqual([null, AMBUSH]);
      expect((await open()).state.notice).toBeNull();
    }
  });

  it('that leads elsewhere now is told of and let go', async () => {
    const { open, store } = browser();
    const first = await open();
    await begin(first, 5);
    first.close();
    for (const [name, text] of store.texts) {
      const finalHash = `"finalHash":"${'1'.repeat(16)}"`;
      store.texts.set(name, text.replace(/"finalHash":"[^"]*"/, finalHash));
    }
    const next = await open();
    await next.commands.continueRun();
    expect(next.state.screen).toBe('title');
    expect(next.state.notice?.text).toContain('leads elsewhere');
    expect(next.state.unfinished).toBeNull();
  });

  it('for practice stays one', async () => {
    const { open } = browser();
    const first = await open({ practice: ['probe'] });
    await begin(first, 5);
    first.close();
    const next = await open();
    await next.commands.continueRun();
    next.commands.resume();
    next.playUntil(() => next.state.screen === 'results');
    expect(next.state.results).toMatchObject({ isBest: false, uncounted: 'Practice (probe)' });
    expect(next.storage.progress.bests).toEqual({});
  });
});

describe('leaving the page', () => {
  it('is asked about only if a run is on that cannot be kept', async () => {
    const { open, store } = browser();
    const page = await open();
    expect(page.leavePage()).toBe(false);
    await begin(page, 1);
    store.full = true;
    expect(page.leavePage()).toBe(false);
    page.playFor(4);
    expect(page.leavePage()).toBe(true);
    store.full = false;
    expect(page.leavePage()).toBe(false);
  });
});

describe('a replay that is dropped into a run', () => {
  it('is watched when the player says so; the run is offered afterwards', async () => {
    const page = await browser().open();
    const file = new File([recordedRun().bytes.slice()], 'friend.ktf');
    await begin(page, 40.5);
    await page.commands.openReplay(file);
    expect(page.state.question?.text).toContain('friend.ktf ends your run at 0:40.');
    await page.answer('Keep playing');
    expect([page.state.pause, page.state.playKind]).toEqual([null, 'live']);
    await page.commands.openReplay(file);
    await page.answer('Watch');
    await waitFor(() => page.state.playKind === 'replay');
    page.commands.toTitle();
    await waitFor(() => page.state.unfinished?.timerTicks === 4860);
  });
});

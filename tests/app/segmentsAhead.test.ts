import { beforeAll, describe, expect, it } from 'vitest';
import { AMBUSH } from '../support/levelFiles.ts';
import { recordedRun } from './recordedRun.ts';
import { settled, testGame } from './testGame.ts';

const HOME = AMBUSH.segments.findIndex(({ id }) => id === 'home');

/** What one segment is drawn from comes when it is let, or fails; all else is there. */
function slowly(slow: number) {
  const here = new Set(AMBUSH.segments.keys());
  here.delete(slow);
  const asked: number[] = [];
  let ends: { arrive: () => void; fail: () => void }[] = [];
  return {
    asked,
    isThere: (segment: number) => here.has(segment),
    bring(segment: number): Promise<void> {
      asked.push(segment);
      if (segment !== slow || here.has(segment)) return Promise.resolve();
      return new Promise((resolve, reject) => {
        ends.push({
          arrive() {
            here.add(segment);
            resolve();
          },
          fail: () => reject(new Error('The cars could not be loaded.')),
        });
      });
    },
    async end(how: 'arrive' | 'fail'): Promise<void> {
      const ending = ends;
      ends = [];
      for (const each of ending) each[how]();
      await settled();
    },
  };
}

let run: ReturnType<typeof recordedRun>;
beforeAll(() => {
  run = recordedRun();
});

describe('what a segment is drawn from', () => {
  it('is asked for two segments before it is played', () => {
    const { asked, ...host } = slowly(HOME);
    const game = testGame({ ...host, seed: run.seed, frames: run.frames });
    game.playUntil(() => game.state.world.segment > 0);
    game.commands.startLevel();
    game.playFor(0.5);
    expect(asked).not.toContain(HOME);
    game.playUntil(() => game.state.world.segment === 1);
    game.playFor(0.2);
    expect(asked).toContain(HOME);
  });

  it('is waited for at the segment’s first tick, and the player goes on when it is there', async () => {
    const { end, ...host } = slowly(HOME);
    const { state, commands, playFor, playUntil } = testGame({
      ...host,
      seed: run.seed,
      frames: run.frames,
    });
    commands.startLevel();
    playUntil(() => state.pause !== null);
    const { tick } = state.world;
    expect([state.pause, state.world.segment]).toEqual(['fetching', HOME]);
    expect(state.world.drive?.car).toMatchObject({ velocityX: 0, velocityY: 0 });
    commands.resume();
    playFor(1);
    expect([state.pause, state.world.tick]).toEqual(['fetching', tick]);
    await end('fail');
    expect(state.pause).toBe('unreached');
    commands.resume();
    expect(state.pause).toBe('fetching');
    await end('arrive');
    expect([state.pause, state.world.tick]).toEqual(['fetched', tick]);
    commands.resume();
    playUntil(() => state.screen === 'results');
    expect(state.results?.ticks).toBe(run.world.timerTicks);
  });

  it('is not waited for behind the title: another fight begins there', () => {
    const { state, playFor } = testGame(slowly(0));
    const { runNumber } = state;
    playFor(0.2);
    expect([state.screen, state.pause]).toEqual(['title', null]);
    expect(state.runNumber).toBeGreaterThan(runNumber);
  });

  it('is there before a run begins with it; if it cannot be had, the player is told and may try again', async () => {
    const { end, ...host } = slowly(HOME);
    const { state, commands } = testGame(host);
    await settled();
    commands.dismissNotice();
    commands.startLevel(HOME);
    await settled();
    expect(state.screen).toBe('title');
    expect(state.notice?.text).toMatch(/still being painted/);
    await end('fail');
    expect(state).toMatchObject({
      screen: 'title',
      notice: {
        kind: 'error',
        text: `${AMBUSH.name} cannot be shown. The cars could not be loaded.`,
      },
    });
    const played = commands.playLevel(AMBUSH.id, HOME);
    await settled();
    await end('arrive');
    await played;
    expect([state.screen, state.world.segment]).toEqual(['fight', HOME]);
  });

  it('is there before a replay begins in which it comes', async () => {
    const { end, asked, ...host } = slowly(HOME);
    const { state, commands } = testGame(host);
    const opened = commands.openReplay(new File([run.bytes.slice()], 'mine.ktf'));
    while (!asked.includes(HOME)) await settled();
    expect(state.screen).toBe('title');
    await end('arrive');
    await opened;
    expect([state.screen, state.playKind]).toEqual(['fight', 'replay']);
  });
});

import { beforeAll, describe, expect, it } from 'vitest';
import type { FightLevel } from '../../src/sim/fight/level.ts';
import { AMBUSH } from '../support/levelFiles.ts';
import { MemoryStore } from './memoryStore.ts';
import { recordedRun } from './recordedRun.ts';
import { settled, testGame } from './testGame.ts';

const SECOND: FightLevel = { ...AMBUSH, id: '98-second', name: 'Second', hash: 'f'.repeat(16) };
const LEVELS = [AMBUSH, SECOND];

/** Another level comes when it is let, or fails. */
function slowly() {
  const asked: { level: FightLevel; arrive: () => void; fail: () => void }[] = [];
  return {
    asked,
    showLevel: (level: FightLevel, enter: () => boolean) =>
      new Promise<void>((resolve, reject) => {
        asked.push({
          level,
          arrive() {
            enter();
            resolve();
          },
          fail: () => reject(new Error('The ground could not be loaded.')),
        });
      }),
  };
}

/** A game that has said what there is to say about its storage. */
async function quietGame(options: Parameters<typeof testGame>[0]) {
  const made = testGame(options);
  await settled();
  made.commands.dismissNotice();
  return made;
}

let run: ReturnType<typeof recordedRun>;
beforeAll(() => {
  run = recordedRun();
});

describe('which level is on', () => {
  it('is the first, until the player chooses another, which is started', async () => {
    const { state, commands, playFor } = await quietGame({ levels: LEVELS });
    expect(state.world.level).toBe(AMBUSH);
    await commands.playLevel(SECOND.id);
    expect(state.world.level).toBe(SECOND);
    expect([state.screen, state.playKind, state.notice]).toEqual(['fight', 'live', null]);
    playFor(1);
    commands.restart();
    expect([state.world.level, state.world.tick]).toEqual([SECOND, 0]);
    commands.toTitle();
    expect([state.world.level, state.playKind]).toEqual([SECOND, 'attract']);
  });

  it('is left alone by who names a level that does not exist', async () => {
    const { state, commands } = testGame({ levels: LEVELS });
    await commands.playLevel('77-nowhere');
    expect([state.screen, state.world.level]).toEqual(['title', AMBUSH]);
  });
});

describe('a level that has to be loaded', () => {
  it('starts its clock when it can be seen, and not before', async () => {
    const { asked, showLevel } = slowly();
    const { state, commands, playFor } = await quietGame({ levels: LEVELS, showLevel });
    const played = commands.playLevel(SECOND.id);
    await settled();
    playFor(2);
    expect([state.screen, state.world.level]).toEqual(['title', AMBUSH]);
    expect(state.notice?.text).toMatch(/still being painted/);
    asked[0]?.arrive();
    await played;
    expect([state.world.level, state.world.timerTicks]).toEqual([SECOND, 0]);
    expect([state.screen, state.notice]).toEqual(['fight', null]);
  });

  it('that cannot be shown leaves the title with the level that was on, and the player is told', async () => {
    const { asked, showLevel } = slowly();
    const { state, commands } = testGame({ levels: LEVELS, showLevel });
    commands.startLevel();
    const played = commands.playLevel(SECOND.id);
    await settled();
    asked[0]?.fail();
    await played;
    expect([state.screen, state.world.level]).toEqual(['title', AMBUSH]);
    expect(state.notice).toEqual({
      kind: 'error',
      text: 'Second cannot be shown. The ground could not be loaded.',
    });
    commands.startLevel();
    expect([state.screen, state.world.level]).toEqual(['fight', AMBUSH]);
  });

  it('does not end the run that the player has begun meanwhile', async () => {
    const { asked, showLevel } = slowly();
    const { state, commands } = testGame({ levels: LEVELS, showLevel });
    commands.startLevel();
    const played = commands.playLevel(SECOND.id);
    await settled();
    commands.restart();
    asked[0]?.arrive();
    await played;
    expect([state.screen, state.playKind, state.world.level]).toEqual(['fight', 'live', AMBUSH]);
  });

  it('comes no later for who asks for it again and again, and is started once', async () => {
    const { asked, showLevel } = slowly();
    const { state, commands } = testGame({ levels: LEVELS, showLevel });
    const played: Promise<void>[] = [];
    for (let presses = 0; presses < 3; presses++) {
      played.push(commands.playLevel(SECOND.id));
      await settled();
    }
    asked[0]?.arrive();
    await Promise.all(played);
    expect(asked).toHaveLength(1);
    expect([state.screen, state.world.level]).toEqual(['fight', SECOND]);
    const { runNumber } = state;
    await settled();
    expect(state.runNumber).toBe(runNumber);
  });

  it('gives way to what was chosen after it', async () => {
    const { asked, showLevel } = slowly();
    const third = { ...SECOND, id: '97-third', name: 'Third' };
    const { state, commands } = testGame({ levels: [...LEVELS, third], showLevel });
    const played = [commands.playLevel(SECOND.id), commands.playLevel(third.id)];
    await settled();
    asked[0]?.arrive();
    await settled();
    asked[1]?.arrive();
    await Promise.all(played);
    expect([state.screen, state.world.level]).toEqual(['fight', third]);
  });
});

describe('what is kept', () => {
  it('is kept for each level by itself', async () => {
    const store = new MemoryStore();
    const game = testGame({ store, levels: LEVELS, seed: run.seed, frames: run.frames });
    await game.commands.playLevel(SECOND.id);
    game.playUntil(() => game.state.screen === 'results');
    expect(game.state.results?.isBest).toBe(true);
    await settled();
    expect(game.state.results?.verified).toBe('verified');
    game.commands.toTitle();
    const { timerTicks } = run.world;
    expect(game.state.levels).toMatchObject([{ bestTicks: null }, { bestTicks: timerTicks }]);
    expect(testGame({ store, levels: LEVELS }).state.bestTicks).toBe(timerTicks);
    await game.commands.saveReplay('best');
    expect(game.downloads[0]?.name).toMatch(/^98-second-slayer-/);
  });

  it('of all levels moves to another browser', async () => {
    const frames = run.frames;
    const { state, commands, downloads, playUntil } = testGame({
      levels: LEVELS,
      seed: run.seed,
      frames,
    });
    await commands.playLevel(SECOND.id);
    playUntil(() => state.screen === 'results');
    await commands.playLevel(AMBUSH.id);
    await commands.exportSave();
    const other = testGame({ levels: LEVELS });
    await other.commands.importSave(new File([downloads[0]!.bytes.slice()], 'mine.ktfsave'));
    await other.answer('Replace');
    expect(other.state.levels[1]?.bestTicks).toBe(run.world.timerTicks);
    await other.commands.playLevel(SECOND.id);
    await other.commands.watch('best');
    expect([other.state.playKind, other.state.world.level]).toEqual(['replay', SECOND]);
  });

  it('follows the difficulty that is chosen', () => {
    const { state, commands, playUntil } = testGame({
      levels: LEVELS,
      seed: run.seed,
      frames: run.frames,
    });
    commands.startLevel();
    playUntil(() => state.screen === 'results');
    commands.toTitle();
    expect(state.levels[0]?.bestTicks).toBe(run.world.timerTicks);
    commands.changeSettings({ difficulty: 'story' });
    expect(state.levels[0]?.bestTicks).toBeNull();
  });
});

describe('a replay', () => {
  it('of another level brings that level', async () => {
    const { state, commands } = testGame({ levels: LEVELS });
    await commands.openReplay(new File([recordedRun([], SECOND).bytes.slice()], 'friend.ktf'));
    expect([state.screen, state.playKind]).toEqual(['fight', 'replay']);
    expect(state.world.level).toBe(SECOND);
    commands.restart();
    expect([state.playKind, state.world.level]).toEqual(['live', SECOND]);
  });

  it('of the author is that of the level that is on; his times are told for each', async () => {
    const { state, commands } = testGame({ levels: LEVELS, author: run.bytes });
    await commands.findAuthorTimes();
    const { timerTicks } = run.world;
    expect(state.levels).toMatchObject([{ authorTicks: timerTicks }, { authorTicks: null }]);
    await commands.watch('author');
    expect(state.playKind).toBe('replay');
    await commands.playLevel(SECOND.id);
    commands.toTitle();
    await commands.watch('author');
    expect([state.playKind, state.notice?.kind]).toEqual(['attract', 'info']);
  });
});

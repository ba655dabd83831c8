import { beforeAll, describe, expect, it } from 'vitest';
import { fightStage } from '../../src/sim/fight/stage.ts';
import { testPad } from '../input/testPage.ts';
import { MemoryStore } from './memoryStore.ts';
import { recordedRun } from './recordedRun.ts';
import { settled, testGame } from './testGame.ts';

const fileOf = (bytes: Uint8Array, name: string): File => new File([bytes.slice()], name);

describe('the title', () => {
  it('has a fight going on behind it, which begins again when it is over', () => {
    const { state, playUntil } = testGame();
    expect([state.screen, state.playKind, state.world.tick]).toEqual(['title', 'attract', 0]);
    playUntil(() => state.world.tick > 300);
    expect(state.world.faith.health).toBeGreaterThan(0);
    playUntil(() => state.runNumber > 1);
    expect([state.screen, state.playKind]).toEqual(['title', 'attract']);
  });

  it('starts the level at the difficulty that is chosen, which is remembered', () => {
    const store = new MemoryStore();
    const { state, commands } = testGame({ store });
    commands.changeSettings({ difficulty: 'chosen' });
    commands.startLevel();
    expect([state.screen, state.playKind, state.pause]).toEqual(['fight', 'live', null]);
    expect(state.world.difficulty).toBe('chosen');
    expect(testGame({ store }).state.settings.difficulty).toBe('chosen');
  });

  it('is not left by the key that starts over', () => {
    const { state, page } = testGame();
    page.down('KeyR', 1);
    expect(state.screen).toBe('title');
  });
});

describe('a question', () => {
  const asked = () => {
    const taken: string[] = [];
    const choice = (label: string) => ({ label, choose: () => void taken.push(label) });
    const choices = [choice('Burn it'), choice('Leave it')] as const;
    return { taken, choices, question: { title: 'Sure?', text: 'It burns.', choices } };
  };

  it('makes the run wait, whatever is pressed, until it is answered', () => {
    const { state, commands, page, playFor } = testGame();
    const { question, choices, taken } = asked();
    commands.startLevel();
    playFor(1);
    commands.ask(question);
    page.down('KeyR', page.nowMs);
    page.down('Escape', page.nowMs);
    playFor(1);
    expect([state.world.tick, state.pause, state.question]).toEqual([120, 'menu', question]);
    commands.answer(choices[0]);
    commands.answer(choices[1]);
    expect([taken, state.question]).toEqual([['Burn it'], null]);
  });

  it('that another follows is answered by what changes nothing', () => {
    const { state, commands } = testGame();
    const first = asked();
    const second = asked();
    commands.ask(first.question);
    commands.ask(second.question);
    expect([first.taken, second.taken, state.question]).toEqual([
      ['Leave it'],
      [],
      second.question,
    ]);
  });
});

describe('what is said', () => {
  it('hides no failure that nobody has read yet', () => {
    const { state, commands } = testGame();
    commands.say('No sound.');
    commands.say('Nothing is kept.');
    commands.say('No sound.');
    expect(state.notice).toEqual({ kind: 'error', text: 'No sound. Nothing is kept.' });
    commands.say('Saved.', 'info');
    expect(state.notice).toEqual({ kind: 'info', text: 'Saved.' });
  });
});

describe('how finely the picture is drawn', () => {
  it('follows the frames, and the player is told once other words have been read', () => {
    const { state, commands, frame, page } = testGame();
    const frameMs = { high: 90, medium: 60, low: 16 };
    const draw = (seconds: number): void => {
      const endMs = page.nowMs + seconds * 1000;
      while (page.nowMs < endMs) frame((page.nowMs += frameMs[state.quality]));
    };
    commands.say('Read this first.');
    draw(8);
    expect(state.quality).toBe('low');
    expect(state.notice?.text).toBe('Read this first.');
    commands.dismissNotice();
    draw(0.1);
    expect(state.notice).toMatchObject({ kind: 'info' });
    expect(state.notice?.text).toMatch(/low quality now: frames took 60 ms/);
  });

  it('stays as the player has chosen, whatever frames take', () => {
    const { state, commands, playFor } = testGame();
    commands.changeSettings({ quality: 'high' });
    playFor(20);
    expect([state.quality, state.notice]).toEqual(['high', null]);
  });
});

describe('a run', () => {
  it('starts over with one press, before the next frame is drawn', () => {
    const { state, commands, page, playFor } = testGame();
    commands.startLevel();
    playFor(3);
    expect(state.world.tick).toBe(360);
    const before = state.world;
    page.down('KeyR', page.nowMs + 1);
    expect(state.world).not.toBe(before);
    expect([state.world.tick, state.screen, state.playKind]).toEqual([0, 'fight', 'live']);
    playFor(1);
    expect(state.world.timerTicks).toBe(120);
  });

  it('starts over from the pause, and out of a defeat', () => {
    const { state, commands, page, playUntil, playFor } = testGame();
    commands.startLevel();
    playFor(1);
    page.down('Escape', page.nowMs);
    page.down('KeyR', page.nowMs + 1);
    expect([state.world.tick, state.pause]).toEqual([0, null]);
    page.down('KeyD', page.nowMs);
    playUntil(() => state.world.outcome === 'failed');
    page.up('KeyR', page.nowMs);
    page.down('KeyR', page.nowMs + 1);
    expect(state.world.outcome).toBe('running');
    expect(state.world.retries).toBe(0);
  });

  it('goes on from the segment’s start after a defeat, with the key that confirms', () => {
    const { state, commands, page, playUntil, playFor } = testGame();
    commands.startLevel();
    page.down('KeyD', page.nowMs);
    page.down('Enter', page.nowMs);
    page.up('Enter', page.nowMs + 1);
    playUntil(() => state.world.outcome === 'failed');
    expect(state.world.retries).toBe(0);
    page.up('KeyD', page.nowMs);
    page.down('Enter', page.nowMs + 1);
    playFor(0.2);
    expect([state.world.outcome, state.world.retries]).toEqual(['running', 1]);
  });

  it('stands still while it is paused, and no press of the pause reaches it', () => {
    const { state, commands, page, playFor } = testGame();
    commands.startLevel();
    playFor(1);
    page.down('Escape', page.nowMs);
    expect(state.pause).toBe('menu');
    const hash = fightStage.hash(state.world);
    page.down('KeyJ', page.nowMs + 500);
    playFor(5);
    expect(fightStage.hash(state.world)).toBe(hash);
    commands.resume();
    playFor(1);
    expect([state.pause, state.world.tick]).toEqual([null, 240]);
    expect(state.world.faith.phase).toBe('free');
  });

  it('waits when the page is hidden or the pad is unplugged', () => {
    const { state, commands, page, playFor } = testGame();
    commands.startLevel();
    page.hidden = true;
    page.send('visibilitychange', page.nowMs);
    expect(state.pause).toBe('focus');
    commands.resume();
    const pad = testPad();
    page.pads = [pad];
    playFor(0.1);
    pad.axes = [1, 0, 0, 0];
    playFor(1);
    expect([state.pause, state.device]).toEqual([null, 'xbox']);
    const { tick } = state.world;
    page.pads = [null];
    playFor(1);
    expect([state.pause, state.device]).toEqual(['pad-lost', 'keyboard']);
    expect(state.world.tick).toBe(tick);
  });

  it('is paused and resumed with a pad’s Start', () => {
    const { state, commands, page, playFor } = testGame();
    const pad = testPad();
    page.pads = [pad];
    commands.startLevel();
    const pressStart = () => {
      pad.press('PadStart');
      playFor(0.1);
      pad.release('PadStart');
      playFor(0.1);
    };
    pressStart();
    expect(state.pause).toBe('menu');
    pressStart();
    expect(state.pause).toBeNull();
  });

  it('keeps the second player in it when it starts over', () => {
    const { state, commands, page, playFor } = testGame();
    commands.startLevel();
    page.down('Insert', page.nowMs);
    playFor(0.5);
    expect(state.world.secondPlayer).toBe(1);
    commands.restart();
    playFor(0.5);
    expect(state.world.secondPlayer).toBe(1);
    page.up('Insert', page.nowMs);
    page.down('Insert', page.nowMs + 10);
    playFor(0.5);
    expect(state.world.secondPlayer).toBe(0);
  });

  it('gives menus the presses that walk them', () => {
    const { commands, listen, page } = testGame();
    const walked: string[] = [];
    const stop = listen({ onMenu: (action) => walked.push(action) > 0 });
    expect(page.down('ArrowDown', 1).defaultPrevented).toBe(true);
    commands.startLevel();
    page.down('Escape', 2);
    page.down('Enter', 3);
    stop();
    page.up('ArrowDown', 4);
    page.down('ArrowDown', 5);
    expect(walked).toEqual(['down', 'confirm']);
  });
});

describe('a finished run', () => {
  let run: ReturnType<typeof recordedRun>;
  beforeAll(() => {
    run = recordedRun();
  });

  const finished = (options = {}) => {
    const made = testGame({ seed: run.seed, frames: run.frames, ...options });
    const play = () => {
      made.commands.startLevel();
      made.playUntil(() => made.state.screen === 'results');
    };
    play();
    return { ...made, play };
  };

  it('shows its time, its splits and its medal, and its recording checks out', async () => {
    const { state } = finished();
    expect(state.results).toMatchObject({
      ticks: run.world.timerTicks,
      isBest: true,
      deltaTicks: null,
      bestTicks: run.world.timerTicks,
      uncounted: null,
      verified: 'checking',
    });
    expect(state.results?.splits.at(-1)?.totalTicks).toBe(run.world.timerTicks);
    expect(state.results?.categories).toContain('any%');
    await settled();
    expect(state.results?.verified).toBe('verified');
  });

  it('is the best that the next one is compared with, also after the page was closed', () => {
    const store = new MemoryStore();
    finished({ store });
    const { state } = finished({ store });
    expect(state.results).toMatchObject({ deltaTicks: 0, isBest: false });
    expect(testGame({ store }).state.bestTicks).toBe(run.world.timerTicks);
  });

  it('shows the live difference to the best while a slower one is played', () => {
    const { state, commands, playUntil, game } = finished();
    commands.startLevel();
    const split = run.world.splits[0]?.endTicks ?? 0;
    game.state.world.timerTicks += 100;
    playUntil(() => state.world.segment > 0);
    expect(state.splits[0]).toMatchObject({ deltaTicks: 100, totalTicks: split + 100 });
  });

  it('keeps the times of its segments even if it is given up', () => {
    const store = new MemoryStore();
    const { commands, state, playUntil } = testGame({ store, seed: run.seed, frames: run.frames });
    commands.startLevel();
    playUntil(() => state.world.segment > 0);
    commands.restart();
    const best = testGame({ store }).storage.progress.bests['02-ambush slayer'];
    expect(best?.run).toBeNull();
    expect(Object.values(best?.segments ?? {})).toEqual([run.world.splits[0]?.endTicks]);
  });

  it('can be watched: the same fight to the last tick, which does not count again', async () => {
    const { state, commands, playUntil } = finished();
    await commands.watch('last');
    expect([state.screen, state.playKind]).toEqual(['fight', 'replay']);
    playUntil(() => state.world.outcome === 'finished');
    expect(state.world.timerTicks).toBe(run.world.timerTicks);
    playUntil(() => state.screen === 'results');
    expect(state.results).toMatchObject({
      ticks: run.world.timerTicks,
      isBest: false,
      uncounted: 'A recorded run',
    });
    commands.restart();
    expect(state.playKind).toBe('live');
  });

  it('can be watched faster, to the same end, and no other run can', async () => {
    const { state, commands, page, playFor, playUntil } = finished();
    const press = (code: string) => {
      page.down(code, page.nowMs);
      page.up(code, page.nowMs);
    };
    await commands.watch('last');
    press('ArrowRight');
    press('KeyD');
    playFor(0.5);
    expect([state.pace, state.world.tick]).toEqual([4, 240]);
    press('ArrowLeft');
    playFor(0.5);
    expect([state.pace, state.world.tick]).toEqual([2, 360]);
    for (const code of Array.from({ length: 9 }, () => 'ArrowRight')) press(code);
    playUntil(() => state.screen === 'results');
    expect([state.results?.ticks, state.pace]).toEqual([run.world.timerTicks, 1]);
    commands.restart();
    press('ArrowRight');
    expect(state.pace).toBe(1);
  });

  it('can be saved, and opened again by whoever gets the file', async () => {
    const { commands, downloads } = finished();
    await commands.saveReplay('best');
    const [file] = downloads;
    expect(file?.name).toMatch(/^02-ambush-slayer-\dm\d\d\.\d{3}s\.ktf$/);
    const other = testGame();
    await other.commands.openReplay(fileOf(file?.bytes ?? new Uint8Array(), 'friend.ktf'));
    expect([other.state.screen, other.state.playKind]).toEqual(['fight', 'replay']);
  });

  it('cannot be played if the file was changed: the game says so and goes on', async () => {
    const { state, commands } = testGame();
    for (const at of [0, 40, run.bytes.length - 5]) {
      const bad = run.bytes.slice();
      bad[at] = (bad[at] ?? 0) ^ 1;
      await commands.openReplay(fileOf(bad, 'friend.ktf'));
      expect(state.screen).toBe('title');
      expect(state.notice?.kind).toBe('error');
      expect(state.notice?.text).toMatch(/^friend\.ktf cannot be played\. ./);
      commands.dismissNotice();
      expect(state.notice).toBeNull();
    }
  });

  it('does not count when a probe looks on', async () => {
    const { state, store } = finished({ practice: ['probe'] });
    expect(state.results).toMatchObject({ isBest: false, uncounted: 'Practice (probe)' });
    expect(testGame({ store }).state.bestTicks).toBeNull();
    await settled();
    expect(state.results?.verified).toBe('verified');
  });

  it('moves to another browser with everything else', async () => {
    const { commands, downloads } = finished();
    await commands.exportSave();
    const save = downloads[0]?.bytes ?? new Uint8Array();
    const other = testGame();
    await other.commands.importSave(fileOf(save.slice(0, -1), 'mine.ktfsave'));
    expect(other.state.bestTicks).toBeNull();
    expect(other.state.notice?.text).toContain('Nothing was taken over from mine.ktfsave');
    await other.commands.importSave(fileOf(save, 'mine.ktfsave'));
    expect(other.state.bestTicks).toBeNull();
    await other.answer('Replace');
    expect(other.state.bestTicks).toBe(run.world.timerTicks);
    await other.commands.watch('best');
    expect(other.state.playKind).toBe('replay');
  });

  it('of the author can be watched; what is not there is said to be missing', async () => {
    const none = testGame();
    await none.commands.watch('best');
    expect(none.state.notice).toMatchObject({ kind: 'info' });
    expect(none.state.screen).toBe('title');
    const { state, commands } = testGame({ author: run.bytes });
    await commands.watch('author');
    expect(state.playKind).toBe('replay');
  });
});

import type { AppAction } from '../input/actions.ts';
import { needed } from '../needed.ts';
import type { FightLevel } from '../sim/fight/level.ts';
import type { GameCommands, GameListener, GameState } from './game.ts';
import type { GameParts } from './gameHost.ts';
import { createStore } from './gameStore.ts';
import { createLeftRunCommands } from './leftRunCommands.ts';
import { createLevelChange } from './levelChange.ts';
import { createLevelRecords } from './levelRecords.ts';
import { formatSeconds } from '../run/time.ts';
import { createPlayLoop } from './playLoop.ts';
import { QUALITIES, watchQuality, type Quality } from './pictureQuality.ts';
import { createAttractPlay } from './plays.ts';
import { createReplayCommands, createShownReplay } from './replayCommands.ts';
import { createRestartHold, mustBeHeld } from './restartHold.ts';
import { createRunLife } from './runLife.ts';
import { createSaveCommands } from './saveCommands.ts';
import { createSegmentsAhead } from './segmentsAhead.ts';
import { inputOptions, type Settings } from './settings.ts';

export interface Game {
  readonly state: GameState;
  readonly commands: GameCommands;
  /** Returns what stops it. */
  listen: (listener: GameListener) => () => void;
  /** Once a drawn frame, with the time in the clock of `event.timeStamp`. */
  frame: (nowMs: number) => void;
}

/** The game: its screens, the run that is on, and what the player may ask for. */
export function createGame(parts: GameParts): Game {
  const { levels, storage, input, host } = parts;
  const records = createLevelRecords(parts);
  let watch = watchQuality();
  let coarserWords: string | null = null;
  let isPictureLost = false;
  const qualityFor = ({ quality }: Settings): Quality =>
    quality === 'automatic' ? watch.quality : quality;
  const lastLevel = levels.find(({ id }) => id === storage.progress.last) ?? levels[0];
  const first = createAttractPlay(needed(lastLevel, 'a level'), host.newSeed());
  const store = createStore(
    {
      screen: 'title',
      playKind: 'attract',
      pause: null,
      world: first.world,
      alpha: 0,
      pace: 1,
      restartHeld: null,
      runNumber: 1,
      splits: [],
      bestTicks: records.bestTicks(first.world.level, storage.settings),
      results: null,
      levels: records.list(),
      device: input.device,
      settings: storage.settings,
      quality: qualityFor(storage.settings),
      notice: null,
      question: null,
      unfinished: null,
      hasBackup: false,
      learnt: storage.progress.learnt,
    },
    ({ screen, pause }) => input.setPlaying(screen === 'fight' && pause === null),
  );
  const { state, change, say } = store;
  const loop = createPlayLoop({ poll: (atMs) => input.poll(atMs), tick: playTick }, host.nowMs());
  const shown = createShownReplay();
  const restartHold = createRestartHold();
  const skipTime = () => loop.skipTo(host.nowMs());
  const onLeft = () => void leftRuns.find();
  const life = createRunLife({ ...parts, store, shown, first, records, skipTime, onLeft });
  const levelChange = createLevelChange({ host, store, toTitle: life.toTitle });
  const ahead = createSegmentsAhead({ host, store, toTitle: life.toTitle });
  const leftRuns = createLeftRunCommands({
    ...parts,
    store,
    change: levelChange,
    resume: life.resume,
  });
  const replays = createReplayCommands({
    ...parts,
    store,
    shown,
    change: levelChange,
    show: life.begin,
  });

  /** A recorded run may be watched faster than it was played: then one tick's time is that of several. */
  function playTick(endMs: number): boolean {
    for (let played = 0; played < state.pace; played++) {
      if (!life.tick(endMs) || !ahead.canBeSeen()) return false;
    }
    return true;
  }

  async function play(level: FightLevel, segment = 0): Promise<void> {
    if (await levelChange.enterToPlay(level, segment)) life.beginLive(segment);
  }

  /** Settings and bests are others now. */
  function configure(): void {
    const { settings } = storage;
    input.configure(inputOptions(settings));
    // whoever asks for it anew wants it measured anew
    if (settings.quality !== state.settings.quality) watch = watchQuality();
    const { learnt } = storage.progress;
    const changed = { settings, quality: qualityFor(settings), levels: records.list(), learnt };
    const { screen, world } = state;
    change(
      screen === 'title'
        ? { ...changed, bestTicks: records.bestTicks(world.level, settings) }
        : changed,
    );
  }

  /** Draws more or less finely from here on, if frames ask for it, and says so where it takes something away. */
  function chooseQuality(nowMs: number): void {
    if (state.settings.quality === 'automatic' && watch.frame(nowMs, state.screen === 'fight')) {
      const before = state.quality;
      const { quality } = watch;
      change({ quality });
      const isCoarser = QUALITIES.indexOf(quality) > QUALITIES.indexOf(before);
      const took = `frames took ${Math.round(watch.frameMs)} ms`;
      coarserWords = isCoarser
        ? `The picture is drawn in ${quality} quality now: ${took}. The settings can fix it.`
        : null;
    }
    // it can wait until what else was said has been read
    if (coarserWords === null || state.notice !== null) return;
    say(coarserWords, 'info');
    coarserWords = null;
  }

  /** Whatever the player began meanwhile. */
  function waitForPicture(): void {
    if (state.screen === 'fight' && state.pause === null) change({ pause: 'context-lost' });
  }

  function askToWatch(file: File): void {
    const at = formatSeconds(state.world.timerTicks);
    commands.ask({
      title: 'Leave your run?',
      text: `Watching ${file.name} ends your run at ${at}. The title then offers to go on with it.`,
      choices: [
        { label: 'Watch', choose: () => void replays.open(file) },
        { label: 'Keep playing', choose: () => commands.resume() },
      ],
    });
  }

  const commands: GameCommands = {
    startLevel(segment = 0) {
      if (levelChange.isSettled && host.isThere(segment)) life.beginLive(segment);
      else void play(state.world.level, segment);
    },
    async playLevel(levelId, segment) {
      const level = levels.find(({ id }) => id === levelId);
      if (level) await play(level, segment);
    },
    async findAuthorTimes() {
      await records.findAuthorTimes();
      change({ levels: records.list() });
    },
    continueRun: () => leftRuns.continueRun(),
    restart() {
      if (state.screen !== 'title') life.beginLive();
    },
    retry: life.retry,
    pause(reason) {
      if (state.screen === 'fight' && state.pause === null) change({ pause: reason });
    },
    setPictureLost(isLost) {
      isPictureLost = isLost;
      if (isLost) waitForPicture();
    },
    resume() {
      if (state.pause === null) return;
      if (isPictureLost) {
        say('The graphics are not back yet. Give them a moment; the run waits.', 'info');
        return;
      }
      if (!ahead.canBeSeen()) return;
      skipTime();
      change({ pause: null });
    },
    toTitle: () => life.toTitle(),
    watch: replays.watch,
    saveReplay: replays.save,
    async openReplay(file) {
      if (life.isOn) askToWatch(file);
      else await replays.open(file);
    },
    changeSettings(changed) {
      storage.choose(changed);
      configure();
    },
    learn(ids) {
      storage.change((latest) => ({
        ...latest,
        learnt: [...new Set([...latest.learnt, ...ids])],
      }));
      change({ learnt: storage.progress.learnt });
    },
    exportSave: () => saves.exportSave(),
    importSave: (file) => saves.importSave(file),
    bringBack: () => saves.bringBack(),
    say,
    dismissNotice() {
      if (state.notice) change({ notice: null });
    },
    ask(question) {
      const open = state.question?.choices.at(-1);
      if (open) commands.answer(open);
      commands.pause('menu');
      change({ question });
    },
    answer(choice) {
      if (!state.question?.choices.includes(choice)) return;
      change({ question: null });
      choice.choose();
    },
  };

  const saves = createSaveCommands({ ...parts, store, ask: commands.ask, adopt: configure });

  function onAction(action: AppAction): boolean {
    if ('menu' in action) {
      if (store.askMenus(action.menu)) return true;
      if (action.menu === 'right') return life.changePace(1);
      if (action.menu === 'left') return life.changePace(-1);
      return action.menu === 'confirm' && commands.retry();
    }
    if (state.question) return action.game === 'pause' && store.askMenus('confirm');
    if (action.game === 'restart') askToRestart();
    else if (state.screen !== 'fight') return store.askMenus('confirm');
    else if (state.pause === null) commands.pause('menu');
    else commands.resume();
    return state.screen === 'fight';
  }

  function askToRestart(): void {
    if (mustBeHeld(state)) restartHold.begin(host.nowMs());
    else commands.restart();
  }

  /** Starts over when the key for it has been held for long enough. */
  function followRestart(nowMs: number): void {
    const mustHold = mustBeHeld(state);
    const isHeld = mustHold && input.isHeld('restart') && state.question === null;
    const held = restartHold.frame(nowMs, isHeld);
    if (held === 1) commands.restart();
    store.move({ restartHeld: mustHold ? held % 1 : null });
  }

  input.listen({
    onAction,
    onFocusLost: () => commands.pause('focus'),
    onPadLost: () => commands.pause('pad-lost'),
    onUnknownPad: (id) => {
      say(`The browser cannot name the buttons of this gamepad (${id}). Try its other mode.`);
    },
    onDevice: (device) => change({ device }),
  });
  storage.onTrouble(say);
  storage.onOutside(() => {
    configure();
    void leftRuns.find();
  });
  host.guard({
    isPlaying: () => state.screen === 'fight',
    keep() {
      leftRuns.keepTaken();
      return life.keepRun();
    },
    onBack: () => void leftRuns.find(),
  });
  void leftRuns.find();
  void saves.findBackup();

  return {
    state,
    commands,
    listen: store.listen,
    frame(nowMs) {
      if (isPictureLost) waitForPicture();
      else chooseQuality(nowMs);
      followRestart(nowMs);
      if (state.pause !== null) {
        input.poll(nowMs);
        loop.skipTo(nowMs);
        return;
      }
      if (levelChange.isSettled) ahead.look();
      store.move({ alpha: loop.frame(nowMs) });
      life.moveSplits();
    },
  };
}

import { bestAfter, NO_BEST } from '../run/best.ts';
import { isFromTheStart } from '../run/categories.ts';
import { splitRows } from '../run/splits.ts';
import type { FightLevel } from '../sim/fight/level.ts';
import type { FightWorld } from '../sim/fight/world.ts';
import type { Screen } from './game.ts';
import { TICK_MS } from './playLoop.ts';
import { messageOf } from './gameHost.ts';
import type { GameParts } from './gameHost.ts';
import type { GameStore } from './gameStore.ts';
import type { LevelRecords } from './levelRecords.ts';
import { createAttractPlay, createLivePlay } from './plays.ts';
import type { LivePlay, Play } from './plays.ts';
import { bestOf, runKey } from './progress.ts';
import type { ShownReplay } from './replayCommands.ts';
import { resultsOf } from './results.ts';
import { rumbleOf } from './rumbles.ts';

/** How long the end of a run is looked at before its results come, and that of an attract fight. */
const RESULTS_AFTER_TICKS = 180;
const ATTRACT_AFTER_TICKS = 300;
/** A run that is shorter is not worth keeping; a longer one is kept so often, and whenever it could end. */
const KEPT_FROM_TICKS = 360;
const KEPT_EVERY_TICKS = 1200;

interface RunLifeParts extends GameParts {
  readonly store: GameStore;
  readonly shown: ShownReplay;
  /** The first play, which the store already shows. */
  readonly first: Play;
  readonly records: LevelRecords;
  /** The time up to now is not played. */
  skipTime: () => void;
  /** A run was left; it may be gone on with. */
  onLeft: () => void;
}

/** How many times as fast as it was played a recorded run may be watched. */
const PACES = [1, 2, 4, 8, 16] as const;

/** From one run to the next: what begins, what its ticks lead to, what its end is worth. */
export function createRunLife(parts: RunLifeParts) {
  const { storage, input, host, store, shown, skipTime } = parts;
  const { state } = store;
  let play = parts.first;
  let live: LivePlay | null = null;
  /** What makes the player's run one for practice. */
  let { practice } = parts;
  /** The best before this run. */
  let best = NO_BEST;
  let overTicks = 0;
  /** Who has joined stays for the next run. */
  let players: 1 | 2 = 1;

  const isOn = (): boolean => live !== null && live.world.outcome !== 'finished';

  /** Says whether nothing would be lost if the page went away now. */
  function keepRun(): boolean {
    if (!live || !isOn() || live.world.tick < KEPT_FROM_TICKS) return true;
    return storage.leftRuns.keep(live.keep({ recordedAt: host.today(), practice }));
  }

  function leaveRun(): void {
    if (!live) return;
    keepRun();
    live = null;
    storage.leftRuns.leave();
    parts.onLeft();
  }

  function begin(next: Play, screen: Screen): void {
    leaveRun();
    play = next;
    overTicks = 0;
    skipTime();
    input.beginRun();
    const isTitle = screen === 'title';
    const difficulty = isTitle ? state.settings.difficulty : next.world.difficulty;
    best = bestOf(storage.progress, runKey(next.world.level.id, difficulty));
    store.change({
      screen,
      playKind: next.kind,
      pause: null,
      pace: 1,
      world: next.world,
      runNumber: state.runNumber + 1,
      splits: isTitle ? [] : splitRows(next.world, best),
      bestTicks: best.run?.ticks ?? null,
      results: null,
      levels: parts.records.list(),
    });
  }

  function goLive(next: LivePlay, marks: readonly string[]): void {
    begin(next, 'fight');
    live = next;
    practice = marks;
    void storage.leftRuns.begin();
  }

  function beginLive(segment = 0): void {
    // whoever starts over gives up the run before
    storage.leftRuns.drop();
    live = null;
    const { level } = state.world;
    storage.change((progress) => ({ ...progress, last: level.id }));
    const options = {
      seed: host.newSeed(),
      difficulty: state.settings.difficulty,
      players,
      bondStart: level.bondStart,
      segment: level.segments[segment] ? segment : 0,
      judgedDelayTicks: Math.round(state.settings.danceDelayMs / TICK_MS),
    };
    const next = createLivePlay({ level, options, build: parts.build }, input);
    goLive(next, parts.practice);
  }

  const toTitle = (level = state.world.level): void =>
    begin(createAttractPlay(level, host.newSeed()), 'title');

  /** What a tick of the player's own run leads to outside the fight. */
  function follow({ world }: LivePlay): void {
    players = world.secondPlayer === 1 ? 2 : 1;
    if (world.tick % KEPT_EVERY_TICKS === 0) keepRun();
    for (const event of world.events) {
      const felt = state.settings.rumble ? rumbleOf(event) : null;
      if (felt) input.rumble(felt.seat, felt.rumble);
      if (event.type === 'level-failed') keepRun();
      if (event.type === 'segment-finished' && practice.length === 0) keepBest(world);
    }
  }

  function keepBest(world: FightWorld): void {
    const key = runKey(world.level.id, world.difficulty);
    // another page may have made a better one meanwhile
    best = { ...best, run: bestOf(storage.latest(), key).run };
    storage.change((progress) => ({
      ...progress,
      bests: { ...progress.bests, [key]: bestAfter(bestOf(progress, key), world) },
    }));
  }

  function finish(run: LivePlay): void {
    const { world } = run;
    storage.leftRuns.drop();
    const fromTheStart = isFromTheStart(world) ? [] : ['not from the start'];
    const marks = [...practice, ...fromTheStart];
    const uncounted = marks.length > 0 ? `Practice (${marks.join(', ')})` : null;
    const results = resultsOf(world, best, uncounted);
    store.change({ results, splits: results.splits, bestTicks: results.bestTicks });
    try {
      const bytes = run.finish({ recordedAt: host.today(), practice });
      shown.set(bytes);
      const key = runKey(world.level.id, world.difficulty);
      void storage.keepLast(key, bytes);
      if (results.isBest) void storage.keepBest(key, bytes);
      void check(bytes, world.level);
    } catch (error) {
      store.say(`This run was not recorded: ${messageOf(error)}`);
      store.change({ results: { ...results, verified: 'failed' } });
    }
  }

  /** The check of `npm run verify`, on the run that has just ended. */
  async function check(bytes: Uint8Array, level: FightLevel): Promise<void> {
    const run = state.runNumber;
    const verdict = await host.verify(bytes, [level]).catch(() => null);
    const { results } = state;
    if (state.runNumber !== run || !results) return;
    const isTrue = verdict?.status === 'verified' && verdict.ticks === results.ticks;
    store.change({ results: { ...results, verified: isTrue ? 'verified' : 'failed' } });
  }

  /** A run is over: on with its results, an attract fight with another. */
  function goOn(): void {
    overTicks++;
    if (state.screen === 'title' && overTicks >= ATTRACT_AFTER_TICKS) toTitle();
    if (state.screen !== 'fight' || overTicks < RESULTS_AFTER_TICKS) return;
    if (play.world.outcome !== 'finished') toTitle();
    else if (live) store.change({ screen: 'results' });
    else {
      const results = resultsOf(play.world, best, 'A recorded run');
      store.change({ screen: 'results', pace: 1, results: { ...results, verified: 'verified' } });
    }
  }

  return {
    begin,
    beginLive,
    toTitle,
    keepRun,

    /** The player's own run is on, paused or not. */
    get isOn(): boolean {
      return isOn();
    },

    /** A run that was left stands where it was, and waits for the player. */
    resume(run: LivePlay, marks: readonly string[]): void {
      goLive(run, marks);
      store.change({ pause: 'resumed' });
    },

    /** Plays the tick that ends at `endMs`. False when another run has begun, or a pause. */
    tick(endMs: number): boolean {
      if (state.pause !== null) return false;
      const played = play;
      const wasRunning = played.world.outcome !== 'finished';
      played.step(endMs);
      store.tellTick();
      if (live) follow(live);
      if (live && wasRunning && live.world.outcome === 'finished') finish(live);
      if (played.isOver()) goOn();
      return play === played && state.pause === null;
    },

    /** Once a frame: the split that is being played moves with the clock. */
    moveSplits(): void {
      if (state.screen !== 'fight' || state.results) return;
      store.move({ splits: splitRows(play.world, best) });
    },

    /** Watches a recorded run one step faster, or slower. Says whether there is one. */
    changePace(step: 1 | -1): boolean {
      if (play.kind !== 'replay' || state.screen !== 'fight') return false;
      const pace = PACES[PACES.findIndex((each) => each === state.pace) + step];
      if (pace !== undefined) store.change({ pace });
      return true;
    },

    /** Whether there was a defeat to go on from. */
    retry(): boolean {
      if (!live || state.screen !== 'fight' || live.world.outcome !== 'failed') return false;
      live.retry();
      return true;
    },
  };
}

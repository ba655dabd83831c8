import { ReplayError } from '../run/ReplayError.ts';
import { optionsOf } from '../run/replayHeader.ts';
import type { Steps } from '../run/steps.ts';
import { formatSeconds } from '../run/time.ts';
import { fightStage } from '../sim/fight/stage.ts';
import type { FightLevel } from '../sim/fight/level.ts';
import type { Unfinished } from './game.ts';
import type { GameParts } from './gameHost.ts';
import type { GameStore } from './gameStore.ts';
import { inSlices } from './inSlices.ts';
import type { LeftRun } from './leftRuns.ts';
import type { LevelChange } from './levelChange.ts';
import { createLivePlay } from './plays.ts';
import type { LivePlay } from './plays.ts';
import { readUnfinished } from './unfinishedRun.ts';
import type { UnfinishedRun } from './unfinishedRun.ts';

interface LeftRunParts extends GameParts {
  readonly store: GameStore;
  readonly change: LevelChange;
  readonly resume: (run: LivePlay, practice: readonly string[]) => void;
}

/** A few milliseconds of play. */
const TICKS_A_STEP = 60;

/** Finding and going on with runs that were left. What cannot be gone on with is told of, once, and let go. */
export function createLeftRunCommands(parts: LeftRunParts) {
  const { levels, storage, input, store, change, resume } = parts;
  const { state, say } = store;
  const { leftRuns } = storage;
  /** Being played again: it must not be lost if the page goes away meanwhile. */
  let taken: LeftRun | null = null;

  /** Throws ReplayError with what is wrong. */
  function open({ text }: LeftRun): { run: UnfinishedRun; level: FightLevel } {
    const run = readUnfinished(text);
    const { chapter, levelHash } = run.header;
    const level = levels.find(({ id, hash }) => id === chapter && hash === levelHash);
    if (!level) throw new ReplayError('Its level has changed since.');
    return { run, level };
  }

  function letGo(left: LeftRun, error: unknown): void {
    leftRuns.take(left);
    const why = error instanceof ReplayError ? error.message : 'It is damaged.';
    say(`The run that you left cannot be gone on with. ${why} Start its level anew.`);
  }

  async function findNewest(): Promise<LeftRun | null> {
    for (const left of await leftRuns.list(() => void findNewest())) {
      try {
        const { run, level } = open(left);
        store.change({ unfinished: placeOf(run, level) });
        return left;
      } catch (error) {
        letGo(left, error);
      }
    }
    store.change({ unfinished: null });
    return null;
  }

  async function playAgain(left: LeftRun): Promise<void> {
    const { run, level } = open(left);
    if (!(await change.enter(level, [segmentOf(run, level)]))) return leftRuns.putBack(left);
    const { runNumber } = state;
    const isWanted = (): boolean => state.runNumber === runNumber || state.playKind === 'attract';
    say(
      `One moment: your run is played again up to ${formatSeconds(run.header.timerTicks)}.`,
      'info',
    );
    const options = optionsOf(run.header);
    const play = createLivePlay({ level, options, build: parts.build }, input);
    await inSlices(steps(play, run, isWanted));
    if (!isWanted()) return leftRuns.putBack(left);
    if (fightStage.hash(play.world) !== run.header.finalHash) {
      throw new ReplayError('It leads elsewhere now.');
    }
    store.change({ notice: null });
    resume(play, [...new Set([...run.header.practice, ...parts.practice])]);
  }

  return {
    /** Tells the state of the run that was left last. */
    find: async (): Promise<void> => void (await findNewest()),

    async continueRun(): Promise<void> {
      const left = taken ? null : await findNewest();
      if (left && leftRuns.take(left)) {
        taken = left;
        await playAgain(left).catch((error: unknown) => letGo(left, error));
        taken = null;
      }
      if (left) await findNewest();
    },

    /** The page goes away: what was taken is there for the next one. */
    keepTaken(): void {
      if (taken) leftRuns.putBack(taken);
    },
  };
}

function* steps(play: LivePlay, run: UnfinishedRun, isWanted: () => boolean): Steps<void> {
  for (const inputs of run.inputs()) {
    play.again(inputs);
    if (play.world.tick % TICKS_A_STEP !== 0) continue;
    yield;
    if (!isWanted()) return;
  }
}

const segmentOf = ({ header }: UnfinishedRun, { segments }: FightLevel): number =>
  Math.min(header.startSegment + header.segments.length, segments.length - 1);

function placeOf(run: UnfinishedRun, level: FightLevel): Unfinished {
  return {
    level: level.name,
    segment: level.segments[segmentOf(run, level)]?.name ?? '',
    timerTicks: run.header.timerTicks,
  };
}

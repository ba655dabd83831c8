import { createBot } from '../bot/bot.ts';
import type { Input } from '../input/createInput.ts';
import { createRecorder } from '../run/recorder.ts';
import type { RunEnd, RunStart } from '../run/recorder.ts';
import { replayInputs } from '../run/replayFile.ts';
import type { Replay } from '../run/replayFile.ts';
import { optionsOf } from '../run/replayHeader.ts';
import { BUTTON, NO_INPUT, type InputFrame } from '../sim/core/inputFrame.ts';
import { fightStage } from '../sim/fight/stage.ts';
import type { FightLevel } from '../sim/fight/level.ts';
import type { FightWorld } from '../sim/fight/world.ts';
import type { PlayKind } from './game.ts';
import { packPart, writeUnfinished } from './unfinishedRun.ts';

/** A fight and whoever moves the heroines in it. */
export interface Play {
  readonly kind: PlayKind;
  readonly world: FightWorld;
  /** Plays the tick that ends at `endMs`. */
  step(endMs: number): void;
  /** There is nothing more to see. */
  isOver(): boolean;
}

export interface LivePlay extends Play {
  readonly kind: 'live';
  /** Once more from the segment's start, in the next tick. */
  retry(): void;
  /** Plays a tick as it was played before the run was left. */
  again(inputs: readonly InputFrame[]): void;
  /** The run up to now, for `readUnfinished`. */
  keep(end: RunEnd): string;
  /** The finished run as a `.ktf`; to be asked in the tick that finished it. */
  finish(end: RunEnd): Uint8Array;
}

/** So many ticks of inputs are packed in a millisecond. */
const PART_TICKS = 1200;

/** The player's own run, recorded from its first tick to the one that finishes it. */
export function createLivePlay(
  start: RunStart,
  input: Pick<Input, 'frameFor' | 'setAtWheel'>,
): LivePlay {
  const world = fightStage.create(start.level, start.options);
  const recorder = createRecorder(start);
  const inputs = [NO_INPUT, NO_INPUT];
  const parts: string[] = [];
  let retrying = false;

  function packRest(): void {
    const rest = recorder.takePart();
    if (rest.ticks > 0) parts.push(packPart(rest));
  }

  function play(frames: readonly InputFrame[]): void {
    const isRunning = world.outcome !== 'finished';
    fightStage.step(world, frames);
    if (!isRunning) return;
    recorder.push(frames, world);
    if (world.tick % PART_TICKS === 0) packRest();
  }

  return {
    kind: 'live',
    world,
    step(endMs) {
      const isRunning = world.outcome !== 'finished';
      input.setAtWheel(world.drive !== null);
      inputs[0] = isRunning ? input.frameFor('faith', endMs) : NO_INPUT;
      inputs[1] = isRunning ? input.frameFor('willow', endMs) : NO_INPUT;
      if (retrying) inputs[0] |= BUTTON.retry;
      retrying = false;
      play(inputs);
    },
    again: play,
    keep(end) {
      packRest();
      return writeUnfinished(recorder.header(world, end), parts);
    },
    isOver: () => world.outcome === 'finished',
    retry() {
      retrying = world.outcome === 'failed';
    },
    finish: (end) => recorder.finish(world, end),
  };
}

/** A recorded run, played from its inputs as it was. */
export function createReplayPlay(level: FightLevel, replay: Replay): Play {
  const world = fightStage.create(level, optionsOf(replay.header));
  const players = [replayInputs(replay, 0), replayInputs(replay, 1)];
  const inputs = [NO_INPUT, NO_INPUT];
  let tick = 0;
  return {
    kind: 'replay',
    world,
    step() {
      players.forEach((frameAt, player) => {
        inputs[player] = tick < replay.header.ticks ? frameAt(tick) : NO_INPUT;
      });
      tick++;
      fightStage.step(world, inputs);
    },
    isOver: () => tick >= replay.header.ticks,
  };
}

/** How well the bot behind the title plays: to be looked at, not to be beaten. */
const ATTRACT_BOT = { reactionTicks: 24, skill: 0.9 } as const;

/** The fight behind the title. */
export function createAttractPlay(level: FightLevel, seed: number): Play {
  const world = fightStage.create(level, {
    seed,
    difficulty: 'slayer',
    players: 1,
    bondStart: level.bondStart,
    segment: 0,
  });
  const bot = createBot({ seed, ...ATTRACT_BOT });
  const inputs = [NO_INPUT, NO_INPUT];
  return {
    kind: 'attract',
    world,
    step() {
      inputs[0] = bot.think(world);
      fightStage.step(world, inputs);
    },
    isOver: () => world.outcome !== 'running',
  };
}

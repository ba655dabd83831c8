import { RULES_VERSION, TICK_RATE, type StageOptions } from '../sim/core/stage.ts';
import { NO_INPUT, type InputFrame } from '../sim/core/inputFrame.ts';
import type { FightLevel } from '../sim/fight/level.ts';
import { fightStage } from '../sim/fight/stage.ts';
import type { FightWorld } from '../sim/fight/world.ts';
import type { InputTrack } from './inputTrack.ts';
import { writeReplay } from './replayFile.ts';
import type { ReplayHeader } from './replayHeader.ts';

/** What is known of a run when it begins. */
export interface RunStart {
  readonly level: FightLevel;
  readonly options: StageOptions;
  /** Which build of the game this is. */
  readonly build: string;
}

/** What is known of a run only when it is over. */
export interface RunEnd {
  /** ISO 8601. */
  readonly recordedAt: string;
  readonly player?: string;
  /** What was used that makes it practice. */
  readonly practice: readonly string[];
}

export interface Recorder {
  /** Once a tick, right after the step: what both players pressed in it, and what came of it. */
  push(inputs: readonly InputFrame[], world: FightWorld): void;
  /** The inputs since the last part was taken, for whoever keeps the run while it goes on. */
  takePart(): InputTrack;
  /** What a replay of the run so far says of it. */
  header(world: FightWorld, end: RunEnd): ReplayHeader;
  /** The run so far as a `.ktf`. Throws ReplayError if it is longer than 24 hours. */
  finish(world: FightWorld, end: RunEnd): Uint8Array;
}

const FIRST_HASH_EVERY = 1200;
/** Beyond so many, every other hash is let go: a header stays small. */
const MAX_HASHES = 2048;

export function createRecorder({ level, options, build }: RunStart): Recorder {
  const starts: number[] = [];
  const frames: [number[], number[]] = [[], []];
  const last: [InputFrame, InputFrame] = [NO_INPUT, NO_INPUT];
  let hashes: string[] = [];
  let hashEvery = FIRST_HASH_EVERY;
  let ticks = 0;
  let partFrom = 0;

  function header(world: FightWorld, { recordedAt, player, practice }: RunEnd): ReplayHeader {
    return {
      game: 'keep-the-faith',
      rules: RULES_VERSION,
      build,
      chapter: level.id,
      levelHash: level.hash,
      seed: options.seed,
      tickRate: TICK_RATE,
      difficulty: options.difficulty,
      assists: [],
      practice: [...practice],
      players: options.players,
      bondStart: options.bondStart,
      unlocked: [],
      mode: 'level',
      startSegment: options.segment,
      judgedDelayTicks: options.judgedDelayTicks ?? 0,
      segments: finishedSegments(world),
      ticks,
      timerTicks: world.timerTicks,
      outcome: world.outcome,
      finalHash: fightStage.hash(world),
      hashEvery,
      hashes,
      recordedAt,
      ...(player === undefined ? {} : { player }),
    };
  }

  /** From the row that is on at a tick to the last one. */
  function rowsFrom(tick: number): InputTrack {
    let row = starts.length;
    while (row > 0 && starts[row - 1]! > tick) row--;
    const first = ticks > tick ? Math.max(0, row - 1) : starts.length;
    return {
      ticks: ticks - tick,
      starts: Uint32Array.from(starts.slice(first), (start) => Math.max(0, start - tick)),
      frames: [Uint32Array.from(frames[0].slice(first)), Uint32Array.from(frames[1].slice(first))],
    };
  }

  return {
    header,
    takePart() {
      const part = rowsFrom(partFrom);
      partFrom = ticks;
      return part;
    },
    push(inputs, world) {
      const first = inputs[0] ?? NO_INPUT;
      const second = inputs[1] ?? NO_INPUT;
      if (ticks === 0 || first !== last[0] || second !== last[1]) {
        starts.push(ticks);
        frames[0].push((last[0] = first));
        frames[1].push((last[1] = second));
      }
      ticks++;
      if (ticks % hashEvery !== 0) return;
      hashes.push(fightStage.hash(world));
      if (hashes.length <= MAX_HASHES) return;
      hashes = hashes.filter((_, i) => i % 2 === 1);
      hashEvery *= 2;
    },
    finish: (world, end) => writeReplay(header(world, end), rowsFrom(0)),
  };
}

/** The segments that are over, and what each took. */
export function finishedSegments(world: FightWorld): { id: string; ticks: number }[] {
  return world.level.segments.flatMap(({ id }, index) => {
    const split = world.splits[index];
    return split && split.endTicks >= 0 ? [{ id, ticks: split.endTicks - split.startTicks }] : [];
  });
}

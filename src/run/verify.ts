/** Whether a replay is true: its inputs are played again, without a screen, and must lead where it says. */
import { fightStage } from '../sim/fight/stage.ts';
import type { Difficulty } from '../sim/core/stage.ts';
import type { FightLevel, Medal } from '../sim/fight/level.ts';
import type { FightWorld } from '../sim/fight/world.ts';
import { printable } from '../level/printable.ts';
import { categoriesOf, type Category } from './categories.ts';
import { medalFor } from '../sim/fight/medals.ts';
import { finishedSegments } from './recorder.ts';
import { ReplayError } from './ReplayError.ts';
import { readingReplay, replayInputs, type Replay } from './replayFile.ts';
import { optionsOf } from './replayHeader.ts';
import { runThrough, type Steps } from './steps.ts';
import { formatTicks } from './time.ts';

export type VerdictStatus =
  | 'verified'
  /** Play leads elsewhere than the replay says, or the file was changed. */
  | 'mismatch'
  | 'wrong-version'
  | 'wrong-level'
  /** True as far as it goes, but the level was not finished. */
  | 'incomplete'
  | 'unreadable';

export interface Verdict {
  /** Empty unless somebody fills it in who knows where the bytes came from. */
  readonly file: string;
  readonly status: VerdictStatus;
  readonly chapter: string | null;
  readonly difficulty: Difficulty | null;
  /** What the run's clock showed at the end. */
  readonly ticks: number | null;
  /** The same as `m:ss.mmm`. */
  readonly time: string | null;
  readonly medal: Medal | null;
  readonly segments: readonly { id: string; ticks: number }[];
  readonly categories: readonly Category[];
  readonly assists: readonly string[];
  readonly practice: readonly string[];
  /** How many have played, if only for a moment. */
  readonly players: number | null;
  /** The bond at the end. */
  readonly bond: number | null;
  readonly finalHash: string | null;
  /** The first tick with a hash that play does not reach; it went astray after the hash before. */
  readonly firstBadTick: number | null;
  /** What is wrong and what to do. */
  readonly message: string;
}

/** The verdict on something that tells nothing of itself. */
export const UNREADABLE: Verdict = {
  file: '',
  status: 'unreadable',
  chapter: null,
  difficulty: null,
  ticks: null,
  time: null,
  medal: null,
  segments: [],
  categories: [],
  assists: [],
  practice: [],
  players: null,
  bond: null,
  finalHash: null,
  firstBadTick: null,
  message: '',
};

/** A few milliseconds of play. */
const TICKS_A_STEP = 240;

/** Never throws for what a file may hold. Until it is verified, times and names are the file's own claims. */
export const verifyReplay = (bytes: Uint8Array, levels: readonly FightLevel[]): Verdict =>
  runThrough(verifyingReplay(bytes, levels));

/** As `verifyReplay`, in steps of some milliseconds. */
export function* verifyingReplay(bytes: Uint8Array, levels: readonly FightLevel[]): Steps<Verdict> {
  let replay: Replay;
  try {
    replay = yield* readingReplay(bytes);
  } catch (error) {
    if (!(error instanceof ReplayError)) throw error;
    return { ...UNREADABLE, status: error.status, message: error.message };
  }
  const { header } = replay;
  const claims: Verdict = {
    ...UNREADABLE,
    chapter: header.chapter,
    difficulty: header.difficulty,
    ticks: header.timerTicks,
    time: formatTicks(header.timerTicks),
    segments: header.segments,
    assists: header.assists,
    practice: header.practice,
    players: header.players,
    finalHash: header.finalHash,
  };
  const level = levels.find(({ id }) => id === header.chapter);
  if (!level || level.hash !== header.levelHash) {
    const message = level
      ? `It was recorded on another version of ${level.id} (${header.levelHash}, here ` +
        `${level.hash}). Verify it with the build that recorded it.`
      : `It was recorded on "${printable(header.chapter)}", a level that is not here.`;
    return { ...claims, status: 'wrong-level', message };
  }
  return yield* judge(replay, level, claims);
}

function* judge(replay: Replay, level: FightLevel, claims: Verdict): Steps<Verdict> {
  const { header } = replay;
  const mismatch = (message: string, firstBadTick: number | null = null): Verdict => ({
    ...claims,
    status: 'mismatch',
    firstBadTick,
    message: replay.intact ? message : `The file was changed after it was written. ${message}`,
  });
  if (header.startSegment >= level.segments.length) {
    return mismatch(
      `It starts at segment ${header.startSegment}, which ${level.id} does not have.`,
    );
  }
  if (header.bondStart !== level.bondStart) {
    return mismatch(
      `It begins with a bond of ${header.bondStart}, and ${level.id} with ${level.bondStart}.`,
    );
  }
  const { world, badTick, fault } = yield* play(replay, level);
  if (fault !== null) return mismatch(`Play broke off at tick ${world.tick}: ${fault}.`, badTick);
  if (badTick !== null) {
    const since = Math.max(0, Math.floor((badTick - 1) / header.hashEvery) * header.hashEvery);
    return mismatch(
      `Its inputs lead elsewhere than it says, somewhere in ticks ${since + 1} to ${badTick}. ` +
        'It cannot count; record the run again.',
      badTick,
    );
  }
  if (world.tick < header.ticks) {
    return mismatch(
      `It goes on for ${header.ticks - world.tick} ticks after the level was finished, where a run ends.`,
    );
  }
  const segments = finishedSegments(world);
  if (
    header.outcome !== world.outcome ||
    header.timerTicks !== world.timerTicks ||
    JSON.stringify(header.segments) !== JSON.stringify(segments)
  ) {
    return mismatch('Its times or its outcome are not those that its inputs lead to.');
  }
  if (!replay.intact)
    return mismatch('Its inputs are right, but nothing else in it can be trusted.');
  const known = { ...claims, bond: world.bond, players: world.tallies.players };
  if (world.outcome !== 'finished' || header.startSegment > 0) {
    const message =
      header.startSegment > 0
        ? `It is true, but starts at segment ${header.startSegment + 1}: it is no run of the level.`
        : `It is true, but stops at ${claims.time} before the level is finished.`;
    return { ...known, status: 'incomplete', message };
  }
  const medal = medalFor(level, world.timerTicks);
  return {
    ...known,
    status: 'verified',
    medal,
    categories: categoriesOf(world),
    message: `${level.name} (${header.difficulty}) in ${claims.time}${medal ? `, ${medal} medal` : ''}.`,
  };
}

interface Played {
  readonly world: FightWorld;
  readonly badTick: number | null;
  /** What the simulation threw. */
  readonly fault: string | null;
}

function* play(replay: Replay, level: FightLevel): Steps<Played> {
  const { header } = replay;
  const world = fightStage.create(level, optionsOf(header));
  const first = replayInputs(replay, 0);
  const second = replayInputs(replay, 1);
  const inputs = [0, 0];
  for (let tick = 0; tick < header.ticks && world.outcome !== 'finished'; tick++) {
    if (tick % TICKS_A_STEP === TICKS_A_STEP - 1) yield;
    inputs[0] = first(tick);
    inputs[1] = second(tick);
    try {
      fightStage.step(world, inputs);
    } catch (error) {
      return {
        world,
        badTick: tick + 1,
        fault: error instanceof Error ? error.message : 'unknown',
      };
    }
    const played = tick + 1;
    if (played % header.hashEvery !== 0) continue;
    if (fightStage.hash(world) !== header.hashes[played / header.hashEvery - 1]) {
      return { world, badTick: played, fault: null };
    }
  }
  // where it goes on after the level was finished, that is what is wrong with it
  const isRight = world.tick < header.ticks || fightStage.hash(world) === header.finalHash;
  return { world, badTick: isRight ? null : header.ticks, fault: null };
}

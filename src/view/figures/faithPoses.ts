import { FAITH } from '../../sim/fight/faith.ts';
import { FAITH_MOVES, type FaithMove } from '../../sim/fight/faithMoves.ts';
import type { Faith, FaithPhase } from '../../sim/fight/world.ts';
import { loop, over, stride, type Pose } from './pose.ts';

/** Above this many units a second she runs. */
const RUNNING = 0.6;
const HURT_TICKS = 30;
const FALL_TICKS = 48;
/** Fire gathers in the hand that a throw draws back. */
const HAND_OUT_TICKS = FAITH.throwWindupTicks - 2;

/** Shares of a swing's pictures that show its wind-up, and its wind-up and blow together. */
const SWING_PARTS: Record<FaithMove, readonly [number, number]> = {
  slash1: [1 / 3, 2 / 3],
  slash2: [1 / 3, 2 / 3],
  slash3: [3 / 8, 5 / 8],
  thrust: [1 / 3, 2 / 3],
  kick: [1 / 3, 2 / 3],
};

const IDLE = loop('idle');
const IDLE_BARE = loop('idleBare');
const RUN = stride('run');
const RUN_BARE = stride('runBare');
const CHARGE = loop('charge');
const WON = loop('won');
const DOWN = loop('down');
const STAGGER = loop('stagger');

/** What Faith shows in each phase; the pictures of a blow follow its own ticks. */
const FAITH_POSES: Record<FaithPhase, (faith: Faith, speed: number) => Pose> = {
  free: (faith, speed) =>
    speed > RUNNING ? (isBare(faith) ? RUN_BARE : RUN) : isBare(faith) ? IDLE_BARE : IDLE,
  swing: (faith) => swing(faith),
  charge: () => CHARGE,
  dash: (faith) => over(isBare(faith) ? 'dashBare' : 'dash', faith.phaseTicks, FAITH.dashTicks),
  throw: (faith) => over('throw', faith.phaseTicks, FAITH.throwTicks),
  kindle: (faith) => over('throw', Math.min(faith.phaseTicks, HAND_OUT_TICKS), FAITH.throwTicks),
  cast: (faith) => over('throw', FAITH.throwWindupTicks + faith.phaseTicks, FAITH.throwTicks),
  hurt: (faith) => over('hurt', faith.phaseTicks, HURT_TICKS),
  grabbed: () => STAGGER,
  down: (faith) =>
    faith.phaseTicks < FALL_TICKS ? over('fall', faith.phaseTicks, FALL_TICKS) : DOWN,
  rise: (faith) => over('getup', faith.phaseTicks, FAITH.riseTicks),
  won: () => WON,
};

export const FAITH_ANIMATIONS = [
  'idle',
  'idleBare',
  'run',
  'runBare',
  'charge',
  'won',
  'down',
  'dash',
  'dashBare',
  'kickBare',
  'throw',
  'hurt',
  'stagger',
  'fall',
  'getup',
  ...(Object.keys(FAITH_MOVES) as FaithMove[]),
] as const;

export const faithPose = (faith: Faith, speed: number): Pose =>
  FAITH_POSES[faith.phase](faith, speed);

/** Every stake is thrown: her hands are empty. */
const isBare = (faith: Faith): boolean => faith.stakes === 0;

/** The blow's pictures are seen exactly while it strikes. */
function swing(faith: Faith): Pose {
  const { move, phaseTicks: ticks } = faith;
  const { windupTicks, activeTicks, recoveryTicks } = FAITH_MOVES[move];
  const [windup, blow] = SWING_PARTS[move];
  const fraction =
    ticks < windupTicks
      ? (ticks / windupTicks) * windup
      : ticks < windupTicks + activeTicks
        ? windup + ((ticks - windupTicks) / activeTicks) * (blow - windup)
        : blow + ((ticks - windupTicks - activeTicks) / recoveryTicks) * (1 - blow);
  const animation = move === 'kick' && isBare(faith) ? 'kickBare' : move;
  return { animation, by: 'progress', fraction: Math.min(1, fraction) };
}

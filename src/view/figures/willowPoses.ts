import { WILLOW } from '../../sim/fight/willowNumbers.ts';
import type { Willow, WillowPhase } from '../../sim/fight/world.ts';
import { loop, over, stride, type Pose } from './pose.ts';

const RUNNING = 0.6;
const HURT_TICKS = 30;
const FALL_TICKS = 48;
/** How soon her hands are where a held spell needs them. */
const RAISE_TICKS = 16;

const IDLE = loop('idle');
const RUN = stride('run');
const CHANNEL = loop('channel');
const DOWN = loop('down');

/** What Willow shows in each phase. */
const WILLOW_POSES: Record<WillowPhase, (willow: Willow, speed: number) => Pose> = {
  free: (_willow, speed) => (speed > RUNNING ? RUN : IDLE),
  dash: (willow) => over('dash', willow.phaseTicks, WILLOW.dashTicks),
  shield: (willow) => over('shield', willow.phaseTicks, RAISE_TICKS),
  mend: (willow) => over('mend', willow.phaseTicks, RAISE_TICKS),
  cast: (willow) => over('cast', willow.phaseTicks, WILLOW.castTicks),
  channel: () => CHANNEL,
  help: (willow) => over('help', willow.phaseTicks, WILLOW.helpTicks),
  task: () => CHANNEL,
  hurt: (willow) => over('hurt', willow.phaseTicks, HURT_TICKS),
  grabbed: (willow) => over('hurt', willow.phaseTicks, HURT_TICKS),
  down: (willow) =>
    willow.phaseTicks < FALL_TICKS ? over('fall', willow.phaseTicks, FALL_TICKS) : DOWN,
  rise: (willow) => over('getup', willow.phaseTicks, WILLOW.riseTicks),
};

export const WILLOW_ANIMATIONS = [
  'idle',
  'run',
  'dash',
  'shield',
  'mend',
  'cast',
  'channel',
  'help',
  'hurt',
  'fall',
  'down',
  'getup',
] as const;

export const willowPose = (willow: Willow, speed: number): Pose =>
  WILLOW_POSES[willow.phase](willow, speed);

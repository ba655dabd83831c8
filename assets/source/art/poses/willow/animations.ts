import type { Animations } from '../pose.ts';
import { down, fall, getUp, hurt } from './harm.ts';
import { cast, channel, mend, shield } from './magic.ts';
import { dash, help, idle, run } from './movement.ts';

export const WILLOW_ANIMATIONS: Animations = {
  idle,
  run,
  dash,
  cast,
  shield,
  mend,
  channel,
  hurt,
  fall,
  down,
  getup: getUp,
  help,
};

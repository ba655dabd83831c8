import { middleOf } from '../../sim/core/shapes.ts';
import { talkOf } from '../../sim/fight/strolling.ts';
import type { FightWorld } from '../../sim/fight/world.ts';
import type { Effects } from '../effects/Effects.ts';

const EVERY_TICKS = 70;

/** A glint now and then where something beside the way has not been found. */
export function glint(world: FightWorld, effects: Effects): void {
  const { talk, tick, level } = world;
  if (!talk || tick % EVERY_TICKS !== 0) return;
  talkOf(world)?.secrets.forEach(({ zone }, i) => {
    if (talk.found.includes(i)) return;
    const { x, y } = middleOf(level.zones[zone]!);
    effects.oneShots.show('gleam', x, y, 0.25, 0.32);
    effects.burst('bond', 2, x, y, 0.2);
  });
}

import type { FightEvent } from '../../sim/fight/events.ts';
import type { FightWorld } from '../../sim/fight/world.ts';
import type { Effects } from './Effects.ts';

/** How high a figure's chest is, units. */
export const CHEST = 0.8;
export const AMBER = 0xffb45a;
export const VIOLET = 0xb07cff;

/** What is seen of something that happened. */
export type Shown<Type extends FightEvent['type']> = (
  fx: Effects,
  event: Extract<FightEvent, { type: Type }>,
  world: FightWorld,
) => void;

/** A line an event; 'none' where nothing is seen. */
export type EffectsOf<Type extends FightEvent['type']> = {
  readonly [Each in Type]: 'none' | Shown<Each>;
};

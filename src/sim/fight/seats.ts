/** Who plays Willow: the second player, or her own mind. */
import { BUTTON, NO_INPUT, buttonsOf, type InputFrame } from '../core/inputFrame.ts';
import { TICK_RATE } from '../core/stage.ts';
import type { FightWorld } from './world.ts';

/** A second player who does nothing for so long holds nobody up: Willow's own mind takes over until they move. */
const IDLE_TICKS = 10 * TICK_RATE;

/** Whether the second player has joined and is not away. */
export const isWillowPlayed = ({ secondPlayer, secondIdleTicks }: FightWorld): boolean =>
  secondPlayer === 1 && secondIdleTicks < IDLE_TICKS;

/** Lets the second player join and leave, and counts how long they have done nothing. Once a tick, first of all. */
export function watchSecondSeat(world: FightWorld, input: InputFrame, previous: InputFrame): void {
  if ((buttonsOf(input) & ~buttonsOf(previous) & BUTTON.join) !== 0) {
    world.secondPlayer = world.secondPlayer === 1 ? 0 : 1;
    if (world.secondPlayer === 1) world.tallies.players = 2;
    world.events.push({ type: world.secondPlayer === 1 ? 'player-joined' : 'player-left' });
  }
  const isIdle = world.secondPlayer === 1 && input === NO_INPUT;
  world.secondIdleTicks = isIdle ? Math.min(IDLE_TICKS, world.secondIdleTicks + 1) : 0;
}

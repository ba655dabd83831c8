import { TICK_RATE } from '../sim/core/stage.ts';
import type { GameState } from './game.ts';

/** How long the key that starts over is held down, where it must be: in the player's time, not the fight's. */
export const HOLD_MS = 500;

/** A run that has only just begun is nothing to lose. */
const YOUNG_TICKS = 5 * TICK_RATE;

type Shown = Pick<GameState, 'screen' | 'playKind' | 'results' | 'world' | 'settings'>;

/** Whether a mere press must not throw this run away. */
export function mustBeHeld({ screen, playKind, results, world, settings }: Shown): boolean {
  const isUnderWay = screen === 'fight' && playKind === 'live' && results === null;
  if (!isUnderWay || world.tick < YOUNG_TICKS) return false;
  return (
    settings.restart === 'hold' || (settings.restart === 'story' && world.difficulty === 'story')
  );
}

/** A press that counts when it has lasted. */
export function createRestartHold() {
  let sinceMs: number | null = null;
  return {
    begin(nowMs: number): void {
      sinceMs = nowMs;
    },

    /** How much of it is over, 0 (not held) to 1 (now); to be asked once a frame. At 1 it has ended. */
    frame(nowMs: number, isHeld: boolean): number {
      if (sinceMs === null) return 0;
      const part = Math.min(1, Math.max(0, (nowMs - sinceMs) / HOLD_MS));
      if (!isHeld || part === 1) sinceMs = null;
      return isHeld ? part : 0;
    },
  };
}

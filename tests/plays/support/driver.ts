import type { Controls, Sight } from '../../browser/support/hands.ts';

/** As fast as slow eyes dare, units/s, on a straight and in a bend. */
const STRAIGHT = 21;
const BEND = 8;
/** So slow for so many ticks is stuck: back for a while, and then on. */
const STUCK_SPEED = 1.2;
const STUCK_TICKS = 180;
const BACK_TICKS = 132;

/** Drives with hands where the arrow points. */
export function createDriver(
  controls: Controls,
): (seen: NonNullable<Sight['drive']>, tick: number) => Promise<void> {
  let slowSince = Infinity;
  let backUntil = 0;
  return async ({ x, y, angle, speed, near, far }, tick) => {
    if (Math.abs(speed) > STUCK_SPEED) slowSince = Infinity;
    else slowSince = Math.min(slowSince, tick);
    if (tick - slowSince > STUCK_TICKS) {
      backUntil = tick + BACK_TICKS;
      slowSince = Infinity;
    }
    const turnTo = (place: typeof near): number => {
      if (!place) return 0;
      const turn = Math.atan2(place.y - y, place.x - x) - angle;
      return Math.atan2(Math.sin(turn), Math.cos(turn));
    };
    const turn = turnTo(near);
    if (tick < backUntil) return controls.wheel(-Math.sign(turn), -1);
    const bend = Math.min(1, Math.max(Math.abs(turn), Math.abs(turnTo(far))) * 1.4);
    const wanted = STRAIGHT - (STRAIGHT - BEND) * bend;
    const pedal = speed < wanted ? 1 : speed > wanted + 4 ? -1 : 0;
    await controls.wheel(Math.abs(turn) < 0.06 ? 0 : Math.max(-1, Math.min(1, turn * 2)), pedal);
  };
}

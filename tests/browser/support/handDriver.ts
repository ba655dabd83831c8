import type { Probe } from '../../../src/app/probe.ts';
import type { Controls } from './handPlayer.ts';

/** As fast as slow eyes dare, units/s, on a straight and in a bend. */
const STRAIGHT = 21;
const BEND = 8;
/** So slow for so long is stuck: back, and then on. */
const STUCK_SPEED = 1.2;
const STUCK_MS = 1500;
const BACK_MS = 1100;

/** Drives with hands where the arrow points. */
export function createHandDriver(
  controls: Controls,
): (seen: NonNullable<Probe['drive']>) => Promise<void> {
  let slowSince = Infinity;
  let backUntil = 0;
  return async ({ x, y, angle, speed, near, far }) => {
    const now = Date.now();
    if (Math.abs(speed) > STUCK_SPEED) slowSince = Infinity;
    else slowSince = Math.min(slowSince, now);
    if (now - slowSince > STUCK_MS) {
      backUntil = now + BACK_MS;
      slowSince = Infinity;
    }
    const turnTo = (place: typeof near): number => {
      if (!place) return 0;
      const turn = Math.atan2(place.y - y, place.x - x) - angle;
      return Math.atan2(Math.sin(turn), Math.cos(turn));
    };
    const turn = turnTo(near);
    if (now < backUntil) return controls.wheel(-Math.sign(turn), -1);
    const bend = Math.min(1, Math.max(Math.abs(turn), Math.abs(turnTo(far))) * 1.4);
    const wanted = STRAIGHT - (STRAIGHT - BEND) * bend;
    const pedal = speed < wanted ? 1 : speed > wanted + 4 ? -1 : 0;
    await controls.wheel(Math.abs(turn) < 0.06 ? 0 : Math.max(-1, Math.min(1, turn * 2)), pedal);
  };
}

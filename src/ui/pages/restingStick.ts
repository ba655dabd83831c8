import type { Range, StickPlace } from '../labels.ts';

/** So long a stick lies so still before that is where it rests. */
const STILL_MS = 700;
const STILL = 0.03;
/** Beyond this somebody holds it. */
const HELD = 0.75;
/** How far beyond its rest a dead zone reaches, in percent: it trembles. */
const MARGIN = 4;

/** Where a stick comes to rest when nobody holds it. */
export function createRest() {
  let from: StickPlace | null = null;
  let sinceMs = 0;
  let rest: number | null = null;
  return {
    look(at: StickPlace | null, nowMs: number): void {
      if (at === null) [from, rest] = [null, null];
      else if (from === null || Math.hypot(at.x - from.x, at.y - from.y) > STILL) {
        from = at;
        sinceMs = nowMs;
      } else if (nowMs - sinceMs >= STILL_MS) {
        const push = Math.hypot(at.x, at.y);
        if (push < HELD) rest = push;
      }
    },
    /** How far from the middle, 0 to 1; null until it has been seen to lie still. */
    push: (): number | null => rest,
  };
}

/** The least dead zone, in percent, that keeps a stick with this rest still; the least of all where it needs none. */
export function zoneFor(rest: number | null, { least, most }: Range): number {
  if (rest === null) return least;
  const percent = Math.round(rest * 100);
  return percent === 0 ? least : Math.min(most, Math.max(least, percent + MARGIN));
}

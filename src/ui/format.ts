import { formatTicks } from '../run/time.ts';
import { TICK_RATE } from '../sim/core/stage.ts';

/** A difference as `+s.mmm` or `−s.mmm`, from a minute on as `+m:ss.mmm`. */
export function formatDelta(ticks: number): string {
  const size = Math.abs(ticks);
  const time = formatTicks(size);
  return (ticks < 0 ? '−' : '+') + (size < 60 * TICK_RATE ? time.replace(/^0:0?/, '') : time);
}

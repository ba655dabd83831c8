import { TICK_RATE } from '../sim/core/stage.ts';

/** `m:ss.mmm`, cut off after the millisecond as clocks do: 7199 ticks are 0:59.991. */
export function formatTicks(ticks: number): string {
  const milliseconds = Math.floor((ticks * 1000) / TICK_RATE);
  const minutes = Math.floor(milliseconds / 60_000);
  const seconds = Math.floor(milliseconds / 1000) % 60;
  const rest = milliseconds % 1000;
  return `${minutes}:${String(seconds).padStart(2, '0')}.${String(rest).padStart(3, '0')}`;
}

/** `m:ss`, for a time that is only spoken of. */
export const formatSeconds = (ticks: number): string => formatTicks(ticks).slice(0, -'.000'.length);

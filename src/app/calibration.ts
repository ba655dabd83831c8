/** From presses along with a metronome to the player's own delay. */
import { DANCE_DELAY } from './settings.ts';

export const CALIBRATION = {
  beatMs: 600,
  /** Heard before it counts. */
  leadBeats: 4,
  beats: 16,
  /** With fewer nothing can be told. */
  leastPresses: 8,
  /** Half of the presses are nearer to the middle than this, or they are too uneven to go by. */
  mostSpreadMs: 45,
} as const;

export type Calibration =
  | { readonly delayMs: number; readonly spreadMs: number; readonly presses: number }
  | { readonly fault: 'too-few' | 'too-uneven' | 'too-far'; readonly presses: number };

/**
 * What the presses tell: how far each came after its beat (less than nothing: before). `pressesMs` and
 * `firstBeatMs` in one clock; the beats of the lead-in do not count.
 */
export function calibrate(pressesMs: readonly number[], firstBeatMs: number): Calibration {
  const { beatMs, leadBeats, beats, leastPresses, mostSpreadMs } = CALIBRATION;
  const nearest = new Map<number, number>();
  for (const pressMs of pressesMs) {
    const beat = Math.round((pressMs - firstBeatMs) / beatMs);
    const off = pressMs - firstBeatMs - beat * beatMs;
    if (beat < leadBeats || beat >= leadBeats + beats) continue;
    // of two presses on one beat the better one was meant
    const other = nearest.get(beat);
    if (other === undefined || Math.abs(off) < Math.abs(other)) nearest.set(beat, off);
  }
  const presses = nearest.size;
  if (presses < leastPresses) return { fault: 'too-few', presses };
  const offs = [...nearest.values()];
  const middle = median(offs);
  const spreadMs = Math.round(median(offs.map((off) => Math.abs(off - middle))));
  if (spreadMs > mostSpreadMs) return { fault: 'too-uneven', presses };
  const delayMs = Math.round(middle);
  if (delayMs < DANCE_DELAY.least || delayMs > DANCE_DELAY.most) {
    return { fault: 'too-far', presses };
  }
  return { delayMs, spreadMs, presses };
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const half = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[half]! : (sorted[half - 1]! + sorted[half]!) / 2;
}

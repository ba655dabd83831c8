/** Who struck an enemy, and how long ago. */
import type { Enemy } from '../world.ts';

/** After so long nobody remembers. */
const FORGOTTEN_TICKS = 120;

export interface Striker {
  readonly by: number;
  ticks: number;
}

export function noteStriker(self: Enemy, by: number): void {
  const known = self.strikers.find((striker) => striker.by === by);
  if (known) known.ticks = 0;
  else self.strikers.push({ by, ticks: 0 });
}

/** Whether it was struck by that one less than so many ticks ago. */
export const wasStruckBy = (self: Enemy, by: number, ticks: number): boolean =>
  self.strikers.some((striker) => striker.by === by && striker.ticks < ticks);

/** Whether it was struck by anybody else less than so many ticks ago. */
export const wasStruckByOther = (self: Enemy, by: number, ticks: number): boolean =>
  self.strikers.some((striker) => striker.by !== by && striker.ticks < ticks);

/** One tick passes. */
export function forgetStrikers({ strikers }: Enemy): void {
  for (let i = strikers.length - 1; i >= 0; i--) {
    if (++strikers[i]!.ticks >= FORGOTTEN_TICKS) strikers.splice(i, 1);
  }
}

import { ENEMY_NUMBERS } from './numbers.ts';
import type { Enemy } from '../world.ts';

/** What is worn over the heart, and how it breaks. */
export const ARMOUR = {
  /** Factor on what gets through. */
  damage: 0.5,
  /** How long it is dazed when a piece breaks. */
  breakTicks: 190,
} as const;

export const isArmoured = (self: Enemy): boolean =>
  ENEMY_NUMBERS[self.kind].armour > 0 && self.boneHits > 0;

/** What Faith's fire is paid with, and when she has it. */
import { planOf } from '../segments.ts';
import type { FightWorld } from '../world.ts';

export const SPARK = {
  most: 100,
  atStart: 50,
  /** What a tap and what a full hold cost. */
  tap: 25,
  full: 60,
  /** For each of her blows that lands, but those of fire. */
  perBlow: 5,
  perReflex: 20,
  /** While she and Willow are within reach of each other. */
  togetherPerSecond: 2.5,
} as const;

export function isFireAwake(world: FightWorld): boolean {
  const { fire } = planOf(world);
  return fire === 'awake' || (fire === 'wakes' && world.firstFire.phase !== 'asleep');
}

export function gainSpark(world: FightWorld, amount: number): void {
  const { faith } = world;
  if (isFireAwake(world)) faith.spark = Math.min(SPARK.most, faith.spark + amount);
}

/** What Faith's fire is paid with, and when she has it. */
import { TICK_RATE } from '../../core/stage.ts';
import { planOf, speak } from '../segments.ts';
import { FAITH_BODY, type FightWorld } from '../world.ts';

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

/** How long into its segment it wakes, and how long everybody else stands in awe of it. */
const WAKE_TICKS = TICK_RATE;
const AWE_TICKS = 54;

export function isFireAwake(world: FightWorld): boolean {
  const { fire } = planOf(world);
  return fire === 'awake' || (fire === 'wakes' && world.fireWoke);
}

/** Wakes it once a level, when its time has come. */
export function wakeFire(world: FightWorld): void {
  if (world.fireWoke || world.outcome !== 'running' || !wakesNow(world)) return;
  const { bodies, faith, enemies } = world;
  world.fireWoke = true;
  faith.spark = SPARK.most;
  for (const enemy of enemies) enemy.hitStopTicks = Math.max(enemy.hitStopTicks, AWE_TICKS);
  world.events.push({ type: 'fire-woke', x: bodies.x[FAITH_BODY]!, y: bodies.y[FAITH_BODY]! });
  speak(world, 'fire-woke');
}

const wakesNow = (world: FightWorld): boolean =>
  planOf(world).fire === 'wakes' && world.segmentTicks >= WAKE_TICKS;

export function gainSpark(world: FightWorld, amount: number): void {
  const { faith } = world;
  if (isFireAwake(world)) faith.spark = Math.min(SPARK.most, faith.spark + amount);
}

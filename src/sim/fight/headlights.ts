import { length } from '../core/maths.ts';
import { TICK_RATE } from '../core/stage.ts';
import { planOf, speak } from './segments.ts';
import { WILLOW_BODY, type FightWorld } from './world.ts';

/** Willow puts daylight into the headlights; the better Faith holds out, the sooner. */
export const HEADLIGHTS = {
  reach: 2.4,
  secondsAlone: 22,
  /** What each point of damage that Faith deals meanwhile adds. */
  chargePerDamage: 0.0032,
  chargePerReflex: 0.07,
} as const;

/** Where Willow stands to work on them. */
export const headlightsX = (world: FightWorld): number => (world.level.beam?.x ?? 0) - 0.6;
export const headlightsY = (world: FightWorld): number => (world.level.beam?.y ?? 0) - 1.5;

export function hasHeadlightsTask(world: FightWorld): boolean {
  return planOf(world).task === 'headlights' && !world.headlights.lit;
}

export function headlightsInReach(world: FightWorld): boolean {
  const { bodies } = world;
  const dx = headlightsX(world) - bodies.x[WILLOW_BODY]!;
  const dy = headlightsY(world) - bodies.y[WILLOW_BODY]!;
  return hasHeadlightsTask(world) && length(dx, dy) < HEADLIGHTS.reach;
}

export function workOnHeadlights(world: FightWorld): void {
  charge(world, 1 / (HEADLIGHTS.secondsAlone * TICK_RATE));
}

/** Faith gained time: by damage dealt, or by a reflex. */
export function gainTime(world: FightWorld, amount: number): void {
  if (hasHeadlightsTask(world) && world.willow.phase === 'task') charge(world, amount);
}

function charge(world: FightWorld, amount: number): void {
  const { headlights } = world;
  headlights.charge = Math.min(1, headlights.charge + amount);
  if (headlights.charge < 1 || headlights.lit) return;
  headlights.lit = true;
  world.events.push({ type: 'headlights-lit' });
  speak(world, 'headlights-ready');
}

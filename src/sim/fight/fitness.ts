import { TICK_RATE } from '../core/stage.ts';
import type { Fitness } from './level.ts';
import type { FightWorld } from './world.ts';

export interface FitnessNumbers {
  stamina: number;
  recoveryPerSecond: number;
  /** How long after an effort it begins to come back. */
  delayTicks: number;
  stakes: number;
}

// prettier-ignore
export const FITNESS: Record<Fitness, FitnessNumbers> = {
  'out-of-shape': { stamina:  70, recoveryPerSecond: 22, delayTicks: 60, stakes: 2 },
  fit:            { stamina: 120, recoveryPerSecond: 48, delayTicks: 40, stakes: 3 },
};

export const fitnessOf = (world: FightWorld): FitnessNumbers => FITNESS[world.level.fitness];

/** Part of her stamina at which she has her breath back. */
const BREATH_BACK = 0.35;

/** A tick in which she gets some of her breath back. */
export function recoverStamina(world: FightWorld): void {
  const { faith } = world;
  const { stamina, recoveryPerSecond } = fitnessOf(world);
  if (faith.staminaDelayTicks > 0) faith.staminaDelayTicks--;
  else faith.stamina = Math.min(stamina, faith.stamina + recoveryPerSecond / TICK_RATE);
  if (faith.exhausted && faith.stamina >= stamina * BREATH_BACK) faith.exhausted = false;
}

/** Takes her breath; without any she is exhausted. */
export function tire(world: FightWorld, amount: number): void {
  const { faith } = world;
  faith.stamina -= amount;
  faith.staminaDelayTicks = fitnessOf(world).delayTicks;
  if (faith.stamina > 0) return;
  faith.stamina = 0;
  if (faith.exhausted) return;
  faith.exhausted = true;
  world.events.push({ type: 'faith-exhausted' });
}

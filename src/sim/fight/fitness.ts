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

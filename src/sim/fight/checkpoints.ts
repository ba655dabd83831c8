/**
 * Places on a segment's way at which a retry begins. One is reached when Faith is there and nobody is after
 * the two: so running past everybody and falling never pays. What had been dusted by then stays dusted.
 */
import { isBiding } from './enemies/phases.ts';
import { isBodyInside } from './geometry.ts';
import type { CheckpointPlan } from './level.ts';
import { planOf, zoneNamed } from './segments.ts';
import { FAITH_BODY, type FightWorld } from './world.ts';

export interface Checkpoint {
  /** How many of the segment's are behind her. */
  reached: number;
  /** Which of the segment's spawns were gone by then. */
  gone: number[];
}

export const noCheckpoint = (): Checkpoint => ({ reached: 0, gone: [] });

/** The one that a retry begins at; null for the segment's start. */
export const checkpointOf = (world: FightWorld): CheckpointPlan | null =>
  planOf(world).checkpoints[world.checkpoint.reached - 1] ?? null;

export function watchCheckpoints(world: FightWorld): void {
  const { checkpoints, spawns } = planOf(world);
  const { checkpoint, bodies, enemies, faith } = world;
  if (checkpoint.reached === checkpoints.length || faith.phase === 'down') return;
  const index = checkpoints
    .map(({ zone }) => isBodyInside(zoneNamed(world, zone), bodies, FAITH_BODY))
    .lastIndexOf(true);
  if (index < checkpoint.reached || !enemies.every(isBiding)) return;
  checkpoint.reached = index + 1;
  checkpoint.gone = spawns
    .map((_, planned) => planned)
    .filter((planned) => !enemies.some((enemy) => enemy.planned === planned));
}

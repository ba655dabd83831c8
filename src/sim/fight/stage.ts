import { terrainOf } from '../core/terrain.ts';
import { hashWorld, restoreSnapshot, takeSnapshot } from '../core/snapshot.ts';
import type { Stage } from '../core/stage.ts';
import { rosterOf } from './actors.ts';
import { createWorld } from './createWorld.ts';
import { findBrokenInvariant } from './invariants.ts';
import type { FightLevel } from './level.ts';
import { step } from './step.ts';
import type { FightWorld } from './world.ts';

/** Fighting as one of the kinds of play. */
export const fightStage: Stage<FightLevel, FightWorld> = {
  kind: 'fight',
  create: createWorld,
  step,
  snapshot: takeSnapshot,
  restore(world, snapshot) {
    restoreSnapshot(world, snapshot);
    world.terrain = terrainOf(world.level, world.segment);
    world.roster = rosterOf(world);
  },
  hash: hashWorld,
  findBrokenInvariant,
};

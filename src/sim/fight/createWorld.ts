import { addBody, createBodies } from '../core/bodies.ts';
import { createFlowField } from '../core/flowField.ts';
import { createStreams } from '../core/random.ts';
import type { StageOptions } from '../core/stage.ts';
import { terrainOf } from '../core/terrain.ts';
import { rosterOf, type Actor } from './actors.ts';
import { createDeedCounts } from './bond.ts';
import { noCheckpoint } from './checkpoints.ts';
import { startSegmentAnew } from './director.ts';
import { FAITH } from './faith.ts';
import { FITNESS } from './fitness.ts';
import { freshFaith, freshWillow } from './fresh.ts';
import type { FightLevel } from './level.ts';
import { createFirstFire } from './spells/firstFire.ts';
import { WILLOW } from './willowNumbers.ts';
import type { FightWorld } from './world.ts';

/** Bodies that a fight has room for. */
const CAPACITY = 64;

/** Throws RangeError for a segment that the level does not have or a bond out of range. */
export function createWorld(level: FightLevel, options: StageOptions): FightWorld {
  const terrain = terrainOf(level, options.segment);
  const { bondStart, segment } = options;
  if (!(bondStart >= 0 && bondStart <= 1000))
    throw new RangeError(`Bond ${bondStart} is not 0–1000.`);
  if (!level.segments[segment])
    throw new RangeError(`Level ${level.id} has no segment ${segment}.`);
  const bond = Math.min(level.bondCeiling, Math.max(level.bondFloor, bondStart));
  const faith = freshFaith(FITNESS[level.fitness], 0);
  const willow = freshWillow(null);
  const world: FightWorld = {
    level,
    terrain,
    roster: { byId: new Map<number, Actor>(), heroines: [] },
    events: [],
    tick: 0,
    outcome: 'running',
    segment,
    splits: level.segments.map(() => ({ startTicks: -1, endTicks: -1 })),
    timerTicks: 0,
    bond,
    retries: 0,
    difficulty: options.difficulty,
    random: createStreams(options.seed),
    bodies: createBodies(CAPACITY),
    flow: { faith: createFlowField(terrain), willow: createFlowField(terrain) },
    faith,
    willow,
    enemies: [],
    stakes: [],
    globes: [],
    knives: [],
    bolts: [],
    pillars: [],
    spent: [],
    switches: level.switches.map(() => ({ isOn: false, ticks: 0 })),
    crates: [],
    headlights: { charge: 0, lit: false },
    dance: null,
    drive: null,
    talk: null,
    judgedDelayTicks: options.judgedDelayTicks ?? 0,
    deeds: createDeedCounts(),
    bondPeak: bond,
    firstFire: createFirstFire(),
    nextId: 3,
    segmentTicks: 0,
    goalReached: false,
    reinforceTicks: 0,
    wavesCome: 0,
    checkpoint: noCheckpoint(),
    previousInputs: [0, 0],
    secondPlayer: options.players === 2 ? 1 : 0,
    secondIdleTicks: 0,
    tallies: {
      players: options.players,
      damageTaken: 0,
      spellsCast: 0,
      apartTicks: 0,
      dusted: 0,
      falls: 0,
    },
  };
  addBody(world.bodies, 0, 0, FAITH.radius, FAITH.mass);
  addBody(world.bodies, 0, 0, WILLOW.radius, WILLOW.mass);
  world.roster = rosterOf(world);
  startSegmentAnew(world);
  return world;
}

import { addBody, createBodies } from '../core/bodies.ts';
import { createFlowField } from '../core/flowField.ts';
import { createStreams } from '../core/random.ts';
import type { StageOptions } from '../core/stage.ts';
import { terrainOf } from '../core/terrain.ts';
import { createDeedCounts } from './bond.ts';
import { noCheckpoint } from './checkpoints.ts';
import { startSegmentAnew } from './director.ts';
import { FAITH } from './faith.ts';
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
  const world: FightWorld = {
    level,
    terrain,
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
    faith: {
      id: 1,
      phase: 'free',
      phaseTicks: 0,
      move: 'slash1',
      facing: 0,
      health: 0,
      stamina: 0,
      staminaDelayTicks: 0,
      exhausted: false,
      stakes: 0,
      invulnerableTicks: 0,
      hitStopTicks: 0,
      dashCooldownTicks: 0,
      reflexTicks: 0,
      combo: 0,
      comboTicks: 0,
      buffered: 0,
      bufferTicks: 0,
      heldTicks: 0,
      throwHeldTicks: 0,
      volleyTicks: 0,
      crate: -1,
      spark: 0,
      lock: 0,
      struck: [],
      helpsLeft: 0,
      hurtTicks: 0,
    },
    willow: {
      id: 2,
      phase: 'free',
      phaseTicks: 0,
      facing: 0,
      health: 0,
      magic: 0,
      invulnerableTicks: 0,
      hitStopTicks: 0,
      dashCooldownTicks: 0,
      globeCooldownTicks: 0,
      shieldCooldownTicks: 0,
      mendCooldownTicks: 0,
      shieldStrength: 0,
      order: 'none',
      orderTicks: 0,
      staying: false,
      stayX: 0,
      stayY: 0,
      hurtTicks: 0,
    },
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
    tallies: { damageTaken: 0, spellsCast: 0, apartTicks: 0, dusted: 0, falls: 0 },
  };
  addBody(world.bodies, 0, 0, FAITH.radius, FAITH.mass);
  addBody(world.bodies, 0, 0, WILLOW.radius, WILLOW.mass);
  startSegmentAnew(world);
  return world;
}

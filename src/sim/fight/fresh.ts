/** Those who act, as they are when they begin: once for who comes new, and for who begins again. */
import { HALF_PI } from '../core/maths.ts';
import type { GroundPoint } from '../core/shapes.ts';
import { FAITH_ID, WILLOW_ID } from './actors.ts';
import { ENEMY_NUMBERS } from './enemies/numbers.ts';
import { FAITH } from './faith.ts';
import type { FitnessNumbers } from './fitness.ts';
import type { EnemyKind } from './level.ts';
import type { Enemy, EnemyPhase, Faith, Willow } from './world.ts';
import { WILLOW } from './willowNumbers.ts';

/** Climbing out of the ground, or over something: seen, heard, and harmless. */
const ARRIVE_TICKS = 72;
/** Who has just come rests for so long before it may attack. */
const FIRST_REST_TICKS = 40;

export const freshFaith = ({ stamina, stakes }: FitnessNumbers, spark: number): Faith => ({
  id: FAITH_ID,
  kind: 'faith',
  row: 0,
  phase: 'free',
  phaseTicks: 0,
  move: 'slash1',
  facing: 0,
  health: FAITH.health,
  stamina,
  staminaDelayTicks: 0,
  exhausted: false,
  stakes,
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
  spark,
  lock: 0,
  struck: [],
  helpsLeft: 0,
  hurtTicks: 0,
});

/** `stayAt`: where she waits until she is called; null to come along. */
export const freshWillow = (stayAt: GroundPoint | null): Willow => ({
  id: WILLOW_ID,
  kind: 'willow',
  row: 1,
  phase: 'free',
  phaseTicks: 0,
  facing: 0,
  health: WILLOW.health,
  magic: WILLOW.magic,
  invulnerableTicks: 0,
  hitStopTicks: 0,
  dashCooldownTicks: 0,
  globeCooldownTicks: 0,
  shieldCooldownTicks: 0,
  mendCooldownTicks: 0,
  shieldStrength: 0,
  order: 'none',
  orderTicks: 0,
  staying: stayAt !== null,
  stayX: stayAt?.x ?? 0,
  stayY: stayAt?.y ?? 0,
  hurtTicks: 0,
});

/** `circle`: which way round it goes, 1 or −1. */
export function freshEnemy(
  id: number,
  kind: EnemyKind,
  at: GroundPoint,
  phase: EnemyPhase,
  circle: number,
): Enemy {
  const { health, poise, boneHits, armour } = ENEMY_NUMBERS[kind];
  return {
    id,
    kind,
    row: 0,
    planned: -1,
    phase,
    phaseTicks: 0,
    phaseLength: phase === 'arrive' ? ARRIVE_TICKS : 0,
    attack: 'claw',
    chain: 0,
    facing: HALF_PI,
    wakeUnits: 0,
    health,
    poise,
    poiseDelayTicks: 0,
    target: FAITH_ID,
    aimX: at.x,
    aimY: at.y,
    hasTurn: false,
    turnCooldownTicks: FIRST_REST_TICKS,
    circle,
    hitStopTicks: 0,
    seared: 0,
    burning: 0,
    burnDamage: 0,
    spreadTicks: 0,
    boneHits: boneHits + armour,
    bossPhase: 1,
    tempo: 1,
    strikers: [],
    heardX: at.x,
    heardY: at.y,
    heard: 0,
    struck: [],
  };
}

import { addBody } from '../core/bodies.ts';
import { HALF_PI } from '../core/maths.ts';
import { nextUint, STREAM } from '../core/random.ts';
import { ENEMY_NUMBERS } from './enemies/numbers.ts';
import type { EnemyKind, GroundPoint } from './level.ts';
import type { Enemy, EnemyPhase, FightWorld } from './world.ts';

/** Climbing out of the ground, or over something: seen, heard, and harmless. */
const ARRIVE_TICKS = 72;

export function spawnPoint(world: FightWorld, name: string): GroundPoint {
  const point = world.level.spawns[name];
  if (!point) throw new RangeError(`Level ${world.level.id} has no spawn point "${name}".`);
  return point;
}

export function spawnEnemy(
  world: FightWorld,
  kind: EnemyKind,
  at: GroundPoint,
  phase: EnemyPhase,
): Enemy {
  const numbers = ENEMY_NUMBERS[kind];
  addBody(world.bodies, at.x, at.y, numbers.radius, numbers.mass);
  const enemy: Enemy = {
    id: world.nextId++,
    kind,
    phase,
    phaseTicks: 0,
    phaseLength: phase === 'arrive' ? ARRIVE_TICKS : 0,
    attack: 'claw',
    chain: 0,
    facing: HALF_PI,
    wakeUnits: 0,
    health: numbers.health,
    poise: numbers.poise,
    poiseDelayTicks: 0,
    target: 'faith',
    aimX: at.x,
    aimY: at.y,
    hasTurn: false,
    turnCooldownTicks: 40,
    circle: (nextUint(world.random, STREAM.enemies) & 1) === 0 ? 1 : -1,
    hitStopTicks: 0,
    seared: 0,
    burning: 0,
    burnDamage: 0,
    spreadTicks: 0,
    boneHits: numbers.boneHits + numbers.armour,
    bossPhase: 1,
    tempo: 1,
    faithStruckTicks: 120,
    willowStruckTicks: 120,
    heardX: at.x,
    heardY: at.y,
    heard: 0,
    struckFaith: false,
    struckWillow: false,
  };
  world.enemies.push(enemy);
  world.events.push({ type: 'enemy-appeared', id: enemy.id, kind, x: at.x, y: at.y });
  return enemy;
}

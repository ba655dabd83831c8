import { addBody } from '../core/bodies.ts';
import { HALF_PI, TAU, cos, length, sin } from '../core/maths.ts';
import { nextUint, STREAM } from '../core/random.ts';
import { cellAt, isClearWay, touchesSolid } from '../core/terrain.ts';
import { ENEMY_NUMBERS } from './enemies/numbers.ts';
import type { EnemyKind } from './level.ts';
import type { GroundPoint } from '../core/shapes.ts';
import type { Enemy, EnemyPhase, FightWorld } from './world.ts';

/** Climbing out of the ground, or over something: seen, heard, and harmless. */
const ARRIVE_TICKS = 72;

export function spawnPoint(world: FightWorld, name: string): GroundPoint {
  const point = world.level.spawns[name];
  if (!point) throw new RangeError(`Level ${world.level.id} has no spawn point "${name}".`);
  return point;
}

/** Whoever comes has so much room around it, units. */
export const ELBOW_ROOM = 0.5;
/** How it looks for it: so far at most, in steps, and so many ways. */
const SEARCH = { units: 3, step: 0.5, ways: 12 } as const;

/** The place nearest to a point where somebody of this radius stands on nobody; the point itself, if there is none. */
function freePlace(world: FightWorld, at: GroundPoint, radius: number): GroundPoint {
  if (hasRoom(world, at.x, at.y, radius)) return at;
  const { terrain } = world;
  for (let units = SEARCH.step; units <= SEARCH.units; units += SEARCH.step) {
    for (let way = 0; way < SEARCH.ways; way++) {
      const angle = (TAU * way) / SEARCH.ways;
      const x = at.x + cos(angle) * units;
      const y = at.y + sin(angle) * units;
      const isOpen = terrain.obstructed[cellAt(terrain, x, y)] === 0;
      if (!isOpen || touchesSolid(terrain, x, y, radius)) continue;
      if (isClearWay(terrain, at.x, at.y, x, y) && hasRoom(world, x, y, radius)) {
        return { x, y };
      }
    }
  }
  return at;
}

/** Whether nobody but `except` stands in the way of a body there. */
export function hasRoom(
  { bodies }: FightWorld,
  x: number,
  y: number,
  radius: number,
  except = -1,
): boolean {
  for (let row = 0; row < bodies.count; row++) {
    if (row === except) continue;
    const apart = length(bodies.x[row]! - x, bodies.y[row]! - y);
    if (apart < bodies.radius[row]! + radius + ELBOW_ROOM) return false;
  }
  return true;
}

/** Somebody comes to a named place, or beside it if somebody stands there already. */
export function spawnApart(
  world: FightWorld,
  kind: EnemyKind,
  name: string,
  phase: EnemyPhase,
): Enemy {
  const at = freePlace(world, spawnPoint(world, name), ENEMY_NUMBERS[kind].radius);
  return spawnEnemy(world, kind, at, phase);
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
    planned: -1,
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

import { TAU, cos, length, sin } from '../core/maths.ts';
import { nextUint, STREAM } from '../core/random.ts';
import { cellAt, isClearWay, touchesSolid } from '../core/terrain.ts';
import { admit } from './actors.ts';
import { ENEMY_NUMBERS } from './enemies/numbers.ts';
import { freshEnemy } from './fresh.ts';
import type { EnemyKind } from './level.ts';
import type { GroundPoint } from '../core/shapes.ts';
import type { Enemy, EnemyPhase, FightWorld } from './world.ts';

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
  const { radius, mass } = ENEMY_NUMBERS[kind];
  const circle = (nextUint(world.random, STREAM.enemies) & 1) === 0 ? 1 : -1;
  const enemy = freshEnemy(world.nextId++, kind, at, phase, circle);
  admit(world, enemy, at, radius, mass);
  world.events.push({ type: 'enemy-appeared', id: enemy.id, kind, x: at.x, y: at.y });
  return enemy;
}

/** Whoever acts in a fight: how they come, go, and are found again by their id. */
import { addBody, removeBody } from '../core/bodies.ts';
import type { GroundPoint } from '../core/shapes.ts';
import type { Enemy, Faith, FightWorld, Willow } from './world.ts';

/** Whom enemies are after: striking, holding and wounding ask only for what all of them have. */
export type Heroine = Faith | Willow;
export type Actor = Heroine | Enemy;

/** Ids are never given twice, so that one says for good who is meant. These two are there from the first tick on. */
export const FAITH_ID = 1;
export const WILLOW_ID = 2;

/** Who is there, to be found at once. Follows from the world's own lists, and is no part of its state. */
export interface Roster {
  readonly byId: Map<number, Actor>;
  /** Whom enemies are after, in the order in which ties between them are decided. */
  readonly heroines: readonly Heroine[];
}

export function rosterOf({ faith, willow, enemies }: FightWorld): Roster {
  const heroines = [faith, willow];
  const everybody = [...heroines, ...enemies];
  return { byId: new Map(everybody.map((actor) => [actor.id, actor])), heroines };
}

/** Gives a body to an enemy that is there from now on. */
export function admit(
  world: FightWorld,
  enemy: Enemy,
  at: GroundPoint,
  radius: number,
  mass: number,
): void {
  enemy.row = addBody(world.bodies, at.x, at.y, radius, mass);
  world.enemies.push(enemy);
  world.roster.byId.set(enemy.id, enemy);
}

/** The row of somebody who is no longer there: whoever goes on using it is found out by the invariants. */
const GONE = -1;

/** Takes an enemy out. Whoever aims at it or has struck it may go on naming it: nobody else ever has its id. */
export function dismiss(world: FightWorld, enemy: Enemy): void {
  const { enemies, bodies, roster } = world;
  removeBody(bodies, enemy.row);
  enemies.splice(enemies.indexOf(enemy), 1);
  roster.byId.delete(enemy.id);
  for (const other of roster.byId.values()) if (other.row > enemy.row) other.row--;
  enemy.row = GONE;
}

/** Takes out all enemies at once. */
export function dismissEnemies(world: FightWorld): void {
  for (const { id } of world.enemies) world.roster.byId.delete(id);
  world.bodies.count -= world.enemies.length;
  world.enemies.length = 0;
}

/** Whom an id names, if she is one of those whom enemies are after. Throws RangeError for anybody else. */
export function heroineOf({ roster }: FightWorld, id: number): Heroine {
  for (const heroine of roster.heroines) if (heroine.id === id) return heroine;
  throw new RangeError(`Nobody whom enemies are after has the id ${id}.`);
}

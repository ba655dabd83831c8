/** What one of the two sees, the other knows: who comes from behind, or from where she cannot look, is felt before it strikes. */
import { HALF_PI, angleBetween } from '../core/maths.ts';
import { isClearWay } from '../core/terrain.ts';
import { isGiven } from './bond.ts';
import { bodyOfHero } from './enemies/phases.ts';
import type { Hero } from './events.ts';
import { directionTo, distanceBetween } from './geometry.ts';
import { planOf } from './segments.ts';
import type { Enemy, FightWorld } from './world.ts';

const TELEPATHY = {
  /** So far she sees, units. */
  sightUnits: 12,
} as const;

/** Whether they hear each other's thoughts: once they have learnt to, and are close enough. */
export const isTelepathic = (world: FightWorld): boolean =>
  planOf(world).telepathy && isGiven(world, 'telepathy');

const otherOf = (who: Hero): Hero => (who === 'faith' ? 'willow' : 'faith');

/** Whether nothing stands between her and a body, and it is near enough to be seen. */
export function sees(world: FightWorld, who: Hero, row: number): boolean {
  if (world[who].phase === 'down') return false;
  const { bodies, terrain } = world;
  const own = bodyOfHero(who);
  if (distanceBetween(bodies, own, row) > TELEPATHY.sightUnits) return false;
  return isClearWay(terrain, bodies.x[own]!, bodies.y[own]!, bodies.x[row]!, bodies.y[row]!);
}

/** As an enemy is given its turn, before anything of its attack can be seen: whom it is meant for may feel it. */
export function senseAttack(world: FightWorld, { id, target }: Enemy, row: number): void {
  if (!isTelepathic(world)) return;
  const { bodies } = world;
  const own = bodyOfHero(target);
  const toward = directionTo(bodies, own, row);
  const isBehind = Math.abs(angleBetween(world[target].facing, toward)) > HALF_PI;
  if (!isBehind && sees(world, target, row)) return;
  if (!sees(world, otherOf(target), row)) return;
  const [x, y] = [bodies.x[own]!, bodies.y[own]!];
  world.events.push({ type: 'attack-sensed', who: target, by: id, x, y, angle: toward });
}

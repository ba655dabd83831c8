/** What one of the two sees, the other knows: who comes from behind, or from where she cannot look, is felt before it strikes. */
import { HALF_PI, angleBetween } from '../core/maths.ts';
import { isClearWay } from '../core/terrain.ts';
import { heroineOf, type Heroine } from './actors.ts';
import { isGiven } from './bond.ts';
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

/** Whether nothing stands between her and a body, and it is near enough to be seen. */
export function sees({ bodies, terrain }: FightWorld, her: Heroine, row: number): boolean {
  if (her.phase === 'down') return false;
  const own = her.row;
  if (distanceBetween(bodies, own, row) > TELEPATHY.sightUnits) return false;
  return isClearWay(terrain, bodies.x[own]!, bodies.y[own]!, bodies.x[row]!, bodies.y[row]!);
}

/** As an enemy is given its turn, before anything of its attack can be seen: whom it is meant for may feel it. */
export function senseAttack(world: FightWorld, { id, target, row }: Enemy): void {
  if (!isTelepathic(world)) return;
  const { bodies } = world;
  const her = heroineOf(world, target);
  const toward = directionTo(bodies, her.row, row);
  const isBehind = Math.abs(angleBetween(her.facing, toward)) > HALF_PI;
  if (!isBehind && sees(world, her, row)) return;
  if (!world.roster.heroines.some((other) => other !== her && sees(world, other, row))) return;
  const [x, y] = [bodies.x[her.row]!, bodies.y[her.row]!];
  world.events.push({ type: 'attack-sensed', who: her.kind, by: id, x, y, angle: toward });
}

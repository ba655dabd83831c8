/** How somebody stalks who sees nothing: by the last noise. */
import { angleBetween, atan2, clamp, cos, length, sin, turnToward } from '../../core/maths.ts';
import { TICK_RATE } from '../../core/stage.ts';
import { touchesSolid } from '../../core/terrain.ts';
import { heroineOf } from '../actors.ts';
import type { Enemy, FightWorld } from '../world.ts';
import { ENEMY_ATTACKS, type EnemyAttackName } from './attacks.ts';
import { KNIFE } from './knives.ts';
import { ENEMY_NUMBERS } from './numbers.ts';
import { isBiding } from './phases.ts';
import { ENEMIES } from './registry.ts';
import { slowDown } from '../moving.ts';
import { steer, walkToward } from './walk.ts';

/** It turns so near to the noise before it strikes, radians. */
const AIMED = 0.12;
/** Two of a kind stand so far apart, as seen from the noise, that their lines cross; radians. */
const CROSSED = 1.3;
/** What hides behind the noise does not matter: a stake clangs against a wall. */
const NEAR_ENOUGH = 0.7;
/** It need not keep its distance any better than this: it would rather stand and listen. Units. */
const EASY = 0.8;

/** A tick of it: the attack that begins now, or null. */
export function stalkByEar(self: Enemy, world: FightWorld, row: number): EnemyAttackName | null {
  if (self.heard === 0) {
    self.hasTurn = false;
    slowDown(world, row, 14);
    return null;
  }
  const { x, y } = world.bodies;
  const numbers = ENEMY_NUMBERS[self.kind];
  const distance = length(self.heardX - x[row]!, self.heardY - y[row]!);
  const toward = atan2(self.heardY - y[row]!, self.heardX - x[row]!);
  self.facing = turnToward(self.facing, toward, numbers.turnSpeed / TICK_RATE);
  if (!self.hasTurn) keepOff(self, world, row, toward, distance);
  else if (Math.abs(angleBetween(self.facing, toward)) > AIMED) slowDown(world, row, 30);
  else {
    const name = ENEMIES[self.kind].chooseAttack(self, world, distance);
    if (name !== null && reachesNoise(self, world, row, name, distance)) {
      self.facing = toward;
      return name;
    }
    walkToward(world, row, heroineOf(world, self.target).row, self, numbers.runSpeed);
  }
  return null;
}

/** Whether nothing stands between it and the noise that would stop what it throws. */
function reachesNoise(
  { heardX, heardY }: Enemy,
  { bodies, terrain }: FightWorld,
  row: number,
  name: EnemyAttackName,
  distance: number,
): boolean {
  if (ENEMY_ATTACKS[name].shape.type !== 'lane') return true;
  const x = bodies.x[row]!;
  const y = bodies.y[row]!;
  for (let way = KNIFE.radius; way < distance - NEAR_ENOUGH; way += KNIFE.radius) {
    const part = way / distance;
    const [atX, atY] = [x + (heardX - x) * part, y + (heardY - y) * part];
    if (touchesSolid(terrain, atX, atY, KNIFE.radius)) return false;
  }
  return true;
}

/** Goes where it can throw from: off from the noise, and to another side than its like. */
function keepOff(
  self: Enemy,
  world: FightWorld,
  row: number,
  toward: number,
  distance: number,
): void {
  const { circleDistance, walkSpeed } = ENEMY_NUMBERS[self.kind];
  const off = circleDistance - distance;
  const out = Math.abs(off) < EASY ? 0 : clamp(off, -1, 1);
  const around = sideToCross(self, world, toward);
  if (out === 0 && around === 0) return slowDown(world, row, 14);
  const x = -sin(toward) * around - cos(toward) * out;
  const y = cos(toward) * around - sin(toward) * out;
  const size = Math.max(1, length(x, y));
  steer(world, row, (x / size) * walkSpeed, (y / size) * walkSpeed);
}

/** Which way round, so that its line and another's cross; 0 where they do. */
function sideToCross(self: Enemy, { bodies, enemies }: FightWorld, toward: number): number {
  for (let i = 0; i < enemies.length; i++) {
    const other = enemies[i]!;
    if (other === self || other.kind !== self.kind || isBiding(other)) continue;
    const { row } = other;
    const theirs = atan2(self.heardY - bodies.y[row]!, self.heardX - bodies.x[row]!);
    const off = angleBetween(theirs, toward);
    if (Math.abs(off) >= CROSSED) continue;
    return off > 0 || (off === 0 && self.id > other.id) ? -1 : 1;
  }
  return 0;
}

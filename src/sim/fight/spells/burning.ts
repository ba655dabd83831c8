/** What fire has struck burns on, and sets alight whom it touches. */
import { TICK_RATE } from '../../core/stage.ts';
import { boneHolds, dust } from '../enemies/heart.ts';
import { ENEMY_NUMBERS } from '../enemies/numbers.ts';
import { isBeyondReach } from '../enemies/phases.ts';
import { ENEMIES } from '../enemies/registry.ts';
import { distanceBetween } from '../geometry.ts';
import { strikeEnemy } from '../harm.ts';
import type { Enemy, FightWorld } from '../world.ts';

export const BURNING = {
  ticks: 300,
  /** From one bite of the fire to the next. */
  everyTicks: 40,
  /** Of what the bolt did. */
  share: 0.07,
  poiseDamage: 2,
  /** What a bite burns of a breastbone. */
  sear: 0.07,
  /** Between the edges of two bodies. */
  touchUnits: 0.3,
  /** It spreads no more often. */
  spreadTicks: TICK_RATE,
} as const;

/** Fire does not open a breast by itself, as daylight does. */
const MOST_SEARED = 0.95;

export function scorch(enemy: Enemy, amount: number): void {
  enemy.seared = Math.max(enemy.seared, Math.min(MOST_SEARED, enemy.seared + amount));
}

export function setAlight(
  world: FightWorld,
  enemy: Enemy,
  ticks: number,
  damage: number,
  spread: boolean,
): void {
  if (enemy.burning === 0) {
    const { row } = enemy;
    world.events.push({
      type: 'enemy-caught-fire',
      id: enemy.id,
      kind: enemy.kind,
      x: world.bodies.x[row]!,
      y: world.bodies.y[row]!,
      spread,
    });
    enemy.burnDamage = 0;
    enemy.spreadTicks = BURNING.spreadTicks;
  }
  enemy.burning = Math.max(enemy.burning, ticks);
  enemy.burnDamage = Math.max(enemy.burnDamage, damage);
}

export function burnEnemies(world: FightWorld): void {
  for (let i = world.enemies.length - 1; i >= 0; i--) {
    const enemy = world.enemies[i]!;
    if (enemy.burning > 0) burn(world, enemy, i);
  }
}

function burn(world: FightWorld, enemy: Enemy, index: number): void {
  if (enemy.health <= 0 && ENEMIES[enemy.kind].diesByFire && !boneHolds(enemy)) {
    return dust(enemy, world, enemy.facing);
  }
  enemy.burning--;
  if (enemy.spreadTicks > 0) enemy.spreadTicks--;
  else if (spread(world, enemy, index)) enemy.spreadTicks = BURNING.spreadTicks;
  if (enemy.burning % BURNING.everyTicks !== 0) return;
  scorch(enemy, BURNING.sear);
  strikeEnemy(enemy, world, {
    by: 'faith',
    move: 'burning',
    angle: enemy.facing,
    damage: enemy.burnDamage * ENEMY_NUMBERS[enemy.kind].fire,
    poiseDamage: BURNING.poiseDamage,
    knockback: 0,
  });
}

/** To one that it touches, half as long: so it goes out in the end. */
function spread(world: FightWorld, from: Enemy, index: number): boolean {
  const { bodies, enemies } = world;
  const ticks = Math.floor(from.burning / 2);
  if (ticks < BURNING.everyTicks) return false;
  const { row } = enemies[index]!;
  for (let i = 0; i < enemies.length; i++) {
    const enemy = enemies[i]!;
    if (enemy.burning > 0 || isBeyondReach(enemy)) continue;
    const other = enemy.row;
    const apart = distanceBetween(bodies, row, other) - bodies.radius[row]! - bodies.radius[other]!;
    if (apart > BURNING.touchUnits) continue;
    setAlight(world, enemy, ticks, from.burnDamage, true);
    return true;
  }
  return false;
}

import { BOND_MAX } from '../bond/deeds.ts';
import { distanceTo, terrainOf } from '../core/terrain.ts';
import { MOST_ATTACKERS } from './enemies/turns.ts';
import { FAITH } from './faith.ts';
import { FITNESS } from './fitness.ts';
import { WILLOW } from './willow.ts';
import { FIRST_ENEMY_BODY, type FightWorld } from './world.ts';

/** How deep a body may be pressed into a solid by others, in units. */
const PRESSED = 0.2;
const MOST_ENEMIES = 12;
const MOST_STAKES = 4;
const MOST_GLOBES = 4;

/** The first of the promises that a fight always keeps which this world breaks, or null. */
export function findBrokenInvariant(world: FightWorld): string | null {
  return (
    findBadNumber(world) ?? findOutOfRange(world) ?? findMisplacedBody(world) ?? findTooMany(world)
  );
}

function findBadNumber(world: FightWorld): string | null {
  const { bodies } = world;
  for (const [name, column] of Object.entries(bodies)) {
    if (typeof column === 'number') continue;
    for (let row = 0; row < bodies.count; row++) {
      if (!Number.isFinite(column[row]))
        return `finite-numbers: bodies.${name}[${row}] is ${column[row]}`;
    }
  }
  const actors: object[] = [
    world.faith,
    world.willow,
    ...world.enemies,
    ...world.stakes,
    ...world.globes,
  ];
  for (const actor of actors) {
    for (const [name, value] of Object.entries(actor)) {
      if (typeof value === 'number' && !Number.isFinite(value))
        return `finite-numbers: ${name} is ${value}`;
    }
  }
  return null;
}

function findOutOfRange(world: FightWorld): string | null {
  const { faith, willow, level } = world;
  const ranges: [string, number, number, number][] = [
    ['faith-health', faith.health, 0, FAITH.health],
    ['faith-stamina', faith.stamina, 0, FITNESS[level.fitness].stamina],
    ['faith-stakes', faith.stakes, 0, FITNESS[level.fitness].stakes],
    ['willow-health', willow.health, 0, WILLOW.health],
    ['willow-magic', willow.magic, 0, WILLOW.magic],
    ['bond', world.bond, Math.max(0, level.bondFloor), Math.min(BOND_MAX, level.bondCeiling)],
    ['headlights', world.headlights.charge, 0, 1],
  ];
  for (const [name, value, low, high] of ranges) {
    if (!(value >= low && value <= high))
      return `${name}-in-range: ${value} is not ${low} to ${high}`;
  }
  for (const enemy of world.enemies) {
    if (!(enemy.health >= 0))
      return `enemy-health-in-range: ${enemy.kind} ${enemy.id} has ${enemy.health}`;
  }
  return null;
}

function findMisplacedBody(world: FightWorld): string | null {
  const { bodies, level } = world;
  const { solids } = terrainOf(level);
  for (let row = 0; row < bodies.count; row++) {
    const x = bodies.x[row]!;
    const y = bodies.y[row]!;
    if (x < 0 || y < 0 || x > level.width || y > level.depth) {
      return `bodies-out-of-walls: body ${row} left the map at ${x}, ${y}`;
    }
    const least = bodies.radius[row]! - PRESSED;
    if (solids.some((solid) => distanceTo(solid, x, y) < least)) {
      return `bodies-out-of-walls: body ${row} stands in a wall at ${x}, ${y}`;
    }
  }
  return null;
}

function findTooMany(world: FightWorld): string | null {
  const { enemies, stakes, globes, bodies, faith, level } = world;
  if (enemies.length > MOST_ENEMIES) return `entity-counts: ${enemies.length} enemies`;
  if (stakes.length > MOST_STAKES) return `entity-counts: ${stakes.length} stakes`;
  if (globes.length > MOST_GLOBES) return `entity-counts: ${globes.length} globes`;
  if (bodies.count !== FIRST_ENEMY_BODY + enemies.length)
    return `entity-counts: ${bodies.count} bodies`;
  const carried = faith.stakes + stakes.length;
  if (carried !== FITNESS[level.fitness].stakes) return `no-stake-lost: ${carried} stakes`;
  const attackers = enemies.filter((enemy) => enemy.hasTurn).length;
  if (attackers > MOST_ATTACKERS) return `attack-turns: ${attackers} attack at once`;
  return null;
}

import { BOND_MAX } from '../bond/deeds.ts';
import { cellAt } from '../core/terrain.ts';
import { distanceTo } from '../core/shapes.ts';
import { findBrokenDance } from '../dance/dance.ts';
import { findBrokenDrive } from '../drive/invariants.ts';
import { findBrokenTalk } from '../talk/talk.ts';
import { mostAttackers } from './enemies/turns.ts';
import { FAITH } from './faith.ts';
import { FITNESS } from './fitness.ts';
import { FIRE } from './spells/fire.ts';
import { SPARK } from './spells/spark.ts';
import { talkOf } from './strolling.ts';
import { WILLOW } from './willowNumbers.ts';
import type { FightWorld } from './world.ts';
import { MOST_PILLARS } from './things.ts';

/** How deep a body may be pressed into a solid by others, in units. */
const PRESSED = 0.2;
const MOST_ENEMIES = 24;
const MOST_STAKES = 4;
const MOST_GLOBES = 4;
const MOST_KNIVES = 12;

/** The first of the promises that a fight always keeps which this world breaks, or null. */
export function findBrokenInvariant(world: FightWorld): string | null {
  const { dance, talk, level } = world;
  const said = talkOf(world);
  return (
    findBadNumber(world) ??
    findOutOfRange(world) ??
    (world.drive ? null : findMisplacedBody(world)) ??
    findTooMany(world) ??
    findLooseGrip(world) ??
    (dance && level.dance ? findBrokenDance(dance, level.dance) : null) ??
    (world.drive && level.roads ? findBrokenDrive(world.drive, level.roads) : null) ??
    (talk && said ? findBrokenTalk(talk, said) : null)
  );
}

function findBadNumber(world: FightWorld): string | null {
  const { bodies, faith, willow, enemies, stakes, globes, knives, bolts, pillars } = world;
  for (const name of COLUMNS) {
    for (let row = 0; row < bodies.count; row++) {
      const value = bodies[name][row]!;
      if (!Number.isFinite(value)) return `finite-numbers: bodies.${name}[${row}] is ${value}`;
    }
  }
  return (
    findBadField(faith) ??
    findBadField(willow) ??
    findIn(enemies, findBadField) ??
    findIn(stakes, findBadField) ??
    findIn(globes, findBadField) ??
    findIn(knives, findBadField) ??
    findIn(bolts, findBadField) ??
    findIn(pillars, findBadField) ??
    findIn(world.crates, findBadField)
  );
}

const COLUMNS = ['x', 'y', 'previousX', 'previousY', 'velocityX', 'velocityY', 'radius'] as const;

function findBadField(actor: object): string | null {
  for (const name in actor) {
    const value = (actor as Record<string, unknown>)[name];
    if (typeof value === 'number' && !Number.isFinite(value)) {
      return `finite-numbers: ${name} is ${value}`;
    }
  }
  return null;
}

function findIn<Item>(items: readonly Item[], find: (item: Item) => string | null): string | null {
  for (const item of items) {
    const found = find(item);
    if (found !== null) return found;
  }
  return null;
}

const outside = (name: string, value: number, low: number, high: number): string | null =>
  value >= low && value <= high ? null : `${name}-in-range: ${value} is not ${low} to ${high}`;

function findOutOfRange(world: FightWorld): string | null {
  const { faith, willow, level } = world;
  const { stamina, stakes } = FITNESS[level.fitness];
  const broken =
    outside('faith-health', faith.health, 0, FAITH.health) ??
    outside('faith-stamina', faith.stamina, 0, stamina) ??
    outside('faith-stakes', faith.stakes, 0, stakes) ??
    outside('faith-spark', faith.spark, 0, SPARK.most) ??
    outside('willow-health', willow.health, 0, WILLOW.health) ??
    outside('willow-magic', willow.magic, 0, WILLOW.magic) ??
    outside('bond', world.bond, level.bondFloor, Math.min(BOND_MAX, level.bondCeiling)) ??
    outside('bondPeak', world.bondPeak, world.bond, BOND_MAX) ??
    outside('headlights', world.headlights.charge, 0, 1);
  if (broken !== null) return broken;
  for (const enemy of world.enemies) {
    if (!(enemy.health >= 0))
      return `enemy-health-in-range: ${enemy.kind} ${enemy.id} has ${enemy.health}`;
  }
  return null;
}

function findMisplacedBody(world: FightWorld): string | null {
  const { bodies, level, terrain } = world;
  for (let row = 0; row < bodies.count; row++) {
    const x = bodies.x[row]!;
    const y = bodies.y[row]!;
    if (x < 0 || y < 0 || x > level.width || y > level.depth) {
      return `bodies-out-of-walls: body ${row} left the map at ${x}, ${y}`;
    }
    const cell = cellAt(terrain, x, y);
    for (let i = terrain.start[cell]!; i < terrain.start[cell + 1]!; i++) {
      const solid = terrain.solids[terrain.solidIndex[i]!]!;
      if (distanceTo(solid, x, y) < bodies.radius[row]! - PRESSED) {
        return `bodies-out-of-walls: body ${row} stands in a wall at ${x}, ${y}`;
      }
    }
  }
  return null;
}

function findTooMany(world: FightWorld): string | null {
  const { enemies, stakes, globes, knives, bolts, pillars, bodies, faith, level } = world;
  if (enemies.length > MOST_ENEMIES) return `entity-counts: ${enemies.length} enemies`;
  if (stakes.length > MOST_STAKES) return `entity-counts: ${stakes.length} stakes`;
  if (globes.length > MOST_GLOBES) return `entity-counts: ${globes.length} globes`;
  if (knives.length > MOST_KNIVES) return `entity-counts: ${knives.length} knives`;
  if (bolts.length > FIRE.mostBolts) return `entity-counts: ${bolts.length} bolts`;
  if (pillars.length > MOST_PILLARS) return `entity-counts: ${pillars.length} pillars`;
  const { byId, heroines } = world.roster;
  const actors = heroines.length + enemies.length;
  if (bodies.count !== actors) return `entity-counts: ${bodies.count} bodies of ${actors} actors`;
  if (byId.size !== actors) return `roster-complete: ${byId.size} of ${actors} actors are found`;
  const carried = faith.stakes + stakes.length;
  if (carried !== FITNESS[level.fitness].stakes) return `no-stake-lost: ${carried} stakes`;
  const attackers = enemies.filter((enemy) => enemy.hasTurn).length;
  if (attackers > mostAttackers(world)) return `attack-turns: ${attackers} attack at once`;
  return null;
}

/** Who is held is held by exactly one, and who holds, holds her. */
function findLooseGrip(world: FightWorld): string | null {
  for (const { id, kind, phase } of world.roster.heroines) {
    const holders = world.enemies.filter(
      (enemy) => enemy.phase === 'hold' && enemy.target === id,
    ).length;
    const held = phase === 'grabbed';
    if (holders !== (held ? 1 : 0)) {
      return `one-holder: ${kind} is ${held ? '' : 'not '}grabbed, and ${holders} hold her`;
    }
  }
  return null;
}

/** Crates, which Faith lifts without a touch, carries before her over water, sets down and hurls. */
import {
  BUTTON,
  buttonsOf,
  packInput,
  moveCodeOf,
  aimCodeOf,
  type InputFrame,
} from '../core/inputFrame.ts';
import { cos, length, sin } from '../core/maths.ts';
import { TICK_RATE } from '../core/stage.ts';
import { isOverWater, touchesSolid } from '../core/terrain.ts';
import { eachEnemyAround } from './enemies/around.ts';
import { makeNoise } from './enemies/hearing.ts';
import { isBeyondReach } from './enemies/phases.ts';
import { faithFactor, strikeEnemy } from './harm.ts';
import { planOf } from './segments.ts';
import { strikeTargets } from './switches.ts';
import { FAITH_BODY, type FaithPhase, type FightWorld } from './world.ts';
import type { Crate } from './things.ts';

export const CRATE = {
  radius: 0.36,
  /** From how far she lifts one, and at what distance she lets one go that something holds back. Units. */
  reach: 3.2,
  letGo: 4,
  /** How far before her and how high she carries it, and how fast it comes there. */
  carryUnits: 1.5,
  height: 0.9,
  carrySpeed: 9,
  fallSpeed: 3.5,
  /** How far and how fast she hurls it, and how high it rises on the way. */
  hurlUnits: 4.2,
  hurlSpeed: 10,
  hurlRise: 0.6,
  damage: 20,
  poiseDamage: 32,
  knockback: 8,
} as const;

/** While she has one up, these hurl it. */
const HURLING = BUTTON.attack | BUTTON.kick | BUTTON.throw;
/** Whatever else she does, she has to let it go. */
const CARRYING: readonly FaithPhase[] = ['free', 'dash'];

export function putCratesBack(world: FightWorld): void {
  world.crates = world.level.crates.map(({ x, y }) => ({
    phase: 'standing',
    x,
    y,
    height: 0,
    velocityX: 0,
    velocityY: 0,
    left: 0,
  }));
}

/** What Faith's player does with crates. Gives back what is left of the input for everything else. */
export function commandCrates(
  world: FightWorld,
  input: InputFrame,
  previous: InputFrame,
): InputFrame {
  const { faith } = world;
  if (!planOf(world).telekinesis) return input;
  if (faith.crate >= 0 && !CARRYING.includes(faith.phase)) letGo(world);
  const pressed = buttonsOf(input) & ~buttonsOf(previous);
  if (faith.crate < 0) {
    const found = liftable(world);
    if ((pressed & BUTTON.help) !== 0 && found >= 0) lift(world, found);
    return input;
  }
  if ((pressed & BUTTON.help) !== 0) letGo(world);
  else if ((pressed & HURLING) !== 0) hurl(world);
  const rest = buttonsOf(input) & ~(HURLING | BUTTON.help | BUTTON.fire);
  return packInput(rest, moveCodeOf(input), aimCodeOf(input));
}

/** The nearest crate that she could lift now; −1 for none. */
export function liftable({ bodies, crates, faith, terrain }: FightWorld): number {
  if (faith.crate >= 0 || faith.phase !== 'free') return -1;
  const x = bodies.x[FAITH_BODY]!;
  const y = bodies.y[FAITH_BODY]!;
  let found = -1;
  let least: number = CRATE.reach;
  for (let i = 0; i < crates.length; i++) {
    const crate = crates[i]!;
    const distance = length(crate.x - x, crate.y - y);
    if (crate.phase !== 'standing' || distance >= least) continue;
    if (isWalledOff(terrain, x, y, crate.x, crate.y)) continue;
    least = distance;
    found = i;
  }
  return found;
}

/** Water is no wall to it. */
function isWalledOff(
  terrain: FightWorld['terrain'],
  fromX: number,
  fromY: number,
  toX: number,
  toY: number,
): boolean {
  for (let part = 0.1; part < 1; part += 0.1) {
    const x = fromX + (toX - fromX) * part;
    const y = fromY + (toY - fromY) * part;
    if (touchesSolid(terrain, x, y, 0.05)) return true;
  }
  return false;
}

function lift(world: FightWorld, index: number): void {
  const crate = world.crates[index]!;
  world.faith.crate = index;
  crate.phase = 'held';
  world.events.push({ type: 'crate-lifted', crate: index, x: crate.x, y: crate.y });
}

function letGo({ faith, crates }: FightWorld): void {
  crates[faith.crate]!.phase = 'falling';
  faith.crate = -1;
}

function hurl(world: FightWorld): void {
  const { faith, crates } = world;
  const index = faith.crate;
  const crate = crates[index]!;
  const angle = faith.facing;
  faith.crate = -1;
  crate.phase = 'hurled';
  crate.left = CRATE.hurlUnits;
  crate.velocityX = cos(angle) * CRATE.hurlSpeed;
  crate.velocityY = sin(angle) * CRATE.hurlSpeed;
  makeNoise(world, 'throw', crate.x, crate.y);
  world.events.push({ type: 'crate-hurled', crate: index, x: crate.x, y: crate.y, angle });
}

/** One tick of all of them, after the bodies have moved. */
export function moveCrates(world: FightWorld): void {
  for (let i = 0; i < world.crates.length; i++) {
    const crate = world.crates[i]!;
    switch (crate.phase) {
      case 'standing':
        keepBodiesOff(world, crate);
        break;
      case 'held':
        carry(world, crate);
        break;
      case 'hurled':
        fly(world, crate);
        break;
      case 'falling':
        crate.height = Math.max(0, crate.height - CRATE.fallSpeed / TICK_RATE);
        if (crate.height === 0) land(world, i);
    }
  }
}

function keepBodiesOff({ bodies }: FightWorld, crate: Crate): void {
  for (let row = 0; row < bodies.count; row++) {
    const dx = bodies.x[row]! - crate.x;
    const dy = bodies.y[row]! - crate.y;
    const distance = length(dx, dy);
    const apart = CRATE.radius + bodies.radius[row]!;
    if (distance >= apart || distance < 1e-6) continue;
    bodies.x[row] = crate.x + (dx / distance) * apart;
    bodies.y[row] = crate.y + (dy / distance) * apart;
  }
}

function carry(world: FightWorld, crate: Crate): void {
  const { bodies, faith, terrain } = world;
  const x = bodies.x[FAITH_BODY]!;
  const y = bodies.y[FAITH_BODY]!;
  const dx = x + cos(faith.facing) * CRATE.carryUnits - crate.x;
  const dy = y + sin(faith.facing) * CRATE.carryUnits - crate.y;
  const distance = length(dx, dy);
  const step = Math.min(distance, CRATE.carrySpeed / TICK_RATE);
  crate.height = Math.min(CRATE.height, crate.height + CRATE.fallSpeed / TICK_RATE);
  if (distance > 1e-6) {
    const nextX = crate.x + (dx / distance) * step;
    const nextY = crate.y + (dy / distance) * step;
    // along a wall it slides
    if (!touchesSolid(terrain, nextX, crate.y, CRATE.radius)) crate.x = nextX;
    if (!touchesSolid(terrain, crate.x, nextY, CRATE.radius)) crate.y = nextY;
  }
  if (length(crate.x - x, crate.y - y) > CRATE.letGo) letGo(world);
}

function fly(world: FightWorld, crate: Crate): void {
  const step = CRATE.hurlSpeed / TICK_RATE;
  const x = crate.x + crate.velocityX / TICK_RATE;
  const y = crate.y + crate.velocityY / TICK_RATE;
  if (touchesSolid(world.terrain, x, y, CRATE.radius)) {
    makeNoise(world, 'crash', crate.x, crate.y);
    crate.phase = 'falling';
    return;
  }
  crate.x = x;
  crate.y = y;
  crate.left -= step;
  const flown = 1 - Math.max(0, crate.left) / CRATE.hurlUnits;
  crate.height = CRATE.height * (1 - flown) + CRATE.hurlRise * 4 * flown * (1 - flown);
  strikeTargets(world, x, y, CRATE.radius);
  if (strike(world, crate) || crate.left <= 0) crate.phase = 'falling';
}

function strike(world: FightWorld, crate: Crate): boolean {
  const factor = faithFactor(world);
  let any = false;
  eachEnemyAround(world, crate.x, crate.y, CRATE.radius, (enemy, angle) => {
    if (isBeyondReach(enemy)) return;
    any = true;
    strikeEnemy(enemy, world, {
      by: 'faith',
      move: 'crate',
      angle,
      damage: CRATE.damage * factor,
      poiseDamage: CRATE.poiseDamage * factor,
      knockback: CRATE.knockback,
    });
  });
  return any;
}

/** In water it sinks, and comes up again where it was first. */
function land(world: FightWorld, index: number): void {
  const crate = world.crates[index]!;
  const { x, y } = crate;
  const sank = isOverWater(world.terrain, x, y);
  if (sank) Object.assign(crate, world.level.crates[index]!);
  crate.phase = 'standing';
  makeNoise(world, 'clang', x, y);
  world.events.push({ type: 'crate-landed', crate: index, x, y, sank });
}

import { cos, length, sin } from '../core/maths.ts';
import { TICK_RATE } from '../core/stage.ts';
import { touchesSolid } from '../core/terrain.ts';
import { makeNoise } from './enemies/hearing.ts';
import { handOf } from './hand.ts';
import { faithFactor, strikeEnemy } from './harm.ts';
import { strikeTargets } from './switches.ts';
import { float } from './telekinesis.ts';
import { FAITH_BODY, type FightWorld } from './world.ts';
import type { Stake } from './things.ts';

export const STAKE = {
  speed: 17,
  radius: 0.14,
  damage: 10,
  poiseDamage: 16,
  knockback: 1.5,
  flightTicks: 66,
  height: 0.75,
  pickUpUnits: 0.75,
  /** It cannot be caught again at once. */
  coldTicks: 24,
} as const;

/** One that flies from (x, y) along her facing. */
export function createStake(world: FightWorld, x: number, y: number): Stake {
  const { facing } = world.faith;
  return {
    id: world.nextId++,
    phase: 'flying',
    x,
    y,
    height: STAKE.height,
    velocityX: cos(facing) * STAKE.speed,
    velocityY: sin(facing) * STAKE.speed,
    angle: facing,
    ticks: 0,
    aimedAt: 0,
    struck: [],
  };
}

export function throwStake(world: FightWorld): void {
  const { faith } = world;
  const { x, y } = handOf(world, STAKE.radius);
  const stake = createStake(world, x, y);
  faith.stakes--;
  world.stakes.push(stake);
  makeNoise(world, 'throw', x, y);
  world.events.push({ type: 'stake-thrown', stake: stake.id, x, y, angle: stake.angle });
}

/** Flies what flies, drops what has struck, and lets Faith pick up what lies at her feet. */
export function moveStakes(world: FightWorld): void {
  for (let i = world.stakes.length - 1; i >= 0; i--) {
    const stake = world.stakes[i]!;
    stake.ticks++;
    if (stake.phase === 'flying') fly(world, stake);
    else if (stake.phase === 'falling') drop(stake);
    const floats = stake.phase === 'called' || stake.phase === 'circling';
    if (floats ? float(world, stake, i) : stake.phase !== 'flying' && mayCatch(world, stake)) {
      world.stakes.splice(i, 1);
      world.faith.stakes++;
      world.events.push({ type: 'stake-caught', stake: stake.id, x: stake.x, y: stake.y });
    }
  }
}

function fly(world: FightWorld, stake: Stake): void {
  stake.x += stake.velocityX / TICK_RATE;
  stake.y += stake.velocityY / TICK_RATE;
  const { bodies, enemies } = world;
  for (let i = 0; i < enemies.length; i++) {
    const { row } = enemies[i]!;
    const reach = bodies.radius[row]! + STAKE.radius;
    if (length(bodies.x[row]! - stake.x, bodies.y[row]! - stake.y) > reach) continue;
    const factor = faithFactor(world);
    strikeEnemy(enemies[i]!, world, {
      by: 'faith',
      move: 'stake',
      angle: stake.angle,
      damage: STAKE.damage * factor,
      poiseDamage: STAKE.poiseDamage * factor,
      knockback: STAKE.knockback,
    });
    return fall(world, stake);
  }
  if (strikeTargets(world, stake.x, stake.y, STAKE.radius)) return fall(world, stake);
  if (
    touchesSolid(world.terrain, stake.x, stake.y, STAKE.radius) ||
    stake.ticks >= STAKE.flightTicks
  )
    fall(world, stake);
}

/** It bounces back a little, so that it never lies where nobody can reach it. */
function fall(world: FightWorld, stake: Stake): void {
  stake.phase = 'falling';
  stake.ticks = 0;
  stake.velocityX *= -0.12;
  stake.velocityY *= -0.12;
  stake.x += (stake.velocityX / TICK_RATE) * 20;
  stake.y += (stake.velocityY / TICK_RATE) * 20;
  makeNoise(world, 'clang', stake.x, stake.y);
  world.events.push({ type: 'stake-landed', stake: stake.id, x: stake.x, y: stake.y });
}

function drop(stake: Stake): void {
  stake.height = Math.max(0, stake.height - 2.4 / TICK_RATE);
  stake.x += stake.velocityX / TICK_RATE;
  stake.y += stake.velocityY / TICK_RATE;
  if (stake.height === 0) stake.phase = 'lying';
}

function mayCatch(world: FightWorld, stake: Stake): boolean {
  const { bodies, faith } = world;
  if (stake.ticks < STAKE.coldTicks && stake.phase !== 'lying') return false;
  if (faith.phase === 'down' || faith.phase === 'rise') return false;
  const dx = bodies.x[FAITH_BODY]! - stake.x;
  const dy = bodies.y[FAITH_BODY]! - stake.y;
  return length(dx, dy) < STAKE.pickUpUnits;
}

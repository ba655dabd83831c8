/**
 * What those go by who see nothing. Every noise carries so far; of several the loudest is what they turn to,
 * and they remember it for a while: the louder it was, the longer.
 */
import { length } from '../../core/maths.ts';
import { TICK_RATE } from '../../core/stage.ts';
import { wake } from '../harm.ts';
import type { Heroine } from '../actors.ts';
import type { Enemy, FightWorld } from '../world.ts';
import { isBeyondReach, isBiding } from './phases.ts';
import { ENEMIES } from './registry.ts';

/** How far each noise carries, units. */
const NOISES = {
  /** A heroine who runs. */
  step: 4.5,
  throw: 6,
  swing: 7,
  blow: 8,
  /** A heroine who is struck. */
  cry: 9,
  /** A stake on something hard. */
  clang: 10,
  spell: 10,
  crash: 11,
  dash: 12,
  burst: 15,
} as const;

export type NoiseName = keyof typeof NOISES;

const HEARING = {
  /** Who goes no faster makes no noise: at a walk, or while she holds a thrust back. Units per second. */
  silentSpeed: 2.3,
  /** What the faintest noise is worth, and how much of it is forgotten in a second. */
  least: 1.5,
  forgottenPerSecond: 5,
  /** A noise that is fainter by no more than this is news all the same: who dashes off is followed. */
  news: 1,
} as const;

/** Everybody who hears it turns to where it came from. `by` is who made it, if that is an enemy. */
export function makeNoise(
  world: FightWorld,
  noise: NoiseName,
  x: number,
  y: number,
  by: number = 0,
): void {
  const { bodies, enemies } = world;
  for (let i = 0; i < enemies.length; i++) {
    const self = enemies[i]!;
    if (!ENEMIES[self.kind].isBlind || self.id === by || isBeyondReach(self)) continue;
    const { row } = self;
    const distance = length(bodies.x[row]! - x, bodies.y[row]! - y);
    const strength = HEARING.least + NOISES[noise] - distance;
    if (strength < HEARING.least || strength < self.heard - HEARING.news) continue;
    if (isBiding(self)) {
      if (distance > self.wakeUnits) continue;
      wake(self, world);
    }
    hear(self, world, strength, x, y);
  }
}

function hear(self: Enemy, world: FightWorld, strength: number, x: number, y: number): void {
  const { bodies } = world;
  const pricksUp = self.heard === 0;
  self.heard = strength;
  self.heardX = x;
  self.heardY = y;
  let nearest = Infinity;
  for (const { id, row } of world.roster.heroines) {
    const distance = length(bodies.x[row]! - x, bodies.y[row]! - y);
    if (distance >= nearest) continue;
    nearest = distance;
    self.target = id;
  }
  if (pricksUp) world.events.push({ type: 'enemy-heard', id: self.id, x, y });
}

/** Whether it knows where to strike: who sees nothing and hears nothing does not. */
export const isAware = (self: Enemy): boolean => !ENEMIES[self.kind].isBlind || self.heard > 0;

export function forget(self: Enemy): void {
  self.heard = Math.max(0, self.heard - HEARING.forgottenPerSecond / TICK_RATE);
}

/** The noises that heroines make by how they move. */
export function makeSteps(world: FightWorld): void {
  for (const heroine of world.roster.heroines) step(world, heroine);
}

function step(world: FightWorld, { row, phase }: Heroine): void {
  const { x, y, velocityX, velocityY } = world.bodies;
  if (phase === 'down' || phase === 'grabbed') return;
  const speed = length(velocityX[row]!, velocityY[row]!);
  if (phase === 'dash') makeNoise(world, 'dash', x[row]!, y[row]!);
  else if (speed > HEARING.silentSpeed) makeNoise(world, 'step', x[row]!, y[row]!);
}

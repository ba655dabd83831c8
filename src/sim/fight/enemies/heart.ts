import { cos, sin } from '../../core/maths.ts';
import { dismiss } from '../actors.ts';
import { doDeed } from '../bond.ts';
import { distanceBetween } from '../geometry.ts';
import { reachGoal, speak } from '../segments.ts';
import { FAITH_BODY, WILLOW_BODY, type Enemy, type FightWorld } from '../world.ts';
import { isArmoured } from './armour.ts';
import { enterPhase, letGo, stagger } from './phases.ts';
import { ENEMY_NUMBERS, isBoss, isLastPhase } from './numbers.ts';

/** Factor on its wind-ups and rests in the last phase. */
const LAST_TEMPO = 0.85;
/** Roar at the beginning of a phase, in which nothing reaches it. */
const PHASE_ROAR_TICKS = 100;
/** How far its roar throws Faith, units per second. */
const ROAR_KNOCKBACK = 8;
/** How long it still stands open after its bone turned a stake. */
const TURNED_STAGGER_TICKS = 70;
/** The two are together when within this many units of each other. */
export const TOGETHER_UNITS = 4.5;

/** This much daylight, or fire, burns through a breastbone. */
const BURNT_THROUGH = 0.5;

/** Its breastbone, or its armour, is whole: nothing gets to its heart. */
export const boneHolds = (self: Enemy): boolean =>
  isArmoured(self) || (self.boneHits > 0 && self.seared < BURNT_THROUGH);

/** What covers the heart has turned a stake. */
export function tellTurned(self: Enemy, world: FightWorld, angle: number): void {
  const { row } = self;
  const { x, y } = world.bodies;
  world.events.push({ type: 'heart-turned', id: self.id, x: x[row]!, y: y[row]!, angle });
}

/** The breastbone turns the stake: it cracks, and the next one goes through. */
export function turnStake(self: Enemy, world: FightWorld, angle: number): void {
  const { row } = self;
  self.boneHits = Math.max(0, self.boneHits - 1);
  tellTurned(self, world, angle);
  stagger(self, world, TURNED_STAGGER_TICKS);
  world.bodies.velocityX[row] = cos(angle) * 4;
  world.bodies.velocityY[row] = sin(angle) * 4;
  if (isBoss(self.kind)) {
    speak(world, 'heart-turned');
    reachGoal(world, 'heart-struck');
  }
}

/** A boss is struck to the heart and does not fall yet: it roars, and comes on another way. */
export function beginBossPhase(self: Enemy, world: FightWorld, angle: number): void {
  const numbers = ENEMY_NUMBERS[self.kind];
  const { row } = self;
  const { bodies } = world;
  self.health = Math.min(self.health, phaseFloor(self));
  self.bossPhase++;
  self.poise = numbers.poise;
  if (isLastPhase(self)) self.tempo = LAST_TEMPO;
  self.turnCooldownTicks = 0;
  enterPhase(self, 'roar', PHASE_ROAR_TICKS);
  tellTurned(self, world, angle);
  world.events.push({
    type: 'boss-phase-began',
    id: self.id,
    phase: self.bossPhase,
    x: bodies.x[row]!,
    y: bodies.y[row]!,
  });
  // its roar throws Faith back the way she came
  bodies.velocityX[FAITH_BODY] = -cos(angle) * ROAR_KNOCKBACK;
  bodies.velocityY[FAITH_BODY] = -sin(angle) * ROAR_KNOCKBACK;
  speak(world, self.bossPhase === 2 ? 'boss-phase-2' : 'boss-phase-3');
}

/** The health at which its present phase breaks: none, in the last. */
export function phaseFloor({ kind, bossPhase }: Enemy): number {
  const { health, phases } = ENEMY_NUMBERS[kind];
  return (health * (phases - bossPhase)) / phases;
}

/** A living one falls, and stays where it fell. */
export function endLife(self: Enemy, world: FightWorld, angle: number): void {
  const { row } = self;
  const { x, y } = world.bodies;
  const { id, kind } = self;
  world.events.push({ type: 'enemy-fell', id, kind, x: x[row]!, y: y[row]!, angle });
  leave(self, world);
}

/** To embers and ash. */
export function dust(self: Enemy, world: FightWorld, angle: number): void {
  const { row } = self;
  const { bodies } = world;
  letGo(self, world);
  world.events.push({
    type: 'enemy-dusted',
    id: self.id,
    kind: self.kind,
    x: bodies.x[row]!,
    y: bodies.y[row]!,
    angle,
  });
  leave(self, world);
  if (isBoss(self.kind)) {
    speak(world, 'boss-dusted');
    reachGoal(world, 'boss-dusted');
  }
}

/** It is no longer there; ending it side by side is a deed. */
function leave(self: Enemy, world: FightWorld): void {
  const { bodies } = world;
  world.tallies.dusted++;
  if (distanceBetween(bodies, FAITH_BODY, WILLOW_BODY) < TOGETHER_UNITS) {
    doDeed(world, 'dustedTogether');
  }
  if (world.faith.lock === self.id) world.faith.lock = 0;
  dismiss(world, self);
}

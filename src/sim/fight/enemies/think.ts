/**
 * What every enemy does, tick by tick: stalk, wait for its turn, show its wind-up, strike, recover.
 * What sets the kinds apart stands in their rules.
 */
import { PI, angleBetween, clamp, cos, length, sin, turnToward } from '../../core/maths.ts';
import { TICK_RATE } from '../../core/stage.ts';
import { heroineOf, type Heroine } from '../actors.ts';
import { DIFFICULTY } from '../difficulty.ts';
import { directionTo, distanceBetween } from '../geometry.ts';
import type { Enemy, FightWorld } from '../world.ts';
import { ENEMY_ATTACKS, attackNumbers, type EnemyAttackName } from './attacks.ts';
import { prowl, sleep } from './bide.ts';
import { stalkByEar } from './byEar.ts';
import { forget } from './hearing.ts';
import { hold } from './hold.ts';
import { throwKnife } from './knives.ts';
import { LANE_FRONT, strikeHeroes } from './strike.ts';
import { forgetStrikers, wasStruckBy } from './strikers.ts';
import { ENEMY_NUMBERS, isBoss } from './numbers.ts';
import { endTurn, enterPhase } from './phases.ts';
import { ENEMIES } from './registry.ts';
import { slowDown } from '../moving.ts';
import { seesTarget, steer, walkToward } from './walk.ts';

/** In the last part of a wind-up it no longer turns: now is the time to step aside. */
const COMMITTED = 0.7;
/** A chained blow is announced for this part of the full time. */
const CHAIN_WINDUP = 0.62;
const POISE_PER_SECOND = 14;
/** How much of its speed it puts into each radian that it is off the other side. */
const FLANK_EAGERNESS = 2;

export function thinkEnemies(world: FightWorld): void {
  for (let i = world.enemies.length - 1; i >= 0; i--) {
    const self = world.enemies[i]!;
    const { row } = self;
    forgetStrikers(self);
    if (self.hitStopTicks > 0) {
      self.hitStopTicks--;
      continue;
    }
    self.phaseTicks++;
    if (self.turnCooldownTicks > 0) self.turnCooldownTicks--;
    recoverPoise(self);
    forget(self);
    think(self, world, row);
  }
}

function recoverPoise(self: Enemy): void {
  if (self.phase === 'stagger') return;
  if (self.poiseDelayTicks > 0) {
    self.poiseDelayTicks--;
    return;
  }
  const { poise } = ENEMY_NUMBERS[self.kind];
  self.poise = Math.min(poise, self.poise + POISE_PER_SECOND / TICK_RATE);
}

function think(self: Enemy, world: FightWorld, row: number): void {
  switch (self.phase) {
    case 'asleep':
      return sleep(self, world, row);
    case 'prowl':
      return prowl(self, world, row);
    case 'arrive':
    case 'hurt':
    case 'shoved':
      slowDown(world, row, self.phase === 'shoved' ? 14 : 40);
      if (self.phaseTicks >= self.phaseLength) enterPhase(self, 'stalk', 0);
      return;
    case 'stalk':
      return stalk(self, world, row);
    case 'windup':
      return windUp(self, world, row);
    case 'attack':
      return attack(self, world, row);
    case 'hold':
      return hold(self, world);
    case 'recover':
      slowDown(world, row, 40);
      if (self.phaseTicks >= self.phaseLength) afterAttack(self, world);
      return;
    case 'stagger':
      slowDown(world, row, 22);
      if (self.phaseTicks >= self.phaseLength) comeRound(self);
      return;
    case 'roar':
      slowDown(world, row, 60);
      if (self.phaseTicks >= self.phaseLength) enterPhase(self, 'stalk', 0);
      return;
  }
}

/** Stands up again, with its guard back; what had burnt it has gone out. */
function comeRound(self: Enemy): void {
  const numbers = ENEMY_NUMBERS[self.kind];
  self.poise = numbers.poise;
  if (self.seared >= 1) self.seared = 0;
  if (ENEMIES[self.kind].isLiving) return enterPhase(self, 'stalk', 0);
  // beaten to its phase's end and not finished in time: it gathers itself
  if (isBoss(self.kind)) self.health = Math.min(numbers.health, self.health + 12);
  else self.health = Math.max(self.health, numbers.health * 0.3);
  enterPhase(self, 'stalk', 0);
}

/** It goes on with the one that it chose, unless another is nearer by so many units. */
const FAITHFUL_UNITS = { faith: 2, willow: 1 } as const;
/** A boss turns on whoever struck it in this time. */
const GRUDGE_TICKS = 100;

/** Whom it can do something to comes before whom another holds, and she before who lies on the ground. */
const REACH = { down: 0, grabbed: 1 } as const;
const WITHIN_REACH = 2;

function chooseTarget(self: Enemy, world: FightWorld): void {
  let mostReach = -1;
  let least = Infinity;
  const { target: before } = self;
  for (const heroine of world.roster.heroines) {
    const { phase } = heroine;
    const reach = phase === 'down' || phase === 'grabbed' ? REACH[phase] : WITHIN_REACH;
    const reluctance = reluctanceToward(heroine, self, world, before);
    if (reach < mostReach) continue;
    // where all lie on the ground it is all the same: the last of them
    if (reach === mostReach && reach > REACH.down && reluctance >= least) continue;
    mostReach = reach;
    least = reluctance;
    self.target = heroine.id;
  }
}

function reluctanceToward(
  { id, kind, row }: Heroine,
  self: Enemy,
  { bodies }: FightWorld,
  before: number,
): number {
  if (isBoss(self.kind)) return wasStruckBy(self, id, GRUDGE_TICKS) ? 0 : 1;
  const bonus = id === before ? FAITHFUL_UNITS[kind] : 0;
  return distanceBetween(bodies, self.row, row) - bonus;
}

function stalk(self: Enemy, world: FightWorld, row: number): void {
  const { isBlind, chainLength } = ENEMIES[self.kind];
  const name = isBlind ? stalkByEar(self, world, row) : stalkBySight(self, world, row);
  if (name === null) return;
  self.chain = chainLength(self, name);
  beginWindup(self, world, row, name, 1);
}

/** The attack that begins now, or null. */
function stalkBySight(self: Enemy, world: FightWorld, row: number): EnemyAttackName | null {
  const { bodies } = world;
  if (!self.hasTurn) chooseTarget(self, world);
  const target = heroineOf(world, self.target).row;
  const numbers = ENEMY_NUMBERS[self.kind];
  const distance = distanceBetween(bodies, row, target) - bodies.radius[target]!;
  const toward = directionTo(bodies, row, target);
  self.facing = turnToward(self.facing, toward, numbers.turnSpeed / TICK_RATE);
  if (self.hasTurn) {
    const name = ENEMIES[self.kind].chooseAttack(self, world, distance);
    // claws reach between the bars of a fence; nobody leaps or runs through them
    if (name && (!needsClearWay(name) || seesTarget(world, row, target))) return name;
  }
  if (self.hasTurn || distance > numbers.circleDistance + 1.2) {
    walkToward(world, row, target, self, numbers.runSpeed);
    return null;
  }
  // circle: around the target, and in or out to the distance it keeps
  const out = clamp(numbers.circleDistance - distance, -1, 1);
  const flank = flankSide(self, world, row, target);
  const around = flank ?? self.circle;
  const speed = flank === null ? numbers.walkSpeed : numbers.runSpeed;
  const x = -sin(toward) * around - cos(toward) * out;
  const y = cos(toward) * around - sin(toward) * out;
  const size = Math.max(1, length(x, y));
  steer(world, row, (x / size) * speed, (y / size) * speed);
  return null;
}

/** Which way round to get opposite to whoever attacks its target, 0 when it is there; null for no such wish. */
function flankSide(self: Enemy, world: FightWorld, row: number, target: number): number | null {
  if (!ENEMIES[self.kind].flanks) return null;
  const { bodies, enemies } = world;
  for (let i = 0; i < enemies.length; i++) {
    const other = enemies[i]!;
    if (other === self || !other.hasTurn || other.target !== self.target) continue;
    const theirs = directionTo(bodies, target, other.row);
    const off = angleBetween(directionTo(bodies, target, row), theirs + PI);
    return clamp(-off * FLANK_EAGERNESS, -1, 1);
  }
  return null;
}

function needsClearWay(name: EnemyAttackName): boolean {
  const { type } = ENEMY_ATTACKS[name].shape;
  return type === 'leap' || type === 'lane';
}

function beginWindup(
  self: Enemy,
  world: FightWorld,
  row: number,
  name: EnemyAttackName,
  part: number,
): void {
  const ticks = Math.round(
    ENEMY_ATTACKS[name].windupTicks * DIFFICULTY[world.difficulty].windup * self.tempo * part,
  );
  self.attack = name;
  enterPhase(self, 'windup', ticks);
  aim(self, world, row);
  world.events.push({
    type: 'enemy-winding-up',
    id: self.id,
    kind: self.kind,
    attack: name,
    ticks,
    x: world.bodies.x[row]!,
    y: world.bodies.y[row]!,
    angle: self.facing,
  });
}

function aim(self: Enemy, world: FightWorld, row: number): void {
  const { bodies } = world;
  const target = heroineOf(world, self.target).row;
  const { shape } = ENEMY_ATTACKS[self.attack];
  if (shape.type !== 'leap') {
    self.aimX = bodies.x[row]!;
    self.aimY = bodies.y[row]!;
    return;
  }
  const dx = bodies.x[target]! - bodies.x[row]!;
  const dy = bodies.y[target]! - bodies.y[row]!;
  const distance = Math.max(1e-9, length(dx, dy));
  const jump = Math.min(distance, shape.range);
  self.aimX = bodies.x[row]! + (dx / distance) * jump;
  self.aimY = bodies.y[row]! + (dy / distance) * jump;
}

function windUp(self: Enemy, world: FightWorld, row: number): void {
  const { bodies } = world;
  slowDown(world, row, 30);
  // who goes by ear has turned to the noise before
  if (!ENEMIES[self.kind].isBlind && self.phaseTicks < self.phaseLength * COMMITTED) {
    const target = heroineOf(world, self.target).row;
    const { turnSpeed } = ENEMY_NUMBERS[self.kind];
    self.facing = turnToward(self.facing, directionTo(bodies, row, target), turnSpeed / TICK_RATE);
    aim(self, world, row);
  }
  if (self.phaseTicks < self.phaseLength) return;
  enterPhase(self, 'attack', ENEMY_ATTACKS[self.attack].activeTicks);
  // a lane begins where it begins to run
  if (ENEMY_ATTACKS[self.attack].shape.type === 'lane') aim(self, world, row);
  self.struck.length = 0;
  world.events.push({
    type: 'enemy-attacked',
    id: self.id,
    kind: self.kind,
    attack: self.attack,
    x: bodies.x[row]!,
    y: bodies.y[row]!,
    angle: self.facing,
  });
}

function attack(self: Enemy, world: FightWorld, row: number): void {
  const { bodies } = world;
  const { shape, activeTicks, recoveryTicks, step, throws } = attackNumbers(self.attack);
  if (throws) {
    slowDown(world, row, 40);
    if (self.phaseTicks === 1) throwKnife(self, world, row);
  } else if (shape.type === 'leap') {
    const ticksLeft = Math.max(1, activeTicks - self.phaseTicks + 1);
    bodies.velocityX[row] = ((self.aimX - bodies.x[row]!) * TICK_RATE) / ticksLeft;
    bodies.velocityY[row] = ((self.aimY - bodies.y[row]!) * TICK_RATE) / ticksLeft;
  } else {
    // its front comes to the lane's end in the last tick before it stands again
    const speed =
      shape.type === 'lane'
        ? ((shape.length - LANE_FRONT - bodies.radius[row]!) * TICK_RATE) / (activeTicks - 1)
        : (step * TICK_RATE) / activeTicks;
    bodies.velocityX[row] = cos(self.facing) * speed;
    bodies.velocityY[row] = sin(self.facing) * speed;
  }
  if (!throws) strikeHeroes(self, world, row);
  // the blow itself may have thrown it off
  if (self.phase === 'attack' && self.phaseTicks >= activeTicks) {
    bodies.velocityX[row] = 0;
    bodies.velocityY[row] = 0;
    enterPhase(self, 'recover', Math.round((self.chain > 0 ? 0.3 : self.tempo) * recoveryTicks));
  }
}

function afterAttack(self: Enemy, world: FightWorld): void {
  const { row } = self;
  if (self.chain > 0) {
    self.chain--;
    return beginWindup(self, world, row, self.attack, CHAIN_WINDUP);
  }
  endTurn(self, world);
  enterPhase(self, 'stalk', 0);
}

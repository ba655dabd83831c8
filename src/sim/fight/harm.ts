/**
 * What a blow does: the only place where health, poise and knockback change hands.
 */
import { PI, cos, sin } from '../core/maths.ts';
import { grownWith } from '../bond/gifts.ts';
import type { Heroine } from './actors.ts';
import { doDeed } from './bond.ts';
import { DIFFICULTY } from './difficulty.ts';
import { ARMOUR, isArmoured } from './enemies/armour.ts';
import { attackNumbers, type EnemyAttackName } from './enemies/attacks.ts';
import { phaseFloor, endLife } from './enemies/heart.ts';
import { makeNoise } from './enemies/hearing.ts';
import { seize } from './enemies/hold.ts';
import { ENEMY_NUMBERS, isBoss } from './enemies/numbers.ts';
import { isBiding, endTurn, enterPhase, isBeyondReach, isOpen, stagger } from './enemies/phases.ts';
import { ENEMIES } from './enemies/registry.ts';
import { noteStriker, wasStruckByOther } from './enemies/strikers.ts';
import type { BlowName, Hero } from './events.ts';
import { FAITH_MOVES, type FaithMove } from './faithMoves.ts';
import { directionTo, distanceBetween } from './geometry.ts';
import { gainTime, HEADLIGHTS } from './headlights.ts';
import { goalOf, speak } from './segments.ts';
import { gainSpark, SPARK } from './spells/spark.ts';
import { SHIELD, dropShield, shieldRadius } from './spells/shield.ts';
import { WILLOW_BODY, type Enemy, type FightWorld } from './world.ts';

export interface Blow {
  /** Whose it is; null for an enemy's own that missed its mark. */
  by: Hero | null;
  move: BlowName;
  angle: number;
  damage: number;
  poiseDamage: number;
  /** 0: it hurts and does not make it flinch. */
  knockback: number;
}

const HEART_DAMAGE = 24;
/** Both strike the same enemy within this time. */
const TOGETHER_TICKS = 60;
/** An open enemy takes this much more. */
const OPEN_FACTOR = 1.5;
const SHOVED_TICKS = 34;
const FLINCH_TICKS = 14;
const POISE_DELAY_TICKS = 240;
const HURT_TICKS = { faith: 26, willow: 46 } as const;
/** No second blow lands on her in this time. */
const MERCY_TICKS = 62;
const DOWN_STUN_TICKS = 110;

export function strikeEnemy(self: Enemy, world: FightWorld, blow: Blow): void {
  if (isBeyondReach(self)) return;
  const { row } = self;
  const { bodies } = world;
  const toughness = DIFFICULTY[world.difficulty].toughness;
  const open = isOpen(self);
  const armour = isArmoured(self) ? ARMOUR.damage : 1;
  const damage = (blow.damage * (open ? OPEN_FACTOR : 1) * armour) / toughness;
  wake(self, world);
  self.health = Math.max(0, self.health - damage);
  self.poiseDelayTicks = POISE_DELAY_TICKS;
  if (blow.by !== null && isMeant(blow.move)) {
    const by = world[blow.by].id;
    const isSaving = (self.phase === 'windup' || self.phase === 'hold') && self.target !== by;
    if (isSaving) doDeed(world, 'saved');
    if (wasStruckByOther(self, by, TOGETHER_TICKS)) doDeed(world, 'together');
    noteStriker(self, by);
  }
  if (blow.by === 'faith' && !isFire(blow.move)) gainSpark(world, SPARK.perBlow);
  world.events.push({
    type: 'enemy-hit',
    id: self.id,
    kind: self.kind,
    move: blow.move,
    x: bodies.x[row]!,
    y: bodies.y[row]!,
    angle: blow.angle,
    damage,
    heavy: blow.knockback >= 5,
  });
  if (blow.move !== 'burning') makeNoise(world, 'blow', bodies.x[row]!, bodies.y[row]!, self.id);
  if (self.health <= 0 && ENEMIES[self.kind].isLiving) return endLife(self, world, blow.angle);
  if (self.phase === 'hold' && isMeant(blow.move)) {
    stagger(self, world, ENEMY_NUMBERS[self.kind].staggerTicks);
  }
  push(self, world, blow);
  if (open) {
    if (findsHeart(blow.move)) {
      self.health = Math.max(0, self.health - (HEART_DAMAGE * armour) / toughness);
      ENEMIES[self.kind].heartStruck(self, world, blow.angle);
    }
    return;
  }
  if (blow.by === 'faith') gainTime(world, damage * HEADLIGHTS.chargePerDamage);
  shakePoise(self, world, blow.poiseDamage);
}

/** Takes from an enemy's poise; when that or its phase's health is gone, it stands open. */
export function shakePoise(self: Enemy, world: FightWorld, amount: number): void {
  if (isOpen(self)) return;
  self.poise -= amount / DIFFICULTY[world.difficulty].toughness;
  if (goalOf(world).type === 'boss-seared' && isBoss(self.kind)) {
    // she is out of shape, and it is better than her: only light makes it falter now
    self.poise = Math.max(1, self.poise);
    self.health = Math.max(phaseFloor(self) + 1, self.health);
  } else if (self.poise <= 0 || self.health <= phaseFloor(self)) {
    stagger(self, world, ENEMY_NUMBERS[self.kind].staggerTicks);
  }
}

const findsHeart = (move: BlowName): boolean =>
  move === 'thrust' || move === 'stake' || move === 'blaze';

/** What burns by itself is nobody's deed. */
const isMeant = (move: BlowName): boolean => move !== 'burning';

const isFire = (move: BlowName): boolean =>
  move === 'bolt' || move === 'blaze' || move === 'burning';

export function wake(self: Enemy, world: FightWorld): void {
  if (!isBiding(self)) return;
  const { row } = self;
  enterPhase(self, 'stalk', 0);
  world.events.push({
    type: 'enemy-woke',
    id: self.id,
    kind: self.kind,
    x: world.bodies.x[row]!,
    y: world.bodies.y[row]!,
  });
  if (isBoss(self.kind)) speak(world, 'boss-woke');
}

function push(self: Enemy, world: FightWorld, blow: Blow): void {
  if (blow.knockback === 0) return;
  const numbers = ENEMY_NUMBERS[self.kind];
  const { row } = self;
  const speed = blow.knockback * (isOpen(self) ? Math.max(numbers.pushed, 0.7) : numbers.pushed);
  world.bodies.velocityX[row]! += cos(blow.angle) * speed;
  world.bodies.velocityY[row]! += sin(blow.angle) * speed;
  if (isOpen(self) || self.phase === 'attack') return;
  if (blow.knockback >= numbers.throwsAt && self.phase !== 'shoved') {
    if (self.phase === 'windup') endTurn(self, world);
    enterPhase(self, 'shoved', blow.knockback >= 10 ? SHOVED_TICKS : FLINCH_TICKS);
  } else if (self.phase === 'stalk' && numbers.mass < 10) {
    enterPhase(self, 'hurt', FLINCH_TICKS);
  }
}

/** A blow meant for a heroine: shields, reflexes and mercy are asked first. Says whether it landed. */
export function strikeHero(self: Enemy, world: FightWorld, hero: Heroine): boolean {
  const { bodies, willow } = world;
  const { row } = hero;
  if (hero.phase === 'grabbed') return false;
  const attack = attackNumbers(self.attack);
  if (willow.phase === 'shield' && isShielded(world, row)) {
    willow.shieldStrength -= attack.damage * DIFFICULTY[world.difficulty].damage;
    world.events.push({
      type: 'attack-blocked',
      by: self.id,
      x: bodies.x[row]!,
      y: bodies.y[row]!,
      angle: self.facing,
    });
    if (hero !== willow) doDeed(world, 'shielded');
    strikeWithShield(self, world, self.facing + PI);
    if (willow.shieldStrength <= 0) dropShield(world, true);
    return true;
  }
  if (hero.invulnerableTicks > 0 || hero.phase === 'down' || hero.phase === 'rise') return false;
  if (attack.holds) seize(self, world, hero);
  else hurtHero(self, world, hero);
  return true;
}

/** A blow that nothing stops: it hurts, and throws her back. */
export function hurtHero(self: Enemy, world: FightWorld, hero: Heroine): void {
  const { bodies } = world;
  const { row } = hero;
  const enemyRow = self.row;
  const dx = bodies.x[row]! - bodies.x[enemyRow]!;
  const dy = bodies.y[row]! - bodies.y[enemyRow]!;
  const distance = Math.sqrt(dx * dx + dy * dy);
  const x = distance > 1e-9 ? dx / distance : cos(self.facing);
  const y = distance > 1e-9 ? dy / distance : sin(self.facing);
  woundHero(world, hero, { by: self.id, attack: self.attack, angle: self.facing, x, y });
  self.hitStopTicks = 6;
}

export interface Wound {
  /** Whose it is: an enemy, which may be gone by now. */
  by: number;
  attack: EnemyAttackName;
  angle: number;
  /** Which way it throws her: a unit vector. */
  x: number;
  y: number;
}

/** What an attack does to her that has reached her. */
export function woundHero(world: FightWorld, hero: Heroine, wound: Wound): void {
  const attack = attackNumbers(wound.attack);
  const { bodies } = world;
  const { row } = hero;
  const damage = attack.damage * DIFFICULTY[world.difficulty].damage;
  hero.health = Math.max(0, hero.health - damage);
  hero.invulnerableTicks = MERCY_TICKS;
  hero.hitStopTicks = 6;
  world.tallies.damageTaken += damage;
  world.events.push({
    type: 'hero-hit',
    who: hero.kind,
    by: wound.by,
    attack: wound.attack,
    x: bodies.x[row]!,
    y: bodies.y[row]!,
    angle: wound.angle,
    damage,
  });
  makeNoise(world, 'cry', bodies.x[row]!, bodies.y[row]!);
  bodies.velocityX[row] = wound.x * attack.knockback;
  bodies.velocityY[row] = wound.y * attack.knockback;
  if (hero.phase === 'shield') dropShield(world, true);
  hero.phaseTicks = 0;
  if (hero.health <= 0) fall(world, hero);
  else {
    hero.phase = 'hurt';
    hero.hurtTicks = HURT_TICKS[hero.kind];
  }
}

/** Takes from her health bit by bit. */
export function drain(world: FightWorld, hero: Heroine, amount: number): void {
  world.tallies.damageTaken += Math.min(hero.health, amount);
  hero.health = Math.max(0, hero.health - amount);
  if (hero.health > 0) return;
  hero.phaseTicks = 0;
  fall(world, hero);
}

/** A shield that rises throws off who holds somebody within it. */
export function breakHolds(world: FightWorld): void {
  for (let i = world.enemies.length - 1; i >= 0; i--) {
    const enemy = world.enemies[i]!;
    if (enemy.phase !== 'hold' || !isShielded(world, enemy.row)) continue;
    strikeWithShield(enemy, world, directionTo(world.bodies, WILLOW_BODY, enemy.row));
  }
}

function strikeWithShield(self: Enemy, world: FightWorld, angle: number): void {
  strikeEnemy(self, world, {
    by: 'willow',
    move: 'shield',
    angle,
    damage: 0,
    poiseDamage: SHIELD.poiseDamage,
    knockback: 4,
  });
}

export function isShielded(world: FightWorld, row: number): boolean {
  return distanceBetween(world.bodies, WILLOW_BODY, row) < shieldRadius(world);
}

function fall(world: FightWorld, hero: Heroine): void {
  const { row, kind: who } = hero;
  hero.phase = 'down';
  hero.hurtTicks = DOWN_STUN_TICKS;
  world.tallies.falls++;
  world.events.push({ type: 'hero-fell', who, x: world.bodies.x[row]!, y: world.bodies.y[row]! });
  doDeed(world, 'letFall');
  if (hero.kind === 'faith') {
    hero.lock = 0;
    speak(world, 'faith-fell');
  }
}

/** What Faith's present state makes of a blow. */
export function faithFactor(world: FightWorld): number {
  const { faith, willow } = world;
  let factor = faith.exhausted ? 0.6 : 1;
  if (faith.reflexTicks > 0) factor *= 1.4;
  if (willow.phase === 'channel') factor *= grownWith(world.bond, 'amplification');
  return factor;
}

/** Faith's move as a blow in a direction. */
export function faithBlow(world: FightWorld, move: FaithMove, angle: number): Blow {
  const numbers = FAITH_MOVES[move];
  const factor = faithFactor(world);
  return {
    by: 'faith',
    move,
    angle,
    damage: numbers.damage * factor,
    poiseDamage: numbers.poiseDamage * factor,
    knockback: numbers.knockback,
  };
}

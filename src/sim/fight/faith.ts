/**
 * What Faith does with her input: one phase at a time, each with its own ways out.
 */
import { BODY_FLAG } from '../core/bodies.ts';
import { BUTTON, aimTurns, buttonsOf, moveX, moveY, type InputFrame } from '../core/inputFrame.ts';
import { TAU, atan2, cos, sin } from '../core/maths.ts';
import { TICK_RATE } from '../core/stage.ts';
import { grownWith } from '../bond/gifts.ts';
import { bendTowardThreat, lockedDirection, toggleLock } from './aim.ts';
import { makeNoise } from './enemies/hearing.ts';
import { struggle } from './enemies/hold.ts';
import { slowDown, speedUp } from './moving.ts';
import { FAITH_MOVES, type FaithMove } from './faithMoves.ts';
import { fitnessOf, recoverStamina, tire } from './fitness.ts';
import { FIRE, formOf, looseFire } from './spells/fire.ts';
import { gatheredTicks, keepsPress } from './spells/firstFire.ts';
import { isFireAwake, SPARK } from './spells/spark.ts';
import { throwStake } from './stakes.ts';
import { FAITH_BODY, type Faith, type FightWorld } from './world.ts';

export const FAITH = {
  radius: 0.35,
  mass: 3,
  health: 100,
  runSpeed: 5.2,
  /** Units per second, per second. */
  acceleration: 75,
  chargingSpeed: 2,
  exhaustedFactor: 0.85,
  reflexFactor: 1.15,
  /** A press counts for a tenth of a second. */
  bufferTicks: 12,
  comboTicks: 60,
  dashTicks: 20,
  dashSpeed: 15,
  dashStamina: 14,
  dashInvulnerableTicks: 17,
  dashCooldownTicks: 14,
  /** A held attack is a thrust from here on. */
  chargeTicks: 16,
  throwWindupTicks: 12,
  throwTicks: 26,
  throwStamina: 5,
  riseTicks: 44,
  riseMercyTicks: 90,
} as const;

const ACTIONS = BUTTON.attack | BUTTON.kick | BUTTON.dash | BUTTON.throw | BUTTON.fire;

export function controlFaith(world: FightWorld, input: InputFrame, previous: InputFrame): void {
  const { faith } = world;
  const pressed = buttonsOf(input) & ~buttonsOf(previous);
  bufferPress(faith, isFireAwake(world) ? pressed : pressed & ~BUTTON.fire);
  if (keepsPress(world)) faith.bufferTicks = FAITH.bufferTicks;
  faith.heldTicks = (buttonsOf(input) & BUTTON.attack) !== 0 ? faith.heldTicks + 1 : 0;
  if ((pressed & BUTTON.lock) !== 0) toggleLock(world);
  coolDown(faith);
  if (faith.hitStopTicks > 0) {
    faith.hitStopTicks--;
    return;
  }
  recoverStamina(world);
  faith.phaseTicks++;
  switch (faith.phase) {
    case 'free':
      return whileFree(world, input);
    case 'swing':
      return whileSwinging(world, input);
    case 'charge':
      return whileCharging(world, input);
    case 'dash':
      return whileDashing(world, input);
    case 'throw':
      return whileThrowing(world, input);
    case 'kindle':
      return whileKindling(world, input);
    case 'cast':
      return whileCasting(world, input);
    case 'hurt':
      slowDown(world, FAITH_BODY, 26);
      if (--faith.hurtTicks <= 0) enter(world, 'free');
      else if (faith.hurtTicks < 12 && takeBuffered(faith, BUTTON.dash)) tryDash(world, input);
      return;
    case 'grabbed':
      return struggle(world, faith, (pressed & (BUTTON.dash | BUTTON.attack)) !== 0);
    case 'down':
      return slowDown(world, FAITH_BODY, 18);
    case 'rise':
      slowDown(world, FAITH_BODY, 60);
      if (faith.phaseTicks >= FAITH.riseTicks) enter(world, 'free');
      return;
    case 'won':
      return slowDown(world, FAITH_BODY, 40);
  }
}

function enter(world: FightWorld, phase: Faith['phase']): void {
  world.faith.phase = phase;
  world.faith.phaseTicks = 0;
  world.bodies.flags[FAITH_BODY]! &= ~BODY_FLAG.passesBodies;
}

function bufferPress(faith: Faith, pressed: number): void {
  const action = pressed & ACTIONS;
  if (action !== 0) {
    faith.buffered = lowestBit(action);
    faith.bufferTicks = FAITH.bufferTicks;
  } else if (faith.bufferTicks > 0 && --faith.bufferTicks === 0) {
    faith.buffered = 0;
  }
}

const lowestBit = (bits: number): number => bits & -bits;

function takeBuffered(faith: Faith, bit: number): boolean {
  if (faith.buffered !== bit) return false;
  faith.buffered = 0;
  faith.bufferTicks = 0;
  return true;
}

function coolDown(faith: Faith): void {
  if (faith.invulnerableTicks > 0) faith.invulnerableTicks--;
  if (faith.dashCooldownTicks > 0) faith.dashCooldownTicks--;
  if (faith.reflexTicks > 0) faith.reflexTicks--;
  if (faith.comboTicks > 0 && --faith.comboTicks === 0) faith.combo = 0;
}

function whileFree(world: FightWorld, input: InputFrame): void {
  const { faith } = world;
  let speed = FAITH.runSpeed;
  if (faith.exhausted) speed *= FAITH.exhaustedFactor;
  if (faith.reflexTicks > 0) speed *= FAITH.reflexFactor;
  run(world, input, speed);
  face(world, input);
  startBuffered(world, input);
}

function startBuffered(world: FightWorld, input: InputFrame): void {
  const { faith } = world;
  if (takeBuffered(faith, BUTTON.dash)) tryDash(world, input);
  else if (takeBuffered(faith, BUTTON.attack)) startSlash(world, input);
  else if (takeBuffered(faith, BUTTON.kick)) startMove(world, input, 'kick');
  else if (takeBuffered(faith, BUTTON.throw)) tryThrow(world, input);
  else if (takeBuffered(faith, BUTTON.fire)) tryKindle(world);
}

function startSlash(world: FightWorld, input: InputFrame): void {
  const { faith } = world;
  const move = (['slash1', 'slash2', 'slash3'] as const)[faith.combo] ?? 'slash1';
  faith.combo = (faith.combo + 1) % 3;
  faith.comboTicks = FAITH.comboTicks;
  startMove(world, input, move);
}

function startMove(world: FightWorld, input: InputFrame, move: FaithMove): void {
  const { faith, bodies } = world;
  const numbers = FAITH_MOVES[move];
  face(world, input);
  bendTowardThreat(world, input, numbers.reach);
  enter(world, 'swing');
  faith.move = move;
  faith.struck.length = 0;
  tire(world, numbers.stamina);
  makeNoise(world, 'swing', bodies.x[FAITH_BODY]!, bodies.y[FAITH_BODY]!);
  world.events.push({
    type: 'faith-swung',
    move,
    x: bodies.x[FAITH_BODY]!,
    y: bodies.y[FAITH_BODY]!,
    angle: faith.facing,
  });
}

function whileSwinging(world: FightWorld, input: InputFrame): void {
  const { faith, bodies } = world;
  const { windupTicks, activeTicks, recoveryTicks, step } = FAITH_MOVES[faith.move];
  const stepping = windupTicks + activeTicks;
  if (faith.phaseTicks <= stepping) {
    const speed = (step * TICK_RATE) / stepping;
    bodies.velocityX[FAITH_BODY] = cos(faith.facing) * speed;
    bodies.velocityY[FAITH_BODY] = sin(faith.facing) * speed;
    return;
  }
  slowDown(world, FAITH_BODY, 40);
  const isSlash = faith.move !== 'thrust' && faith.move !== 'kick';
  if (takeBuffered(faith, BUTTON.dash)) tryDash(world, input);
  else if (isSlash && faith.heldTicks > stepping && !faith.exhausted) startCharge(world);
  else if (faith.phaseTicks > stepping + 4 && isSlash && faith.combo !== 0) {
    if (takeBuffered(faith, BUTTON.attack)) startSlash(world, input);
    else if (takeBuffered(faith, BUTTON.kick)) startMove(world, input, 'kick');
  }
  if (faith.phase === 'swing' && faith.phaseTicks >= stepping + recoveryTicks) {
    enter(world, 'free');
    startBuffered(world, input);
  }
}

function startCharge(world: FightWorld): void {
  enter(world, 'charge');
  world.events.push({ type: 'faith-charging' });
}

function whileCharging(world: FightWorld, input: InputFrame): void {
  const { faith } = world;
  run(world, input, FAITH.chargingSpeed);
  face(world, input);
  if (takeBuffered(faith, BUTTON.dash)) tryDash(world, input);
  else if (faith.heldTicks === 0) {
    if (faith.phaseTicks >= FAITH.chargeTicks) startThrust(world, input);
    else enter(world, 'free');
  }
}

function startThrust(world: FightWorld, input: InputFrame): void {
  world.faith.combo = 0;
  startMove(world, input, 'thrust');
}

function tryDash(world: FightWorld, input: InputFrame): void {
  const { faith, bodies } = world;
  if (faith.dashCooldownTicks > 0 || faith.exhausted) {
    if (faith.exhausted) world.events.push({ type: 'faith-exhausted' });
    return;
  }
  const x = moveX(input);
  const y = moveY(input);
  const angle = x === 0 && y === 0 ? faith.facing : atan2(y, x);
  enter(world, 'dash');
  bodies.flags[FAITH_BODY]! |= BODY_FLAG.passesBodies;
  faith.invulnerableTicks = Math.max(faith.invulnerableTicks, FAITH.dashInvulnerableTicks);
  faith.dashCooldownTicks = FAITH.dashTicks + FAITH.dashCooldownTicks;
  bodies.velocityX[FAITH_BODY] = cos(angle) * FAITH.dashSpeed;
  bodies.velocityY[FAITH_BODY] = sin(angle) * FAITH.dashSpeed;
  tire(world, FAITH.dashStamina);
  world.events.push({
    type: 'faith-dashed',
    x: bodies.x[FAITH_BODY]!,
    y: bodies.y[FAITH_BODY]!,
    angle,
  });
}

/** A dash runs its course; an attack pressed in it becomes a thrust out of it. */
function whileDashing(world: FightWorld, input: InputFrame): void {
  const { faith } = world;
  if (faith.phaseTicks < FAITH.dashTicks) return;
  slowDown(world, FAITH_BODY, 200);
  enter(world, 'free');
  face(world, input);
  if (!faith.exhausted && takeBuffered(faith, BUTTON.attack)) startThrust(world, input);
  else startBuffered(world, input);
}

function tryThrow(world: FightWorld, input: InputFrame): void {
  const { faith } = world;
  if (faith.stakes === 0) return;
  face(world, input);
  bendTowardThreat(world, input, 9);
  enter(world, 'throw');
  tire(world, FAITH.throwStamina);
}

function whileThrowing(world: FightWorld, input: InputFrame): void {
  const { faith } = world;
  slowDown(world, FAITH_BODY, 40);
  if (faith.phaseTicks === FAITH.throwWindupTicks) throwStake(world);
  else if (faith.phaseTicks > FAITH.throwWindupTicks && takeBuffered(faith, BUTTON.dash)) {
    tryDash(world, input);
  } else if (faith.phaseTicks >= FAITH.throwTicks) enter(world, 'free');
}

function tryKindle(world: FightWorld): void {
  if (world.faith.spark < SPARK.tap) return;
  enter(world, 'kindle');
  world.faith.phaseTicks = gatheredTicks(world);
}

/** Fire that is not held, or cannot be paid for any longer form, is loosed as soon as it burns. */
function whileKindling(world: FightWorld, input: InputFrame): void {
  const { faith } = world;
  run(world, input, FAITH.chargingSpeed);
  face(world, input);
  if (takeBuffered(faith, BUTTON.dash)) tryDash(world, input);
  if (faith.phase !== 'kindle' || faith.phaseTicks < FIRE.windupTicks) return;
  const isHeld = (buttonsOf(input) & BUTTON.fire) !== 0;
  if (isHeld && faith.spark >= SPARK.full) {
    if (faith.phaseTicks === FIRE.windupTicks) world.events.push({ type: 'fire-charging' });
    return;
  }
  const form = formOf(world, faith.phaseTicks);
  bendTowardThreat(world, input, grownWith(world.bond, 'fireReach'));
  enter(world, 'cast');
  looseFire(world, form);
}

function whileCasting(world: FightWorld, input: InputFrame): void {
  const { faith } = world;
  slowDown(world, FAITH_BODY, 40);
  if (takeBuffered(faith, BUTTON.dash)) tryDash(world, input);
  else if (faith.phaseTicks >= FIRE.recoveryTicks) {
    enter(world, 'free');
    startBuffered(world, input);
  }
}

const run = (world: FightWorld, input: InputFrame, speed: number): void =>
  speedUp(world, FAITH_BODY, moveX(input) * speed, moveY(input) * speed, FAITH.acceleration);

/** She looks where she would face, if she has her hands free, and does nothing else. */
export function lookAbout(world: FightWorld, input: InputFrame): void {
  const { phase } = world.faith;
  if (phase === 'free' || phase === 'charge') face(world, input);
}

/** She faces where she aims: the aim stick, else the lock, else where she goes. */
function face(world: FightWorld, input: InputFrame): void {
  const { faith } = world;
  const turns = aimTurns(input);
  const locked = lockedDirection(world);
  if (turns >= 0) faith.facing = turns > 0.5 ? (turns - 1) * TAU : turns * TAU;
  else if (locked !== null) faith.facing = locked;
  else {
    const x = moveX(input);
    const y = moveY(input);
    if (x !== 0 || y !== 0) faith.facing = atan2(y, x);
  }
}

/** Willow has pulled her up. */
export function raiseFaith(world: FightWorld, health: number): void {
  const { faith, bodies } = world;
  faith.health = health;
  enter(world, 'rise');
  faith.invulnerableTicks = FAITH.riseTicks + FAITH.riseMercyTicks;
  faith.stamina = fitnessOf(world).stamina;
  faith.exhausted = false;
  world.events.push({
    type: 'hero-rose',
    who: 'faith',
    x: bodies.x[FAITH_BODY]!,
    y: bodies.y[FAITH_BODY]!,
    helped: true,
  });
}

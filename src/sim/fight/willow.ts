/**
 * What Willow does: her body and her spells, whoever decides. By herself `willowMind.ts` decides,
 * else the second player; both speak through the same `Wish`.
 */
import { BODY_FLAG } from '../core/bodies.ts';
import { BUTTON, aimTurns, buttonsOf, moveX, moveY, type InputFrame } from '../core/inputFrame.ts';
import { TAU, atan2, cos, sin } from '../core/maths.ts';
import { TICK_RATE } from '../core/stage.ts';
import { doDeed } from './bond.ts';
import { makeNoise } from './enemies/hearing.ts';
import { struggle } from './enemies/hold.ts';
import { raiseFaith } from './faith.ts';
import { distanceBetween } from './geometry.ts';
import { headlightsInReach, workOnHeadlights } from './headlights.ts';
import { breakHolds } from './harm.ts';
import { slowDown, speedUp } from './moving.ts';
import { speak } from './segments.ts';
import { GLOBE, throwGlobe } from './spells/globes.ts';
import { MENDING, mend, startMending } from './spells/mending.ts';
import { SHIELD, dropShield, raiseShield } from './spells/shield.ts';
import {
  FAITH_BODY,
  WILLOW_BODY,
  type FightWorld,
  type Willow,
  type WillowPhase,
} from './world.ts';
import { WILLOW } from './willowNumbers.ts';

/** What Willow should do this tick. `hold` is the spell to go on with, or to begin. */
export interface Wish {
  moveX: number;
  moveY: number;
  /** Radians, or null to look where she goes. */
  face: number | null;
  dash: boolean;
  cast: boolean;
  hold: 'shield' | 'mend' | 'channel' | 'help' | 'task' | null;
}

export function wishFromInput(world: FightWorld, input: InputFrame, previous: InputFrame): Wish {
  const buttons = buttonsOf(input);
  const pressed = buttons & ~buttonsOf(previous);
  const turns = aimTurns(input);
  return {
    moveX: moveX(input),
    moveY: moveY(input),
    face: turns < 0 ? null : turns * TAU,
    dash: (pressed & BUTTON.dash) !== 0,
    cast: (pressed & BUTTON.attack) !== 0,
    hold:
      (buttons & BUTTON.kick) !== 0
        ? 'shield'
        : (buttons & BUTTON.throw) !== 0
          ? 'mend'
          : (buttons & BUTTON.orderAmplify) !== 0
            ? 'channel'
            : (buttons & BUTTON.help) !== 0
              ? world.faith.phase === 'down'
                ? 'help'
                : 'task'
              : null,
  };
}

export function controlWillow(world: FightWorld, wish: Wish): void {
  const { willow } = world;
  coolDown(world);
  if (willow.hitStopTicks > 0) {
    willow.hitStopTicks--;
    return;
  }
  willow.phaseTicks++;
  switch (willow.phase) {
    case 'free':
      walk(world, wish, WILLOW.runSpeed);
      return startWish(world, wish);
    case 'dash':
      if (willow.phaseTicks >= WILLOW.dashTicks) enter(world, 'free');
      return;
    case 'shield':
      walk(world, wish, WILLOW.runSpeed * 0.35);
      payForTick(willow, SHIELD.magicPerSecond);
      if (wish.hold !== 'shield' || willow.magic <= 0) dropShield(world, false);
      return;
    case 'mend':
      stand(world);
      payForTick(willow, MENDING.magicPerSecond);
      mend(world);
      if (wish.hold !== 'mend' || willow.magic <= 0) {
        willow.mendCooldownTicks = MENDING.cooldownTicks;
        enter(world, 'free');
      }
      return;
    case 'channel':
      stand(world);
      payForTick(willow, WILLOW.channelMagicPerSecond);
      if (wish.hold !== 'channel' || willow.magic <= 0) {
        enter(world, 'free');
        world.events.push({ type: 'amplify-ended' });
      }
      return;
    case 'cast':
      stand(world);
      if (wish.face !== null) willow.facing = wish.face;
      if (willow.phaseTicks === WILLOW.castWindupTicks) throwGlobe(world);
      else if (willow.phaseTicks >= WILLOW.castTicks) enter(world, 'free');
      return;
    case 'help':
      stand(world);
      return helpFaith(world, wish);
    case 'task':
      stand(world);
      if (wish.hold !== 'task' || !headlightsInReach(world)) enter(world, 'free');
      else workOnHeadlights(world);
      return;
    case 'hurt':
      stand(world);
      if (--willow.hurtTicks <= 0) enter(world, 'free');
      return;
    case 'grabbed':
      return struggle(world, willow, wish.dash || wish.cast);
    case 'down':
      stand(world);
      if (willow.phaseTicks >= WILLOW.downTicks) riseWillow(world, false);
      return;
    case 'rise':
      stand(world);
      if (willow.phaseTicks >= WILLOW.riseTicks) enter(world, 'free');
      return;
  }
}

function enter(world: FightWorld, phase: WillowPhase): void {
  world.willow.phase = phase;
  world.willow.phaseTicks = 0;
  world.bodies.flags[WILLOW_BODY]! &= ~BODY_FLAG.passesBodies;
}

function coolDown(world: FightWorld): void {
  const { willow } = world;
  if (willow.invulnerableTicks > 0) willow.invulnerableTicks--;
  if (willow.dashCooldownTicks > 0) willow.dashCooldownTicks--;
  if (willow.globeCooldownTicks > 0) willow.globeCooldownTicks--;
  if (willow.shieldCooldownTicks > 0) willow.shieldCooldownTicks--;
  if (willow.mendCooldownTicks > 0) willow.mendCooldownTicks--;
  if (willow.orderTicks > 0 && --willow.orderTicks === 0) willow.order = 'none';
  willow.magic = Math.min(WILLOW.magic, willow.magic + WILLOW.magicPerSecond / TICK_RATE);
}

function payForTick(willow: Willow, perSecond: number): void {
  willow.magic = Math.max(0, willow.magic - perSecond / TICK_RATE);
}

function startWish(world: FightWorld, wish: Wish): void {
  const { willow, bodies } = world;
  const x = bodies.x[WILLOW_BODY]!;
  const y = bodies.y[WILLOW_BODY]!;
  if (wish.dash && willow.dashCooldownTicks === 0) {
    const still = wish.moveX === 0 && wish.moveY === 0;
    const angle = still ? willow.facing : atan2(wish.moveY, wish.moveX);
    enter(world, 'dash');
    bodies.flags[WILLOW_BODY]! |= BODY_FLAG.passesBodies;
    bodies.velocityX[WILLOW_BODY] = cos(angle) * WILLOW.dashSpeed;
    bodies.velocityY[WILLOW_BODY] = sin(angle) * WILLOW.dashSpeed;
    willow.dashCooldownTicks = WILLOW.dashCooldownTicks;
    willow.invulnerableTicks = Math.max(willow.invulnerableTicks, WILLOW.dashInvulnerableTicks);
    world.events.push({ type: 'willow-dashed', x, y, angle });
  } else if (wish.cast && willow.globeCooldownTicks === 0 && willow.magic >= GLOBE.magic) {
    enter(world, 'cast');
  } else if (wish.hold === 'shield' && willow.shieldCooldownTicks === 0 && willow.magic > 15) {
    raiseShield(world);
    breakHolds(world);
  } else if (wish.hold === 'mend' && willow.mendCooldownTicks === 0 && willow.magic > 10) {
    startMending(world);
  } else if (wish.hold === 'channel' && willow.magic > 15) {
    enter(world, 'channel');
    world.tallies.spellsCast++;
    makeNoise(world, 'spell', x, y);
    world.events.push({ type: 'amplify-started', x, y });
  } else if (wish.hold === 'help' && mayHelp(world)) {
    enter(world, 'help');
  } else if (wish.hold === 'task' && headlightsInReach(world)) {
    enter(world, 'task');
  }
}

export function mayHelp(world: FightWorld): boolean {
  const { faith, bodies } = world;
  return (
    faith.phase === 'down' &&
    faith.helpsLeft > 0 &&
    distanceBetween(bodies, FAITH_BODY, WILLOW_BODY) < WILLOW.helpReach
  );
}

function helpFaith(world: FightWorld, wish: Wish): void {
  const { willow, faith } = world;
  if (wish.hold !== 'help' || !mayHelp(world)) return enter(world, 'free');
  if (willow.phaseTicks < WILLOW.helpTicks) return;
  faith.helpsLeft--;
  raiseFaith(world, WILLOW.helpedHealth);
  doDeed(world, 'helpedUp');
  speak(world, 'faith-helped');
  enter(world, 'free');
  willow.invulnerableTicks = Math.max(willow.invulnerableTicks, 60);
}

export function riseWillow(world: FightWorld, helped: boolean): void {
  const { willow, bodies } = world;
  willow.health = WILLOW.risenHealth;
  enter(world, 'rise');
  willow.invulnerableTicks = WILLOW.riseTicks + 60;
  world.events.push({
    type: 'hero-rose',
    who: 'willow',
    x: bodies.x[WILLOW_BODY]!,
    y: bodies.y[WILLOW_BODY]!,
    helped,
  });
}

function walk(world: FightWorld, wish: Wish, speed: number): void {
  const { willow } = world;
  speedUp(world, WILLOW_BODY, wish.moveX * speed, wish.moveY * speed, WILLOW.acceleration);
  if (wish.face !== null) willow.facing = wish.face;
  else if (wish.moveX !== 0 || wish.moveY !== 0) willow.facing = atan2(wish.moveY, wish.moveX);
}

const stand = (world: FightWorld): void => slowDown(world, WILLOW_BODY, WILLOW.deceleration);

/**
 * Willow by herself: a partner who keeps up, keeps out of the way, and does what is most needed.
 * Deeds in order of need: pull Faith up, stay alive, Faith's wish, the task at hand, mend, daylight.
 */
import { atan2, cos, length, sin } from '../core/maths.ts';
import { isClearWay } from '../core/terrain.ts';
import { STEP_X, STEP_Y, stepAt } from '../core/flowField.ts';
import { ENEMY_ATTACKS } from './enemies/attacks.ts';
import { HOLD, holderOf, isBiteNear } from './enemies/hold.ts';
import { isBiding } from './enemies/phases.ts';
import { ENEMIES } from './enemies/registry.ts';
import { distanceBetween, laneTouches } from './geometry.ts';
import { hasHeadlightsTask, headlightsX, headlightsY, headlightsInReach } from './headlights.ts';
import { GLOBE } from './spells/globes.ts';
import { MENDING } from './spells/mending.ts';
import { SHIELD, shieldRadius } from './spells/shield.ts';
import { walkBeside } from './walkBeside.ts';
import { mayHelp, type Wish } from './willow.ts';
import { WILLOW } from './willowNumbers.ts';
import { FAITH_BODY, WILLOW_BODY, type Enemy, type FightWorld } from './world.ts';

const FOLLOW_UNITS = 3.4;
const TOO_NEAR_UNITS = 1.5;
const KEEP_OFF_UNITS = 3.2;
const DODGE_TICKS = 26;
const GLOBE_UNITS = 6.5;
/** From how near she helps Faith out of a grip, and how long it takes her to see it. */
const SAVE_UNITS = 3.5;
const NOTICE_TICKS = 30;
/** She begins to mend when Faith has less than this, and goes on until she has more than that. */
const MEND_BELOW = 62;

export function willowsWish(world: FightWorld): Wish {
  const { willow, faith, bodies } = world;
  const wish: Wish = { moveX: 0, moveY: 0, face: null, dash: false, cast: false, hold: null };
  if (world.talk !== null) {
    const isInSight = clearWayTo(world, bodies.x[FAITH_BODY]!, bodies.y[FAITH_BODY]!);
    if (willow.staying) goTo(world, wish, willow.stayX, willow.stayY, 0.4);
    else if (isInSight) walkBeside(world, wish);
    else goToFaith(world, wish, 0);
    return wish;
  }
  if (willow.phase === 'grabbed') {
    wish.dash = seesHerChance(world);
    return wish;
  }
  const danger = imminentDanger(world);
  if (danger) {
    dodge(world, wish, danger);
    if (wish.dash || wish.hold !== null) return wish;
  }
  if (faith.phase === 'down') {
    goToFaith(world, wish, 0.7);
    if (mayHelp(world)) {
      wish.moveX = 0;
      wish.moveY = 0;
      wish.hold = 'help';
    }
    return wish;
  }
  if (faith.phase === 'grabbed' && saveFaith(world, wish)) return wish;
  if (willow.order === 'shield') {
    if (distanceBetween(bodies, WILLOW_BODY, FAITH_BODY) > shieldRadius(world) * 0.6) {
      goToFaith(world, wish, shieldRadius(world) * 0.5);
    }
    wish.hold =
      willow.phase === 'shield' || nearFaith(world, shieldRadius(world)) ? 'shield' : null;
    return wish;
  }
  if (willow.order === 'amplify') {
    if (!nearFaith(world, 6)) goToFaith(world, wish, 4);
    else wish.hold = 'channel';
    return wish;
  }
  if (willow.phase === 'shield' && willow.phaseTicks < SHIELD.holdTicks && threatNear(world, 2.6)) {
    wish.hold = 'shield';
    return wish;
  }
  if (hasHeadlightsTask(world)) {
    if (headlightsInReach(world) && (willow.phase === 'task' || !threatNear(world, 1.6))) {
      wish.hold = 'task';
    } else goTo(world, wish, headlightsX(world), headlightsY(world), 0.6);
    return wish;
  }
  if (wantsToMend(world)) {
    wish.hold = 'mend';
    return wish;
  }
  const target = globeTarget(world);
  if (target >= 0) {
    wish.cast = true;
    wish.face = leadAim(world, target);
    return wish;
  }
  if (willow.staying) goTo(world, wish, willow.stayX, willow.stayY, 0.4);
  else follow(world, wish);
  keepOff(world, wish);
  return wish;
}

const nearFaith = (world: FightWorld, units: number): boolean =>
  distanceBetween(world.bodies, FAITH_BODY, WILLOW_BODY) < units;

/** The enemy whose blow will reach her within the next moments, or null. */
function imminentDanger(world: FightWorld): Enemy | null {
  const { bodies, enemies } = world;
  for (let i = 0; i < enemies.length; i++) {
    const enemy = enemies[i]!;
    if (enemy.phase !== 'windup' && enemy.phase !== 'attack') continue;
    const { shape } = ENEMY_ATTACKS[enemy.attack];
    const left = enemy.phase === 'windup' ? enemy.phaseLength - enemy.phaseTicks : 0;
    if (left > DODGE_TICKS) continue;
    const { row } = enemy;
    const reached =
      shape.type === 'wedge'
        ? distanceBetween(bodies, row, WILLOW_BODY) < shape.reach + 0.6
        : shape.type === 'lane'
          ? laneTouches(
              enemy.aimX,
              enemy.aimY,
              enemy.facing,
              shape.length,
              shape.halfWidth,
              bodies.x[WILLOW_BODY]!,
              bodies.y[WILLOW_BODY]!,
              WILLOW.radius + 0.3,
            )
          : length(enemy.aimX - bodies.x[WILLOW_BODY]!, enemy.aimY - bodies.y[WILLOW_BODY]!) <
            shape.radius + 0.6;
    if (reached) return enemy;
  }
  return null;
}

function dodge(world: FightWorld, wish: Wish, danger: Enemy): void {
  const { willow, bodies } = world;
  if (willow.phase === 'shield') wish.hold = 'shield';
  let awayX = bodies.x[WILLOW_BODY]! - danger.aimX;
  let awayY = bodies.y[WILLOW_BODY]! - danger.aimY;
  if (ENEMY_ATTACKS[danger.attack].shape.type === 'lane') {
    // to the nearer side of it
    const aside = awayY * cos(danger.facing) - awayX * sin(danger.facing) < 0 ? -1 : 1;
    awayX = -sin(danger.facing) * aside;
    awayY = cos(danger.facing) * aside;
  }
  const away = length(awayX, awayY);
  wish.moveX = away > 0.01 ? awayX / away : 1;
  wish.moveY = away > 0.01 ? awayY / away : 0;
  if (willow.phase === 'free' && willow.dashCooldownTicks === 0) wish.dash = true;
  else if (willow.shieldCooldownTicks === 0 && willow.magic > 20) wish.hold = 'shield';
}

/** She lets the first bite pass, and is sure of the second. */
function seesHerChance(world: FightWorld): boolean {
  const holder = holderOf(world, world.willow);
  if (holder === null) return false;
  // she gives Faith the time to free her, and does not wait for the last bite
  if (holder.phaseTicks < holder.phaseLength - 2 * HOLD.rhythmTicks) return false;
  return isBiteNear(world, holder);
}

/** A shield that rises beside whoever holds Faith, or daylight on it; says whether that is what she does. */
function saveFaith(world: FightWorld, wish: Wish): boolean {
  const { willow, bodies } = world;
  const holder = holderOf(world, world.faith);
  if (holder === null || holder.phaseTicks < NOTICE_TICKS) return false;
  const { row } = holder;
  const distance = distanceBetween(bodies, WILLOW_BODY, row);
  if (distance > SAVE_UNITS) return false;
  const mayShield = willow.shieldCooldownTicks === 0 && willow.magic > 15;
  if (willow.phase === 'free' && mayShield && distance < shieldRadius(world) - 0.1) {
    wish.hold = 'shield';
    return true;
  }
  const mayThrow = willow.globeCooldownTicks === 0 && willow.magic >= GLOBE.magic;
  if (willow.phase !== 'cast' && !(willow.phase === 'free' && mayThrow)) return false;
  wish.cast = true;
  wish.face = leadAim(world, row);
  return true;
}

function threatNear(world: FightWorld, units: number): boolean {
  for (let i = 0; i < world.enemies.length; i++) {
    if (distanceBetween(world.bodies, WILLOW_BODY, world.enemies[i]!.row) < units) return true;
  }
  return false;
}

function wantsToMend(world: FightWorld): boolean {
  const { willow, faith } = world;
  if (willow.phase === 'mend') {
    return willow.phaseTicks < MENDING.holdTicks && faith.health < 95 && !threatNear(world, 1.8);
  }
  return (
    faith.health < MEND_BELOW &&
    willow.mendCooldownTicks === 0 &&
    willow.magic > 30 &&
    nearFaith(world, MENDING.reach - 0.5) &&
    !threatNear(world, 2.6)
  );
}

/** The body of an enemy that a globe would help against now, or −1. */
function globeTarget(world: FightWorld): number {
  const { willow, bodies, enemies } = world;
  const mayThrow = willow.globeCooldownTicks === 0 && willow.magic >= GLOBE.magic + 20;
  if (willow.phase !== 'cast' && !(willow.phase === 'free' && mayThrow)) return -1;
  for (let i = 0; i < enemies.length; i++) {
    const enemy = enemies[i]!;
    const { row } = enemy;
    if (ENEMIES[enemy.kind].isLiving || isBiding(enemy)) continue;
    if (enemy.phase === 'arrive' || enemy.phase === 'roar') continue;
    if (enemy.phase === 'stagger' || distanceBetween(bodies, WILLOW_BODY, row) > GLOBE_UNITS)
      continue;
    if (clearWayTo(world, bodies.x[row]!, bodies.y[row]!)) return row;
  }
  return -1;
}

/** Where to throw so that globe and target meet, if it goes on as it goes. */
function leadAim(world: FightWorld, target: number): number {
  const { x, y, velocityX, velocityY } = world.bodies;
  const dx = x[target]! - x[WILLOW_BODY]!;
  const dy = y[target]! - y[WILLOW_BODY]!;
  const seconds = length(dx, dy) / GLOBE.speed;
  return atan2(dy + velocityY[target]! * seconds, dx + velocityX[target]! * seconds);
}

const clearWayTo = (world: FightWorld, x: number, y: number): boolean =>
  isClearWay(world.terrain, world.bodies.x[WILLOW_BODY]!, world.bodies.y[WILLOW_BODY]!, x, y);

function follow(world: FightWorld, wish: Wish): void {
  const distance = distanceBetween(world.bodies, FAITH_BODY, WILLOW_BODY);
  if (distance > FOLLOW_UNITS) goToFaith(world, wish, FOLLOW_UNITS - 0.6);
  else if (distance < TOO_NEAR_UNITS) {
    wish.moveX = (world.bodies.x[WILLOW_BODY]! - world.bodies.x[FAITH_BODY]!) * 0.5;
    wish.moveY = (world.bodies.y[WILLOW_BODY]! - world.bodies.y[FAITH_BODY]!) * 0.5;
  }
}

/** Steps away from enemies that come near, unless she is needed elsewhere. */
function keepOff(world: FightWorld, wish: Wish): void {
  const { bodies, enemies } = world;
  for (let i = 0; i < enemies.length; i++) {
    const { row } = enemies[i]!;
    if (enemies[i]!.phase === 'stagger') continue;
    const dx = bodies.x[WILLOW_BODY]! - bodies.x[row]!;
    const dy = bodies.y[WILLOW_BODY]! - bodies.y[row]!;
    const distance = length(dx, dy);
    if (distance >= KEEP_OFF_UNITS || distance < 1e-6) continue;
    const push = (KEEP_OFF_UNITS - distance) / KEEP_OFF_UNITS / distance;
    wish.moveX += dx * push * 2;
    wish.moveY += dy * push * 2;
  }
  const size = length(wish.moveX, wish.moveY);
  if (size > 1) {
    wish.moveX /= size;
    wish.moveY /= size;
  }
}

function goToFaith(world: FightWorld, wish: Wish, near: number): void {
  const { bodies, flow, terrain } = world;
  const x = bodies.x[FAITH_BODY]!;
  const y = bodies.y[FAITH_BODY]!;
  const step = clearWayTo(world, x, y)
    ? 0
    : stepAt(flow.faith, terrain, bodies.x[WILLOW_BODY]!, bodies.y[WILLOW_BODY]!);
  if (step === 0) return goTo(world, wish, x, y, near);
  wish.moveX = STEP_X[step as 1];
  wish.moveY = STEP_Y[step as 1];
}

function goTo(world: FightWorld, wish: Wish, x: number, y: number, near: number): void {
  const dx = x - world.bodies.x[WILLOW_BODY]!;
  const dy = y - world.bodies.y[WILLOW_BODY]!;
  const distance = length(dx, dy);
  if (distance <= near) return;
  // slower for the last step, so that she does not swing to and fro
  const pace = Math.min(1, (distance - near) * 2 + 0.2);
  wish.moveX = (dx / distance) * pace;
  wish.moveY = (dy / distance) * pace;
}

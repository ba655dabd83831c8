import { aimTurns, type InputFrame } from '../core/inputFrame.ts';
import { PI, angleBetween, atan2, length, turnToward } from '../core/maths.ts';
import { directionTo, distanceBetween } from './geometry.ts';
import { isLive } from './switches.ts';
import { FAITH_BODY, type FightWorld } from './world.ts';

/** How far off her facing a threat still draws a blow, and how far the blow bends at most. */
const ASSIST_CONE = PI * 0.42;
const ASSIST_BEND = PI * 0.3;
/** With an aim stick the player means what she aims at. */
const STICK_CONE = PI * 0.12;
const STICK_BEND = PI * 0.06;
/** Beyond the blow's own reach, in units. */
const ASSIST_MARGIN = 1.6;
const LOCK_UNITS = 9;

/** Turns Faith gently toward the threat or the target that a blow of this reach was most likely meant for. */
export function bendTowardThreat(world: FightWorld, input: InputFrame, reach: number): void {
  const { faith, bodies, enemies } = world;
  const hasStick = aimTurns(input) >= 0;
  const cone = hasStick ? STICK_CONE : ASSIST_CONE;
  let best = Infinity;
  let angle = faith.facing;
  const consider = (distance: number, toward: number): void => {
    if (distance > reach + ASSIST_MARGIN) return;
    const off = Math.abs(angleBetween(faith.facing, toward));
    if (off > cone) return;
    const score = distance + off * 1.5;
    if (score >= best) return;
    best = score;
    angle = toward;
  };
  for (let i = 0; i < enemies.length; i++) {
    const { row } = enemies[i]!;
    const distance = distanceBetween(bodies, FAITH_BODY, row) - bodies.radius[row]!;
    consider(distance, directionTo(bodies, FAITH_BODY, row));
  }
  for (let i = 0; i < world.switches.length; i++) {
    const { kind, x, y } = world.level.switches[i]!;
    if (kind !== 'target' || !isLive(world, i) || world.switches[i]!.isOn) continue;
    const [dx, dy] = [x - bodies.x[FAITH_BODY]!, y - bodies.y[FAITH_BODY]!];
    consider(length(dx, dy), atan2(dy, dx));
  }
  faith.facing = turnToward(faith.facing, angle, hasStick ? STICK_BEND : ASSIST_BEND);
}

export function toggleLock(world: FightWorld): void {
  const { faith, bodies, enemies } = world;
  if (faith.lock !== 0) {
    faith.lock = 0;
    world.events.push({ type: 'aim-freed' });
    return;
  }
  let best = LOCK_UNITS;
  for (let i = 0; i < enemies.length; i++) {
    const distance = distanceBetween(bodies, FAITH_BODY, enemies[i]!.row);
    if (distance < best) {
      best = distance;
      faith.lock = enemies[i]!.id;
    }
  }
  if (faith.lock !== 0) world.events.push({ type: 'aim-locked', enemy: faith.lock });
}

/** The direction to the enemy that the aim is locked on, or null. */
export function lockedDirection(world: FightWorld): number | null {
  const { lock } = world.faith;
  if (lock === 0) return null;
  const enemy = world.enemies.find((candidate) => candidate.id === lock);
  return enemy ? directionTo(world.bodies, FAITH_BODY, enemy.row) : null;
}

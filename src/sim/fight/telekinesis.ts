/**
 * Stakes that Faith does not touch. With empty hands a press of throw calls them back; while it is held they
 * circle around her, and strike whatever comes near; as she lets go they leave the circle one after another.
 */
import { BUTTON, buttonsOf, type InputFrame } from '../core/inputFrame.ts';
import { PI, TAU, angleBetween, atan2, cos, length, sin } from '../core/maths.ts';
import { TICK_RATE } from '../core/stage.ts';
import { eachEnemyAround } from './enemies/around.ts';
import { makeNoise } from './enemies/hearing.ts';
import { isBeyondReach } from './enemies/phases.ts';
import { tire } from './fitness.ts';
import { faithFactor, strikeEnemy } from './harm.ts';
import { planOf } from './segments.ts';
import { createStake, STAKE } from './stakes.ts';
import { isLive, strikeTargets } from './switches.ts';
import { FAITH_BODY, type FaithPhase, type FightWorld } from './world.ts';
import type { Stake } from './things.ts';

export const TELEKINESIS = {
  /** Held so long, throw gathers: a thrown stake is well on its way by then. */
  gatherTicks: 34,
  staminaPerSecond: 12,
  /** Units per second. */
  callSpeed: 13,
  circleUnits: 1.25,
  circleTurnsPerSecond: 1.1,
  damage: 6,
  poiseDamage: 9,
  knockback: 2.5,
  /** To either side of itself. */
  guardAngle: PI / 3,
  /** The same stake strikes the same enemy no sooner again. */
  strikeAgainTicks: 54,
  /** From one that leaves the circle to the next, each toward what nobody was sent to yet. */
  volleyTicks: 9,
  volleyCone: PI * 0.4,
  volleyUnits: 10,
} as const;

/** In these she has her mind for it. */
const MINDFUL: readonly FaithPhase[] = [
  'free',
  'swing',
  'charge',
  'dash',
  'throw',
  'kindle',
  'cast',
];

const isFloating = ({ phase }: Stake): boolean => phase === 'called' || phase === 'circling';

export function commandStakes(world: FightWorld, input: InputFrame, previous: InputFrame): void {
  const { faith, stakes, bodies } = world;
  if (!planOf(world).telekinesis || world.outcome !== 'running') return;
  if (!MINDFUL.includes(faith.phase)) return scatter(world);
  const isHeld = (buttonsOf(input) & BUTTON.throw) !== 0 && faith.crate < 0;
  const isPressed = isHeld && (buttonsOf(previous) & BUTTON.throw) === 0;
  if (!isHeld) faith.throwHeldTicks = 0;
  else if (faith.throwHeldTicks >= 0) faith.throwHeldTicks++;
  if (isPressed && faith.stakes === 0 && !stakes.some(({ phase }) => phase === 'circling')) {
    callBack(world);
    const [x, y] = [bodies.x[FAITH_BODY]!, bodies.y[FAITH_BODY]!];
    world.events.push({ type: 'stakes-called', x, y });
  }
  if (isGathering(world)) gather(world);
  else loose(world);
}

const isGathering = ({ faith }: FightWorld): boolean =>
  faith.throwHeldTicks >= TELEKINESIS.gatherTicks && !faith.exhausted;

function callBack({ stakes }: FightWorld): void {
  for (const stake of stakes) {
    if (isFloating(stake)) continue;
    stake.phase = 'called';
    stake.struck.length = 0;
  }
}

function gather(world: FightWorld): void {
  const { faith, bodies } = world;
  const [x, y] = [bodies.x[FAITH_BODY]!, bodies.y[FAITH_BODY]!];
  if (faith.throwHeldTicks === TELEKINESIS.gatherTicks) {
    world.events.push({ type: 'stakes-gathered', x, y });
  }
  faith.volleyTicks = 0;
  callBack(world);
  while (faith.stakes > 0) {
    const stake = createStake(world, x, y);
    stake.phase = 'called';
    faith.stakes--;
    world.stakes.push(stake);
  }
  tire(world, TELEKINESIS.staminaPerSecond / TICK_RATE);
  // with her breath back she has to will it anew
  if (faith.exhausted) faith.throwHeldTicks = -1;
}

/** Whatever strikes her strikes them down. */
function scatter(world: FightWorld): void {
  const { faith, stakes } = world;
  faith.throwHeldTicks = 0;
  faith.volleyTicks = 0;
  for (const stake of stakes) {
    if (!isFloating(stake)) continue;
    stake.phase = 'falling';
    stake.ticks = 0;
    stake.velocityX = 0;
    stake.velocityY = 0;
    world.events.push({ type: 'stakes-scattered', x: stake.x, y: stake.y });
  }
}

/** One leaves the circle now and then, for as long as any circles. */
function loose(world: FightWorld): void {
  const { faith, stakes } = world;
  const next = stakes.find(({ phase }) => phase === 'circling');
  if (!next) faith.volleyTicks = 0;
  else if (faith.volleyTicks++ % TELEKINESIS.volleyTicks === 0) send(world, next);
}

function send(world: FightWorld, stake: Stake): void {
  const angle = aimOf(world, stake);
  stake.phase = 'flying';
  stake.ticks = 0;
  stake.height = STAKE.height;
  stake.angle = angle;
  stake.velocityX = cos(angle) * STAKE.speed;
  stake.velocityY = sin(angle) * STAKE.speed;
  makeNoise(world, 'throw', stake.x, stake.y);
  world.events.push({ type: 'stake-thrown', stake: stake.id, x: stake.x, y: stake.y, angle });
}

/** Notes on the stake what it is sent to: what lies nearest to her facing, and none is on its way to. */
function aimOf(world: FightWorld, stake: Stake): number {
  const { faith, bodies, enemies, level, switches, stakes } = world;
  let best: number = TELEKINESIS.volleyCone;
  let angle = faith.facing;
  stake.aimedAt = 0;
  const consider = (id: number, x: number, y: number): void => {
    const toward = atan2(y - stake.y, x - stake.x);
    const off = Math.abs(
      angleBetween(faith.facing, atan2(y - bodies.y[FAITH_BODY]!, x - bodies.x[FAITH_BODY]!)),
    );
    if (off >= best || length(x - stake.x, y - stake.y) > TELEKINESIS.volleyUnits) return;
    if (stakes.some(({ phase, aimedAt }) => phase === 'flying' && aimedAt === id)) return;
    best = off;
    angle = toward;
    stake.aimedAt = id;
  };
  for (let i = 0; i < enemies.length; i++) {
    if (isBeyondReach(enemies[i]!)) continue;
    const { row } = enemies[i]!;
    consider(enemies[i]!.id, bodies.x[row]!, bodies.y[row]!);
  }
  for (let i = 0; i < switches.length; i++) {
    const { kind, x, y } = level.switches[i]!;
    if (kind === 'target' && isLive(world, i) && !switches[i]!.isOn) consider(-1 - i, x, y);
  }
  return angle;
}

/** One tick of a stake that floats; says whether it has come to her hand. */
export function float(world: FightWorld, stake: Stake, index: number): boolean {
  const { bodies, faith } = world;
  const x = bodies.x[FAITH_BODY]!;
  const y = bodies.y[FAITH_BODY]!;
  const gathering = isGathering(world) || stake.phase === 'circling';
  const turned = ((world.tick / TICK_RATE) * TELEKINESIS.circleTurnsPerSecond) % 1;
  const slot = (turned + index / Math.max(1, world.stakes.length)) * TAU;
  const out = gathering ? TELEKINESIS.circleUnits : 0;
  const dx = x + cos(slot) * out - stake.x;
  const dy = y + sin(slot) * out - stake.y;
  const distance = length(dx, dy);
  const step = Math.min(distance, TELEKINESIS.callSpeed / TICK_RATE);
  if (distance > 1e-6) {
    stake.velocityX = (dx / distance) * step * TICK_RATE;
    stake.velocityY = (dy / distance) * step * TICK_RATE;
    stake.x += stake.velocityX / TICK_RATE;
    stake.y += stake.velocityY / TICK_RATE;
    stake.angle = atan2(dy, dx);
  }
  stake.height += Math.max(-0.02, Math.min(0.02, STAKE.height - stake.height));
  if (stake.ticks % TELEKINESIS.strikeAgainTicks === 0) stake.struck.length = 0;
  strikeInPassing(world, stake);
  const hasCome = distance <= STAKE.radius * 2;
  if (hasCome && gathering) stake.phase = 'circling';
  return hasCome && !gathering && faith.phase !== 'down';
}

function strikeInPassing(world: FightWorld, stake: Stake): void {
  strikeTargets(world, stake.x, stake.y, STAKE.radius);
  const factor = faithFactor(world);
  eachEnemyAround(world, stake.x, stake.y, STAKE.radius, (enemy, angle) => {
    if (stake.struck.includes(enemy.id) || isBeyondReach(enemy)) return;
    stake.struck.push(enemy.id);
    strikeEnemy(enemy, world, {
      by: 'faith',
      move: 'circling',
      angle,
      damage: TELEKINESIS.damage * factor,
      poiseDamage: TELEKINESIS.poiseDamage * factor,
      knockback: TELEKINESIS.knockback,
    });
  });
}

/** Whether something that comes so near to her is struck aside: each stake in the circle guards its part of it. */
export function meetsCircle({ stakes, bodies }: FightWorld, x: number, y: number): boolean {
  const dx = x - bodies.x[FAITH_BODY]!;
  const dy = y - bodies.y[FAITH_BODY]!;
  if (length(dx, dy) > TELEKINESIS.circleUnits) return false;
  const from = atan2(dy, dx);
  return stakes.some((stake) => {
    const stands = atan2(stake.y - bodies.y[FAITH_BODY]!, stake.x - bodies.x[FAITH_BODY]!);
    return (
      stake.phase === 'circling' && Math.abs(angleBetween(from, stands)) < TELEKINESIS.guardAngle
    );
  });
}

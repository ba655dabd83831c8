import { FAITH } from '../../sim/fight/faith.ts';
import { ENEMY_ATTACKS } from '../../sim/fight/enemies/attacks.ts';
import { FAITH_BODY, WILLOW_BODY, type FightWorld } from '../../sim/fight/world.ts';
import type { Effects } from './Effects.ts';
import { breakGround } from './table.ts';

/** Ticks between two puffs of a runner's feet, and the speed from which they show. */
const STEP_TICKS = 23;
const STEP_SPEED = 3.5;
/** From this speed on the heroes' steps are told apart, this far to either side; units per second, units. */
const PRINT_SPEED = 1;
const HALF_GAIT = 0.11;
const GHOST_TICKS = 4;
const REFLEX_BLUE = 0x6fa8ff;
const DASH_AMBER = 0xb0603a;
const THRUST_GOLD = 0xd08030;

/** What goes on from tick to tick, told from the world alone. */
export function emitOngoing(fx: Effects, world: FightWorld): void {
  footsteps(fx, world);
  afterimages(fx, world);
  willowsWork(fx, world);
  burningUndead(fx, world);
  onFire(fx, world);
  diggingOut(fx, world);
  landings(fx, world);
  motesInTheBeam(fx, world);
}

function footsteps(fx: Effects, { bodies, tick }: FightWorld): void {
  // whoever stands in the next row steps a tick earlier
  const first = (STEP_TICKS - (tick % STEP_TICKS)) % STEP_TICKS;
  for (let row = first; row < bodies.count; row += STEP_TICKS) {
    const speed = Math.sqrt(bodies.velocityX[row]! ** 2 + bodies.velocityY[row]! ** 2);
    if (speed > STEP_SPEED) fx.burst('puff', 1, bodies.x[row]!, bodies.y[row]!, 0.03);
    if (speed > PRINT_SPEED && row <= WILLOW_BODY) tread(fx, bodies, row, tick);
  }
}

/** Left and right in turn. */
function tread(fx: Effects, bodies: FightWorld['bodies'], row: number, tick: number): void {
  const angle = Math.atan2(bodies.velocityY[row]!, bodies.velocityX[row]!);
  const aside = ((tick + row) / STEP_TICKS) % 2 === 0 ? HALF_GAIT : -HALF_GAIT;
  const x = bodies.x[row]! - Math.sin(angle) * aside;
  const y = bodies.y[row]! + Math.cos(angle) * aside;
  fx.footprints.tread(row, x, y, angle);
}

function afterimages(fx: Effects, { faith, willow, tick }: FightWorld): void {
  if (tick % GHOST_TICKS !== 0) return;
  const isThrusting = faith.phase === 'swing' && faith.move === 'thrust' && faith.phaseTicks < 20;
  const color =
    faith.phase === 'dash'
      ? DASH_AMBER
      : faith.reflexTicks > 0
        ? REFLEX_BLUE
        : isThrusting
          ? THRUST_GOLD
          : null;
  const figure = fx.cast.get(faith.id);
  if (color !== null && figure !== undefined) fx.ghosts.leave(figure, color);
  const other = fx.cast.get(willow.id);
  if (willow.phase === 'dash' && other !== undefined) fx.ghosts.leave(other, 0x7a50c0);
}

function willowsWork(fx: Effects, { willow, faith, bodies, tick }: FightWorld): void {
  const x = bodies.x[WILLOW_BODY]!;
  const y = bodies.y[WILLOW_BODY]!;
  const { random } = fx;
  const aroundX = x + random.range(-1.1, 1.1);
  const aroundY = y + random.range(-0.9, 0.9);
  if (willow.phase === 'channel' || willow.phase === 'task') {
    if (tick % 4 === 0) fx.burst('magic', 1, aroundX, aroundY, 0.05);
  }
  const faithX = bodies.x[FAITH_BODY]!;
  const faithY = bodies.y[FAITH_BODY]!;
  if (willow.phase === 'channel' && tick % 5 === 0) {
    fx.burst('magic', 1, faithX + random.range(-0.4, 0.4), faithY, random.range(0, 1));
  }
  if (willow.phase === 'mend' && tick % 5 === 0) {
    fx.burst('mending', 1, faithX + random.range(-0.5, 0.5), faithY, random.range(0, 0.8));
    fx.burst('mending', 1, aroundX, aroundY, 0.05);
  }
  if (willow.phase === 'shield' && tick % 7 === 0) fx.burst('magic', 1, aroundX, aroundY, 0.05);
  if (willow.phase === 'help' && tick % 6 === 0) fx.burst('bond', 1, faithX, faithY, 0.3);
  if (faith.phase === 'charge' && faith.phaseTicks === FAITH.chargeTicks) {
    fx.oneShots.show('gleam', faithX, faithY, 0.75, 0.7);
  }
  if (faith.phase === 'charge' && tick % 6 === 0)
    fx.burst('spark', 1, faithX, faithY, 0.8, 0, 0.25);
}

function burningUndead(fx: Effects, { enemies, bodies, tick }: FightWorld): void {
  for (let i = 0; i < enemies.length; i++) {
    const enemy = enemies[i]!;
    if (enemy.seared < 0.08 || (tick + i * 3) % 5 !== 0) continue;
    const x = bodies.x[enemies[i]!.row]! + fx.random.range(-0.3, 0.3);
    const y = bodies.y[enemies[i]!.row]! + 0.05;
    const height = fx.random.range(0.3, 1.5);
    fx.burst('smoke', enemy.seared, x, y, height);
    fx.burst('ember', enemy.seared * 0.7, x, y, height);
  }
}

/** Flames on whoever burns, few of them: there may be many. */
function onFire(fx: Effects, { enemies, bodies, tick }: FightWorld): void {
  for (let i = 0; i < enemies.length; i++) {
    const { burning } = enemies[i]!;
    if (burning === 0 || (tick + i) % 2 !== 0) continue;
    const x = bodies.x[enemies[i]!.row]! + fx.random.range(-0.28, 0.28);
    const y = bodies.y[enemies[i]!.row]! + 0.08;
    const share = Math.min(1, burning / 80);
    fx.burst('blaze', share, x, y, fx.random.range(0.15, 1.25));
    if ((tick + i) % 10 === 0) fx.burst('ember', share, x, y, fx.random.range(0.5, 1.5));
  }
}

/** What comes out of its grave throws up earth. */
function diggingOut(fx: Effects, { enemies, bodies, tick }: FightWorld): void {
  if (tick % 7 !== 0) return;
  for (let i = 0; i < enemies.length; i++) {
    if (enemies[i]!.phase !== 'arrive') continue;
    const x = bodies.x[enemies[i]!.row]! + fx.random.range(-0.4, 0.4);
    const y = bodies.y[enemies[i]!.row]! + 0.1;
    fx.burst('rubble', 1, x, y, 0.02, 0, 0.7);
    fx.burst('dust', 1, x, y, 0.02, 0, 0.6);
  }
}

/** A leap breaks the ground where it comes down. */
function landings(fx: Effects, { enemies, bodies }: FightWorld): void {
  for (let i = 0; i < enemies.length; i++) {
    const enemy = enemies[i]!;
    if (enemy.phase !== 'recover' || enemy.phaseTicks !== 1) continue;
    const { shape } = ENEMY_ATTACKS[enemy.attack];
    if (shape.type !== 'leap') continue;
    const { row } = enemy;
    breakGround(fx, bodies.x[row]!, bodies.y[row]!, shape.radius);
  }
}

function motesInTheBeam(fx: Effects, { headlights, level: { beam }, tick }: FightWorld): void {
  if (!headlights.lit || beam === null || tick % 6 !== 0) return;
  const along = fx.random.range(1, beam.length * 0.85);
  const aside = fx.random.range(-1, 1) * along * Math.tan(beam.halfAngle) * 0.8;
  const x = beam.x + Math.cos(beam.angle) * along - Math.sin(beam.angle) * aside;
  const y = beam.y + Math.sin(beam.angle) * along + Math.cos(beam.angle) * aside;
  fx.burst('trail', 1, x, y, fx.random.range(0.1, 1));
}

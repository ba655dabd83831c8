/**
 * An enemy that has a heroine in its arms. It leans in to bite in a steady rhythm, and tells it each time:
 * who acts just before the bite is free. Pressing at any other moment gives the coming bite away.
 */
import { TICK_RATE } from '../../core/stage.ts';
import { length } from '../../core/maths.ts';
import { BODY_FLAG } from '../../core/bodies.ts';
import { DIFFICULTY } from '../difficulty.ts';
import { directionTo } from '../geometry.ts';
import { drain, hurtHero } from '../harm.ts';
import { dropShield } from '../spells/shield.ts';
import { heroineOf, type Heroine } from '../actors.ts';
import type { Enemy, FightWorld } from '../world.ts';
import { ENEMY_ATTACKS } from './attacks.ts';
import { ENEMY_NUMBERS } from './numbers.ts';
import { endTurn, enterPhase, openArms, stagger } from './phases.ts';

export const HOLD = {
  /** From one bite to the next; the last of them throws her off. */
  rhythmTicks: 48,
  bites: 3,
  /** Who has her already as a segment begins takes its time. */
  firstBites: 10,
  /** How long before a bite she may break free; times the difficulty's wind-up. */
  windowTicks: 14,
  damagePerSecond: 10,
  /** It draws her close: units per second for each unit between them, and at most. */
  pull: 10,
  pullSpeed: 3,
} as const;

export const biteWindow = ({ difficulty }: FightWorld): number =>
  Math.round(HOLD.windowTicks * DIFFICULTY[difficulty].windup);

/** Whether its next bite is so near that whom it holds may break free. */
export const isBiteNear = (world: FightWorld, { phaseTicks }: Enemy): boolean =>
  phaseTicks % HOLD.rhythmTicks >= HOLD.rhythmTicks - biteWindow(world);

/** Who holds her, or null. */
export function holderOf({ enemies }: FightWorld, { id }: Heroine): Enemy | null {
  for (const enemy of enemies) if (enemy.phase === 'hold' && enemy.target === id) return enemy;
  return null;
}

/** Takes hold of her, for so many bites. */
export function seize(
  self: Enemy,
  world: FightWorld,
  hero: Heroine,
  bites: number = HOLD.bites,
): void {
  const { bodies } = world;
  const { row } = hero;
  if (hero.phase === 'shield') dropShield(world, false);
  if (hero.phase === 'channel') world.events.push({ type: 'amplify-ended' });
  hero.phase = 'grabbed';
  hero.phaseTicks = 0;
  hero.hurtTicks = 0;
  bodies.flags[row]! &= ~BODY_FLAG.passesBodies;
  self.target = hero.id;
  self.facing = directionTo(bodies, self.row, row);
  enterPhase(self, 'hold', HOLD.rhythmTicks * bites);
  const { x, y } = bodies;
  world.events.push({
    type: 'hero-grabbed',
    who: hero.kind,
    by: self.id,
    x: x[row]!,
    y: y[row]!,
    angle: self.facing,
  });
  announceBite(self, world);
}

/** What she does in its arms: nothing, or one try a bite. */
export function struggle(world: FightWorld, hero: Heroine, pressed: boolean): void {
  const holder = holderOf(world, hero);
  if (hero.hurtTicks > 0) hero.hurtTicks--;
  else if (pressed && holder !== null) {
    if (isBiteNear(world, holder)) {
      return stagger(holder, world, ENEMY_NUMBERS[holder.kind].staggerTicks);
    }
    hero.hurtTicks = HOLD.rhythmTicks - (holder.phaseTicks % HOLD.rhythmTicks) - 1;
    const { row, kind } = hero;
    const { x, y } = world.bodies;
    world.events.push({ type: 'escape-missed', who: kind, x: x[row]!, y: y[row]! });
  }
}

/** A tick with her in its arms. */
export function hold(self: Enemy, world: FightWorld): void {
  const hero = heroineOf(world, self.target);
  standTogether(self, world, hero.row);
  drain(world, hero, (HOLD.damagePerSecond * DIFFICULTY[world.difficulty].damage) / TICK_RATE);
  if (hero.phase === 'down') return endGrab(self, world);
  if (self.phaseTicks < self.phaseLength) {
    if (self.phaseTicks % HOLD.rhythmTicks === 0) announceBite(self, world);
    return;
  }
  openArms(self, world);
  hurtHero(self, world, hero);
  endGrab(self, world);
}

function announceBite(self: Enemy, world: FightWorld): void {
  const { row } = self;
  const ticks = biteWindow(world);
  world.events.push({
    type: 'bite-coming',
    who: heroineOf(world, self.target).kind,
    by: self.id,
    opensIn: HOLD.rhythmTicks - ticks,
    ticks,
    x: world.bodies.x[row]!,
    y: world.bodies.y[row]!,
  });
}

function endGrab(self: Enemy, world: FightWorld): void {
  endTurn(self, world);
  enterPhase(self, 'recover', ENEMY_ATTACKS.grab.recoveryTicks);
}

/** Both stand still; who was pushed away from the other is drawn back. */
function standTogether({ row }: Enemy, world: FightWorld, held: number): void {
  const { x, y, radius, velocityX, velocityY } = world.bodies;
  const dx = x[row]! - x[held]!;
  const dy = y[row]! - y[held]!;
  const distance = Math.max(1e-6, length(dx, dy));
  const gap = Math.max(0, distance - radius[row]! - radius[held]!);
  const speed = Math.min(HOLD.pullSpeed, gap * HOLD.pull);
  velocityX[row] = 0;
  velocityY[row] = 0;
  velocityX[held] = (dx / distance) * speed;
  velocityY[held] = (dy / distance) * speed;
}

import { cos, length, sin } from '../../core/maths.ts';
import { FAITH } from '../faith.ts';
import { fitnessOf } from '../fitness.ts';
import { DEGREE, FORGIVENESS, laneTouches, wedgeTouches } from '../geometry.ts';
import { shakePoise, strikeHero } from '../harm.ts';
import { gainTime, HEADLIGHTS } from '../headlights.ts';
import { gainSpark, SPARK } from '../spells/spark.ts';
import { FAITH_BODY, type Enemy, type FightWorld } from '../world.ts';
import { ENEMY_ATTACKS } from './attacks.ts';

/** A dash through a blow at the last moment: what it gives, and what it costs the striker. */
const REFLEX = {
  /** The blow must come within this much of the dash's beginning. */
  windowTicks: 17,
  giftTicks: 150,
  stamina: 26,
  poiseDamage: 52,
} as const;

/** How far before its body one that runs along a lane strikes, units. */
export const LANE_FRONT = 0.3;

/** Strikes each heroine in reach once an attack. */
export function strikeHeroes(self: Enemy, world: FightWorld, row: number): void {
  for (const hero of world.roster.heroines) {
    // the blow upon one of them may have thrown it off
    if (self.phase !== 'attack' || self.struck.includes(hero.id)) continue;
    if (!reaches(self, world, row, hero.row)) continue;
    const hasStruck =
      hero.kind === 'faith' ? strikeOrReflex(self, world) : strikeHero(self, world, hero);
    if (hasStruck) self.struck.push(hero.id);
  }
}

function reaches(self: Enemy, world: FightWorld, row: number, heroRow: number): boolean {
  const { bodies } = world;
  const { shape, activeTicks } = ENEMY_ATTACKS[self.attack];
  const x = bodies.x[heroRow]!;
  const y = bodies.y[heroRow]!;
  const radius = bodies.radius[heroRow]! - FORGIVENESS;
  if (shape.type === 'wedge') {
    return wedgeTouches(
      bodies.x[row]!,
      bodies.y[row]!,
      self.facing,
      shape.halfAngleDegrees * DEGREE,
      shape.reach,
      x,
      y,
      radius,
    );
  }
  if (shape.type === 'lane') {
    // as it runs, its body is the blow, and what it has before it
    const own = bodies.radius[row]!;
    const backX = bodies.x[row]! - cos(self.facing) * own;
    const backY = bodies.y[row]! - sin(self.facing) * own;
    const long = own * 2 + LANE_FRONT;
    return laneTouches(backX, backY, self.facing, long, shape.halfWidth, x, y, radius);
  }
  // a leap strikes where it lands
  if (shape.type === 'leap' && self.phaseTicks < activeTicks - 4) return false;
  return length(x - bodies.x[row]!, y - bodies.y[row]!) < shape.radius + radius;
}

function strikeOrReflex(self: Enemy, world: FightWorld): boolean {
  if (!isReflex(world)) return strikeHero(self, world, world.faith);
  rewardReflex(world, self.id);
  self.chain = 0;
  shakePoise(self, world, REFLEX.poiseDamage);
  return true;
}

/** Whether a blow that reaches Faith now meets a Slayer's reflex. */
export const isReflex = ({ faith }: FightWorld): boolean =>
  faith.phase === 'dash' && faith.phaseTicks <= REFLEX.windowTicks && faith.invulnerableTicks > 0;

export function rewardReflex(world: FightWorld, enemy: number): void {
  const { faith, bodies } = world;
  faith.reflexTicks = REFLEX.giftTicks;
  faith.stamina = Math.min(fitnessOf(world).stamina, faith.stamina + REFLEX.stamina);
  faith.exhausted = false;
  faith.invulnerableTicks = Math.max(faith.invulnerableTicks, FAITH.dashTicks + 8);
  world.events.push({
    type: 'faith-reflex',
    enemy,
    x: bodies.x[FAITH_BODY]!,
    y: bodies.y[FAITH_BODY]!,
  });
  gainSpark(world, SPARK.perReflex);
  gainTime(world, HEADLIGHTS.chargePerReflex);
}

/** Knives in flight: along the lane that was shown, until something stops them. */
import { cos, length, sin } from '../../core/maths.ts';
import { TICK_RATE } from '../../core/stage.ts';
import { touchesSolid } from '../../core/terrain.ts';
import { heroineOf, type Heroine } from '../actors.ts';
import { doDeed } from '../bond.ts';
import { DIFFICULTY } from '../difficulty.ts';
import { FORGIVENESS } from '../geometry.ts';
import { isShielded, strikeEnemy, woundHero } from '../harm.ts';
import { dropShield, shieldRadius } from '../spells/shield.ts';
import { meetsCircle } from '../telekinesis.ts';
import { WILLOW_BODY, type Enemy, type FightWorld } from '../world.ts';
import type { Knife } from '../things.ts';
import { ENEMY_ATTACKS } from './attacks.ts';
import { isBeyondReach } from './phases.ts';
import { isReflex, rewardReflex } from './strike.ts';

const { shape, damage } = ENEMY_ATTACKS.knife;

export const KNIFE = {
  /** Units per second. */
  speed: 12,
  /** What its lane shows. */
  radius: shape.halfWidth,
  /** What it does to one of his own who stands in its way. */
  poiseDamage: 26,
  knockback: 3,
} as const;

/** Lets one go, from his body along his facing. */
export function throwKnife(self: Enemy, world: FightWorld, row: number): void {
  const { bodies, terrain, knives } = world;
  const way = bodies.radius[row]!;
  const atX = bodies.x[row]! + cos(self.facing) * way;
  const atY = bodies.y[row]! + sin(self.facing) * way;
  const isFree = !touchesSolid(terrain, atX, atY, KNIFE.radius);
  const x = isFree ? atX : bodies.x[row]!;
  const y = isFree ? atY : bodies.y[row]!;
  const id = world.nextId++;
  const left = shape.length - way;
  knives.push({ id, by: self.id, target: self.target, x, y, angle: self.facing, left });
  world.events.push({ type: 'knife-thrown', knife: id, by: self.id, x, y, angle: self.facing });
}

export function moveKnives(world: FightWorld): void {
  for (let i = world.knives.length - 1; i >= 0; i--) {
    if (!fly(world, world.knives[i]!)) world.knives.splice(i, 1);
  }
}

/** Says whether it flies on. */
function fly(world: FightWorld, knife: Knife): boolean {
  const step = KNIFE.speed / TICK_RATE;
  knife.x += cos(knife.angle) * step;
  knife.y += sin(knife.angle) * step;
  knife.left -= step;
  if (isStruckAside(world, knife) || isBlocked(world, knife)) return false;
  if (world.roster.heroines.some((hero) => hitsHero(world, knife, hero))) return false;
  if (hitsEnemy(world, knife)) return false;
  const { id, x, y } = knife;
  const isStopped = touchesSolid(world.terrain, x, y, KNIFE.radius / 2);
  if (!isStopped && knife.left > 0) return true;
  world.events.push({ type: 'knife-landed', knife: id, x, y, angle: knife.angle, isStopped });
  return false;
}

/** Stakes that circle around Faith meet it. */
function isStruckAside(world: FightWorld, { id: knife, x, y, angle }: Knife): boolean {
  if (!meetsCircle(world, x, y)) return false;
  world.events.push({ type: 'knife-landed', knife, x, y, angle, isStopped: true });
  return true;
}

/** A shield stops it at its edge. */
function isBlocked(world: FightWorld, { by, target, x, y, angle }: Knife): boolean {
  const { willow, bodies } = world;
  if (willow.phase !== 'shield') return false;
  const distance = length(bodies.x[WILLOW_BODY]! - x, bodies.y[WILLOW_BODY]! - y);
  if (distance > shieldRadius(world)) return false;
  willow.shieldStrength -= damage * DIFFICULTY[world.difficulty].damage;
  world.events.push({ type: 'attack-blocked', by, x, y, angle });
  const meant = heroineOf(world, target);
  if (meant !== willow && isShielded(world, meant.row)) doDeed(world, 'shielded');
  if (willow.shieldStrength <= 0) dropShield(world, true);
  return true;
}

/** Whom nothing can hurt just now it passes; a Slayer in her reflex knocks it out of the air. */
function hitsHero(world: FightWorld, knife: Knife, hero: Heroine): boolean {
  const { x, y, radius } = world.bodies;
  const { row } = hero;
  const reach = radius[row]! - FORGIVENESS + KNIFE.radius;
  if (length(x[row]! - knife.x, y[row]! - knife.y) > reach) return false;
  if (hero.kind === 'faith' && isReflex(world)) {
    rewardReflex(world, knife.by);
    const { id, x: atX, y: atY, angle } = knife;
    world.events.push({ type: 'knife-landed', knife: id, x: atX, y: atY, angle, isStopped: true });
    return true;
  }
  if (hero.invulnerableTicks > 0 || hero.phase === 'grabbed') return false;
  if (hero.phase === 'down' || hero.phase === 'rise') return false;
  const { by, angle } = knife;
  woundHero(world, hero, { by, attack: 'knife', angle, x: cos(angle), y: sin(angle) });
  return true;
}

function hitsEnemy(world: FightWorld, knife: Knife): boolean {
  const { bodies, enemies } = world;
  for (let i = 0; i < enemies.length; i++) {
    const enemy = enemies[i]!;
    if (enemy.id === knife.by || isBeyondReach(enemy)) continue;
    const { row } = enemy;
    const reach = bodies.radius[row]!;
    if (length(bodies.x[row]! - knife.x, bodies.y[row]! - knife.y) > reach) continue;
    strikeEnemy(enemy, world, {
      by: null,
      move: 'knife',
      angle: knife.angle,
      damage,
      poiseDamage: KNIFE.poiseDamage,
      knockback: KNIFE.knockback,
    });
    return true;
  }
  return false;
}

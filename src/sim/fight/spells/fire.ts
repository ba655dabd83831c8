/** Faith's fire: what she looses, how it flies, what it strikes, and where it burns on. */
import { grownWith } from '../../bond/gifts.ts';
import { angleBetween, atan2, cos, length, sin, turnToward } from '../../core/maths.ts';
import { TICK_RATE } from '../../core/stage.ts';
import { isClearWay, touchesSolid } from '../../core/terrain.ts';
import { isGiven } from '../bond.ts';
import { eachEnemyAround } from '../enemies/around.ts';
import { makeNoise } from '../enemies/hearing.ts';
import { ENEMY_NUMBERS } from '../enemies/numbers.ts';
import { isBeyondReach } from '../enemies/phases.ts';
import { handOf } from '../hand.ts';
import { faithFactor, strikeEnemy } from '../harm.ts';
import { MOST_PILLARS, type Bolt, type Pillar } from '../things.ts';
import type { Enemy, FightWorld } from '../world.ts';
import { ignite } from './flammables.ts';
import { BURNING, scorch, setAlight } from './burning.ts';
import { looseFirst } from './firstFire.ts';
import { FIRE_FORMS, FORM_NAMES, type FireForm, type FormNumbers } from './fireForms.ts';

export const FIRE = {
  windupTicks: 10,
  recoveryTicks: 16,
  /** Factor on its size while Willow amplifies her. */
  amplifiedSize: 1.2,
  /** Of a breastbone, for a tap and for what was held. */
  sear: 0.3,
  heldSear: 0.5,
  /** It passes walls as if it were no thicker than this. */
  wallRadius: 0.14,
  jumpUnits: 4,
  /** What is left of its damage with each jump. */
  jumpShare: 0.6,
  /** How far off and how far aside it still finds whom it might strike; units, radians. */
  homingUnits: 6,
  homingCone: 0.7,
  mostBolts: 8,
} as const;

/** Where a held shot bursts. */
export const PILLAR = {
  ticks: 240,
  everyTicks: 30,
  radius: 1.1,
  /** And this much of the bolt's own size more. */
  radiusOfSize: 1.2,
  /** Of what a bolt does: as it bursts, and with each bite. */
  burstShare: 0.9,
  biteShare: 0.2,
  poiseDamage: 4,
  knockback: 6,
} as const;

/** What she looses after so many ticks. */
export function formOf(world: FightWorld, heldTicks: number): FireForm {
  for (const name of FORM_NAMES) {
    const { gift, holdTicks, spark }: FormNumbers = FIRE_FORMS[name];
    if (heldTicks < holdTicks || world.faith.spark < spark) continue;
    if (gift === null || isGiven(world, gift)) return name;
  }
  return 'bolt';
}

/** A bolt's damage, poise damage and radius at this bond and in Faith's present state. */
function strengthOf(world: FightWorld, numbers: FormNumbers) {
  const factor = faithFactor(world);
  const amplified = world.willow.phase === 'channel' ? FIRE.amplifiedSize : 1;
  return {
    damage: grownWith(world.bond, 'fireDamage') * numbers.damage * factor,
    poiseDamage: numbers.poiseDamage * factor,
    radius: grownWith(world.bond, 'fireSize') * numbers.size * amplified,
  };
}

export function looseFire(world: FightWorld, form: FireForm): void {
  const { faith, bolts, bond } = world;
  const numbers: FormNumbers = FIRE_FORMS[form];
  faith.spark = Math.max(0, faith.spark - numbers.spark);
  const { x, y } = handOf(world, FIRE.wallRadius);
  looseFirst(world, x, y);
  for (let i = 0; i < numbers.count; i++) {
    const angle = faith.facing + (i - (numbers.count - 1) / 2) * numbers.apart;
    if (bolts.length >= FIRE.mostBolts) end(world, 0);
    const id = world.nextId++;
    bolts.push({
      id,
      form,
      bond,
      x,
      y,
      angle,
      speed: numbers.speed,
      ...strengthOf(world, numbers),
      left: grownWith(bond, 'fireReach') * numbers.reach,
      struck: [],
    });
    makeNoise(world, 'spell', x, y);
    world.events.push({ type: 'fire-cast', bolt: id, form, x, y, angle, bond });
  }
}

/** Flies what flies. Willow it passes. */
export function moveBolts(world: FightWorld): void {
  for (let i = world.bolts.length - 1; i >= 0; i--) {
    if (!fly(world, world.bolts[i]!)) end(world, i);
  }
}

/** Says whether it flies on. */
function fly(world: FightWorld, bolt: Bolt): boolean {
  const { homing, pierces, jumps }: FormNumbers = FIRE_FORMS[bolt.form];
  if (homing > 0) bend(world, bolt, homing / TICK_RATE);
  const step = bolt.speed / TICK_RATE;
  bolt.x += cos(bolt.angle) * step;
  bolt.y += sin(bolt.angle) * step;
  bolt.left -= step;
  let enemy = nearest(world, bolt.x, bolt.y, bolt.radius, bolt.struck);
  while (enemy !== null) {
    bolt.struck.push(enemy.id);
    const { x, y } = placeOf(world, enemy);
    strike(world, bolt, enemy, bolt.angle, 1);
    if (jumps > 0) jump(world, bolt, x, y, jumps);
    if (!pierces) return false;
    enemy = nearest(world, bolt.x, bolt.y, bolt.radius, bolt.struck);
  }
  if (ignite(world, bolt.x, bolt.y, bolt.radius)) return false;
  return bolt.left > 0 && !touchesSolid(world.terrain, bolt.x, bolt.y, FIRE.wallRadius);
}

/** Turns it toward the one that it is most likely to strike. */
function bend(world: FightWorld, bolt: Bolt, amount: number): void {
  const { bodies, enemies } = world;
  let least: number = FIRE.homingUnits;
  let toward = bolt.angle;
  for (let i = 0; i < enemies.length; i++) {
    const { row } = enemies[i]!;
    const dx = bodies.x[row]! - bolt.x;
    const dy = bodies.y[row]! - bolt.y;
    const distance = length(dx, dy);
    if (distance >= least || isBeyondReach(enemies[i]!)) continue;
    const angle = atan2(dy, dx);
    if (Math.abs(angleBetween(bolt.angle, angle)) > FIRE.homingCone) continue;
    least = distance;
    toward = angle;
  }
  bolt.angle = turnToward(bolt.angle, toward, amount);
}

/** The nearest whose body is within so many units of a point and who is not among `passed`. */
function nearest(
  { bodies, enemies }: FightWorld,
  x: number,
  y: number,
  units: number,
  passed: readonly number[],
): Enemy | null {
  let found: Enemy | null = null;
  let least = units;
  for (let i = 0; i < enemies.length; i++) {
    const enemy = enemies[i]!;
    if (isBeyondReach(enemy) || passed.includes(enemy.id)) continue;
    const { row } = enemy;
    const distance = length(bodies.x[row]! - x, bodies.y[row]! - y) - bodies.radius[row]!;
    if (distance >= least) continue;
    least = distance;
    found = enemy;
  }
  return found;
}

function placeOf(world: FightWorld, enemy: Enemy): { x: number; y: number } {
  const { row } = enemy;
  return { x: world.bodies.x[row]!, y: world.bodies.y[row]! };
}

function strike(world: FightWorld, bolt: Bolt, enemy: Enemy, angle: number, share: number): void {
  const { form, bond } = bolt;
  const { holdTicks, knockback }: FormNumbers = FIRE_FORMS[form];
  const isHeld = holdTicks > 0;
  world.events.push({
    type: 'fire-struck',
    id: enemy.id,
    form,
    ...placeOf(world, enemy),
    angle,
    bond,
  });
  burnWith(world, enemy, bolt.damage * share, isHeld ? FIRE.heldSear : FIRE.sear);
  strikeEnemy(enemy, world, {
    by: 'faith',
    move: isHeld ? 'blaze' : 'bolt',
    angle,
    damage: bolt.damage * share * ENEMY_NUMBERS[enemy.kind].fire,
    poiseDamage: bolt.poiseDamage * share,
    knockback: knockback * share,
  });
}

function burnWith(world: FightWorld, enemy: Enemy, damage: number, sear: number): void {
  scorch(enemy, sear);
  setAlight(world, enemy, BURNING.ticks, damage * BURNING.share, false);
}

/** From the struck to the next that can be seen from there, and on, ever weaker. */
function jump(world: FightWorld, bolt: Bolt, x: number, y: number, jumps: number): void {
  let fromX = x;
  let fromY = y;
  let share: number = FIRE.jumpShare;
  for (let i = 0; i < jumps; i++) {
    const enemy = nearest(world, fromX, fromY, FIRE.jumpUnits, bolt.struck);
    if (enemy === null) return;
    bolt.struck.push(enemy.id);
    const at = placeOf(world, enemy);
    if (!isClearWay(world.terrain, fromX, fromY, at.x, at.y)) continue;
    world.events.push({ type: 'fire-jumped', fromX, fromY, ...at, bond: bolt.bond });
    strike(world, bolt, enemy, atan2(at.y - fromY, at.x - fromX), share);
    fromX = at.x;
    fromY = at.y;
    share *= FIRE.jumpShare;
  }
}

function end(world: FightWorld, index: number): void {
  const [bolt] = world.bolts.splice(index, 1);
  if (bolt === undefined) return;
  const { id, form, x, y, bond } = bolt;
  world.events.push({ type: 'fire-ended', bolt: id, form, x, y, bond });
  if (form === 'pillar') burst(world, bolt);
}

/** A pillar of fire where it ended. */
function burst(world: FightWorld, { x, y, bond, radius: size, damage: own }: Bolt): void {
  if (world.pillars.length >= MOST_PILLARS) world.pillars.shift();
  const id = world.nextId++;
  const radius = PILLAR.radius + size * PILLAR.radiusOfSize;
  const damage = own / FIRE_FORMS.pillar.damage;
  const ticks = PILLAR.ticks;
  const pillar = { id, bond, x, y, radius, damage: damage * PILLAR.biteShare, ticks };
  world.pillars.push(pillar);
  makeNoise(world, 'burst', x, y);
  world.events.push({ type: 'pillar-burst', pillar: id, x, y, radius, bond });
  ignite(world, x, y, radius);
  eachWithin(world, pillar, (enemy, angle) => {
    burnWith(world, enemy, damage, FIRE.heldSear);
    strikeEnemy(enemy, world, {
      by: 'faith',
      move: 'blaze',
      angle,
      damage: damage * PILLAR.burstShare * ENEMY_NUMBERS[enemy.kind].fire,
      poiseDamage: FIRE_FORMS.pillar.poiseDamage,
      knockback: PILLAR.knockback,
    });
  });
}

/** Bites whoever stands in one, until it has burnt out. */
export function burnPillars(world: FightWorld): void {
  for (let i = world.pillars.length - 1; i >= 0; i--) {
    const pillar = world.pillars[i]!;
    if (--pillar.ticks % PILLAR.everyTicks === 0) {
      eachWithin(world, pillar, (enemy, angle) => {
        setAlight(world, enemy, BURNING.ticks / 2, pillar.damage * BURNING.share, false);
        strikeEnemy(enemy, world, {
          by: 'faith',
          move: 'burning',
          angle,
          damage: pillar.damage * ENEMY_NUMBERS[enemy.kind].fire,
          poiseDamage: PILLAR.poiseDamage,
          knockback: 0,
        });
      });
    }
    if (pillar.ticks <= 0) world.pillars.splice(i, 1);
  }
}

/** Whoever can be struck in a pillar, and the direction out of it. */
function eachWithin(
  world: FightWorld,
  { x, y, radius }: Pillar,
  visit: (enemy: Enemy, angle: number) => void,
): void {
  eachEnemyAround(world, x, y, radius, (enemy, angle) => {
    if (!isBeyondReach(enemy)) visit(enemy, angle);
  });
}

import { isGiven } from '../bond.ts';
import { makeNoise } from '../enemies/hearing.ts';
import { WILLOW_BODY, type FightWorld } from '../world.ts';

/** A dome around Willow that takes the blows meant for whoever stands in it. */
export const SHIELD = {
  radius: 1.7,
  /** Times that, once it is wide. */
  wide: 1.5,
  strength: 55,
  magicPerSecond: 14,
  /** What a blow on it costs the striker's poise. */
  poiseDamage: 18,
  cooldownTicks: 360,
  brokenCooldownTicks: 720,
  /** Willow by herself holds it for this long. */
  holdTicks: 200,
} as const;

export const shieldRadius = (world: FightWorld): number =>
  SHIELD.radius * (isGiven(world, 'wideShield') ? SHIELD.wide : 1);

export function raiseShield(world: FightWorld): void {
  const { willow, bodies } = world;
  willow.phase = 'shield';
  willow.phaseTicks = 0;
  willow.shieldStrength = SHIELD.strength;
  world.tallies.spellsCast++;
  makeNoise(world, 'spell', bodies.x[WILLOW_BODY]!, bodies.y[WILLOW_BODY]!);
  world.events.push({
    type: 'shield-raised',
    x: bodies.x[WILLOW_BODY]!,
    y: bodies.y[WILLOW_BODY]!,
  });
}

export function dropShield(world: FightWorld, broken: boolean): void {
  const { willow, bodies } = world;
  willow.phase = 'free';
  willow.phaseTicks = 0;
  willow.shieldStrength = 0;
  willow.shieldCooldownTicks = broken ? SHIELD.brokenCooldownTicks : SHIELD.cooldownTicks;
  world.events.push({
    type: 'shield-dropped',
    broken,
    x: bodies.x[WILLOW_BODY]!,
    y: bodies.y[WILLOW_BODY]!,
  });
}

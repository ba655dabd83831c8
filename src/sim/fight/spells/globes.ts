import { cos, length, sin } from '../../core/maths.ts';
import { TICK_RATE } from '../../core/stage.ts';
import { touchesSolid } from '../../core/terrain.ts';
import { DAYLIGHT, burstDaylight } from '../daylight.ts';
import { makeNoise } from '../enemies/hearing.ts';
import { ENEMIES } from '../enemies/registry.ts';
import { WILLOW_BODY, type FightWorld } from '../world.ts';
import type { Globe } from '../things.ts';

/** A globe of daylight: flies slowly, bursts on the undead, or when its time is up. */
export const GLOBE = {
  speed: 9,
  radius: 0.25,
  flightTicks: 84,
  magic: 30,
  cooldownTicks: 480,
} as const;

export function throwGlobe(world: FightWorld): void {
  const { willow, bodies } = world;
  const id = world.nextId++;
  const x = bodies.x[WILLOW_BODY]! + cos(willow.facing) * 0.5;
  const y = bodies.y[WILLOW_BODY]! + sin(willow.facing) * 0.5;
  willow.magic -= GLOBE.magic;
  willow.globeCooldownTicks = GLOBE.cooldownTicks;
  world.tallies.spellsCast++;
  world.globes.push({
    id,
    x,
    y,
    velocityX: cos(willow.facing) * GLOBE.speed,
    velocityY: sin(willow.facing) * GLOBE.speed,
    ticks: GLOBE.flightTicks,
  });
  makeNoise(world, 'spell', x, y);
  world.events.push({ type: 'globe-thrown', globe: id, x, y, angle: willow.facing });
}

export function moveGlobes(world: FightWorld): void {
  for (let i = world.globes.length - 1; i >= 0; i--) {
    const globe = world.globes[i]!;
    globe.x += globe.velocityX / TICK_RATE;
    globe.y += globe.velocityY / TICK_RATE;
    globe.ticks--;
    if (!bursts(world, globe)) continue;
    world.globes.splice(i, 1);
    makeNoise(world, 'burst', globe.x, globe.y);
    world.events.push({
      type: 'globe-burst',
      globe: globe.id,
      x: globe.x,
      y: globe.y,
      radius: DAYLIGHT.globeRadius,
    });
    burstDaylight(world, globe.x, globe.y);
  }
}

function bursts(world: FightWorld, globe: Globe): boolean {
  if (globe.ticks <= 0) return true;
  const { bodies, enemies, terrain } = world;
  for (const { kind, row } of enemies) {
    if (ENEMIES[kind].isLiving) continue;
    const reach = bodies.radius[row]! + GLOBE.radius;
    if (length(bodies.x[row]! - globe.x, bodies.y[row]! - globe.y) < reach) return true;
  }
  return touchesSolid(terrain, globe.x, globe.y, GLOBE.radius);
}

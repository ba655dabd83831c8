import type { FightEvent } from '../../../src/sim/fight/events.ts';
import { SPARK } from '../../../src/sim/fight/spells/spark.ts';
import type { FightWorld } from '../../../src/sim/fight/world.ts';
import { eventsOf, play, scenario } from './scenario.ts';

/** Fire is awake, the spark is full, and nobody attacks. */
export function withFire(map: string, bond = 150): FightWorld {
  const world = scenario(map, { fire: 'awake', bond, calm: true });
  world.faith.spark = SPARK.most;
  for (const enemy of world.enemies) enemy.hitStopTicks = 1e6;
  return world;
}

/** Presses fire, holds it for so many ticks, and lets what comes of it fly. */
export function cast(world: FightWorld, heldTicks = 1, flightTicks = 160): FightEvent[] {
  return [...play(world, heldTicks, { hold: ['fire'] }), ...play(world, flightTicks)];
}

export const hits = (events: readonly FightEvent[], move: string) =>
  eventsOf(events, 'enemy-hit').filter((hit) => hit.move === move);

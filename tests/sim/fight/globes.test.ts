import { describe, expect, it } from 'vitest';
import { GLOBE, throwGlobe } from '../../../src/sim/fight/spells/globes.ts';
import { eventsOf, play, scenario, type ScenarioOptions } from './scenario.ts';

/** How far eastward a globe of Willow's flies before it bursts, units. */
function flight(map: string, options: ScenarioOptions = {}): number {
  const world = scenario(map, { calm: true, ...options });
  world.willow.facing = 0;
  throwGlobe(world);
  const { x } = world.globes[0]!;
  const [burst] = eventsOf(play(world, GLOBE.flightTicks + 1), 'globe-burst');
  return burst!.x - x;
}

describe('a globe of daylight', () => {
  const OPEN = 'F..........\nW..........';
  const whole = (GLOBE.speed * GLOBE.flightTicks) / 120;

  it('flies until its time is up, over water too', () => {
    expect(flight(OPEN)).toBeCloseTo(whole, 1);
    expect(flight('F..........\nW.~~~......')).toBeCloseTo(whole, 1);
  });

  it('bursts at a wall, and at a gate while that is shut', () => {
    const toWall = flight('F..........\nW..#.......');
    expect(toWall).toBeLessThan(2.2);
    // where the wall stood
    const gate = { x0: 9, x1: 10, y0: 7, y1: 8 };
    expect(flight(OPEN, { gates: [gate] })).toBeCloseTo(toWall, 5);
  });
});

import { describe, expect, it } from 'vitest';
import { addBody, createBodies, removeBody } from '../../../src/sim/core/bodies.ts';
import { keepOutOfSolids, moveBodies, separateBodies } from '../../../src/sim/core/moveBodies.ts';
import { createStreams, nextUnit, STREAM } from '../../../src/sim/core/random.ts';
import { terrainOf } from '../../../src/sim/core/terrain.ts';
import { distanceTo } from '../../../src/sim/core/shapes.ts';
import { FAITH_BODY } from '../../../src/sim/fight/world.ts';
import { play, scenario } from '../fight/scenario.ts';

const street = scenario('F.....\n..##..\n..##..\n......');

describe('bodies', () => {
  it('a crowd of a thousand is pushed apart and kept out of walls', () => {
    const terrain = terrainOf(street.level);
    const bodies = createBodies(1000);
    const random = createStreams(5);
    const { width, depth, solids } = street.level;
    for (let i = 0; i < 1000; i++) {
      const x = nextUnit(random, STREAM.enemies) * width;
      const y = nextUnit(random, STREAM.enemies) * depth;
      const free = !solids.some((solid) => distanceTo(solid, x, y) < 0.1);
      addBody(bodies, free ? x : 1 + (i % 8) * 0.3, free ? y : 1, 0.1, 1);
      bodies.velocityX[i] = nextUnit(random, STREAM.enemies) * 8 - 4;
      bodies.velocityY[i] = nextUnit(random, STREAM.enemies) * 8 - 4;
    }
    for (let tick = 0; tick < 240; tick++) {
      moveBodies(bodies);
      separateBodies(bodies);
      keepOutOfSolids(bodies, terrain);
    }
    let overlapping = 0;
    for (let a = 0; a < 1000; a++) {
      expect(solids.some((solid) => distanceTo(solid, bodies.x[a]!, bodies.y[a]!) < 0.09)).toBe(
        false,
      );
      for (let b = a + 1; b < 1000; b++) {
        const dx = bodies.x[a]! - bodies.x[b]!;
        const dy = bodies.y[a]! - bodies.y[b]!;
        if (dx * dx + dy * dy < 0.1 * 0.1) overlapping++;
      }
    }
    expect(overlapping).toBeLessThan(10);
  });

  it('a few and a crowd obey the same rule: two that overlap part by their weights', () => {
    for (const strangers of [0, 40]) {
      const bodies = createBodies(64);
      addBody(bodies, 5, 5, 0.5, 3);
      addBody(bodies, 5.8, 5, 0.5, 1);
      for (let i = 0; i < strangers; i++) addBody(bodies, 20 + i * 2, 20, 0.5, 1);
      separateBodies(bodies);
      expect(bodies.x[0]).toBeCloseTo(4.95, 12);
      expect(bodies.x[1]).toBeCloseTo(5.95, 12);
    }
  });

  it('taking one out keeps the others and their order', () => {
    const bodies = createBodies(4);
    for (let i = 0; i < 4; i++) addBody(bodies, i, 10 * i, 0.3, 1);
    removeBody(bodies, 1);
    expect([...bodies.x.slice(0, bodies.count)]).toEqual([0, 2, 3]);
    expect([...bodies.y.slice(0, bodies.count)]).toEqual([0, 20, 30]);
    expect(() => {
      for (let i = 0; i < 2; i++) addBody(bodies, 0, 0, 1, 1);
    }).toThrow(RangeError);
  });

  it('Faith slides along a wall that she runs into aslant', () => {
    const world = scenario('F..\n###\n...');
    const startX = world.bodies.x[FAITH_BODY]!;
    play(world, 60, { walk: 1 / 8 });
    expect(world.bodies.x[FAITH_BODY]! - startX).toBeGreaterThan(1.2);
    expect(world.bodies.y[FAITH_BODY]).toBeCloseTo(7 - world.bodies.radius[FAITH_BODY]!, 6);
  });

  it('Faith is helped round a corner that she just misses', () => {
    const world = scenario('.F.\n.#.\n...');
    world.bodies.x[FAITH_BODY] = 7.85;
    play(world, 240, { walk: 0.25 });
    expect(world.bodies.y[FAITH_BODY]!).toBeGreaterThan(8.5);
  });

  it('Faith who runs into the middle of a wall stays there', () => {
    const world = scenario('..F..\n#####\n.....');
    play(world, 240, { walk: 0.25 });
    expect(world.bodies.x[FAITH_BODY]).toBeCloseTo(8.5, 6);
    expect(world.bodies.y[FAITH_BODY]!).toBeLessThan(7);
  });
});

import { addBody, createBodies, type Bodies } from '../../src/sim/core/bodies.ts';
import { keepOutOfSolids, moveBodies, separateBodies } from '../../src/sim/core/moveBodies.ts';
import { hashWorld, restoreSnapshot, takeSnapshot } from '../../src/sim/core/snapshot.ts';
import { terrainOf } from '../../src/sim/core/terrain.ts';
import type { FightLevel } from '../../src/sim/fight/level.ts';
import { microsecondsPerCall, type Benchmark } from './benchmark.ts';

const BODIES = 1000;

/** A crowd on a level's ground that never comes to rest: moved, kept apart, kept out of walls. */
export function bodiesBenchmarks(level: FightLevel): Benchmark[] {
  const terrain = terrainOf(level);
  const bodies = createCrowd(level);
  const world = { bodies };
  const snapshot = takeSnapshot(world);
  const bench = (name: string, calls: number, call: () => unknown): Benchmark => ({
    name,
    n: BODIES,
    unit: 'µs',
    ratioTo: null,
    round: microsecondsPerCall(calls, call),
  });
  return [
    bench('bodies-step', 60, () => {
      stir(bodies, level);
      moveBodies(bodies);
      separateBodies(bodies);
      keepOutOfSolids(bodies, terrain);
    }),
    bench('bodies-snapshot', 200, () => takeSnapshot(world)),
    bench('bodies-restore', 200, () => restoreSnapshot(world, snapshot)),
    bench('bodies-hash', 200, () => hashWorld(world)),
  ];
}

function createCrowd(level: FightLevel): Bodies {
  const bodies = createBodies(BODIES);
  const columns = Math.ceil(Math.sqrt((BODIES * level.width) / level.depth));
  const rows = Math.ceil(BODIES / columns);
  for (let i = 0; i < BODIES; i++) {
    const x = (((i % columns) + 0.5) / columns) * level.width;
    const y = ((Math.floor(i / columns) + 0.5) / rows) * level.depth;
    addBody(bodies, x, y, 0.3, 1);
  }
  return bodies;
}

/** Everybody heads for the middle of the map. */
function stir(bodies: Bodies, level: FightLevel): void {
  for (let row = 0; row < bodies.count; row++) {
    bodies.velocityX[row] = level.width / 2 - bodies.x[row]!;
    bodies.velocityY[row] = level.depth / 2 - bodies.y[row]!;
  }
}

import { describe, expect, it } from 'vitest';
import { createFlowField, updateFlowField } from '../../src/sim/core/flowField.ts';
import { CELL, cellAt, terrainOf, type Terrain } from '../../src/sim/core/terrain.ts';
import { distanceTo, type GroundPoint } from '../../src/sim/core/shapes.ts';
import { FAITH } from '../../src/sim/fight/faith.ts';
import type { FightLevel } from '../../src/sim/fight/level.ts';
import { LEVELS } from '../support/levelFiles.ts';

const GRID = 0.125;
/** As far as the shortest blow reaches from where the largest enemy can walk. */
const IN_REACH_UNITS = 1.2;

/** Every spot that Faith can walk to from there, on a fine grid. */
function spotsFrom(
  level: FightLevel,
  terrain: Terrain,
  start: GroundPoint,
): [x: number, y: number][] {
  const columns = Math.floor(level.width / GRID);
  const rows = Math.floor(level.depth / GRID);
  const seen = new Uint8Array(columns * rows);
  const queue = [Math.floor(start.y / GRID) * columns + Math.floor(start.x / GRID)];
  const spots: [number, number][] = [];
  for (const at of queue) {
    const x = (at % columns) * GRID;
    const y = Math.floor(at / columns) * GRID;
    if (isBlocked(terrain, x, y)) continue;
    spots.push([x, y]);
    for (const near of [at + 1, at - 1, at + columns, at - columns]) {
      if (seen[near] !== 0) continue;
      seen[near] = 1;
      queue.push(near);
    }
  }
  return spots;
}

function isBlocked(terrain: Terrain, x: number, y: number): boolean {
  const cell = cellAt(terrain, x, y);
  const near = terrain.solidIndex.subarray(terrain.start[cell], terrain.start[cell + 1]);
  return near.some((solid) => distanceTo(terrain.solids[solid]!, x, y) < FAITH.radius);
}

/** The middles of all cells from which an enemy finds a way to there. */
function waysTo(terrain: Terrain, start: GroundPoint): [x: number, y: number][] {
  const field = createFlowField(terrain);
  do updateFlowField(field, terrain, start.x, start.y);
  while (field.searching >= 0);
  const ways: [number, number][] = [];
  field.way.forEach((way, cell) => {
    if (way === 9 || way === 10) return;
    const column = cell % terrain.columns;
    ways.push([(column + 0.5) * CELL, (Math.floor(cell / terrain.columns) + 0.5) * CELL]);
  });
  return ways;
}

const FIGHTS = LEVELS.flatMap((level) =>
  level.segments
    .map((segment, i) => ({
      id: segment.id,
      level,
      terrain: terrainOf(level, i),
      segment,
      start: level.spawns[segment.faithAt]!,
    }))
    .filter(
      ({ segment: { spawns, waves, reinforcements } }) =>
        spawns.length > 0 || waves.length > 0 || reinforcements !== null,
    ),
);

describe.each(FIGHTS)('in $id', ({ level, terrain, segment, start }) => {
  it('Faith finds no corner in which no enemy can come at her', () => {
    const ways = waysTo(terrain, start);
    const hidden = spotsFrom(level, terrain, start).filter(
      ([x, y]) => !ways.some(([wayX, wayY]) => Math.hypot(x - wayX, y - wayY) < IN_REACH_UNITS),
    );
    expect(hidden.map((spot) => spot.join(', '))).toEqual([]);
  });

  it('every place where an enemy comes from leads to her', () => {
    const ways = waysTo(terrain, start);
    const { spawns, waves, reinforcements } = segment;
    const comers = [...spawns, ...waves.flatMap((wave) => wave.spawns)].map(({ at }) => at);
    const lost = [...comers, ...(reinforcements?.at ?? [])].filter((name) => {
      const { x, y } = level.spawns[name]!;
      return !ways.some(([wayX, wayY]) => Math.hypot(x - wayX, y - wayY) < CELL * 2);
    });
    expect(lost).toEqual([]);
  });
});

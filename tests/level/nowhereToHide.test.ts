import { describe, expect, it } from 'vitest';
import { createFlowField, updateFlowField } from '../../src/sim/core/flowField.ts';
import { CELL, terrainOf, touchesSolid } from '../../src/sim/core/terrain.ts';
import { FAITH } from '../../src/sim/fight/faith.ts';
import type { FightLevel } from '../../src/sim/fight/level.ts';
import { LEVELS } from '../support/levelFiles.ts';

const GRID = 0.125;
/** As far as the shortest blow reaches from where the largest enemy can walk. */
const IN_REACH_UNITS = 1.2;

/** Every spot that Faith can walk to from where the level begins, on a fine grid. */
function spotsOf(level: FightLevel): [x: number, y: number][] {
  const terrain = terrainOf(level);
  const columns = Math.floor(level.width / GRID);
  const rows = Math.floor(level.depth / GRID);
  const seen = new Uint8Array(columns * rows);
  const start = level.spawns[level.segments[0]!.faithAt]!;
  const queue = [Math.floor(start.y / GRID) * columns + Math.floor(start.x / GRID)];
  const spots: [number, number][] = [];
  for (const at of queue) {
    const x = (at % columns) * GRID;
    const y = Math.floor(at / columns) * GRID;
    if (touchesSolid(terrain, x, y, FAITH.radius)) continue;
    spots.push([x, y]);
    for (const near of [at + 1, at - 1, at + columns, at - columns]) {
      if (seen[near] !== 0) continue;
      seen[near] = 1;
      queue.push(near);
    }
  }
  return spots;
}

/** The middles of all cells from which the largest enemy finds a way to where the level begins. */
function waysOf(level: FightLevel): [x: number, y: number][] {
  const terrain = terrainOf(level);
  const field = createFlowField(terrain);
  const start = level.spawns[level.segments[0]!.faithAt]!;
  do updateFlowField(field, terrain, start.x, start.y);
  while (field.searching >= 0);
  const ways: [number, number][] = [];
  field.way.forEach((way, cell) => {
    if (way > 8) return;
    const column = cell % terrain.columns;
    ways.push([(column + 0.5) * CELL, (Math.floor(cell / terrain.columns) + 0.5) * CELL]);
  });
  return ways;
}

describe.each(LEVELS)('in $id', (level) => {
  it('Faith finds no corner in which no enemy can come at her', () => {
    const ways = waysOf(level);
    const hidden = spotsOf(level).filter(
      ([x, y]) => !ways.some(([wayX, wayY]) => Math.hypot(x - wayX, y - wayY) < IN_REACH_UNITS),
    );
    expect(hidden.map((spot) => spot.join(', '))).toEqual([]);
  });

  it('every place where an enemy comes from leads to her', () => {
    const ways = waysOf(level);
    const lost = Object.entries(level.spawns).filter(
      ([, { x, y }]) => !ways.some(([wayX, wayY]) => Math.hypot(x - wayX, y - wayY) < CELL * 2),
    );
    expect(lost.map(([name]) => name)).toEqual([]);
  });
});

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadLevel } from '../../src/level/loadLevel.ts';
import { terrainOf } from '../../src/sim/core/terrain.ts';
import { distanceTo, isInside } from '../../src/sim/core/shapes.ts';
import { FAITH } from '../../src/sim/fight/faith.ts';

const map = readFileSync(new URL('../../levels/01-drive/map.tmj', import.meta.url), 'utf8');
/** Only the map is looked at: any plan will do that begins by the stair and leads out of the door. */
const plan = {
  name: 'The lobby',
  kind: 'fight',
  music: 'ambush',
  fitness: 'fit',
  bond: { start: 0, floor: 0, ceiling: 150 },
  medals: { slayer: 1, gold: 2, silver: 3, bronze: 4 },
  segments: [
    {
      id: 'the-hyperion',
      name: 'The Hyperion',
      goalText: 'Out',
      faithAt: 'faith',
      willowAt: 'willow',
      spawns: [],
      goal: { type: 'arrived', zone: 'door' },
    },
  ],
};
const level = loadLevel({ id: '01-drive', level: JSON.stringify(plan), map });
const { solids } = terrainOf(level, 0);

const GRID = 0.125;
const isFree = (x: number, y: number): boolean =>
  solids.every((solid) => distanceTo(solid, x, y) >= FAITH.radius);

/** Every spot that Faith can walk to from the stair, on a fine grid. */
function spotsFromTheStair(): [x: number, y: number][] {
  const columns = Math.floor(level.width / GRID);
  const { x, y } = level.spawns['faith']!;
  const queue = [Math.floor(y / GRID) * columns + Math.floor(x / GRID)];
  const seen = new Set(queue);
  const spots: [number, number][] = [];
  for (const at of queue) {
    const [spotX, spotY] = [(at % columns) * GRID, Math.floor(at / columns) * GRID];
    if (!isFree(spotX, spotY)) continue;
    spots.push([spotX, spotY]);
    for (const near of [at + 1, at - 1, at + columns, at - columns]) {
      if (seen.has(near)) continue;
      seen.add(near);
      queue.push(near);
    }
  }
  return spots;
}

describe('the lobby of the Hyperion', () => {
  const spots = spotsFromTheStair();

  it.each(['faith', 'willow'])('%s stands on free floor', (name) => {
    const { x, y } = level.spawns[name]!;
    expect(isFree(x, y)).toBe(true);
  });

  it.each(['counter', 'bag', 'lounge', 'willow-near', 'door', 'room'])(
    'Faith can walk to "%s"',
    (name) => {
      const zone = level.zones[name]!;
      expect(spots.some(([x, y]) => isInside(zone, x, y))).toBe(true);
    },
  );

  it('she cannot walk off into the street', () => {
    const room = level.zones['room']!;
    expect(spots.filter(([x, y]) => !isInside(room, x, y))).toEqual([]);
  });
});

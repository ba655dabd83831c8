import { describe, expect, it } from 'vitest';
import { roadNetOf } from '../../src/sim/drive/roadNet.ts';
import type { RoadMap } from '../../src/sim/drive/roadMap.ts';
import { readLevels } from '../../tools/readLevels.ts';

/** What nobody mistakes for anything else. */
const LANDMARKS = new Set(
  (
    'giantDoughnut bowlingPin rocketSign theatre tacoTruck coffeeCup church neonCactus waterTower dinosaur ' +
    'billboard windPump pumpjack fruitStand arrowBoard hotelSign motelSign dinerSign cinemaSign revelloSign'
  ).split(' '),
);
/** Seen together with the fork. */
const NEAR_UNITS = 18;
/** What meets so near to each other is one fork. */
const SAME_UNITS = 16;

interface Fork {
  readonly x: number;
  readonly y: number;
  readonly roads: string;
}

/** Where a road begins or ends at another that goes on both ways: there one may choose. */
function forksOf(map: RoadMap): Fork[] {
  const net = roadNetOf(map);
  const forks: Fork[] = [];
  const isEnd = (i: number): boolean => {
    const own = net.road[i]!;
    return i === net.first[own] || i === net.first[own]! + map.roads[own]!.x.length - 1;
  };
  for (const [a, b] of net.turns) {
    if (!isEnd(a) || isEnd(b)) continue;
    const [x, y] = [net.x[a]!, net.y[a]!];
    if (forks.some((fork) => Math.hypot(fork.x - x, fork.y - y) < SAME_UNITS)) continue;
    const roads = [a, b].map((i) => map.roads[net.road[i]!]!.id).join(' and ');
    forks.push({ x, y, roads });
  }
  return forks;
}

const DRIVEN = readLevels().filter(({ level }) => level.roads);

describe.each(DRIVEN.map(({ level, scenery }) => [level.id, level, scenery] as const))(
  'the roads of %s',
  (_, { roads }, { road }) => {
    const forks = forksOf(roads!);
    const landmarkOf = ({ x, y }: Fork) =>
      road!.things
        .filter(({ kind }) => LANDMARKS.has(kind))
        .map((thing) => ({ ...thing, far: Math.hypot(thing.x - x, thing.y - y) }))
        .sort((a, b) => a.far - b.far)[0];

    it('have a landmark at every fork', () => {
      expect(forks.length).toBeGreaterThan(4);
      const bare = forks.filter((fork) => !((landmarkOf(fork)?.far ?? Infinity) < NEAR_UNITS));
      expect(bare.map(({ roads: which }) => which)).toEqual([]);
    });

    it('have another landmark at each', () => {
      const kinds = forks.map((fork) => landmarkOf(fork)?.kind);
      expect(new Set(kinds).size).toBe(kinds.length);
    });

    it('have nothing upon them that one would drive through', () => {
      const net = roadNetOf(roads!);
      const onRoad = road!.things.filter(
        ({ kind, x, y }) =>
          LANDMARKS.has(kind) &&
          Array.from(
            net.x,
            (nx, i) => Math.hypot(nx - x, net.y[i]! - y) - roads!.roads[net.road[i]!]!.halfWidth,
          ).some((gap) => gap < 0),
      );
      expect(onRoad).toEqual([]);
    });
  },
);

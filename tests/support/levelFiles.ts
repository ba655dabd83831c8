import { readFileSync } from 'node:fs';
import type { LevelFiles } from '../../src/level/loadLevel.ts';
import { readLevels } from '../../tools/readLevels.ts';

const text = (path: string): string =>
  readFileSync(new URL(`../../levels/${path}`, import.meta.url), 'utf8');

/** The files of the chapter "02-ambush" as they lie on the disk. */
export const AMBUSH_FILES: LevelFiles = {
  id: '02-ambush',
  level: text('02-ambush/level.json'),
  map: text('02-ambush/map.tmj'),
  roads: text('02-ambush/roads.tmj'),
};

/** The song of the Bronze as it is danced. */
export const BRONZE_DANCE = text('04-bronze/dance.json');

/** The files of the chapter "04-bronze". */
export const BRONZE_FILES: LevelFiles = {
  id: '04-bronze',
  level: text('04-bronze/level.json'),
  map: text('04-bronze/map.tmj'),
  dance: BRONZE_DANCE,
  talk: text('04-bronze/talk.json'),
};

/** Every level of the campaign. */
export const LEVELS = readLevels().map(({ level }) => level);

export const AMBUSH = LEVELS.find(({ id }) => id === '02-ambush')!;

/** A small map that can be played, as Tiled would save it: 10 × 10 units, a wall, two heroines, an elder. */
export interface TestMap {
  [field: string]: unknown;
  layers: TestLayer[];
}

export interface TestLayer {
  [field: string]: unknown;
  name: string;
  objects?: Record<string, unknown>[];
}

export function smallMap(): TestMap {
  const point = (id: number, name: string, x: number, y: number) => ({
    id,
    name,
    type: name,
    point: true,
    x,
    y,
    width: 0,
    height: 0,
    rotation: 0,
  });
  return {
    type: 'map',
    version: '1.8',
    orientation: 'orthogonal',
    infinite: false,
    width: 20,
    height: 20,
    tilewidth: 31,
    tileheight: 20,
    layers: [
      { type: 'imagelayer', name: 'ground', image: 'ground.webp' },
      {
        type: 'objectgroup',
        name: 'solids',
        objects: [{ id: 1, type: 'wall', x: 62, y: 0, width: 124, height: 39.866, rotation: 0 }],
      },
      {
        type: 'objectgroup',
        name: 'spawns',
        objects: [
          point(2, 'faith', 100, 200),
          point(3, 'willow', 100, 300),
          point(4, 'elder', 400, 200),
        ],
      },
    ],
  };
}

export function smallPlan(): Record<string, unknown> {
  return {
    name: 'A small fight',
    kind: 'fight',
    music: 'ambush',
    fitness: 'fit',
    bond: { start: 100, floor: 0, ceiling: 200 },
    medals: { slayer: 100, gold: 200, silver: 300, bronze: 400 },
    segments: [
      {
        id: 'only',
        name: 'The only one',
        goalText: 'Dust it',
        faithAt: 'faith',
        willowAt: 'willow',
        spawns: [{ kind: 'elderTurokHan', at: 'elder' }],
        goal: { type: 'boss-dusted' },
      },
    ],
  };
}

/** A level on the small map in which nothing happens but a dance. */
export function dancePlan(): Record<string, unknown> {
  const dance = {
    id: 'dance',
    name: 'A dance',
    goalText: 'Dance',
    faithAt: 'faith',
    willowAt: 'willow',
    spawns: [],
    dance: true,
    goal: { type: 'danced' },
  };
  return { ...smallPlan(), segments: [dance] };
}

export const filesOf = (map: unknown, plan: unknown = smallPlan()): LevelFiles => ({
  id: '99-small',
  level: JSON.stringify(plan),
  map: JSON.stringify(map),
});

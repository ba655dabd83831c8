import { describe, expect, it } from 'vitest';
import { loadLevel, loadLevelAndScenery, type LevelFiles } from '../../src/level/loadLevel.ts';
import {
  AMBUSH_FILES,
  BRONZE_FILES,
  filesOf,
  smallMap,
  smallPlan,
  type TestMap,
} from '../support/levelFiles.ts';

const BARREL = { id: 9, type: 'barrel', ellipse: true, x: 124, y: 200, width: 62, height: 39.866 };

describe('a level', () => {
  it('lies on ground that is as deep as it is wide', () => {
    const level = loadLevel(filesOf(smallMap()));
    expect(level.width).toBe(10);
    expect(level.depth).toBeCloseTo(10.034, 3);
    expect(level.solids).toEqual([{ shape: 'box', kind: 'wall', x0: 1, y0: 0, x1: 3, y1: 1 }]);
    expect(level.spawns['faith']!.x).toBeCloseTo(100 / 62, 12);
    expect(level.spawns['faith']!.y).toBeCloseTo(200 / 39.866, 12);
  });

  it('makes a circle of an ellipse that is round on the ground', () => {
    const map = smallMap();
    map.layers[1]!.objects = [
      { id: 9, type: 'car', x: 310, y: 79.732, width: 62, height: 39.866, ellipse: true },
    ];
    const [circle] = loadLevel(filesOf(map)).solids;
    expect(circle).toMatchObject({ shape: 'circle', kind: 'car', x: 5.5, radius: 0.5 });
    expect(circle).toHaveProperty('y', expect.closeTo(2.5, 9));
  });

  it('reads layers inside groups', () => {
    const map = smallMap();
    map.layers = [{ type: 'group', name: 'all', layers: map.layers }];
    expect(loadLevel(filesOf(map))).toMatchObject({ solids: [{ kind: 'wall' }] });
  });

  it('takes its headlights from the zone of type beam', () => {
    const map = smallMap();
    const properties = [
      { name: 'directionDegrees', type: 'float', value: 90 },
      { name: 'lengthUnits', type: 'float', value: 5 },
      { name: 'halfAngleDegrees', type: 'float', value: 18 },
    ];
    const beam = { id: 8, type: 'beam', point: true, x: 124, y: 200, properties };
    map.layers.push({ type: 'objectgroup', name: 'zones', objects: [beam] });
    const level = loadLevel(filesOf(map));
    expect(level.beam).toMatchObject({ x: 2, length: 5 });
    expect(level.beam!.angle).toBeCloseTo(Math.PI / 2, 12);
    expect(level.beam!.halfAngle).toBeCloseTo(Math.PI / 10, 12);
  });

  it('takes its barrels from the zones of type barrel, and has none by itself', () => {
    const map = smallMap();
    expect(loadLevel(filesOf(map)).flammables).toEqual([]);
    map.layers.push({ type: 'objectgroup', name: 'zones', objects: [{ ...BARREL }] });
    const [barrel] = loadLevel(filesOf(map)).flammables;
    expect(barrel!.radius).toBeCloseTo(0.5, 2);
    expect(barrel!.x).toBeCloseTo(2.5, 2);
  });

  it('has Faith’s fire asleep, unless a segment says otherwise', () => {
    const plan = smallPlan();
    expect(loadLevel(filesOf(smallMap(), plan)).segments[0]!.fire).toBe('asleep');
    (plan['segments'] as Record<string, unknown>[])[0]!['fire'] = 'wakes';
    expect(loadLevel(filesOf(smallMap(), plan)).segments[0]!.fire).toBe('wakes');
  });

  it('knows the places that goals name', () => {
    const map = smallMap();
    const zones = [
      { id: 8, name: 'square', type: 'place', x: 62, y: 0, width: 124, height: 39.866 },
      {
        id: 9,
        name: 'well',
        type: 'place',
        x: 310,
        y: 79.732,
        width: 62,
        height: 39.866,
        ellipse: true,
      },
    ];
    map.layers.push({ type: 'objectgroup', name: 'zones', objects: zones });
    const { square, well } = loadLevel(filesOf(map)).zones;
    expect(square).toEqual({ shape: 'box', x0: 1, y0: 0, x1: 3, y1: 1 });
    expect(well).toMatchObject({ shape: 'circle', x: 5.5, radius: 0.5 });
  });

  it('has another hash as soon as anything is another that play can know', () => {
    const { level, map, roads } = AMBUSH_FILES;
    const moved = JSON.parse(map) as TestMap;
    const solids = moved.layers.find((layer) => layer['name'] === 'solids')!;
    (solids['objects'] as { x: number }[])[0]!.x++;
    const others: LevelFiles[] = [
      AMBUSH_FILES,
      { ...AMBUSH_FILES, level: level.replace('"start": 120', '"start": 121') },
      { ...AMBUSH_FILES, level: level.replace('"atMost": ', '"atMost": 1') },
      { ...AMBUSH_FILES, map: JSON.stringify(moved) },
      { ...AMBUSH_FILES, roads: roads!.replace('"x":1520,"y":2272', '"x":1521,"y":2272') },
    ];
    const hashes = others.map((files) => loadLevel(files).hash);
    expect(hashes[0]).toMatch(/^[0-9a-f]{16}$/);
    expect(new Set(hashes).size).toBe(others.length);
  });

  it('has the same hash however its files are written, and whatever only looks other', () => {
    const { level, map } = AMBUSH_FILES;
    const saved = JSON.parse(map) as TestMap;
    // as another version of Tiled saves it: other fields, another order, no line breaks
    const reversed = Object.fromEntries(Object.entries(saved).reverse());
    const others: LevelFiles[] = [
      { ...AMBUSH_FILES, map: JSON.stringify({ ...reversed, nextobjectid: 9999 }) },
      { ...AMBUSH_FILES, level: `${level}\n` },
      { ...AMBUSH_FILES, level: level.replaceAll('\n', '\r\n') },
      { ...AMBUSH_FILES, map: map.replace('#ff9e45', '#ff9e46') },
    ];
    for (const files of others) expect(loadLevel(files).hash).toBe(loadLevel(AMBUSH_FILES).hash);
  });
});

describe('the Bronze, and the way home from it', () => {
  it('has a dance in a room of its own, with a band and a crowd', () => {
    const { segments, spawns, depth } = loadLevel(BRONZE_FILES);
    const dance = segments[1]!;
    expect(dance).toMatchObject({ id: 'the-bronze', dance: true, goal: { type: 'danced' } });
    const { rooms, people } = loadLevelAndScenery(BRONZE_FILES).scenery;
    const roomsOf = ({ x, y }: { x: number; y: number }) =>
      rooms.filter(({ x0, y0, x1, y1 }) => x > x0 && x < x1 && y > y0 && y < y1);
    const floor = roomsOf(spawns[dance.faithAt]!);
    expect(floor).toHaveLength(1);
    expect(roomsOf(spawns[dance.willowAt]!)).toEqual(floor);
    expect(roomsOf(spawns[segments[2]!.faithAt]!)).not.toEqual(floor);
    expect(people.length).toBeGreaterThan(8);
    for (const person of people) expect(roomsOf(person)).toEqual(floor);
    expect(floor[0]!.y1).toBeCloseTo(depth);
  });

  it('is a walk past a pack that waits and prowls, then a fight in waves that begins with Willow held', () => {
    const { segments, zones } = loadLevel(BRONZE_FILES);
    const [walk, fire] = segments.slice(-2);
    expect(segments.map(({ id }) => id)).toEqual([
      'the-film',
      'the-bronze',
      'walking-home',
      'first-fire',
    ]);
    expect(walk!.goal).toEqual({ type: 'arrived', zone: 'dead-end' });
    expect(zones['dead-end']).toBeDefined();
    expect(walk!.spawns.length).toBeGreaterThan(4);
    for (const { wakeUnits } of walk!.spawns) expect(wakeUnits).toBeGreaterThan(0);
    expect(new Set(walk!.spawns.map(({ prowls }) => prowls))).toEqual(new Set([false, true]));
    expect(fire!.spawns).toMatchObject([{ kind: 'vampire', holds: 'willow' }]);
    expect(fire!.goal).toEqual({ type: 'cleared' });
    const kinds = fire!.waves.map(({ spawns }) => spawns.map(({ kind }): string => kind));
    expect(kinds.map((wave) => wave.includes('brute'))).toEqual([false, true, true, true]);
  });

  it('has light that shows flames only where something burns', () => {
    const { lights } = loadLevelAndScenery(BRONZE_FILES).scenery;
    expect(new Set(lights.map(({ flames }) => flames.length))).toEqual(new Set([0, 1, 2]));
  });
});

describe('scenery', () => {
  it('tells the view what stands where, and the ear what to play', () => {
    const map = smallMap();
    map.layers.push(
      {
        type: 'objectgroup',
        name: 'props',
        objects: [
          { id: 20, type: 'tree', point: true, x: -62, y: 0 },
          {
            id: 21,
            type: 'bench',
            point: true,
            x: 124,
            y: 39.866,
            properties: [
              { name: 'flip', type: 'bool', value: true },
              { name: 'until', type: 'string', value: 'only' },
            ],
          },
        ],
      },
      {
        type: 'objectgroup',
        name: 'lights',
        objects: [
          {
            id: 22,
            type: 'lamp',
            point: true,
            x: 62,
            y: 0,
            properties: [
              { name: 'height', type: 'float', value: 2.5 },
              { name: 'color', type: 'string', value: '#ff8000' },
              { name: 'intensity', type: 'float', value: 2 },
              { name: 'range', type: 'float', value: 5 },
            ],
          },
        ],
      },
    );
    map.layers.push(
      {
        type: 'objectgroup',
        name: 'people',
        objects: [{ id: 23, type: 'singer', point: true, x: 124, y: 39.866 }],
      },
      {
        type: 'objectgroup',
        name: 'zones',
        objects: [{ id: 24, type: 'room', x: 0, y: 0, width: 124, height: 79.732 }],
      },
    );
    expect(loadLevelAndScenery(filesOf(map)).scenery).toEqual({
      groundImage: 'ground.webp',
      music: 'ambush',
      road: null,
      props: [
        { kind: 'tree', x: -1, y: 0, flip: false, lastSegment: null },
        { kind: 'bench', x: 2, y: 1, flip: true, lastSegment: 0 },
      ],
      lights: [
        { x: 1, y: 0, height: 2.5, color: 0xff8000, intensity: 2, range: 5, flames: [-0.42, 0.42] },
      ],
      people: [{ kind: 'singer', x: 2, y: 1, height: 0, turned: 90 }],
      rooms: [{ x0: 0, y0: 0, x1: 2, y1: 2 }],
      isIndoors: false,
    });
  });

  it('has no say in play: the rest of the level is the same without it', () => {
    const { hash: _, ...bare } = loadLevel(filesOf(smallMap()));
    const map = smallMap();
    map.layers.push({
      type: 'objectgroup',
      name: 'props',
      objects: [{ id: 20, type: 'tree', point: true, x: 200, y: 100 }],
    });
    expect(loadLevel(filesOf(map, smallPlan()))).toMatchObject(bare);
  });
});

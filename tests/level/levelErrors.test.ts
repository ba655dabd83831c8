import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { LevelError, type LevelProblem } from '../../src/level/LevelError.ts';
import { loadLevel } from '../../src/level/loadLevel.ts';
import { gatherLevels } from '../../src/level/levels.ts';
import { AMBUSH_FILES, filesOf, smallMap, smallPlan, type TestMap } from '../support/levelFiles.ts';

function problemsOf(load: () => unknown): readonly LevelProblem[] {
  try {
    load();
  } catch (error) {
    if (error instanceof LevelError) return error.problems;
    throw error;
  }
  return [];
}

const problems = (map: unknown, plan: unknown = smallPlan()): readonly LevelProblem[] =>
  problemsOf(() => loadLevel(filesOf(map, plan)));

function withMap(change: (map: TestMap) => void): readonly LevelProblem[] {
  const map = smallMap();
  change(map);
  return problems(map);
}

const solid = (fields: Record<string, unknown>) =>
  withMap((map) => {
    map.layers[1]!.objects![0] = {
      ...map.layers[1]!.objects![0],
      ...fields,
    };
  });

const withLayer = (fields: Record<string, unknown>) =>
  withMap((map) => Object.assign(map.layers[0]!, fields));

const spawn = (fields: Record<string, unknown>) =>
  withMap((map) => {
    map.layers[2]!.objects![0] = { ...map.layers[2]!.objects![0], ...fields };
  });

const zone = (fields: Record<string, unknown>) => ({
  type: 'objectgroup',
  name: 'zones',
  objects: [{ id: 40, type: 'barrel', x: 124, y: 200, ...fields }],
});

const reasons = (found: readonly LevelProblem[]): string => found.map((p) => p.reason).join('\n');

describe('a broken level', () => {
  it('is refused with every problem at once, each with file, layer, object and reason', () => {
    const map = smallMap();
    map.layers[1]!.objects!.push({ id: 30, type: 'lava', x: 0, y: 0, width: 9, height: 9 });
    map.layers[2]!.objects![0]!['x'] = 100;
    map.layers[2]!.objects![0]!['y'] = 10;
    const plan = smallPlan();
    (plan['segments'] as Record<string, unknown>[])[0]!['willowAt'] = 'nowhere';
    expect(problems(map, plan)).toEqual([
      {
        file: '99-small/map.tmj',
        layer: 'solids',
        object: 30,
        reason: 'unknown type "lava"; known are wall, fence, car, water',
      },
      { file: '99-small/map.tmj', layer: 'spawns', object: 2, reason: '"faith" is inside a solid' },
      {
        file: '99-small/level.json',
        layer: null,
        object: null,
        reason: 'segment "only": the map has no spawn named "nowhere"',
      },
    ]);
  });

  it('is told a hundred problems, and how many more there are', () => {
    const broken = Array.from({ length: 9_000 }, (_, i) => ({ id: i + 100, x: 'left' }));
    const map = smallMap();
    const layers = ['walls', 'cars', 'fences', 'water', 'lava', 'moats', 'ditches'];
    map.layers.push(
      ...layers.map((name) => ({ type: 'objectgroup', name, objects: structuredClone(broken) })),
    );
    const { level } = AMBUSH_FILES;
    const load = () =>
      gatherLevels({
        'campaign.json': '{"order":["99-small"]}',
        '99-small/map.tmj': JSON.stringify(map),
        '99-small/level.json': level,
      });
    expect(problemsOf(load).length).toBeGreaterThan(60_000);
    expect(load).toThrow(/\n {2}and \d{5,} more$/);
  });

  it('is read with or without the invisible mark that some editors put first', () => {
    const { level, map } = filesOf(smallMap(), smallPlan());
    const load = () => loadLevel({ id: '99-small', level: `\uFEFF${level}`, map: `\uFEFF${map}` });
    expect(problemsOf(load)).toEqual([]);
  });

  it('says so in words that a person can act on', () => {
    const load = () => loadLevel(filesOf({ ...smallMap(), orientation: 'isometric' }));
    expect(load).toThrow('The level has a problem:');
    expect(load).toThrow('99-small/map.tmj: orientation: must be an orthogonal map');
  });

  it.each([
    [
      'that is no JSON',
      () => problemsOf(() => loadLevel({ ...AMBUSH_FILES, map: '{' })),
      'is not JSON',
    ],
    ['that is no map', () => problems({ type: 'tileset' }), 'is no Tiled map'],
    ['of an old Tiled', () => withMap((map) => (map['version'] = '1.4')), 'Tiled 1.8 or later'],
    ['without end', () => withMap((map) => (map['infinite'] = true)), 'infinite map'],
    ['of absurd size', () => withMap((map) => (map['width'] = 1e9)), 'width'],
    ['too large to play', () => withMap((map) => (map['width'] = 900)), 'units; 4 to 128'],
    ['of NaN width', () => withMap((map) => (map['width'] = NaN)), 'width'],
    [
      'with a compressed layer',
      () =>
        withMap((map) =>
          map.layers.push({
            type: 'tilelayer',
            name: 'tiles',
            encoding: 'base64',
            compression: 'zlib',
            data: 'eJw=',
          }),
        ),
      'is a compressed tile layer (zlib)',
    ],
    [
      'with a tile layer',
      () => withMap((map) => map.layers.push({ type: 'tilelayer', name: 'tiles', data: [0] })),
      'is a tile layer; the ground is painted as an image layer',
    ],
    [
      'with a barrel that is a point',
      () => withMap((map) => map.layers.push(zone({ point: true, width: 0, height: 0 }))),
      'a barrel is an ellipse that has a size',
    ],
    [
      'with a barrel that is not round on the ground',
      () => withMap((map) => map.layers.push(zone({ ellipse: true, width: 62, height: 62 }))),
      'must be round on the ground',
    ],
    [
      'with a thing that is taken along in a segment that is not there',
      () =>
        withMap((map) =>
          map.layers.push({
            type: 'objectgroup',
            name: 'props',
            objects: [
              {
                id: 40,
                type: 'duffelBag',
                point: true,
                x: 62,
                y: 0,
                properties: [{ name: 'until', type: 'string', value: 'later' }],
              },
            ],
          }),
        ),
      'property until: there is no segment "later"',
    ],
    [
      'with an unknown layer',
      () => withMap((map) => map.layers.push({ type: 'objectgroup', name: 'solid', objects: [] })),
      'unknown; known are ground, solids',
    ],
    ['without solids', () => withMap((map) => map.layers.splice(1, 1)), 'is missing'],
    [
      'without a ground',
      () => withMap((map) => map.layers.splice(0, 1)),
      'image layer of the ground',
    ],
    [
      'with a ground from elsewhere',
      () => withMap((map) => (map.layers[0]!['image'] = '../../secret.png')),
      "must be a file in the level's own folder",
    ],
    [
      'with a moved layer',
      () => withMap((map) => (map.layers[1]!['offsetx'] = 5)),
      'layer is moved',
    ],
    [
      'with a version that is a number',
      () => withMap((map) => (map['version'] = 1.1)),
      'version: must be the text that Tiled writes, such as "1.10"',
    ],
    ['with a hidden layer', () => withLayer({ visible: false }), 'is hidden; show it in Tiled'],
    ['with a faint layer', () => withLayer({ opacity: 0.5 }), 'is not fully opaque'],
    ['with parallax', () => withLayer({ parallaxx: 0.5 }), 'parallax is not understood'],
    ['with a tint', () => withLayer({ tintcolor: '#ff0000' }), 'the layer is tinted'],
    ['with a blend mode', () => withLayer({ mode: 'multiply' }), 'the layer is blended'],
    ['with a repeated image', () => withLayer({ repeatx: true }), 'the image is repeated'],
    ['with what is not known yet', () => withLayer({ glow: 3 }), 'glow'],
    [
      'with two layers of a name',
      () => withMap((map) => map.layers.push({ type: 'objectgroup', name: 'solids', objects: [] })),
      'two layers of this name',
    ],
  ])('refuses a map %s', (_, load, reason) => {
    expect(reasons(load())).toContain(reason);
  });

  it.each([
    ['a capsule', () => solid({ capsule: true }), 'is a capsule'],
    ['a hidden wall', () => solid({ visible: false }), 'is hidden; show it in Tiled'],
    ['a wall with what is not known yet', () => solid({ glow: 3 }), 'glow'],
    ['a turned wall', () => solid({ rotation: 30 }), 'is turned'],
    ['a polygon', () => solid({ polygon: [] }), 'is a polygon'],
    ['a tile', () => solid({ gid: 3 }), 'is a tile'],
    ['a template', () => solid({ template: 'wall.tx' }), 'made from a template'],
    ['a wall without size', () => solid({ width: 0 }), 'has no size'],
    ['a wall of negative size', () => solid({ width: -40 }), 'width'],
    ['a wall at NaN', () => solid({ x: NaN }), 'x: '],
    [
      'an ellipse that is none on the ground',
      () => solid({ ellipse: true, width: 100, height: 100 }),
      'must be round on the ground: 100 px wide asks for 64.30 px high',
    ],
    ['a spawn off the map', () => spawn({ x: -1 }), 'is off the map, at -1, 200 px'],
    [
      'a spawn that is no point',
      () => spawn({ point: false, width: 9, height: 9 }),
      'must be a point',
    ],
    ['a spawn without a name', () => spawn({ name: '' }), 'has no name'],
    ['a spawn with a name of its own kind', () => spawn({ name: '__proto__' }), 'small letters'],
    ['two spawns of a name', () => spawn({ name: 'elder' }), 'another spawn named "elder"'],
    ['two objects of an id', () => spawn({ id: 1 }), 'an object of the same id'],
  ])('refuses %s', (_, load, reason) => {
    const found = load();
    expect(reasons(found)).toContain(reason);
    expect(found[0]!.object).toBeTypeOf('number');
  });

  it.each([
    ['a misspelt field', { muzic: 'x' }, 'muzic'],
    ['another kind', { kind: 'swim' }, 'kind'],
    ['a bond above its ceiling', { bond: { start: 300, floor: 0, ceiling: 200 } }, 'floor ≤ start'],
    [
      'medals in the wrong order',
      { medals: { slayer: 500, gold: 200, silver: 300, bronze: 400 } },
      'a better medal must need a shorter time',
    ],
    ['no segments', { segments: [] }, 'segments'],
  ])('refuses a plan with %s', (_, change, reason) => {
    expect(reasons(problems(smallMap(), { ...smallPlan(), ...change }))).toContain(reason);
  });

  it.each([
    [
      'the headlights',
      { goal: { type: 'boss-seared' }, task: 'headlights' },
      'no zone of type beam',
    ],
    ['nobody to dust', { spawns: [] }, 'nobody can reach its goal'],
    [
      'a crowd',
      {
        reinforcements: { kind: 'turokHan', at: ['elder'], everyTicks: 10, atMost: 24 },
      },
      '25 enemies at once',
    ],
    [
      'a place that the map lacks',
      { goal: { type: 'arrived', zone: 'nowhere' } },
      'the map\'s layer "zones" has no place named "nowhere"',
    ],
    ['a place without a name', { goal: { type: 'arrived' } }, 'goal.zone'],
    [
      'nobody to clear away',
      { goal: { type: 'cleared' }, spawns: [] },
      'its goal "cleared" needs spawns or waves',
    ],
    [
      'a goal that reinforcements put off for ever',
      {
        goal: { type: 'cleared' },
        reinforcements: { kind: 'turokHan', at: ['elder'], everyTicks: 10, atMost: 1 },
      },
      'reinforcements never end; plan waves',
    ],
    [
      'a wave from nowhere',
      { waves: [{ whenLeft: 1, spawns: [{ kind: 'turokHan', at: 'nowhere' }] }] },
      'the map has no spawn named "nowhere"',
    ],
    [
      'a wave that is too large',
      {
        waves: [{ whenLeft: 5, spawns: Array(20).fill({ kind: 'turokHan', at: 'elder' }) }],
      },
      '25 enemies at once',
    ],
    ['an empty wave', { waves: [{ whenLeft: 0, spawns: [] }] }, 'waves.0.spawns'],
    [
      'two who hold Willow',
      {
        spawns: [
          { kind: 'elderTurokHan', at: 'elder', holds: 'willow' },
          { kind: 'turokHan', at: 'elder', holds: 'willow' },
        ],
      },
      'two enemies hold Willow',
    ],
    [
      'somebody held who is not Willow',
      { spawns: [{ kind: 'elderTurokHan', at: 'elder', holds: 'faith' }] },
      'spawns.0.holds',
    ],
    ['an unknown cue', { lines: [{ when: 'never', who: 'faith', text: 'Hi' }] }, 'lines.0.when'],
  ])('refuses a segment with %s', (_, change, reason) => {
    const plan = smallPlan();
    Object.assign((plan['segments'] as object[])[0]!, change);
    expect(reasons(problems(smallMap(), plan))).toContain(reason);
  });

  it('never brings down the game: whatever the files hold, it is a level or a LevelError', () => {
    fc.assert(
      fc.property(fc.json(), fc.json(), (map, level) => {
        problemsOf(() => loadLevel({ id: '99-any', map, level }));
      }),
    );
  });

  it('nor when one value of a good level is replaced by another', () => {
    const json = JSON.parse(AMBUSH_FILES.map) as unknown;
    const paths = pathsOf(json);
    fc.assert(
      fc.property(fc.constantFrom(...paths), fc.jsonValue(), (path, value) => {
        const map = structuredClone(json);
        setAt(map, path, value);
        const load = () => loadLevel({ ...AMBUSH_FILES, map: JSON.stringify(map) });
        const found = problemsOf(load);
        for (const { file, reason } of found) {
          expect(file).toMatch(/^02-ambush\/(map\.tmj|level\.json)$/);
          expect(reason).not.toBe('');
        }
      }),
    );
  });
});

describe('a zone', () => {
  const withZone = (fields: Record<string, unknown>) =>
    withMap((map) =>
      map.layers.push({
        type: 'objectgroup',
        name: 'zones',
        objects: [
          { id: 40, name: 'there', type: 'place', x: 0, y: 0, width: 62, height: 40, ...fields },
          { id: 41, name: 'here', type: 'place', x: 0, y: 0, width: 62, height: 40 },
        ],
      }),
    );

  it('may be a place of any name', () => {
    expect(withZone({})).toEqual([]);
  });

  it.each([
    ['of no size', { width: 0 }, 'has no size; a place is a rectangle or an ellipse'],
    ['that is a point', { point: true }, 'has no size'],
    ['that is not round', { ellipse: true, height: 62 }, 'must be round on the ground'],
    ['without a name', { name: '' }, 'has no name'],
    [
      'of an unknown type',
      { type: 'lava' },
      'unknown type "lava"; known are barrel, beam, contact, curtain, place, room',
    ],
  ])('is refused %s', (_, fields, reason) => {
    const [problem] = withZone(fields);
    expect(problem).toMatchObject({ file: '99-small/map.tmj', layer: 'zones', object: 40 });
    expect(problem!.reason).toContain(reason);
  });

  it('is refused when there is another of its name', () => {
    const [problem] = withZone({ name: 'here' });
    expect(problem).toMatchObject({ layer: 'zones', object: 41 });
    expect(problem!.reason).toContain('another place named "here"');
  });
});

describe('the campaign', () => {
  it('names every level that is missing or broken', () => {
    const found = problemsOf(() =>
      gatherLevels({
        'campaign.json': '{ "order": ["02-ambush", "07-school"] }',
        '02-ambush/level.json': AMBUSH_FILES.level,
        '02-ambush/map.tmj': 'x',
      }),
    );
    expect(found.map(({ file }) => file)).toEqual([
      '02-ambush/map.tmj',
      '07-school/level.json',
      '07-school/map.tmj',
    ]);
  });
});

type Path = readonly (string | number)[];

function pathsOf(json: unknown, path: Path = []): Path[] {
  if (typeof json !== 'object' || json === null) return [path];
  const entries: [string | number, unknown][] = Array.isArray(json)
    ? json.map((value, i) => [i, value])
    : Object.entries(json);
  return [
    ...(path.length > 0 ? [path] : []),
    ...entries.flatMap(([key, value]) => pathsOf(value, [...path, key])),
  ];
}

function setAt(json: unknown, path: Path, value: unknown): void {
  let target = json as Record<string | number, unknown>;
  for (const key of path.slice(0, -1)) target = target[key] as Record<string | number, unknown>;
  target[path.at(-1)!] = value;
}

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LevelError, type LevelProblem } from '../../src/level/LevelError.ts';
import { loadLevel } from '../../src/level/loadLevel.ts';
import { AMBUSH_FILES, type TestMap } from '../support/levelFiles.ts';

/** What is wrong with the ambush when its plan of the roads, and its segments, are changed so. */
function problemsWith(
  changeRoads: (map: TestMap) => void,
  changePlan: (home: Record<string, unknown>) => void = () => {},
): readonly LevelProblem[] {
  const map = JSON.parse(AMBUSH_FILES.roads!) as TestMap;
  changeRoads(map);
  const plan = JSON.parse(AMBUSH_FILES.level) as { segments: Record<string, unknown>[] };
  changePlan(plan.segments.find(({ id }) => id === 'home')!);
  return problemsOf({ roads: JSON.stringify(map), level: JSON.stringify(plan) });
}

function problemsOf(changed: Partial<typeof AMBUSH_FILES>): readonly LevelProblem[] {
  try {
    loadLevel({ ...AMBUSH_FILES, ...changed });
  } catch (error) {
    if (error instanceof LevelError) return error.problems;
    throw error;
  }
  return [];
}

type Thing = Record<string, unknown>;

const layerOf = (map: TestMap, name: string) => map.layers.find((layer) => layer.name === name)!;

/** With the first object of a layer changed, or with one more when it has none. */
const withFirst = (layer: string, fields: Thing, fresh: Thing = {}): readonly LevelProblem[] =>
  problemsWith((map) => {
    let found = map.layers.find(({ name }) => name === layer);
    if (!found) map.layers.push((found = { type: 'objectgroup', name: layer, objects: [] }));
    const objects = found.objects!;
    if (objects.length === 0) objects.push({ id: 9001, name: '', x: 8, y: 8, ...fresh });
    objects[0] = { ...objects[0], ...fields };
  });

const property = (name: string, value: unknown) => [
  { name, type: typeof value === 'number' ? 'float' : typeof value, value },
];

describe('a plan of roads', () => {
  it('that is as it lies on the disk has nothing wrong', () => {
    expect(problemsWith(() => {})).toEqual([]);
  });

  it.each<[string, readonly LevelProblem[], RegExp]>([
    [
      'a road that is no line',
      withFirst('roads', { polyline: undefined, point: true }),
      /a road is a line/,
    ],
    [
      'a road of lava',
      withFirst('roads', { type: 'lava' }),
      /unknown type "lava"; known are asphalt, wet/,
    ],
    [
      'a road as long as a car',
      withFirst('roads', {
        polyline: [
          { x: 0, y: 0 },
          { x: 8, y: 0 },
        ],
      }),
      /shorter than 8 units/,
    ],
    ['half a lane', withFirst('roads', { properties: property('lanes', 1.5) }), /lanes/],
    [
      'a wall of fog',
      withFirst('walls', { type: 'fog' }),
      /unknown type "fog"; known are building, rail/,
    ],
    [
      'a size that leaves half of the roads outside',
      problemsWith((map) => (map['width'] = Math.floor(Number(map['width']) / 2))),
      /lies outside of the plan/,
    ],
    ['a building half outside', withFirst('walls', { x: -8 }), /lies outside of the plan/],
    ['a start beside all roads', withFirst('starts', { x: 4, y: 4 }), /is on no road/],
    [
      'a start that looks nowhere',
      withFirst('starts', { properties: property('directionDegrees', 'north') }),
      /directionDegrees/,
    ],
    [
      'a place without a size',
      withFirst('zones', { point: true, width: 0, height: 0 }),
      /rectangle that has a size/,
    ],
    [
      'a crossing of whales',
      withFirst('crossings', { type: 'whales' }, { width: 80, height: 80 }),
      /unknown type "whales"; known are light, rail/,
    ],
    [
      'a thing with a size',
      withFirst('things', { point: false, width: 80, height: 80 }),
      /a thing is a point/,
    ],
    [
      'a jam that is too thick',
      withFirst('jams', {
        properties: [...property('speed', 5), ...property('spacing', 1)],
        width: 80,
        height: 80,
      }),
      /spacing/,
    ],
  ])('%s is refused, with its file and what is wrong', (_name, problems, reason) => {
    expect(problems.length).toBeGreaterThan(0);
    expect(
      problems.some((problem) => reason.test(problem.reason)),
      JSON.stringify(problems),
    ).toBe(true);
    for (const { file } of problems) expect(file).toMatch(/^02-ambush\/(roads\.tmj|level\.json)$/);
    expect(problems[0]!.layer).not.toBeNull();
  });

  it('says all that is wrong at once, and where', () => {
    const problems = problemsWith((map) => {
      map['properties'] = [];
      map.layers.push({ type: 'objectgroup', name: 'clouds', objects: [] });
      map.layers = map.layers.filter(({ name }) => name !== 'zones');
      layerOf(map, 'roads').objects![0]!['type'] = 'lava';
    });
    const roads = problems.filter(({ file }) => file.endsWith('roads.tmj'));
    expect(roads.map(({ layer, reason }) => `${layer}: ${reason.split(';')[0]}`)).toEqual([
      'clouds: unknown',
      'zones: is missing',
      `null: the map's property "ground" must be one of asphalt, wet, concrete, pavement, dirt, grass, sand`,
      'roads: unknown type "lava"',
    ]);
  });

  it.each<[string, Thing, RegExp]>([
    ['begins nowhere', { faithAt: 'atlantis' }, /atlantis/],
    ['leads nowhere', { goal: { type: 'arrived', zone: 'atlantis' } }, /atlantis/],
    ['is a fight', { goal: { type: 'cleared' } }, /arriv/],
  ])('a drive that %s is refused by the level', (_name, fields, reason) => {
    const problems = problemsWith(
      () => {},
      (home) => Object.assign(home, fields),
    );
    expect(problems.map((problem) => problem.reason).join('\n')).toMatch(reason);
    expect(problems[0]!.file).toBe('02-ambush/level.json');
  });

  it('that is missing or no JSON is said, and nothing else breaks', () => {
    const { roads: _roads, ...without } = AMBUSH_FILES;
    expect(() => loadLevel(without)).toThrow(/roads\.tmj/);
    expect(problemsOf({ roads: '{"layers": [' })[0]!.file).toBe('02-ambush/roads.tmj');
  });

  it('with any value anywhere is read or refused, and never anything else', () => {
    const whole = JSON.parse(AMBUSH_FILES.roads!) as TestMap;
    const places = whole.layers.flatMap(({ name, objects }) =>
      (objects ?? [])
        .slice(0, 2)
        .flatMap((object, i) => Object.keys(object).map((key) => ({ name, i, key }))),
    );
    fc.assert(
      fc.property(fc.constantFrom(...places), fc.jsonValue(), ({ name, i, key }, value) => {
        problemsWith((map) => (layerOf(map, name).objects![i]![key] = value));
      }),
      { numRuns: 60, seed: 5 },
    );
  });
});

import { describe, expect, it } from 'vitest';
import { LevelError, type LevelProblem } from '../../src/level/LevelError.ts';
import { loadLevel } from '../../src/level/loadLevel.ts';
import type { BeatMap } from '../../src/sim/dance/beatMap.ts';
import { BRONZE_DANCE, dancePlan, filesOf, smallMap, smallPlan } from '../support/levelFiles.ts';

const small = (): Record<string, unknown> => ({
  song: 'small',
  ticksPerBeat: 60,
  beatsPerBar: 4,
  endTicks: 480,
  steps: [
    { tick: 0, move: 'left' },
    { tick: 60, move: 'hold', holdTicks: 40 },
    { tick: 120, move: 'turn' },
  ],
});

function problems(dance: string | undefined, plan = dancePlan()): readonly LevelProblem[] {
  try {
    loadLevel({ ...filesOf(smallMap(), plan), ...(dance === undefined ? {} : { dance }) });
  } catch (error) {
    if (error instanceof LevelError) return error.problems;
    throw error;
  }
  return [];
}

const withSteps = (...steps: unknown[]): string => JSON.stringify({ ...small(), steps });
const withField = (field: Record<string, unknown>): string =>
  JSON.stringify({ ...small(), ...field });

describe('a dance', () => {
  it('lies in the level, and in its hash', () => {
    const files = filesOf(smallMap(), dancePlan());
    const level = loadLevel({ ...files, dance: JSON.stringify(small()) });
    expect(level.dance?.steps).toEqual([
      { tick: 0, move: 'left', holdTicks: 0 },
      { tick: 60, move: 'hold', holdTicks: 40 },
      { tick: 120, move: 'turn', holdTicks: 0 },
    ]);
    expect(level.segments[0]).toMatchObject({ dance: true, goal: { type: 'danced' } });
    const other = loadLevel({ ...files, dance: withField({ endTicks: 720 }) });
    expect(other.hash).not.toBe(level.hash);
  });

  it('is missing in a level that has none', () => {
    expect(loadLevel(filesOf(smallMap())).dance).toBeNull();
  });

  it.each([
    ['that is no JSON', '{', 'is not JSON'],
    ['with a misspelt field', withField({ beets: 3 }), 'beets'],
    ['with beats of no length', withField({ ticksPerBeat: 0 }), 'ticksPerBeat is 0'],
    ['that ends in a bar', withField({ endTicks: 500 }), 'endTicks is 500, no bar line'],
    ['without steps', withSteps(), 'asks for no step'],
    ['with an unknown move', withSteps({ tick: 0, move: 'jump' }), 'steps.0.move'],
    [
      'with a step between ticks',
      withSteps({ tick: 0.5, move: 'left' }),
      'step 0 at tick 0.5: its tick is no whole number',
    ],
    [
      'that goes back',
      withSteps({ tick: 60, move: 'left' }, { tick: 30, move: 'up' }),
      'step 0 at tick 60: the next step is not after it, but at 30',
    ],
    [
      'that is too fast',
      withSteps({ tick: 60, move: 'left' }, { tick: 74, move: 'up' }),
      'the next step is 14 ticks after it; a quarter of a beat is the least',
    ],
    [
      'with a hold into the next step',
      withSteps({ tick: 60, move: 'hold', holdTicks: 60 }, { tick: 120, move: 'up' }),
      'step 0 at tick 60: is held into the next step, at 120',
    ],
    ['with a hold of no length', withSteps({ tick: 60, move: 'hold' }), 'is held for 0 ticks'],
    ['with a turn that is held', withSteps({ tick: 0, move: 'turn', holdTicks: 9 }), 'turn cannot'],
    ['beyond its song', withSteps({ tick: 480, move: 'left' }), 'the song is over at 480'],
  ])('is refused %s', (_, dance, reason) => {
    const [problem] = problems(dance);
    expect(problem).toMatchObject({ file: '99-small/dance.json', layer: null, object: null });
    expect(problem!.reason).toContain(reason);
  });

  it.each([
    ['without a beat map', undefined, {}, 'the level has no dance.json'],
    ['with a goal of a fight', BRONZE_DANCE, { goal: { type: 'boss-dusted' } }, 'is "danced" if'],
    [
      'with enemies',
      BRONZE_DANCE,
      { spawns: [{ kind: 'turokHan', at: 'elder' }] },
      'nobody comes to a dance who fights',
    ],
    ['with work to do', BRONZE_DANCE, { task: 'headlights' }, 'nobody works at a dance'],
  ])('is refused as a segment %s', (_, dance, change, reason) => {
    const plan = dancePlan();
    Object.assign((plan['segments'] as object[])[0]!, change);
    expect(problems(dance, plan).map((problem) => problem.reason)).toContainEqual(
      expect.stringContaining(reason),
    );
  });

  it('is no goal of a fight', () => {
    const plan = smallPlan();
    Object.assign((plan['segments'] as object[])[0]!, { goal: { type: 'danced' } });
    expect(problems(BRONZE_DANCE, plan)[0]!.reason).toContain('is "danced" if it is a dance');
  });
});

describe('the song of the Bronze', () => {
  const map = JSON.parse(BRONZE_DANCE) as BeatMap;

  it('asks for more as it goes on, and for every move there is', () => {
    const bar = map.ticksPerBeat * map.beatsPerBar;
    const asked = (from: number, to: number) =>
      map.steps.filter(({ tick }) => tick >= from * bar && tick < to * bar).length / (to - from);
    expect(asked(0, 8)).toBeLessThan(2.5);
    expect(asked(8, 16)).toBeGreaterThan(asked(0, 8));
    expect(asked(32, 40)).toBeGreaterThan(asked(12, 20));
    expect(new Set(map.steps.map(({ move }) => move)).size).toBe(6);
  });

  it('lasts a minute and a half', () => {
    expect(map.endTicks / 120).toBeGreaterThan(90);
    expect(map.endTicks / 120).toBeLessThan(100);
  });
});

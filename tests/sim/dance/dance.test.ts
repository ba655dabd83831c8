import { describe, expect, it } from 'vitest';
import { BUTTON, moveCode, packInput } from '../../../src/sim/core/inputFrame.ts';
import { barTicksOf, type DanceMove } from '../../../src/sim/dance/beatMap.ts';
import { DANCE } from '../../../src/sim/dance/dance.ts';
import type { FightEvent } from '../../../src/sim/fight/events.ts';
import { fightStage } from '../../../src/sim/fight/stage.ts';
import { createRandomPlayer } from '../../../tools/randomInput.ts';
import { eventsOf } from '../fight/scenario.ts';
import {
  FLOOR,
  MAP,
  WHOLE_SONG,
  bot,
  danceOf,
  floor,
  handOn,
  playOn,
  press,
  withSteps,
} from './floor.ts';

const BAR = barTicksOf(MAP);
const step = (tick: number, move: DanceMove, holdTicks = 0) => ({ tick, move, holdTicks });

const gradesOf = (events: readonly FightEvent[], who: 'faith' | 'willow' = 'faith') =>
  eventsOf(events, 'dance-step-judged')
    .filter((event) => event.who === who)
    .map(({ grade }) => grade);

/** What a single step to the left at tick 120 is worth when it is danced so. */
function gradeAt(offset: number, options = {}, pressed: DanceMove = 'left') {
  const level = withSteps([step(120, 'left')]);
  const world = floor(options, level);
  const hand = () => (danceOf(world).songTick + 1 === 120 + offset ? press(pressed) : 0);
  return gradesOf(playOn(world, 200, hand))[0];
}

describe('a step', () => {
  it('on the beat is perfect, six ticks late is good', () => {
    expect(gradeAt(0)).toBe('perfect');
    expect(gradeAt(6)).toBe('good');
  });

  it.each([
    [-17, 'missed'],
    [-16, 'early'],
    [-11, 'early'],
    [-10, 'good'],
    [-5, 'perfect'],
    [5, 'perfect'],
    [10, 'good'],
    [11, 'late'],
    [16, 'late'],
    [17, 'missed'],
  ])('%i ticks off the beat is %s', (offset, grade) => {
    expect(gradeAt(offset)).toBe(grade);
  });

  it('has more room in the story, and less for the chosen', () => {
    expect(gradeAt(7, { difficulty: 'story' })).toBe('perfect');
    expect(gradeAt(22, { difficulty: 'story' })).toBe('late');
    expect(gradeAt(5, { difficulty: 'chosen' })).toBe('good');
    expect(gradeAt(14, { difficulty: 'chosen' })).toBe('missed');
  });

  it('to the other side is missed', () => {
    expect(gradeAt(0, {}, 'right')).toBe('missed');
    expect(gradeAt(0, {}, 'turn')).toBe('missed');
  });

  it('is judged by what the player hears: so much later as was calibrated', () => {
    expect(gradeAt(12, { judgedDelayTicks: 12 })).toBe('perfect');
    expect(gradeAt(0, { judgedDelayTicks: 12 })).toBe('early');
  });

  it('by a stick that leans is one, one that is hardly touched is none', () => {
    const world = floor({}, withSteps([step(120, 'up')]));
    const at = (strength: number) => () =>
      danceOf(world).songTick + 1 === 120 ? packInput(0, moveCode(0.72, strength), 0) : 0;
    expect(gradesOf(playOn(floorOnce(), 200, at(2)))).toEqual(['perfect']);
    expect(gradesOf(playOn(floorOnce(), 200, at(1)))).toEqual(['missed']);

    function floorOnce() {
      world.dance = floor({}, world.level).dance;
      return world;
    }
  });

  it('to the next side needs no letting go, and letting go is no step', () => {
    const level = withSteps([step(120, 'left'), step(150, 'up'), step(200, 'left')]);
    const world = floor({}, level);
    const keys = (from: number) => {
      if (from < 120 || from >= 230) return 0;
      if (from < 150) return packInput(0, moveCode(0.5, 3), 0);
      return from < 170 ? packInput(0, moveCode(0.625, 3), 0) : press('left');
    };
    const events = playOn(world, 300, () => keys(danceOf(world).songTick + 1));
    expect(gradesOf(events)).toEqual(['perfect', 'perfect', 'missed']);
    expect(eventsOf(events, 'dance-stumbled')).toHaveLength(0);
  });
});

describe('a hold', () => {
  const level = withSteps([step(120, 'hold', 90), step(240, 'turn')]);
  const heldFor = (ticks: number) => {
    const world = floor({}, level);
    const events = playOn(world, 300, () => {
      const at = danceOf(world).songTick + 1;
      return at >= 120 && at < 120 + ticks ? packInput(BUTTON.attack, 0, 0) : 0;
    });
    return gradesOf(events)[0];
  };

  it('is held to its end, or nearly', () => {
    expect(heldFor(90)).toBe('perfect');
    expect(heldFor(90 - DANCE.letGoTicks + 1)).toBe('perfect');
    expect(heldFor(300)).toBe('perfect');
  });

  it('let go too soon is missed', () => {
    expect(heldFor(60)).toBe('missed');
    expect(heldFor(1)).toBe('missed');
  });
});

describe('a dance', () => {
  it('of perfect steps ends at a bar line, at 35 seconds', () => {
    const world = floor();
    const events = playOn(world, WHOLE_SONG, handOn(MAP, 0));
    const { songTick, counts, closeness } = danceOf(world);
    const firstLine = Math.ceil(DANCE.earliestEndTicks / BAR) * BAR;
    expect(songTick).toBe(firstLine + BAR);
    expect(world.outcome).toBe('finished');
    expect(eventsOf(events, 'dance-ended')).toEqual([{ type: 'dance-ended', closeness: 1000 }]);
    expect(closeness).toBe(1000);
    expect(counts.missed + counts.early + counts.late + counts.good).toBe(0);
    expect(world.splits[0]!.endTicks).toBe(world.timerTicks);
  });

  it('that goes well ends sooner than one that goes less well, and always at a bar line', () => {
    const ends = [0, 16, 22, 30].map((spreadTicks) => {
      const world = floor();
      playOn(world, WHOLE_SONG, bot({ seed: 3, spreadTicks }));
      return danceOf(world).songTick;
    });
    expect(ends).toEqual([...ends].sort((a, b) => a - b));
    expect(new Set(ends).size).toBe(4);
    for (const end of ends) expect(end % BAR).toBe(0);
  });

  it('that goes badly never fails and lasts the whole song', () => {
    for (const hand of [bot({ seed: 5, spreadTicks: 40, missedShare: 0.5 }), () => 0]) {
      const world = floor();
      const events = playOn(world, WHOLE_SONG, hand);
      expect(danceOf(world).songTick).toBe(WHOLE_SONG);
      expect(world.outcome).toBe('finished');
      expect(eventsOf(events, 'level-failed')).toHaveLength(0);
      expect(eventsOf(events, 'dance-ended')[0]!.closeness).toBeLessThan(1000);
    }
  });

  it('does not pay those who mash: who dances every second step well comes closer', () => {
    const closenessOf = (hand: Parameters<typeof playOn>[2]) => {
      const world = floor();
      playOn(world, WHOLE_SONG, hand);
      return danceOf(world).closeness;
    };
    const everySecond = closenessOf(handOn(MAP, 0, (i) => i % 2 === 0));
    const moves = ['left', 'up', 'right', 'down', 'hold', 'turn'] as const;
    for (const ticks of [4, 9, 17, 34]) {
      let at = 0;
      const mash = () => {
        at++;
        return at % ticks < ticks / 2 ? press(moves[Math.floor(at / ticks) % 6]!) : 0;
      };
      expect(closenessOf(mash)).toBeLessThan(everySecond / 2);
    }
    for (let seed = 1; seed <= 5; seed++) {
      expect(closenessOf(createRandomPlayer(seed))).toBeLessThan(everySecond / 2);
    }
  });

  it('holds a wild press against nobody twice within half a beat', () => {
    const world = floor({}, withSteps([step(700, 'left')]));
    const wild = () => (danceOf(world).songTick % 4 < 2 ? press('up') : 0);
    const stumbles = eventsOf(playOn(world, 600, wild), 'dance-stumbled').length;
    expect(stumbles).toBeGreaterThan(15);
    expect(stumbles).toBeLessThanOrEqual(600 / 30);
  });

  it('Willow answers what Faith dances, as well and a moment later', () => {
    const world = floor();
    const events: [string, number, string][] = [];
    for (let i = 0; i < 1200; i++) {
      fightStage.step(world, [handOn(MAP, 3)(world), 0]);
      for (const { who, step, grade } of eventsOf(world.events, 'dance-step-judged')) {
        events.push([who, step, grade]);
        const late = who === 'willow' ? DANCE.answerTicks : 0;
        expect(danceOf(world).songTick).toBe(MAP.steps[step]!.tick + 3 + late);
      }
    }
    expect(events.slice(0, 4)).toEqual([
      ['faith', 0, 'perfect'],
      ['willow', 0, 'perfect'],
      ['faith', 1, 'perfect'],
      ['willow', 1, 'perfect'],
    ]);
  });

  it('of two players is only as good as the worse', () => {
    const both = floor({ players: 2 });
    const first = handOn(MAP, 0);
    playOn(both, 2000, first, handOn(MAP, 12));
    expect(danceOf(both).counts).toMatchObject({ perfect: 0, good: 0, missed: 0 });
    expect(danceOf(both).counts.late).toBeGreaterThan(8);

    const alone = floor({ players: 2 });
    playOn(alone, WHOLE_SONG, first, () => packInput(BUTTON.orderAmplify, 0, 0));
    expect(danceOf(alone)).toMatchObject({ closeness: 0, counts: { missed: MAP.steps.length } });
  });

  it('waits for no second player who has gone away: Willow dances on by herself', () => {
    const world = floor({ players: 2 });
    playOn(world, WHOLE_SONG, handOn(MAP, 0));
    expect(world.outcome).toBe('finished');
    expect(danceOf(world).counts.perfect).toBeGreaterThan(10);
  });

  it('of two players is in step only while they are near each other', () => {
    const inStepBars = (offset: number) => {
      const world = floor({ players: 2 });
      const events = playOn(world, 8 * BAR, handOn(MAP, -5), handOn(MAP, offset));
      return eventsOf(events, 'dance-bar').filter(({ inStep }) => inStep).length;
    };
    expect(inStepBars(1)).toBe(7);
    // each of them is perfect or good for herself
    expect(inStepBars(5)).toBe(0);
  });

  it("goes on when Willow's player comes and leaves in the middle of it", () => {
    const world = floor();
    let ticks = 0;
    playOn(world, WHOLE_SONG, handOn(MAP, 0), () =>
      ++ticks % 400 === 0 ? packInput(BUTTON.join, 0, 0) : 0,
    );
    expect(world.outcome).toBe('finished');
    expect(fightStage.findBrokenInvariant(world)).toBeNull();
    expect(danceOf(world).counts.perfect).toBeGreaterThan(10);
  });

  it('in step is a deed, bar by bar, that wears off', () => {
    const world = floor();
    const events = playOn(world, WHOLE_SONG, handOn(MAP, 0));
    const bars = eventsOf(events, 'dance-bar').filter(({ inStep }) => inStep);
    // the first bar asks for nothing
    expect(bars).toHaveLength(eventsOf(events, 'dance-bar').length - 1);
    const deeds = eventsOf(events, 'bond-changed');
    expect(deeds).toHaveLength(bars.length);
    expect(deeds.every(({ deed }) => deed === 'danced')).toBe(true);
    expect(deeds.map(({ amount }) => amount).slice(0, 2)).toEqual([4, 3]);
  });

  it('is danced where the two stand, face to face, and nobody is hurt', () => {
    const world = floor();
    const { x, y } = world.bodies;
    const before = [x[0], y[0], x[1], y[1]];
    playOn(world, WHOLE_SONG, bot({ seed: 2, spreadTicks: 9 }));
    expect([x[0], y[0], x[1], y[1]]).toEqual(before);
    const away = Math.abs(world.faith.facing - world.willow.facing);
    expect(away).toBeCloseTo(Math.PI, 9);
    expect(world.tallies.damageTaken).toBe(0);
  });

  it('leads into the fight after it, and out of the one before, with everybody in place', () => {
    const fight = {
      ...FLOOR.segments[0]!,
      id: 'fight',
      dance: false,
      spawns: [{ kind: 'turokHan', at: 'elder', wakeUnits: null, prowls: false, holds: null }],
      goal: { type: 'boss-dusted' },
    } as const;
    const world = floor({}, { ...FLOOR, segments: [...FLOOR.segments, fight, ...FLOOR.segments] });
    const ends = Math.ceil(DANCE.earliestEndTicks / BAR) * BAR + BAR;
    playOn(world, ends, handOn(MAP, 0));
    expect(world.segment).toBe(1);
    expect(world.dance).toBeNull();
    expect(world.enemies).toHaveLength(1);
    world.goalReached = true;
    playOn(world, 1);
    expect(world.segment).toBe(2);
    expect(danceOf(world).songTick).toBe(0);
    expect(world.enemies).toHaveLength(0);
    expect(fightStage.findBrokenInvariant(world)).toBeNull();
  });
});

describe('whatever is pressed', () => {
  it('no promise of a dance is broken, in 50 whole songs', () => {
    for (let seed = 1; seed <= 50; seed++) {
      const world = floor({
        players: seed % 2 === 0 ? 2 : 1,
        difficulty: (['story', 'slayer', 'chosen'] as const)[seed % 3]!,
        judgedDelayTicks: seed % 5,
      });
      const wild = [createRandomPlayer(seed), createRandomPlayer(seed + 500)];
      const tame = [
        bot({ seed, spreadTicks: seed % 24, missedShare: 0.1 }),
        bot({ seed: seed + 1, spreadTicks: 12 }),
      ];
      const [first, second] = seed % 3 === 0 ? wild : tame;
      let next = 0;
      for (let tick = 0; tick < WHOLE_SONG && world.outcome === 'running'; tick++) {
        fightStage.step(world, [first!(world), second!(world)]);
        const broken = fightStage.findBrokenInvariant(world);
        if (broken !== null) throw new Error(`seed ${seed}, tick ${tick}: ${broken}`);
        const { nextStep } = danceOf(world);
        if (nextStep < next) throw new Error(`seed ${seed}: back to step ${nextStep}`);
        next = nextStep;
      }
      expect(world.outcome, `seed ${seed}`).toBe('finished');
    }
  });

  it('a dance goes on from a snapshot exactly as it did, and every field of it is hashed', () => {
    const world = floor({ players: 2 });
    const hands = [bot({ seed: 8, spreadTicks: 14 }), bot({ seed: 9, spreadTicks: 14 })] as const;
    // in the middle of a hold that both are in
    playOn(world, 2160, ...hands);
    const snapshot = fightStage.snapshot(world);
    const start = fightStage.hash(world);
    playOn(world, 700, ...hands);
    const later = fightStage.hash(world);
    fightStage.restore(world, snapshot);
    expect(fightStage.hash(world)).toBe(start);
    playOn(world, 700, ...hands);
    expect(fightStage.hash(world)).toBe(later);

    for (const path of leavesOf(danceOf(world))) {
      const { holder, name } = follow(danceOf(world), path);
      const value = holder[name];
      holder[name] =
        typeof value === 'number' ? value + 1 : typeof value === 'string' ? 'x' : !value;
      expect(fightStage.hash(world), path.join('.')).not.toBe(later);
      holder[name] = value;
    }
    expect(fightStage.hash(world)).toBe(later);

    fightStage.restore(floor(), snapshot);
  });
});

type Plain = Record<string, unknown>;

const leavesOf = (value: object): string[][] =>
  Object.entries(value).flatMap(([name, child]: [string, unknown]) =>
    typeof child === 'object' && child !== null
      ? leavesOf(child).map((path) => [name, ...path])
      : [[name]],
  );

function follow(root: object, path: string[]): { holder: Plain; name: string } {
  let holder = root as Plain;
  for (const name of path.slice(0, -1)) holder = holder[name] as Plain;
  return { holder, name: path.at(-1)! };
}

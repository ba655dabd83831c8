/** Promises of the segments that are driven: whose wheel it is, what wounds and pursuit do, how the talk goes on. */
import { describe, expect, it } from 'vitest';
import { createBot } from '../../../src/bot/bot.ts';
import { BUTTON, packInput, pedalCode, steerCode } from '../../../src/sim/core/inputFrame.ts';
import type { StageOptions } from '../../../src/sim/core/stage.ts';
import { forwardSpeed } from '../../../src/sim/drive/car.ts';
import { FAITH } from '../../../src/sim/fight/faith.ts';
import type { DrivePlan, FightLevel } from '../../../src/sim/fight/level.ts';
import { fightStage } from '../../../src/sim/fight/stage.ts';
import type { FightWorld } from '../../../src/sim/fight/world.ts';
import { LEVELS } from '../../support/levelFiles.ts';

const SECOND = 120;
const GAS = packInput(0, 0, pedalCode(1));
const press = (button: keyof typeof BUTTON): number => packInput(BUTTON[button], 0, 0);

function begin(
  id: string,
  options: Partial<StageOptions> = {},
  plan: DrivePlan | null = null,
): FightWorld {
  const whole = LEVELS.find(({ segments }) => segments.some((segment) => segment.id === id))!;
  const segments = whole.segments.map((segment) =>
    segment.id === id && plan ? { ...segment, drive: plan } : segment,
  );
  const level: FightLevel = { ...whole, segments };
  return fightStage.create(level, {
    seed: 1,
    difficulty: 'slayer',
    players: 1,
    bondStart: level.bondStart,
    segment: segments.findIndex((segment) => segment.id === id),
    ...options,
  });
}

/** The same inputs for so many seconds. Gives back the types of what happened. */
function hold(world: FightWorld, seconds: number, first: number, second = 0): string[] {
  const told: string[] = [];
  for (let i = 0; i < seconds * SECOND && world.outcome === 'running'; i++) {
    fightStage.step(world, [first, second]);
    told.push(...world.events.map(({ type }) => type));
  }
  return told;
}

describe('at the wheel', () => {
  it('is who plays alone', () => {
    const world = begin('desert');
    const before = forwardSpeed(world.drive!.car);
    hold(world, 1, GAS);
    expect(forwardSpeed(world.drive!.car)).toBeGreaterThan(before + 5);
  });

  it('is Faith’s player, while Willow’s has been away for ten seconds', () => {
    const world = begin('desert', { players: 2 });
    hold(world, 10, 0, 0);
    const before = forwardSpeed(world.drive!.car);
    hold(world, 1, GAS, 0);
    expect(forwardSpeed(world.drive!.car)).toBeGreaterThan(before + 5);
  });

  it('is Willow’s player, when there are two', () => {
    const faithPushes = begin('desert', { players: 2 });
    const before = forwardSpeed(faithPushes.drive!.car);
    hold(faithPushes, 1, GAS, 0);
    expect(forwardSpeed(faithPushes.drive!.car)).toBeLessThanOrEqual(before);
    const willowPushes = begin('desert', { players: 2 });
    hold(willowPushes, 1, 0, GAS);
    expect(forwardSpeed(willowPushes.drive!.car)).toBeGreaterThan(before + 5);
  });

  it('burns boost and honks for either of two', () => {
    for (const who of [0, 1] as const) {
      const world = begin('desert', { players: 2 });
      world.drive!.boost = 1;
      const inputs = (frame: number): [number, number] => (who === 0 ? [frame, 0] : [0, frame]);
      expect(hold(world, 0.1, ...inputs(press('fire')))).toContain('boost-began');
      hold(world, 0.1, 0, 0);
      expect(hold(world, 0.1, ...inputs(press('help')))).toContain('car-honked');
    }
  });

  it('honks and is put back once for each press, however long it is held', () => {
    const world = begin('desert');
    hold(world, 1, packInput(0, 0, pedalCode(-1)));
    const told = hold(world, 1, press('help') | press('lock'));
    expect(told.filter((type) => type === 'car-honked')).toHaveLength(1);
    expect(told.filter((type) => type === 'car-put-back')).toHaveLength(1);
  });
});

describe('wounds', () => {
  it('ebb with every second, on the highest difficulty faster, in the story slower', () => {
    const lost = (['story', 'slayer', 'chosen'] as const).map((difficulty) => {
      const world = begin('home', { difficulty });
      hold(world, 5, 0);
      return FAITH.health - world.faith.health;
    });
    expect(lost[0]).toBeGreaterThan(0);
    expect(lost[1]).toBeGreaterThan(lost[0]!);
    expect(lost[2]).toBeGreaterThan(lost[1]!);
  });

  it('take a blow worse than the same time without one', () => {
    const smooth = begin('home');
    const hurt = begin('home');
    // without a look at the road
    const told = hold(hurt, 9, GAS);
    hold(smooth, 9, 0);
    expect(told).toContain('car-crashed');
    expect(hurt.faith.health).toBeLessThan(smooth.faith.health - 2);
  });

  it('are the end of the segment when nothing is left, and it can be tried again', () => {
    const world = begin('home', {}, { wounds: { ebbPerSecond: 40, perBlow: 0 }, pursuit: null });
    const told = hold(world, 4, GAS);
    expect(told).toContain('level-failed');
    expect(world.outcome).toBe('failed');
    for (let i = 0; i < 3 * SECOND && world.outcome !== 'running'; i++)
      fightStage.step(world, [i % 2 === 0 ? press('retry') : 0, 0]);
    expect(world.outcome).toBe('running');
    expect(world.drive).not.toBeNull();
    expect(world.faith.health).toBeGreaterThan(FAITH.health - 2);
  });
});

describe('pursuit', () => {
  const pursued = (): FightWorld =>
    begin('desert', {}, { wounds: null, pursuit: { behindUnits: 60, speed: 14 } });

  it('takes who stands: the edge of the road comes as fast as the plan says', () => {
    const world = pursued();
    const told = hold(world, 20, packInput(0, 0, pedalCode(-0.05)));
    expect(told.filter((type) => type === 'level-failed')).toHaveLength(1);
    // 60 units at 14 a second, and what the car rolled meanwhile
    expect(world.segmentTicks / SECOND).toBeGreaterThan(60 / 14 - 0.1);
    expect(world.segmentTicks / SECOND).toBeLessThan(12);
  });

  it('does not take who drives on', () => {
    const world = pursued();
    const bot = createBot({ seed: 1, reactionTicks: 12 });
    for (let i = 0; i < 30 * SECOND && world.outcome === 'running'; i++)
      fightStage.step(world, [bot.think(world), 0]);
    expect(world.outcome).toBe('running');
  });
});

describe('the talk on the way', () => {
  /** As far as to where they talk, as the bot drives. */
  function talking(): FightWorld {
    const world = begin('freeway');
    const bot = createBot({ seed: 2, reactionTicks: 12 });
    for (let i = 0; i < 40 * SECOND; i++) {
      fightStage.step(world, [bot.think(world), 0]);
      if (world.talk && world.talk.beat >= 0) return world;
    }
    throw new Error('They did not talk.');
  }

  it('is broken off by a crash, and the bond knows', () => {
    const world = talking();
    const { bond } = world;
    const told = hold(world, 6, packInput(0, steerCode(1), pedalCode(1)));
    expect(told).toContain('car-crashed');
    expect(told.indexOf('talk-broken')).toBeGreaterThanOrEqual(0);
    expect(told.filter((type) => type === 'talk-broken').length).toBe(1);
    expect(world.bond).toBeLessThan(bond);
  });

  it('brings the two closer while the car runs smoothly, and ends nowhere else than without it', () => {
    const world = talking();
    const { bond } = world;
    const bot = createBot({ seed: 2, reactionTicks: 12 });
    for (let i = 0; i < 120 * SECOND && world.segment === 3; i++)
      fightStage.step(world, [bot.think(world), 0]);
    expect(world.bond).toBeGreaterThan(bond);
    expect(world.splits[3]!.endTicks).toBeGreaterThan(0);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BOND_MAX, DEED_NAMES, DEEDS, worthOf } from '../../../src/sim/bond/deeds.ts';
import { GIFTS, GROWTH, grownWith, hasGift, type GiftName } from '../../../src/sim/bond/gifts.ts';
import { RANKS, rankOf } from '../../../src/sim/bond/ranks.ts';
import { doDeed, settleBond } from '../../../src/sim/fight/bond.ts';
import { findBrokenInvariant } from '../../../src/sim/fight/invariants.ts';
import type { FightWorld } from '../../../src/sim/fight/world.ts';
import { retrySegment } from '../../../src/sim/fight/director.ts';
import { scenario } from '../fight/scenario.ts';

const deedName = fc.constantFrom(...DEED_NAMES);
const bond = fc.integer({ min: 0, max: BOND_MAX });
const growth = fc.constantFrom(...(Object.keys(GROWTH) as (keyof typeof GROWTH)[]));

function worldWith(bondNow: number): FightWorld {
  const world = scenario('F.W');
  Object.assign(world, { bond: bondNow, bondPeak: bondNow });
  return world;
}

describe('deeds', () => {
  it('are worth what the table says the first time, and never more the next', () => {
    fc.assert(
      fc.property(deedName, fc.nat(500), (name, times) => {
        expect(worthOf(name, 0)).toBe(DEEDS[name].worth);
        expect(worthOf(name, times + 1)).toBeLessThanOrEqual(worthOf(name, times));
      }),
    );
  });

  it('are worth half after as many times as the table says', () => {
    for (const name of DEED_NAMES) {
      const { worth, halvedAfter } = DEEDS[name];
      if (halvedAfter !== null) expect(worthOf(name, halvedAfter)).toBe(Math.floor(worth / 2));
    }
  });

  it('cannot be farmed: the worth of each comes to an end, and strains never wear off', () => {
    for (const name of DEED_NAMES) {
      if (DEEDS[name].worth > 0) expect(worthOf(name, 2000), name).toBe(0);
      else expect(worthOf(name, 2000)).toBe(DEEDS[name].worth);
    }
  });

  it('that are worn off stay so when a segment is tried again', () => {
    const world = worldWith(120);
    doDeed(world, 'helpedUp');
    settleBond(world);
    retrySegment(world);
    const { bond } = world;
    doDeed(world, 'helpedUp');
    settleBond(world);
    expect(world.bond - bond).toBe(worthOf('helpedUp', 1));
  });

  it('of one tick lead to the same bond in whatever order they are done', () => {
    const shuffled = fc
      .array(deedName, { maxLength: 12 })
      .chain((deeds) =>
        fc.tuple(fc.constant(deeds), fc.shuffledSubarray(deeds, { minLength: deeds.length })),
      );
    fc.assert(
      fc.property(shuffled, fc.integer({ min: 60, max: 340 }), ([one, other], start) => {
        const [first, second] = [one, other].map((deeds) => {
          const world = worldWith(start);
          for (const deed of deeds) doDeed(world, deed);
          settleBond(world);
          return world;
        });
        expect(first!.bond).toBe(second!.bond);
        expect(first!.deeds).toEqual(second!.deeds);
        expect(first!.events).toEqual(second!.events);
      }),
    );
  });

  it('never lead out of what the chapter allows, and every change says what it was', () => {
    fc.assert(
      fc.property(
        fc.array(deedName, { maxLength: 60 }),
        fc.integer({ min: 60, max: 340 }),
        (deeds, start) => {
          const world = worldWith(start);
          for (const deed of deeds) {
            doDeed(world, deed);
            settleBond(world);
          }
          expect(findBrokenInvariant(world)).toBe(null);
          const changes = world.events.flatMap((event) =>
            event.type === 'bond-changed' ? [event.amount] : [],
          );
          expect(start + changes.reduce((sum, amount) => sum + amount, 0)).toBe(world.bond);
        },
      ),
    );
  });
});

describe('ranks', () => {
  it('begin where the story says, one for every strength', () => {
    expect(RANKS.map((rank) => rank.from)).toEqual([0, 150, 350, 600, 850, 1000]);
    fc.assert(
      fc.property(bond, (strength) => {
        const reached = RANKS.filter(({ from }) => from <= strength);
        expect(rankOf(strength)).toBe(reached.at(-1)!.name);
      }),
    );
  });

  it('are told once a chapter, when they are reached', () => {
    const world = worldWith(149);
    const reached = (): string[] =>
      world.events.flatMap((event) => (event.type === 'rank-reached' ? [event.rank] : []));
    doDeed(world, 'helpedUp');
    settleBond(world);
    expect(reached()).toEqual(['marked']);
    for (const deed of ['letFall', 'letFall', 'helpedUp', 'saved', 'saved'] as const) {
      doDeed(world, deed);
      settleBond(world);
    }
    expect(rankOf(world.bond)).toBe('marked');
    expect(reached()).toEqual(['marked']);
  });
});

describe('gifts', () => {
  it('come with their rank and stay when the bond is strained', () => {
    for (const gift of Object.keys(GIFTS) as GiftName[]) {
      const { from } = RANKS.find(({ name }) => name === GIFTS[gift])!;
      expect(hasGift(from - 1, gift)).toBe(false);
      expect(hasGift(from, gift)).toBe(true);
    }
    const world = worldWith(149);
    doDeed(world, 'helpedUp');
    settleBond(world);
    for (let i = 0; i < 6; i++) doDeed(world, 'letFall');
    settleBond(world);
    expect(world.bond).toBe(60);
    expect(hasGift(world.bondPeak, 'sharedMending')).toBe(true);
  });

  it('grow with every step of the bond, without a jump', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: BOND_MAX - 1 }), growth, (strength, name) => {
        const step = grownWith(strength + 1, name) - grownWith(strength, name);
        const whole = grownWith(BOND_MAX, name) - grownWith(0, name);
        expect(step).toBeGreaterThanOrEqual(0);
        expect(step).toBeLessThan(whole / 100);
      }),
    );
  });

  it('make amplification grow from a quarter more to three times', () => {
    expect(grownWith(150, 'amplification')).toBe(1.25);
    expect(grownWith(1000, 'amplification')).toBe(3);
  });
});

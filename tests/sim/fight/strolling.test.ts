import { describe, expect, it } from 'vitest';
import { createStroller } from '../../../src/bot/stroller.ts';
import { BUTTON } from '../../../src/sim/core/inputFrame.ts';
import type { StageOptions } from '../../../src/sim/core/stage.ts';
import { distanceBetween } from '../../../src/sim/fight/geometry.ts';
import { findBrokenInvariant } from '../../../src/sim/fight/invariants.ts';
import { fightStage } from '../../../src/sim/fight/stage.ts';
import { openChoice } from '../../../src/sim/talk/talk.ts';
import { talkOf } from '../../../src/sim/fight/strolling.ts';
import { FAITH_BODY, WILLOW_BODY, type FightWorld } from '../../../src/sim/fight/world.ts';
import { createRandomPlayer } from '../../../tools/randomInput.ts';
import { LEVELS } from '../../support/levelFiles.ts';

const BRONZE = LEVELS.find(({ id }) => id === '04-bronze')!;
const SILENT = Infinity;

function stroll(options: Partial<StageOptions> = {}): FightWorld {
  return fightStage.create(BRONZE, {
    seed: 1,
    difficulty: 'slayer',
    players: 1,
    bondStart: BRONZE.bondStart,
    segment: BRONZE.segments.findIndex(({ id }) => id === 'the-film'),
    ...options,
  });
}

/** Walks to the end of the stroll, or for so long. Gives back the types of what happened. */
function walk(world: FightWorld, walker: ReturnType<typeof createStroller>, seconds = 240) {
  const told: string[] = [];
  const { segment } = world;
  for (let i = 0; i < seconds * 120 && world.segment === segment; i++) {
    fightStage.step(world, [walker.think(world), 0]);
    told.push(...world.events.map(({ type }) => type));
  }
  return told;
}

describe('the stroll to the cinema', () => {
  it('is over as soon as both are there, whatever is left unsaid', () => {
    const world = stroll();
    walk(world, createStroller({ answerTicks: SILENT }));
    expect(world.segment).toBe(1);
    expect(world.tick).toBeLessThan(12 * 120);
  });

  it('is a minute or two of talk for who listens, and brings the two closer', () => {
    const world = stroll();
    const told = walk(world, createStroller({ answerTicks: 60, lingers: true }));
    const bond = world.bond;
    expect(world.tick).toBeGreaterThan(60 * 120);
    expect(told.filter((type) => type === 'secret-found')).toHaveLength(3);
    expect(told.filter((type) => type === 'choice-answered').length).toBeGreaterThanOrEqual(5);
    expect(bond).toBeGreaterThan(BRONZE.bondStart + 50);
    expect(bond).toBeLessThan(BRONZE.bondStart + 90);
  });

  it('takes words that hurt for what they are', () => {
    const world = stroll();
    // the third answer to every question
    for (let i = 0; i < 30 * 120; i++) {
      const plan = talkOf(world)!;
      const isAsked = openChoice(world.talk!, plan) !== null;
      fightStage.step(world, [isAsked && i % 2 === 0 ? BUTTON.throw : 0, 0]);
    }
    expect(world.bond).toBeLessThan(BRONZE.bondStart);
  });

  it('has Willow at Faith’s side, not behind her', () => {
    const world = stroll();
    const walker = createStroller({ answerTicks: SILENT });
    let ticks = 0;
    let beside = 0;
    // a lamp in a narrow place may come between them for a moment
    for (; world.segment === 0; ticks++) {
      fightStage.step(world, [walker.think(world), 0]);
      if (distanceBetween(world.bodies, FAITH_BODY, WILLOW_BODY) < 1.6) beside++;
    }
    expect(beside / ticks).toBeGreaterThan(0.6);
  });

  it('is no place for blows: the buttons that answer swing nothing', () => {
    const world = stroll();
    for (let i = 0; i < 240; i++) {
      const buttons = i % 2 === 0 ? BUTTON.attack | BUTTON.kick | BUTTON.throw | BUTTON.fire : 0;
      fightStage.step(world, [buttons, 0]);
      expect(world.faith.phase).toBe('free');
    }
  });

  it('begins anew with all of its talk when it is tried again from its start', () => {
    const world = stroll();
    walk(world, createStroller({ answerTicks: 60, lingers: true }), 20);
    expect(world.talk!.begun.length).toBeGreaterThan(0);
    const again = stroll();
    expect(again.talk!.begun).toEqual([]);
  });

  it('breaks no promise in a hundred walks of people who press anything', () => {
    for (let seed = 1; seed <= 100; seed++) {
      const world = stroll({ seed, players: seed % 2 === 0 ? 2 : 1 });
      const [first, second] = [createRandomPlayer(seed), createRandomPlayer(seed + 500)];
      for (let i = 0; i < 1200; i++) {
        fightStage.step(world, [first(), second()]);
        expect(findBrokenInvariant(world), `seed ${seed}, tick ${i}`).toBeNull();
      }
    }
  });
});

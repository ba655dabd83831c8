import { describe, expect, it } from 'vitest';
import { LevelError } from '../../src/level/LevelError.ts';
import { loadLevel } from '../../src/level/loadLevel.ts';
import { dust } from '../../src/sim/fight/enemies/heart.ts';
import { goalTextOf } from '../../src/sim/fight/goalText.ts';
import { fightStage } from '../../src/sim/fight/stage.ts';
import type { FightWorld } from '../../src/sim/fight/world.ts';
import { filesOf, LEVELS, smallMap, smallPlan } from '../support/levelFiles.ts';
import { play } from '../sim/fight/scenario.ts';

/** What is said of a segment that is changed in this way; nothing if it is fine. */
function refusal(change: Record<string, unknown>): string {
  const plan = smallPlan();
  Object.assign((plan['segments'] as object[])[0]!, change);
  const map = smallMap();
  map.layers.push({
    type: 'objectgroup',
    name: 'zones',
    objects: [{ id: 50, name: 'there', type: 'place', x: 310, y: 0, width: 310, height: 400 }],
  });
  try {
    loadLevel(filesOf(map, plan));
    return '';
  } catch (error) {
    if (error instanceof LevelError) return error.message;
    throw error;
  }
}

const text = (name: string) => ({ while: name, text: 'Words' });
const walk = { goal: { type: 'arrived', zone: 'there' }, spawns: [] };
const corner = { zone: 'there', faithAt: 'faith', willowAt: 'willow' };

describe('a level file', () => {
  it('may say other words while something holds, and name corners on a walk', () => {
    expect(refusal({ goalTexts: [text('willow-held'), text('bone-holds')] })).toBe('');
    expect(refusal({ ...walk, checkpoints: [corner] })).toBe('');
  });

  it.each([
    ['words for what cannot be', { goalTexts: [text('it-rains')] }, 'goalTexts'],
    ['a button that is none', { goalTexts: [{ while: 'willow-held', text: '{jump}' }] }, 'jump'],
    [
      'words that are never read',
      { goalTexts: [text('willow-held'), text('willow-held')] },
      'says 2 times what holds while "willow-held"; once is read',
    ],
    ['headlights where there are none', { goalTexts: [text('headlights-dark')] }, 'no task'],
    ['a bone of nobody', { ...walk, goalTexts: [text('bone-holds')] }, 'no boss (elderTurokHan)'],
    ['a corner nowhere', { ...walk, checkpoints: [{ ...corner, zone: 'moon' }] }, '"moon"'],
    ['a corner without a start', { ...walk, checkpoints: [{ ...corner, faithAt: 'x' }] }, '"x"'],
    ['a corner in a fight', { checkpoints: [corner] }, 'are for a walk'],
    [
      'a corner where more keep coming',
      {
        ...walk,
        checkpoints: [corner],
        waves: [{ whenLeft: 0, spawns: [{ kind: 'vampire', at: 'elder' }] }],
      },
      'waves and reinforcements come too',
    ],
  ])('is refused for %s', (_, change, reason) => {
    expect(refusal(change)).toContain(reason);
  });
});

function begin(levelId: string, segmentId: string): FightWorld {
  const level = LEVELS.find(({ id }) => id === levelId)!;
  return fightStage.create(level, {
    seed: 1,
    difficulty: 'slayer',
    players: 1,
    bondStart: level.bondStart,
    segment: level.segments.findIndex(({ id }) => id === segmentId),
  });
}

describe('what is to be done', () => {
  it('is to free Willow while she is held, and no longer once she is free', () => {
    const world = begin('04-bronze', 'first-fire');
    expect(goalTextOf(world)).toContain('It has Willow');
    dust(world.enemies[0]!, world, 0);
    play(world, 1);
    expect(world.willow.phase).not.toBe('grabbed');
    expect(goalTextOf(world)).not.toContain('It has Willow');
  });

  it('is to hold out until the headlights are on, and then to keep it in the light', () => {
    const world = begin('02-ambush', 'out-of-shape');
    expect(goalTextOf(world)).toContain('Hold out');
    world.headlights.lit = true;
    expect(goalTextOf(world)).toContain('in the light');
  });

  it('is to crack the bone, and to dust it when the bone is through', () => {
    const world = begin('02-ambush', 'the-heart');
    expect(goalTextOf(world)).toContain('Crack the bone');
    world.enemies[0]!.bossPhase = 3;
    expect(goalTextOf(world)).toContain('Dust it');
  });
});

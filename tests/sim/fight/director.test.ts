import { describe, expect, it } from 'vitest';
import { createBot } from '../../../src/bot/bot.ts';
import { fightStage } from '../../../src/sim/fight/stage.ts';
import { FAITH } from '../../../src/sim/fight/faith.ts';
import { levelNamed } from '../../../src/level/levels.ts';
import { readLevels } from '../../../tools/readLevels.ts';
import { eventsOf, frame, play } from './scenario.ts';

const ambush = levelNamed('02-ambush', readLevels()).level;
const create = (seed: number, segment = 0) =>
  fightStage.create(ambush, {
    seed,
    difficulty: 'story',
    players: 1,
    bondStart: ambush.bondStart,
    segment,
  });

describe('the ambush', () => {
  it('flows through its four segments to the end, each a split, with no tick lost between them', () => {
    const world = create(5);
    const bot = createBot({ seed: 5, reactionTicks: 12, skill: 1 });
    while (world.outcome === 'running' && world.tick < 120 * 180)
      fightStage.step(world, [bot.think(world), 0]);
    expect(world.outcome).toBe('finished');
    expect(world.splits).toHaveLength(4);
    expect(world.splits[0]!.startTicks).toBe(0);
    expect(world.splits[1]!.startTicks).toBe(world.splits[0]!.endTicks);
    expect(world.splits[2]!.startTicks).toBe(world.splits[1]!.endTicks);
    expect(world.splits[3]!.startTicks).toBe(world.splits[2]!.endTicks);
    expect(world.splits[3]!.endTicks).toBe(world.timerTicks);
    const after = world.timerTicks;
    play(world, 60);
    expect(world.timerTicks).toBe(after);
  });

  it('after a defeat one press brings back the segment’s beginning, and the clock goes on', () => {
    const world = create(1, 1);
    let events = play(world, 1);
    for (let i = 0; i < 120 * 120 && world.outcome === 'running'; i++) events = play(world, 1);
    expect(world.outcome).toBe('failed');
    expect(eventsOf(events, 'level-failed')).toHaveLength(1);
    const ticks = world.timerTicks;
    fightStage.step(world, [frame({ hold: ['retry'] }), 0]);
    expect(world.outcome).toBe('running');
    expect(world.segment).toBe(1);
    expect(world.retries).toBe(1);
    expect(world.faith.health).toBe(FAITH.health);
    expect(world.timerTicks).toBe(ticks + 1);
    expect(world.enemies.map((enemy) => enemy.kind)).toEqual(['elderTurokHan']);
  });

  it('practice can begin at any segment, and none that is not there', () => {
    for (const [segment, plan] of ambush.segments.entries()) {
      const world = create(1, segment);
      expect(world.segment).toBe(segment);
      expect(world.splits[segment]!.startTicks).toBe(0);
      expect(world.enemies.length, plan.id).toBe(plan.spawns.length);
    }
    expect(() => create(1, 4)).toThrow(RangeError);
  });

  it('it waits asleep until Faith comes near', () => {
    const world = create(1);
    play(world, 600);
    expect(world.enemies[0]!.phase).toBe('asleep');
    const events = play(world, 360, { walk: 0 });
    expect(eventsOf(events, 'enemy-woke')).toHaveLength(1);
  });

  it('the bond stays within what the chapter allows', () => {
    const world = create(2);
    const bot = createBot({ seed: 2, reactionTicks: 40, skill: 0.2 });
    for (let i = 0; i < 120 * 90; i++) {
      fightStage.step(world, [bot.think(world), 0]);
      expect(world.bond).toBeGreaterThanOrEqual(ambush.bondFloor);
      expect(world.bond).toBeLessThanOrEqual(ambush.bondCeiling);
    }
  });
});

import { describe, expect, it } from 'vitest';
import { loadLevel } from '../../../src/level/loadLevel.ts';
import { placeBody } from '../../../src/sim/core/bodies.ts';
import { WILLOW_ID } from '../../../src/sim/fight/actors.ts';
import { dust } from '../../../src/sim/fight/enemies/heart.ts';
import type { FightLevel } from '../../../src/sim/fight/level.ts';
import { fightStage } from '../../../src/sim/fight/stage.ts';
import { FAITH_BODY, WILLOW_BODY, type FightWorld } from '../../../src/sim/fight/world.ts';
import { filesOf, smallMap, smallPlan } from '../../support/levelFiles.ts';
import { eventsOf, frame, onlyEnemy, play } from './scenario.ts';

const bodies = (who: string, count: number) =>
  Array.from({ length: count }, () => ({ kind: 'turokHan', at: who }));

/** A walk to the eastern half, then a fight in waves. */
function levelOf(walkSpawns: unknown[] = []): FightLevel {
  const map = smallMap();
  map.layers.push({
    type: 'objectgroup',
    name: 'zones',
    objects: [{ id: 50, name: 'there', type: 'place', x: 310, y: 0, width: 310, height: 400 }],
  });
  const plan = smallPlan();
  const [only] = plan['segments'] as [Record<string, unknown>];
  const walk = {
    ...only,
    id: 'walk',
    spawns: walkSpawns,
    goal: { type: 'arrived', zone: 'there' },
  };
  const clear = {
    ...only,
    id: 'clear',
    spawns: [{ kind: 'turokHan', at: 'elder', holds: 'willow' }],
    waves: [
      { whenLeft: 0, spawns: bodies('elder', 2) },
      { whenLeft: 1, spawns: bodies('elder', 1) },
    ],
    goal: { type: 'cleared' },
    lines: [{ when: 'cleared', who: 'faith', text: 'Done.' }],
  };
  return loadLevel(filesOf(map, { ...plan, segments: [walk, clear] }));
}

function begin(segment: number, walkSpawns: unknown[] = []): FightWorld {
  const world = fightStage.create(levelOf(walkSpawns), {
    seed: 1,
    difficulty: 'slayer',
    players: 1,
    bondStart: 100,
    segment,
  });
  put(world, WILLOW_BODY, 1.5, 7);
  calm(world);
  return world;
}

/** Nobody of them attacks. */
function calm(world: FightWorld): void {
  for (const enemy of world.enemies) enemy.turnCooldownTicks = 1e6;
}

/** Places a body; Willow stays where she is put. */
function put(world: FightWorld, row: number, x: number, y: number): void {
  placeBody(world.bodies, row, x, y);
  if (row === WILLOW_BODY) Object.assign(world.willow, { staying: true, stayX: x, stayY: y });
}

function dustOne(world: FightWorld) {
  dust(world.enemies[0]!, world, 0);
  const events = play(world, 1);
  calm(world);
  return events;
}

describe('a walk', () => {
  it('ends when both have arrived, not when one has', () => {
    const world = begin(0);
    put(world, FAITH_BODY, 7, 5);
    play(world, 5);
    expect(world.segment).toBe(0);
    put(world, FAITH_BODY, 2, 5);
    put(world, WILLOW_BODY, 7, 5);
    play(world, 5);
    expect(world.segment).toBe(0);
    put(world, FAITH_BODY, 7, 6);
    expect(eventsOf(play(world, 1), 'segment-finished')).toHaveLength(1);
    expect(world.segment).toBe(1);
  });

  it('does not end with one of them on the ground', () => {
    const world = begin(0);
    put(world, FAITH_BODY, 7, 5);
    put(world, WILLOW_BODY, 7, 6);
    world.faith.phase = 'down';
    play(world, 1);
    expect(world.segment).toBe(0);
  });

  it('leaves behind who sleeps, is followed by who is awake, and meets who waits', () => {
    const asleep = { kind: 'turokHan', at: 'elder', wakeUnits: 0 };
    const world = begin(0, [asleep, { kind: 'turokHan', at: 'elder' }, asleep]);
    const awake = world.enemies[1]!.id;
    world.faith.lock = world.enemies[0]!.id;
    put(world, FAITH_BODY, 7, 5);
    put(world, WILLOW_BODY, 7, 7);
    play(world, 1);
    expect(world.faith.lock).toBe(0);
    expect(world.enemies).toHaveLength(2);
    expect(world.bodies.count).toBe(2 + 2);
    expect(world.enemies[0]!.id).toBe(awake);
    expect(world.enemies[1]).toMatchObject({ kind: 'turokHan', phase: 'hold', target: WILLOW_ID });
  });

  it('wakes each sleeper at its own distance', () => {
    const world = begin(0, [
      { kind: 'turokHan', at: 'elder', wakeUnits: 2 },
      { kind: 'turokHan', at: 'elder', wakeUnits: 6 },
    ]);
    put(world, FAITH_BODY, 400 / 62 - 3, 5);
    play(world, 1);
    expect(world.enemies.map(({ phase }) => phase)).toEqual(['asleep', 'stalk']);
  });
});

describe('who holds Willow', () => {
  it('has her in its arms at her side as the segment begins, wherever she is', () => {
    const world = begin(0);
    put(world, FAITH_BODY, 6, 5);
    put(world, WILLOW_BODY, 7, 5);
    play(world, 1);
    const { x, y } = world.bodies;
    const { row } = onlyEnemy(world);
    expect(x[row]! - x[WILLOW_BODY]!).toBeGreaterThan(0.3);
    expect(x[row]! - x[WILLOW_BODY]!).toBeLessThan(1.3);
    expect(y[row]).toBeCloseTo(y[WILLOW_BODY]!, 1);
    expect(world.willow.phase).toBe('grabbed');
  });
});

describe('a fight in waves', () => {
  it('brings the next wave when at most so many are left as it says', () => {
    const world = begin(1);
    play(world, 10);
    expect(world.enemies).toHaveLength(1);
    dustOne(world);
    expect(world.enemies.map(({ phase }) => phase)).toEqual(['arrive', 'arrive']);
    play(world, 10);
    expect(world.enemies).toHaveLength(2);
    dustOne(world);
    expect(world.enemies).toHaveLength(2);
    expect(world.wavesCome).toBe(2);
  });

  it('is cleared only when all waves have come and nobody is left', () => {
    const world = begin(1);
    for (let dusted = 0; dusted < 3; dusted++) {
      expect(eventsOf(dustOne(world), 'level-finished')).toEqual([]);
    }
    expect(world.enemies).toHaveLength(1);
    const events = dustOne(world);
    expect(eventsOf(events, 'line-spoken').map(({ cue }) => cue)).toEqual(['cleared']);
    expect(eventsOf(events, 'level-finished')).toHaveLength(1);
    expect(world.outcome).toBe('finished');
  });

  it('has its waves again after a defeat', () => {
    const world = begin(1);
    dustOne(world);
    dustOne(world);
    expect(world.wavesCome).toBe(2);
    world.outcome = 'failed';
    fightStage.step(world, [frame({ hold: ['retry'] }), 0]);
    expect(world.outcome).toBe('running');
    expect(world.wavesCome).toBe(0);
    expect(world.enemies).toHaveLength(1);
    calm(world);
    dustOne(world);
    expect(world.enemies).toHaveLength(2);
  });
});

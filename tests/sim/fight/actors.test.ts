import { describe, expect, it } from 'vitest';
import { FAITH_ID, WILLOW_ID, dismiss, heroineOf } from '../../../src/sim/fight/actors.ts';
import { dust } from '../../../src/sim/fight/enemies/heart.ts';
import {
  forgetStrikers,
  noteStriker,
  wasStruckBy,
  wasStruckByOther,
} from '../../../src/sim/fight/enemies/strikers.ts';
import { retrySegment } from '../../../src/sim/fight/director.ts';
import { spawnEnemy } from '../../../src/sim/fight/spawn.ts';
import { fightStage } from '../../../src/sim/fight/stage.ts';
import type { FightWorld } from '../../../src/sim/fight/world.ts';
import { onlyEnemy, play, scenario } from './scenario.ts';

/** Where everybody stands, by id. */
const places = ({ bodies, roster }: FightWorld) =>
  [...roster.byId.values()].map(({ id, row }) => [id, bodies.x[row], bodies.y[row]]);

describe('who acts', () => {
  it('keeps the body that is theirs when another goes, and nobody else gets their id', () => {
    const world = scenario('F.T.T.T\nW......', { calm: true });
    const [first, second, third] = world.enemies;
    const before = places(world).filter(([id]) => id !== second!.id);
    dust(second!, world, 0);
    expect(places(world)).toEqual(before);
    expect(world.roster.byId.get(second!.id)).toBeUndefined();
    expect(world.enemies).toEqual([first, third]);
    const next = spawnEnemy(world, 'turokHan', { x: 9, y: 9 }, 'stalk');
    expect(next.id).toBeGreaterThan(third!.id);
    expect(world.bodies.x[next.row]).toBe(9);
    expect(fightStage.findBrokenInvariant(world)).toBeNull();
  });

  it('is found again after a snapshot is restored', () => {
    const world = scenario('F.T.T\nW....', { calm: true });
    const snapshot = fightStage.snapshot(world);
    dismiss(world, world.enemies[0]!);
    play(world, 10);
    fightStage.restore(world, snapshot);
    for (const enemy of world.enemies) expect(world.roster.byId.get(enemy.id)).toBe(enemy);
    expect(heroineOf(world, FAITH_ID)).toBe(world.faith);
    expect(heroineOf(world, WILLOW_ID)).toBe(world.willow);
    expect(world.roster.byId.size).toBe(4);
  });

  it('is no heroine without being one', () => {
    const world = scenario('F.T\nW..');
    expect(() => heroineOf(world, onlyEnemy(world).id)).toThrow(RangeError);
  });

  it('begins again as one who comes new', () => {
    const world = scenario('F..V.\nW..T.', { fire: 'awake', difficulty: 'chosen' });
    for (const button of ['attack', 'throw', 'dash', 'kick', 'fire'] as const) {
      play(world, 40, { hold: [button], walk: 0 });
    }
    retrySegment(world);
    const { level, difficulty } = world;
    const options = { seed: 1, difficulty, players: 1, bondStart: 120, segment: 0 } as const;
    const fresh = fightStage.create(level, options);
    expect(world.faith).toEqual(fresh.faith);
    expect(world.willow).toEqual(fresh.willow);
  });
});

describe('who struck an enemy', () => {
  it('is remembered by id, for a second', () => {
    const self = onlyEnemy(scenario('F.T\nW..'));
    noteStriker(self, FAITH_ID);
    forgetStrikers(self);
    noteStriker(self, WILLOW_ID);
    expect(wasStruckBy(self, FAITH_ID, 1)).toBe(false);
    expect(wasStruckBy(self, FAITH_ID, 2)).toBe(true);
    expect(wasStruckByOther(self, FAITH_ID, 1)).toBe(true);
    expect(wasStruckByOther(self, WILLOW_ID, 1)).toBe(false);
    noteStriker(self, FAITH_ID);
    expect(wasStruckBy(self, FAITH_ID, 1)).toBe(true);
    for (let tick = 0; tick < 120; tick++) forgetStrikers(self);
    expect(self.strikers).toEqual([]);
  });
});

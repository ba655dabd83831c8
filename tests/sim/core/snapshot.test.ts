import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createBot } from '../../../src/bot/bot.ts';
import { optionsOf } from '../../../src/run/replayHeader.ts';
import { fightStage } from '../../../src/sim/fight/stage.ts';
import type { FightWorld } from '../../../src/sim/fight/world.ts';
import { keptInputs, keptReplay } from '../../replays/figures.ts';
import { LEVELS } from '../../support/levelFiles.ts';
import { scenario } from '../fight/scenario.ts';

/** A fight in full swing: stakes and globes in the air, enemies about. */
function busyWorld(): FightWorld {
  const world = scenario('F...T\n..E.c\nW...T', {
    goal: 'boss-dusted',
    switches: [{ kind: 'target', x: 2, y: 2, radius: 0.3, segment: 'only', lastsTicks: 60 }],
  });
  const bot = createBot({ seed: 2, reactionTicks: 10 });
  for (let i = 0; i < 500; i++) fightStage.step(world, [bot.think(world), 0]);
  world.stakes.push({
    id: 90,
    phase: 'lying',
    x: 1,
    y: 1,
    height: 0,
    velocityX: 0,
    velocityY: 0,
    angle: 0,
    ticks: 0,
    aimedAt: 0,
    struck: [3],
  });
  world.bolts.push({
    id: 92,
    form: 'bolt',
    bond: 300,
    x: 1,
    y: 1,
    angle: 0,
    speed: 9,
    radius: 0.2,
    damage: 9,
    poiseDamage: 9,
    left: 3,
    struck: [7],
  });
  world.pillars.push({ id: 93, bond: 300, x: 1, y: 1, radius: 1, damage: 3, ticks: 99 });
  world.spent.push(0);
  world.globes.push({ id: 91, x: 1, y: 1, velocityX: 0, velocityY: 0, ticks: 9 });
  return world;
}

/** Shorter than any segment that is played well. */
const STRETCH_TICKS = 100;

type Leaf = { path: string; change: () => void };

/** Every number, string and boolean in a world that can change, with a way to change it. */
function leavesOf(value: unknown, path: string, rows = Infinity): Leaf[] {
  if (typeof value !== 'object' || value === null) return [];
  const used =
    typeof (value as { count?: unknown }).count === 'number'
      ? (value as { count: number }).count
      : rows;
  return Object.entries(value).flatMap(([key, child]): Leaf[] => {
    if (path === '' && ['level', 'terrain', 'roster', 'events'].includes(key)) return [];
    const name = `${path}.${key}`;
    const into = value as Record<string, unknown>;
    if (ArrayBuffer.isView(child)) {
      const column = child as Float64Array;
      const last = Math.min(column.length, used) - 1;
      return last < 0
        ? []
        : [{ path: `${name}[${last}]`, change: () => void (column[last] = column[last]! + 1) }];
    }
    if (typeof child === 'number')
      return [{ path: name, change: () => void (into[key] = child + 1) }];
    if (typeof child === 'string')
      return [{ path: name, change: () => void (into[key] = `${child}x`) }];
    if (typeof child === 'boolean')
      return [{ path: name, change: () => void (into[key] = !child) }];
    return leavesOf(child, name);
  });
}

describe('snapshot, restore and hash', () => {
  it('cover every field of the world: whatever changes is seen, and undone', () => {
    const world = busyWorld();
    const count = leavesOf(world, '').length;
    expect(count).toBeGreaterThan(150);
    const snapshot = fightStage.snapshot(world);
    const hash = fightStage.hash(world);
    for (let i = 0; i < count; i++) {
      // a restored world holds new lists: look for the leaf again
      const { path, change } = leavesOf(world, '')[i]!;
      if (path === '.bodies.count') continue;
      change();
      const changed = fightStage.hash(world);
      for (const word of [0, 8]) {
        const half = changed.slice(word, word + 8);
        expect(half, `${path} is not in both words`).not.toBe(hash.slice(word, word + 8));
      }
      fightStage.restore(world, snapshot);
      expect(fightStage.hash(world), `${path} is not restored`).toBe(hash);
    }
  });

  it('from any tick, play goes on exactly as it did', () => {
    fc.assert(
      fc.property(fc.nat(900), fc.integer({ min: 1, max: 300 }), (until, after) => {
        const world = scenario('F..T\n.E..\nW...');
        const bot = createBot({ seed: 4, reactionTicks: 20 });
        for (let i = 0; i < until; i++) fightStage.step(world, [bot.think(world), 0]);
        const snapshot = fightStage.snapshot(world);
        const inputs: number[] = [];
        for (let i = 0; i < after; i++) {
          inputs.push(bot.think(world));
          fightStage.step(world, [inputs[i]!, 0]);
        }
        const hash = fightStage.hash(world);
        fightStage.restore(world, snapshot);
        for (const input of inputs) fightStage.step(world, [input, 0]);
        expect(fightStage.hash(world)).toBe(hash);
      }),
      { numRuns: 25 },
    );
  });

  it.each(LEVELS.map((level) => ({ id: level.id, level })))(
    'from wherever one restores $id, in each of its segments, it leads on to the same',
    ({ level }) => {
      const { header, inputs } = keptInputs(keptReplay(level, 'author'));
      const world = fightStage.create(level, optionsOf(header));
      const playOn = (ticks: number): string => {
        const last = Math.min(header.ticks, world.tick + ticks);
        while (world.tick < last) fightStage.step(world, inputs(world.tick));
        return fightStage.hash(world);
      };
      const segments = new Set<number>();
      while (world.outcome === 'running') {
        segments.add(world.segment);
        const snapshot = fightStage.snapshot(world);
        const first = playOn(STRETCH_TICKS);
        fightStage.restore(world, snapshot);
        expect(playOn(STRETCH_TICKS)).toBe(first);
      }
      expect(world.outcome).toBe('finished');
      expect(segments.size).toBe(level.segments.length);
    },
  );

  it('a snapshot holds while the world goes on, and serves more than once', () => {
    const world = busyWorld();
    const snapshot = fightStage.snapshot(world);
    const hash = fightStage.hash(world);
    for (let round = 0; round < 2; round++) {
      for (let i = 0; i < 200; i++) fightStage.step(world, [0, 0]);
      expect(fightStage.hash(world)).not.toBe(hash);
      fightStage.restore(world, snapshot);
      expect(fightStage.hash(world)).toBe(hash);
    }
  });

  it('a snapshot of something else is refused', () => {
    const world = busyWorld();
    expect(() => fightStage.restore(world, { state: { tick: 1 } })).toThrow(RangeError);
  });
});

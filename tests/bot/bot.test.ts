import { describe, expect, it } from 'vitest';
import { createBot } from '../../src/bot/bot.ts';
import { createObserver } from '../../src/bot/observe.ts';
import { isInputFrame } from '../../src/sim/core/inputFrame.ts';
import { fightStage } from '../../src/sim/fight/stage.ts';
import { floor } from '../sim/dance/floor.ts';
import { play, scenario } from '../sim/fight/scenario.ts';

describe('the bot', () => {
  it('sees enemies as they were a reaction time ago', () => {
    const world = scenario('F....T');
    const observer = createObserver(30);
    const seen: number[] = [];
    const stood: number[] = [];
    for (let i = 0; i < 120; i++) {
      stood.push(world.bodies.x[2]!);
      seen.push(observer.observe(world)[0]!.x);
      play(world, 1);
    }
    for (let i = 30; i < 120; i++) expect(seen[i]).toBe(stood[i - 30]);
  });

  it('reads the world and changes nothing in it', () => {
    const world = scenario('F..E\n..T.\nW...');
    const bot = createBot({ seed: 1, reactionTicks: 10 });
    for (let i = 0; i < 600; i++) {
      const hash = fightStage.hash(world);
      const input = bot.think(world);
      expect(fightStage.hash(world)).toBe(hash);
      expect(isInputFrame(input)).toBe(true);
      fightStage.step(world, [input, 0]);
    }
  });

  it('uses fire at a distance once it has it, and never before', () => {
    const cast = (fire: 'asleep' | 'awake') => {
      const world = scenario('F......T\n.......T', { fire, bond: 400 });
      const bot = createBot({ seed: 1, reactionTicks: 10 });
      let count = 0;
      for (let i = 0; i < 600; i++) {
        fightStage.step(world, [bot.think(world), 0]);
        count += world.events.filter(({ type }) => type === 'fire-cast').length;
      }
      return count;
    };
    expect(cast('awake')).toBeGreaterThan(0);
    expect(cast('asleep')).toBe(0);
  });

  it('plays the same fight again from the same seed', () => {
    const run = (seed: number) => {
      const world = scenario('F..E\n..T.\nW...');
      const bot = createBot({ seed, reactionTicks: 10 });
      for (let i = 0; i < 900; i++) fightStage.step(world, [bot.think(world), 0]);
      return fightStage.hash(world);
    };
    expect(run(3)).toBe(run(3));
    expect(run(3)).not.toBe(run(4));
  });

  it('dances where it is danced: flawless within a bar of the earliest end, clumsy later', () => {
    const endOf = (skill: number) => {
      const world = floor();
      const bot = createBot({ seed: 1, reactionTicks: 30, skill });
      while (world.outcome === 'running') fightStage.step(world, [bot.think(world), 0]);
      return world.timerTicks / 120;
    };
    const flawless = endOf(1);
    expect(flawless).toBeGreaterThan(36);
    expect(flawless).toBeLessThan(39);
    expect(endOf(0.2)).toBeGreaterThan(flawless + 5);
  });
});

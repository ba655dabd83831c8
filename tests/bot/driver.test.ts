import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { createBot } from '../../src/bot/bot.ts';
import { readRoadsFile } from '../../src/level/roadsFile.ts';
import type { LevelProblem } from '../../src/level/LevelError.ts';
import type { FightLevel, SegmentPlan } from '../../src/sim/fight/level.ts';
import { fightStage } from '../../src/sim/fight/stage.ts';
import { AMBUSH } from '../support/levelFiles.ts';

const problems: LevelProblem[] = [];
const read = readRoadsFile(
  readFileSync(`${import.meta.dirname}/../support/losAngelesToSunnydale.tmj`, 'utf8'),
  'roads.tmj',
  problems,
);

const driven = (id: string, start: string, zone: string): SegmentPlan => ({
  id,
  name: id,
  goalText: id,
  faithAt: start,
  willowAt: start,
  spawns: [],
  reinforcements: null,
  fire: 'asleep',
  telekinesis: false,
  telepathy: false,
  waves: [],
  task: null,
  dance: false,
  drive: { wounds: null, pursuit: null },
  goal: { type: 'arrived', zone },
  lines: [],
});

it('the roads from Los Angeles to Sunnydale are read without a problem', () => {
  expect(problems).toEqual([]);
  expect(read?.roads.roads.length).toBeGreaterThan(20);
});

it('the bot drives from the Hyperion to the sign, and no promise of the road is broken', () => {
  const level: FightLevel = {
    ...AMBUSH,
    roads: read!.roads,
    segments: [
      driven('los-angeles', 'hyperion', 'los-angeles-end'),
      driven('freeway', 'freeway', 'freeway-end'),
      driven('desert', 'desert', 'desert-end'),
      driven('sunnydale', 'highway', 'sunnydale'),
    ],
  };
  const options = {
    seed: 100,
    difficulty: 'slayer',
    players: 1,
    bondStart: 120,
    segment: 0,
  } as const;
  const world = fightStage.create(level, options);
  const bot = createBot({ seed: 1, reactionTicks: 30 });
  while (world.outcome === 'running' && world.tick < 300 * 120) {
    fightStage.step(world, [bot.think(world), 0]);
    if (world.tick % 10 === 0) expect(fightStage.findBrokenInvariant(world)).toBeNull();
  }
  expect(world.outcome).toBe('finished');
});

import { describe, expect, it } from 'vitest';
import { createBot } from '../../src/bot/bot.ts';
import type { Difficulty } from '../../src/sim/core/stage.ts';
import { fightStage } from '../../src/sim/fight/stage.ts';
import { readLevels } from '../../tools/readLevels.ts';

const SEEDS = 100;
const REACTION_TICKS = 30;
const LONGEST_TICKS = 120 * 300;

const ambush = readLevels().find(({ level }) => level.id === '02-ambush')!.level;

/** Out of a hundred attempts at the whole level, none tried again. */
function wins(difficulty: Difficulty): number {
  let won = 0;
  for (let seed = 1; seed <= SEEDS; seed++) {
    const options = {
      seed,
      difficulty,
      players: 1 as const,
      bondStart: ambush.bondStart,
      segment: 0,
    };
    const world = fightStage.create(ambush, options);
    const bot = createBot({ seed, reactionTicks: REACTION_TICKS });
    const inputs = [0, 0];
    while (world.outcome === 'running' && world.tick < LONGEST_TICKS) {
      inputs[0] = bot.think(world);
      fightStage.step(world, inputs);
    }
    expect(world.outcome, `seed ${seed} found no end`).not.toBe('running');
    if (world.outcome === 'finished') won++;
  }
  return won;
}

describe('with the reactions of a person who is awake (250 ms), the ambush is', () => {
  it.each([
    ['won nearly always as a story', 'story', 95, 100],
    ['a fair fight for a slayer', 'slayer', 50, 90],
    ['hard for the chosen', 'chosen', 5, 50],
  ] as const)('%s', (_name, difficulty, least, most) => {
    const won = wins(difficulty);
    console.log(`${difficulty}: ${won} of ${SEEDS}`);
    expect(won).toBeGreaterThanOrEqual(least);
    expect(won).toBeLessThanOrEqual(most);
  });
});

import { describe, expect, it } from 'vitest';
import { createBot } from '../../src/bot/bot.ts';
import { TICK_RATE, type Difficulty } from '../../src/sim/core/stage.ts';
import type { FightLevel } from '../../src/sim/fight/level.ts';
import { fightStage } from '../../src/sim/fight/stage.ts';
import { LEVELS } from '../support/levelFiles.ts';

/** Of each level at each difficulty. */
const SEEDS = Number(process.env['BALANCE_SEEDS'] ?? 30);
const REACTION_TICKS = 30;
const LONGEST_TICKS = 120 * 300;

interface Attempt {
  readonly level: FightLevel;
  readonly difficulty: Difficulty;
  readonly bondStart?: number;
  readonly segment?: number;
}

interface Outcome {
  /** Of a hundred. */
  won: number;
  /** Mean of those that were won. */
  seconds: number;
}

/** Attempts at all that is fought, none tried again. */
function attempt({
  level,
  difficulty,
  bondStart = level.bondStart,
  segment = 0,
}: Attempt): Outcome {
  let won = 0;
  let ticks = 0;
  for (let seed = 1; seed <= SEEDS; seed++) {
    const options = { seed, difficulty, players: 1 as const, bondStart, segment };
    const world = fightStage.create(level, options);
    const bot = createBot({ seed, reactionTicks: REACTION_TICKS });
    const inputs = [0, 0];
    const isFought = () => world.outcome === 'running' && !world.drive;
    while (isFought() && world.tick < LONGEST_TICKS) {
      inputs[0] = bot.think(world);
      fightStage.step(world, inputs);
    }
    expect(isFought(), `seed ${seed} found no end`).toBe(false);
    if (world.outcome !== 'finished' && !world.drive) continue;
    won++;
    ticks += world.timerTicks;
  }
  return { won: (won * 100) / SEEDS, seconds: ticks / TICK_RATE / won };
}

/** The bands are meant for a hundred seeds; of fewer a share is known only so well, in percent. */
const MARGIN = SEEDS < 100 ? 5 : 0;

const FOUGHT = LEVELS.filter(({ segments }) => segments.some(({ spawns }) => spawns.length > 0));

describe.each(FOUGHT.map((level) => ({ id: level.id, level })))(
  'with the reactions of a person who is awake (250 ms), $id is',
  ({ id, level }) => {
    it.each([
      ['won nearly always as a story', 'story', 95, 100],
      ['a fair fight for a slayer', 'slayer', 50, 90],
      ['hard for the chosen', 'chosen', 5, 50],
    ] as const)('%s', (_name, difficulty, least, most) => {
      const { won, seconds } = attempt({ level, difficulty });
      console.log(`${id}, ${difficulty}: ${won} % of ${SEEDS}, ${seconds.toFixed(1)} s`);
      expect(won).toBeGreaterThanOrEqual(least - MARGIN);
      expect(won).toBeLessThanOrEqual(most + MARGIN);
    });
  },
);

it('whoever is closer at the start wins the first fire sooner, and more often', () => {
  const level = LEVELS.find(({ id }) => id === '04-bronze')!;
  const segment = level.segments.findIndex(({ id }) => id === 'first-fire');
  const fight = (bondStart: number) => attempt({ level, difficulty: 'chosen', bondStart, segment });
  const distant = fight(level.bondFloor);
  const close = fight(level.bondCeiling);
  console.log(
    `first-fire, chosen, bond ${level.bondFloor} and ${level.bondCeiling}:`,
    distant,
    close,
  );
  expect(close.won).toBeGreaterThan(distant.won + 5);
  // the first bolt, loosed as soon as it wakes, takes everybody the same time
  expect(close.seconds).toBeLessThan(distant.seconds * 0.95);
});

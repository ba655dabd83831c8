/**
 * Records the golden runs beside this file and every level's author anew: `npx tsx tests/replays/record.ts`, followed by
 * the ids of levels where only those are meant. To be done when a change of the rules or of a level is meant, together with raising RULES_VERSION if it is one of the rules.
 */
import { writeFileSync } from 'node:fs';
import { createBot } from '../../src/bot/bot.ts';
import { BUTTON, NO_INPUT } from '../../src/sim/core/inputFrame.ts';
import type { StageOptions } from '../../src/sim/core/stage.ts';
import type { FightLevel } from '../../src/sim/fight/level.ts';
import { createRandomPlayer } from '../../tools/randomInput.ts';
import { LEVELS } from '../support/levelFiles.ts';
import { recordRun, RUN_OPTIONS, type PlayTick } from '../support/recordRun.ts';
import { findAuthorsRun } from './author.ts';

interface GoldenRun {
  readonly name: string;
  readonly options: Partial<StageOptions>;
  readonly play: (seed: number) => PlayTick;
}

const TEN_MINUTES = 10 * 60 * 120;
const MOST_SEEDS = 50;
const RETRY_AFTER_TICKS = 240;

const bot = (seed: number, reactionTicks: number, skill: number) =>
  createBot({ seed, reactionTicks, skill });

const RUNS: readonly GoldenRun[] = [
  {
    name: 'story',
    options: { difficulty: 'story' },
    play(seed) {
      const player = bot(seed, 30, 0.5);
      return (world) => [player.think(world), NO_INPUT];
    },
  },
  {
    name: 'chosen',
    options: { difficulty: 'chosen' },
    play(seed) {
      const player = bot(seed, 12, 1);
      return (world) => [player.think(world), NO_INPUT];
    },
  },
  {
    // somebody who presses everything, and leaves and joins again
    name: 'two-players',
    options: { difficulty: 'story', players: 2 },
    play(seed) {
      const player = bot(seed, 20, 1);
      const other = createRandomPlayer(seed);
      return (world) => [player.think(world), other()];
    },
  },
  {
    // beaten at least once, and back again
    name: 'retried',
    options: { difficulty: 'chosen' },
    play(seed) {
      const player = bot(seed, 30, 0.6);
      let lostTicks = 1;
      return (world) => {
        if (world.outcome !== 'failed') return [player.think(world), NO_INPUT];
        return [lostTicks++ % RETRY_AFTER_TICKS === 0 ? BUTTON.retry : NO_INPUT, NO_INPUT];
      };
    },
  },
];

function recordGolden(level: FightLevel, { name, options, play }: GoldenRun): void {
  for (let seed = 1; ; seed++) {
    if (seed > MOST_SEEDS) throw new Error(`No seed up to ${MOST_SEEDS} wins "${name}".`);
    const { world, bytes } = recordRun(TEN_MINUTES, play(seed), {
      ...options,
      level,
      seed,
    });
    if (world.outcome !== 'finished' || (name === 'retried' && world.retries === 0)) continue;
    writeFileSync(new URL(`${level.id}-${name}.ktf`, import.meta.url), bytes);
    console.log(`${level.id} ${name}: seed ${seed}, ${world.tick} ticks, ${bytes.length} bytes`);
    return;
  }
}

function recordAuthor(level: FightLevel): void {
  const options = { ...RUN_OPTIONS, bondStart: level.bondStart };
  const inputs = findAuthorsRun(level, options);
  const { world, bytes } = recordRun(inputs.length, (at) => [inputs[at.tick]!, NO_INPUT], {
    level,
    ...options,
  });
  writeFileSync(new URL(`../../levels/${level.id}/author.ktf`, import.meta.url), bytes);
  console.log(`${level.id} author: ${world.timerTicks} ticks`);
}

const asked = process.argv.slice(2);
/** Whether anybody can be beaten there. */
const isDangerous = ({ segments }: FightLevel): boolean =>
  segments.some(
    ({ spawns, waves, drive }) =>
      spawns.length > 0 || waves.length > 0 || drive?.wounds || drive?.pursuit,
  );

for (const level of LEVELS) {
  if (asked.length > 0 && !asked.includes(level.id)) continue;
  for (const run of RUNS) {
    if (run.name !== 'retried' || isDangerous(level)) recordGolden(level, run);
  }
  recordAuthor(level);
}

/**
 * Records the golden runs beside this file and every level's author anew: `npx tsx tests/replays/record.ts`, followed by
 * the ids of levels where only those are meant. To be done when a change of the rules or of a level is meant, together with raising RULES_VERSION if it is one of the rules.
 * With `--same-inputs` each run keeps its inputs as long as they still lead to the end, and only what came of them
 * is recorded anew; it says which runs took another time than before.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { strFromU8, strToU8 } from 'fflate';
import { createBot } from '../../src/bot/bot.ts';
import { readReplay, replayInputs } from '../../src/run/replayFile.ts';
import { optionsOf } from '../../src/run/replayHeader.ts';
import { BUTTON, NO_INPUT } from '../../src/sim/core/inputFrame.ts';
import { RULES_VERSION, type StageOptions } from '../../src/sim/core/stage.ts';
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

const keepsInputs = process.argv.includes('--same-inputs');
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

/** Whether the file's inputs still win; then they are recorded again under the present rules. */
function recordAgain(level: FightLevel, file: URL): boolean {
  if (!keepsInputs || !existsSync(file)) return false;
  const replay = readReplay(underPresentRules(readFileSync(file)));
  const { header } = replay;
  const frames = [replayInputs(replay, 0), replayInputs(replay, 1)];
  const { world, bytes } = recordRun(header.ticks, ({ tick }) => frames.map((at) => at(tick)), {
    ...optionsOf(header),
    level,
  });
  if (world.outcome !== 'finished') return false;
  writeFileSync(file, bytes);
  const before = `${header.timerTicks} ticks`;
  const now =
    world.timerTicks === header.timerTicks ? before : `${world.timerTicks}, was ${before}`;
  console.log(`${fileURLToPath(file)}: ${now}`);
  return true;
}

/** The bytes with another rules version in the header, so that they can be read. */
function underPresentRules(bytes: Uint8Array): Uint8Array {
  const length = new DataView(bytes.buffer, bytes.byteOffset).getUint32(4, true);
  const header = JSON.parse(strFromU8(bytes.subarray(8, 8 + length))) as object;
  const changed = strToU8(JSON.stringify({ ...header, rules: RULES_VERSION }));
  const size = new Uint8Array(4);
  new DataView(size.buffer).setUint32(0, changed.length, true);
  return Uint8Array.of(...bytes.subarray(0, 4), ...size, ...changed, ...bytes.subarray(8 + length));
}

function recordGolden(level: FightLevel, { name, options, play }: GoldenRun): void {
  const file = new URL(`${level.id}-${name}.ktf`, import.meta.url);
  if (recordAgain(level, file)) return;
  for (let seed = 1; ; seed++) {
    if (seed > MOST_SEEDS) throw new Error(`No seed up to ${MOST_SEEDS} wins "${name}".`);
    const { world, bytes } = recordRun(TEN_MINUTES, play(seed), {
      ...options,
      level,
      seed,
    });
    if (world.outcome !== 'finished' || (name === 'retried' && world.retries === 0)) continue;
    writeFileSync(file, bytes);
    console.log(`${level.id} ${name}: seed ${seed}, ${world.tick} ticks, ${bytes.length} bytes`);
    return;
  }
}

function recordAuthor(level: FightLevel): void {
  const file = new URL(`../../levels/${level.id}/author.ktf`, import.meta.url);
  if (recordAgain(level, file)) return;
  const options = { ...RUN_OPTIONS, bondStart: level.bondStart };
  const inputs = findAuthorsRun(level, options);
  const { world, bytes } = recordRun(inputs.length, (at) => [inputs[at.tick]!, NO_INPUT], {
    level,
    ...options,
  });
  writeFileSync(file, bytes);
  console.log(`${level.id} author: ${world.timerTicks} ticks`);
}

const asked = process.argv.slice(2).filter((argument) => argument !== '--same-inputs');
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

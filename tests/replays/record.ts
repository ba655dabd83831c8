/**
 * Records the golden runs beside this file and every level's author: `npm run record -- [--check | --same-inputs] [LEVEL…]`.
 * To be done when a change of the rules or of a level is meant. What each leads to stands in `figures.json`: where the
 * inputs kept lead to other figures although neither RULES_VERSION nor the level is another, nothing is written.
 * With `--same-inputs` a run keeps its inputs as long as they still lead to the end; with `--check` nothing is written
 * in any case.
 */
import { existsSync, writeFileSync } from 'node:fs';
import { createBot } from '../../src/bot/bot.ts';
import {
  aimCode,
  BUTTON,
  NO_INPUT,
  packInput,
  type InputFrame,
} from '../../src/sim/core/inputFrame.ts';
import { RULES_VERSION, type StageOptions } from '../../src/sim/core/stage.ts';
import { isClearWay } from '../../src/sim/core/terrain.ts';
import type { FightLevel } from '../../src/sim/fight/level.ts';
import { isFireAwake, SPARK } from '../../src/sim/fight/spells/spark.ts';
import type { FightWorld } from '../../src/sim/fight/world.ts';
import { findMoments } from '../../tools/moments.ts';
import { createRandomPlayer } from '../../tools/randomInput.ts';
import { LEVELS } from '../support/levelFiles.ts';
import { recordRun, RUN_OPTIONS, type PlayTick, type RecordedRun } from '../support/recordRun.ts';
import { findAuthorsRun } from './author.ts';
import {
  differences,
  entryOf,
  figuresOf,
  keptReplay,
  playAgain,
  readBook,
  silentChanges,
  writeBook,
} from './figures.ts';

interface GoldenRun {
  readonly name: string;
  readonly options: Partial<StageOptions>;
  readonly play: (seed: number) => PlayTick;
  /** Whether a level has what it is about; any, unless it is said. */
  readonly fits?: (level: FightLevel) => boolean;
  /** What has to happen besides that it is won. */
  readonly needs?: (run: RecordedRun, level: FightLevel) => boolean;
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
    fits: ({ segments }) =>
      segments.some(
        ({ spawns, waves, drive }) =>
          spawns.length > 0 || waves.length > 0 || drive?.wounds || drive?.pursuit,
      ),
    needs: ({ world }) => world.retries > 0,
  },
  {
    // sets fire to every barrel in reach
    name: 'barrels',
    options: { difficulty: 'story' },
    play(seed) {
      const player = bot(seed, 12, 1);
      return (world) => [fireAtBarrel(world) ?? player.think(world), NO_INPUT];
    },
    fits: ({ flammables }) => flammables.some(({ kind }) => kind === 'barrel'),
    needs: ({ bytes }, level) =>
      findMoments(bytes, level).some(({ name }) => name === 'barrel-burst'),
  },
];

const BARREL_UNITS = 7;

/** A shot at a barrel that Faith could burst from where she stands, or null. */
function fireAtBarrel(world: FightWorld): InputFrame | null {
  const { faith, bodies, terrain, level, spent } = world;
  if (!isFireAwake(world) || world.dance || world.drive) return null;
  if (faith.phase !== 'kindle' && (faith.phase !== 'free' || faith.spark < SPARK.tap)) return null;
  const [fromX, fromY] = [bodies.x[faith.row]!, bodies.y[faith.row]!];
  for (const [i, { kind, x, y }] of level.flammables.entries()) {
    const isNear = Math.hypot(x - fromX, y - fromY) < BARREL_UNITS;
    if (kind !== 'barrel' || spent.includes(i) || !isNear) continue;
    if (!isClearWay(terrain, fromX, fromY, x, y)) continue;
    const aim = aimCode(Math.atan2(y - fromY, x - fromX) / (2 * Math.PI));
    return packInput(faith.phase === 'free' ? BUTTON.fire : 0, 0, aim);
  }
  return null;
}

/** A run of this kind that is won and has what it needs, found by the bots. */
function findGolden(level: FightLevel, { name, options, play, needs }: GoldenRun): RecordedRun {
  for (let seed = 1; seed <= MOST_SEEDS; seed++) {
    const run = recordRun(TEN_MINUTES, play(seed), { ...options, level, seed });
    if (run.world.outcome === 'finished' && (needs?.(run, level) ?? true)) return run;
  }
  throw new Error(`No seed up to ${MOST_SEEDS} wins "${name}" of ${level.id}.`);
}

function findAuthor(level: FightLevel): RecordedRun {
  const options = { ...RUN_OPTIONS, bondStart: level.bondStart };
  const inputs = findAuthorsRun(level, options);
  const play: PlayTick = ({ tick }) => [inputs[tick]!, NO_INPUT];
  return recordRun(inputs.length, play, { level, ...options });
}

/** Keeps the inputs if that is wanted and they still lead to the end, else looks for others; notes what came of it. */
function record(level: FightLevel, name: string, find: () => RecordedRun): void {
  const kept = keptReplay(level, name);
  const again = keepsInputs && existsSync(kept.file) ? playAgain(kept) : null;
  const { world, bytes } = again?.world.outcome === 'finished' ? again : find();
  const before = book[kept.name];
  book[kept.name] = entryOf(level, figuresOf(world));
  writeFileSync(kept.file, bytes);
  const found = before ? differences(before, book[kept.name]!).join('; ') || 'as before' : 'new';
  console.log(`${kept.name}: ${world.timerTicks} ticks, ${bytes.length} bytes, ${found}`);
}

const options = process.argv.slice(2).filter((argument) => argument.startsWith('--'));
const asked = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const unknown = [
  ...options.filter((option) => option !== '--check' && option !== '--same-inputs'),
  ...asked.filter((id) => !LEVELS.some((level) => level.id === id)),
];
if (unknown.length > 0) {
  console.error(
    `Unknown: ${unknown.join(', ')}. Usage: npm run record -- [--check | --same-inputs] [LEVEL…], ` +
      `with LEVEL one of ${LEVELS.map(({ id }) => id).join(', ')}.`,
  );
  process.exit(2);
}
const keepsInputs = options.includes('--same-inputs');
const levels = LEVELS.filter(({ id }) => asked.length === 0 || asked.includes(id));
const book = readBook();
const changed = silentChanges(levels, book);
if (changed.length > 0) {
  console.error(
    `The same inputs lead elsewhere under the rules ${RULES_VERSION}:\n  ${changed.join('\n  ')}\n` +
      'If that is meant, raise RULES_VERSION in src/sim/core/stage.ts and record again. Nothing was written.',
  );
  process.exit(1);
}
if (options.includes('--check')) {
  console.log(`The same inputs lead where they led: ${levels.map(({ id }) => id).join(', ')}.`);
} else {
  for (const level of levels) {
    for (const run of RUNS) {
      if (run.fits?.(level) ?? true) record(level, run.name, () => findGolden(level, run));
    }
    record(level, 'author', () => findAuthor(level));
  }
  writeBook(book);
}

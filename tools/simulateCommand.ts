import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { LevelError } from '../src/level/LevelError.ts';
import { ReplayError } from '../src/run/ReplayError.ts';
import { MAX_TICKS } from '../src/run/replayHeader.ts';
import { DIFFICULTIES } from '../src/sim/core/stage.ts';
import { readLevels } from './readLevels.ts';
import { readReplayBytes } from './readReplayBytes.ts';
import { simulate, SimulationFault, type SimulateOptions, type Summary } from './simulation.ts';

const USAGE = `Usage: npm run simulate -- --chapter ID [--segment ID] --input random|idle|bot|FILE
  --seed N --ticks N [--players 1|2] [--difficulty ${DIFFICULTIES.join('|')}]
  [--reaction TICKS] [--skill 0..1] [--every K] [--record FILE] [--json]

Plays without a screen for exactly N ticks (120 a second). An attempt that ends is started again at once
with the next seed. FILE is a replay (.ktf), which brings its own seed, players and difficulty.
--record writes the fastest attempt that was finished as a replay: also an old one anew, after a change of
the level that left its run as it was.`;

class UsageError extends Error {}

type Say = Pick<Console, 'log' | 'error'>;

/** `npm run simulate` with these arguments. Gives the exit status: 0, 1 for a fault found, 2 for arguments that will not do. */
export function simulateCommand(args: readonly string[], say: Say): number {
  try {
    const { options, asJson, recordTo } = readOptions(args, say);
    const levels = readLevels().map(({ level }) => level);
    if (recordTo === undefined) {
      say.log(print(simulate(options, levels), asJson));
      return 0;
    }
    let best: { replay: Uint8Array; ticks: number } | null = null;
    const keep = (replay: Uint8Array, ticks: number): void => {
      if (ticks < (best?.ticks ?? Infinity)) best = { replay, ticks };
    };
    const recordedAt = new Date().toISOString();
    say.log(print(simulate({ ...options, keep, recordedAt }, levels), asJson));
    return writeBest(recordTo, best, say);
  } catch (error) {
    if (error instanceof UsageError) {
      say.error(`${error.message}\n\n${USAGE}`);
      return 2;
    }
    if (
      error instanceof RangeError ||
      error instanceof ReplayError ||
      error instanceof LevelError
    ) {
      say.error(error.message);
      return 2;
    }
    if (error instanceof SimulationFault) {
      say.error(error.message);
      return 1;
    }
    throw error;
  }
}

const print = (summary: Summary, asJson: boolean): string =>
  asJson ? JSON.stringify(summary) : describe(summary);

function writeBest(file: string, best: { replay: Uint8Array } | null, say: Say): number {
  if (best) {
    writeFileSync(file, best.replay);
    return 0;
  }
  say.error(`No attempt was finished: there is nothing to write to ${file}. Give it more ticks.`);
  return 1;
}

interface Wanted {
  readonly options: SimulateOptions;
  readonly asJson: boolean;
  readonly recordTo: string | undefined;
}

function readOptions(args: readonly string[], say: Say): Wanted {
  const values = parse(args);
  const asJson = values.json ?? false;
  const printHash = (line: { tick: number; hash: string }): void =>
    say.log(asJson ? JSON.stringify(line) : `tick ${line.tick}  ${line.hash}`);
  const every = number('every', values.every ?? '0', 0, MAX_TICKS);
  return {
    asJson,
    recordTo: values.record,
    options: {
      chapter: needed('chapter', values.chapter),
      ...(values.segment === undefined ? {} : { segment: values.segment }),
      input: readInput(needed('input', values.input)),
      seed: number('seed', values.seed ?? '1', 0, 0xffffffff),
      ticks: number('ticks', needed('ticks', values.ticks), 1, MAX_TICKS),
      players: oneOf('players', values.players ?? '1', ['1', '2']) === '2' ? 2 : 1,
      difficulty: oneOf('difficulty', values.difficulty ?? 'slayer', DIFFICULTIES),
      reactionTicks: number('reaction', values.reaction ?? '30', 0, 1200),
      ...(values.skill === undefined ? {} : { skill: skill(values.skill) }),
      every,
      report: printHash,
    },
  };
}

function parse(args: readonly string[]) {
  const text = { type: 'string' } as const;
  try {
    return parseArgs({
      args: [...args],
      options: {
        chapter: text,
        segment: text,
        input: text,
        seed: text,
        ticks: text,
        players: text,
        difficulty: text,
        reaction: text,
        skill: text,
        every: text,
        record: text,
        json: { type: 'boolean' },
      },
    }).values;
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

function needed(name: string, value: string | undefined): string {
  if (value === undefined) throw new UsageError(`--${name} is missing.`);
  return value;
}

function number(name: string, text: string, low: number, high: number): number {
  const value = Number(text);
  if (text.trim() !== '' && Number.isInteger(value) && value >= low && value <= high) return value;
  throw new UsageError(`--${name} must be a whole number from ${low} to ${high}, not "${text}".`);
}

function skill(text: string): number {
  const value = Number(text);
  if (text.trim() !== '' && value >= 0 && value <= 1) return value;
  throw new UsageError(`--skill must be a number from 0 to 1, not "${text}".`);
}

function oneOf<Name extends string>(name: string, text: string, choices: readonly Name[]): Name {
  const choice = choices.find((candidate) => candidate === text);
  if (choice === undefined) {
    throw new UsageError(`--${name} must be ${choices.join(' or ')}, not "${text}".`);
  }
  return choice;
}

function readInput(text: string): SimulateOptions['input'] {
  if (text === 'random' || text === 'idle' || text === 'bot') return text;
  try {
    return readReplayBytes(text);
  } catch {
    throw new UsageError(
      `--input must be random, idle, bot or a replay; "${text}" cannot be read.`,
    );
  }
}

const describe = (summary: Summary): string =>
  Object.entries(summary)
    .map(([name, value]) => `${name.padEnd(9)} ${JSON.stringify(value)}`)
    .join('\n');

import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { LevelError } from '../src/level/LevelError.ts';
import { printable, printableJson } from '../src/level/printable.ts';
import { UNREADABLE, verifyReplay, type Verdict } from '../src/run/verify.ts';
import type { FightLevel } from '../src/sim/fight/level.ts';
import { readLevels } from './readLevels.ts';
import { readReplayBytes } from './readReplayBytes.ts';

const USAGE = `Usage: npm run verify -- [--json] FILE|FOLDER…

Plays replays (.ktf; in a folder all of them, however deep) again without a screen. Exits 0 if all are
verified, 1 if any is not, 2 if nothing could be read or the usage is wrong.`;

function main(): number {
  let paths: string[];
  let asJson: boolean;
  try {
    const { positionals, values } = parseArgs({
      allowPositionals: true,
      options: { json: { type: 'boolean' } },
    });
    paths = positionals;
    asJson = values.json ?? false;
  } catch (error) {
    return fail(`${error instanceof Error ? error.message : String(error)}\n\n${USAGE}`);
  }
  if (paths.length === 0) return fail(USAGE);

  let levels: FightLevel[];
  try {
    levels = readLevels().map(({ level }) => level);
  } catch (error) {
    if (error instanceof LevelError) return fail(error.message);
    throw error;
  }
  const verdicts = paths.flatMap(findReplays).map((file) => verifyFile(file, levels));
  for (const verdict of verdicts) {
    console.log(asJson ? printableJson(verdict) : describe(verdict));
  }
  if (verdicts.length === 0) return fail(`There is no replay (.ktf) in ${paths.join(', ')}.`);
  if (verdicts.every(({ status }) => status === 'unreadable')) return 2;
  return verdicts.every(({ status }) => status === 'verified') ? 0 : 1;
}

function fail(message: string): number {
  console.error(message);
  return 2;
}

function findReplays(path: string): string[] {
  if (!statSync(path, { throwIfNoEntry: false })?.isDirectory()) return [path];
  return readdirSync(path, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ktf'))
    .sort()
    .map((name) => join(path, name));
}

function verifyFile(file: string, levels: readonly FightLevel[]): Verdict {
  try {
    return { ...verifyReplay(readReplayBytes(file), levels), file };
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
    return { ...UNREADABLE, file, message: `It cannot be opened: ${error.message}.` };
  }
}

/** Paths are told whole: who made them has to find them again. */
const describe = ({ file, status, message }: Verdict): string =>
  `${printable(file, file.length)}: ${status}. ${message}`;

process.exitCode = main();

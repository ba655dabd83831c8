import { parseArgs } from 'node:util';
import type { Benchmark } from '../tests/peers/benchmark.ts';
import { openBenchmarkPages, type BenchmarkPages } from '../tests/peers/benchmarkPages.ts';
import { bodiesBenchmarks } from '../tests/peers/bodies.ts';
import { bytesBenchmarks } from '../tests/peers/bytes.ts';
import { driveBenchmarks } from '../tests/peers/drive.ts';
import { fightBenchmarks } from '../tests/peers/fight.ts';
import { firstFrameBenchmarks } from '../tests/peers/firstFrame.ts';
import { frameBenchmarks } from '../tests/peers/frame.ts';
import { graphicsBenchmarks } from '../tests/peers/graphics.ts';
import { levelNamed } from '../src/level/levels.ts';
import { readLevels } from './readLevels.ts';

const USAGE = `Usage: npm run bench -- [--json] [--quick] [NAME…]
--quick: each only once and before anything is warm, to see that it runs`;
const ROUNDS = 15;
const FIGHT = '02-ambush';
const DRIVE = '01-drive';

class UsageError extends Error {}

interface Figure {
  readonly name: string;
  readonly n: number;
  readonly median: number;
  readonly min: number;
  readonly unit: string;
  readonly ratioTo: string | null;
  readonly ratio: number | null;
}

async function main(): Promise<number> {
  let pages: Promise<BenchmarkPages> | null = null;
  try {
    const { positionals, values } = readOptions();
    const { quick } = values;
    const all = benchmarks(() => (pages ??= openBenchmarkPages()), quick);
    const names = all.map(({ name }) => name);
    const unknown = positionals.filter((name) => !names.includes(name));
    if (unknown.length > 0) {
      throw new UsageError(`There is no ${unknown.join(', ')}. There is: ${names.join(', ')}.`);
    }
    const wanted = positionals.length === 0 ? all : withPeers(all, positionals);
    for (const figure of await measure(wanted, quick ? 1 : ROUNDS, quick ? 0 : 1)) {
      console.log(values.json ? JSON.stringify(figure) : describe(figure));
    }
    return 0;
  } catch (error) {
    console.error(error instanceof UsageError ? `${error.message}\n\n${USAGE}` : error);
    return error instanceof UsageError ? 2 : 1;
  } finally {
    await (await (pages as Promise<BenchmarkPages> | null))?.close();
  }
}

function readOptions() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        json: { type: 'boolean', default: false },
        quick: { type: 'boolean', default: false },
      },
    });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

function benchmarks(open: () => Promise<BenchmarkPages>, quick: boolean): Benchmark[] {
  const levels = readLevels();
  const fight = levelNamed(FIGHT, levels).level;
  return [
    ...driveBenchmarks(levelNamed(DRIVE, levels).level),
    ...fightBenchmarks(fight),
    ...bodiesBenchmarks(fight),
    ...frameBenchmarks(open, { quick }),
    ...firstFrameBenchmarks(open),
    ...bytesBenchmarks(open, { quick }),
    ...graphicsBenchmarks(open),
  ];
}

/** Those that were named and those that they are compared with. */
const withPeers = (all: readonly Benchmark[], names: readonly string[]): Benchmark[] =>
  all.filter(
    ({ name }) =>
      names.includes(name) ||
      all.some((other) => names.includes(other.name) && other.ratioTo === name),
  );

/** In turns, so that a slow minute of the machine is everybody's. The first rounds only warm up. */
async function measure(
  benchmarks: readonly Benchmark[],
  count: number,
  warmUps: number,
): Promise<Figure[]> {
  const rounds = new Map<string, number[]>(benchmarks.map(({ name }) => [name, []]));
  for (let round = -warmUps; round < count; round++) {
    for (const benchmark of benchmarks) {
      const value = await once(benchmark);
      if (round >= 0) rounds.get(benchmark.name)!.push(value);
    }
  }
  const medianOf = (name: string): number =>
    rounds.get(name)!.sort((a, b) => a - b)[Math.floor(count / 2)]!;
  return benchmarks.map(({ name, n, unit, ratioTo }) => {
    const median = medianOf(name);
    return {
      name,
      n,
      median: rounded(median),
      min: rounded(rounds.get(name)![0]!),
      unit,
      ratioTo,
      ratio: ratioTo === null ? null : rounded(median / medianOf(ratioTo)),
    };
  });
}

/** Fails with the name of what fails. */
async function once(benchmark: Benchmark): Promise<number> {
  try {
    return await benchmark.round();
  } catch (error) {
    throw new Error(`${benchmark.name} cannot be measured.`, { cause: error });
  }
}

const rounded = (value: number): number => Number(value.toPrecision(4));

const describe = ({ name, n, median, min, unit, ratioTo, ratio }: Figure): string =>
  `${name.padEnd(22)} n ${String(n).padStart(6)}  median ${median} ${unit}, min ${min}` +
  (ratioTo === null ? '' : `  (${ratio} of ${ratioTo})`);

process.exitCode = await main();

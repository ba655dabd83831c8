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
import { readLevels } from './readLevels.ts';

const USAGE = 'Usage: npm run bench -- [--json] [NAME…]';
const ROUNDS = 15;
const FIGHT = '02-ambush';
const DRIVE = '01-drive';

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
  const levels = new Map(readLevels().map(({ level }) => [level.id, level]));
  const level = levels.get(FIGHT)!;
  let pages: Promise<BenchmarkPages> | null = null;
  const open = (): Promise<BenchmarkPages> => (pages ??= openBenchmarkPages());
  const all = [
    ...driveBenchmarks(levels.get(DRIVE)!),
    ...fightBenchmarks(level),
    ...bodiesBenchmarks(level),
    ...frameBenchmarks(open),
    ...firstFrameBenchmarks(open),
    ...bytesBenchmarks(open),
    ...graphicsBenchmarks(open),
  ];
  const names = all.map(({ name }) => name);
  try {
    const { positionals, values } = parseArgs({
      allowPositionals: true,
      options: { json: { type: 'boolean', default: false } },
    });
    const unknown = positionals.filter((name) => !names.includes(name));
    if (unknown.length > 0) {
      throw new TypeError(`There is no ${unknown.join(', ')}. There is: ${names.join(', ')}.`);
    }
    const wanted = positionals.length === 0 ? all : withPeers(all, positionals);
    for (const figure of await measure(wanted)) {
      console.log(values.json ? JSON.stringify(figure) : describe(figure));
    }
    return 0;
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    console.error(`${error.message}\n\n${USAGE}`);
    return 2;
  } finally {
    await (await (pages as Promise<BenchmarkPages> | null))?.close();
  }
}

/** Those that were named and those that they are compared with. */
const withPeers = (all: readonly Benchmark[], names: readonly string[]): Benchmark[] =>
  all.filter(
    ({ name }) =>
      names.includes(name) ||
      all.some((other) => names.includes(other.name) && other.ratioTo === name),
  );

/** In turns, so that a slow minute of the machine is everybody's. The first round only warms up. */
async function measure(benchmarks: readonly Benchmark[]): Promise<Figure[]> {
  const rounds = new Map<string, number[]>(benchmarks.map(({ name }) => [name, []]));
  for (let round = 0; round <= ROUNDS; round++) {
    for (const benchmark of benchmarks) {
      const value = await benchmark.round();
      if (round > 0) rounds.get(benchmark.name)!.push(value);
    }
  }
  const medianOf = (name: string): number =>
    rounds.get(name)!.sort((a, b) => a - b)[Math.floor(ROUNDS / 2)]!;
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

const rounded = (value: number): number => Number(value.toPrecision(4));

const describe = ({ name, n, median, min, unit, ratioTo, ratio }: Figure): string =>
  `${name.padEnd(22)} n ${String(n).padStart(6)}  median ${median} ${unit}, min ${min}` +
  (ratioTo === null ? '' : `  (${ratio} of ${ratioTo})`);

process.exitCode = await main();

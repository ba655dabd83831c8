import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { verifyReplay, type Verdict } from '../../src/run/verify.ts';
import { fightStage } from '../../src/sim/fight/stage.ts';
import { simulateCommand } from '../../tools/simulateCommand.ts';
import { simulate, SimulationFault, type Summary } from '../../tools/simulation.ts';
import { AMBUSH } from '../support/levelFiles.ts';
import { winningRun } from '../support/recordRun.ts';
import { runTool } from '../support/runTool.ts';

const IDLE = { chapter: '02-ambush', input: 'idle', seed: 1, ticks: 10 } as const;
const lines = (out: string): unknown[] =>
  out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as unknown);

describe('npm run simulate', () => {
  let folder: string;
  let file: string;
  const { world, bytes } = winningRun();

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'ktf-simulate-'));
    file = join(folder, 'run.ktf');
    writeFileSync(file, bytes);
  });

  afterAll(() => rmSync(folder, { recursive: true }));

  it('plays for exactly so many ticks and prints a hash every so many', async () => {
    const args = '--chapter 02-ambush --input random --seed 5 --ticks 3000 --every 1000 --json';
    const { code, out } = await runTool('simulate', ...args.split(' '));
    const printed = lines(out);
    expect(printed).toHaveLength(4);
    expect(printed.slice(0, 3)).toMatchObject([{ tick: 1000 }, { tick: 2000 }, { tick: 3000 }]);
    expect(printed[3]).toMatchObject({ chapter: '02-ambush', ticks: 3000, attempts: 1 });
    expect((printed[3] as Summary).hash).toBe((printed[2] as { hash: string }).hash);
    expect(code).toBe(0);
  });

  it('gives the same hashes in another process, and another hash for another seed', async () => {
    const run = async (seed: string) => {
      const args = '--chapter 02-ambush --input random --players 2 --ticks 4000 --every 500 --json';
      return (await runTool('simulate', ...args.split(' '), '--seed', seed)).out;
    };
    const [one, same, other] = await Promise.all([run('11'), run('11'), run('12')]);
    expect(same).toBe(one);
    expect(other).not.toBe(one);
  });

  it('plays a replay to the end that it was recorded with', async () => {
    const ticks = String(world.tick);
    const { code, out } = await runTool(
      ...([
        'simulate',
        '--chapter',
        '02-ambush',
        '--input',
        file,
        '--ticks',
        ticks,
        '--json',
      ] as const),
    );
    expect(lines(out)).toMatchObject([
      { outcome: 'finished', finished: 1, attempts: 1, hash: fightStage.hash(world) },
    ]);
    expect(code).toBe(0);
  });

  it.each([
    ['an unknown chapter', '--chapter 99-x --input idle --ticks 5', 'There is: 01-drive'],
    ['an unknown segment', '--chapter 02-ambush --segment x --input idle --ticks 5', 'the-heart'],
    ['an input that is not there', '--chapter 02-ambush --input gone.ktf --ticks 5', 'gone.ktf'],
    ['a file that is no replay', '--chapter 02-ambush --input package.json --ticks 5', 'KTF1'],
    ['ticks without end', '--chapter 02-ambush --input idle --ticks 1e9', '--ticks must be'],
    ['half a seed', '--chapter 02-ambush --input idle --ticks 5 --seed 1.5', '--seed must be'],
    ['three players', '--chapter 02-ambush --input idle --ticks 5 --players 3', '--players must'],
    ['no chapter', '--input idle --ticks 5', '--chapter is missing'],
    ['an unknown option', '--chaptr 02-ambush', 'Usage: '],
  ])('exits 2 for %s and says what would do', (_, args, message) => {
    const said: string[] = [];
    const say = { log: expect.unreachable, error: (words: string) => said.push(words) };
    expect(simulateCommand(args.split(' '), say)).toBe(2);
    expect(said.join('\n')).toContain(message);
  });

  it('exits in a process of its own with the status that it gives', async () => {
    const { code, err } = await runTool('simulate', '--chapter', '02-ambush');
    expect(err).toContain('--input is missing');
    expect(code).toBe(2);
  });

  it('starts again with the next seed when an attempt has ended', () => {
    const ticks = world.tick + 100;
    const summary = simulate({ ...IDLE, input: bytes, ticks }, [AMBUSH]);
    expect(summary).toMatchObject({ attempts: 2, finished: 1, outcome: 'running', ticks });
  });

  it('starts in the segment that was asked for', () => {
    const seen = simulate({ ...IDLE, segment: 'the-heart' }, [AMBUSH]);
    expect(seen.hash).not.toBe(simulate(IDLE, [AMBUSH]).hash);
  });

  it('writes the run that it played as a replay, which is verified', async () => {
    const again = join(folder, 'again.ktf');
    const ticks = String(world.tick + 10);
    const args = ['--chapter', '02-ambush', '--input', file, '--ticks', ticks, '--record', again];
    expect((await runTool('simulate', ...args)).code).toBe(0);
    const verdict = verifyReplay(readFileSync(again), [AMBUSH]);
    expect(verdict).toMatchObject({ status: 'verified', ticks: world.timerTicks });
  });

  it('keeps every finished attempt as a replay of its own seed', () => {
    const kept: Verdict[] = [];
    const keep = (replay: Uint8Array) => kept.push(verifyReplay(replay, [AMBUSH]));
    const bot = { ...IDLE, input: 'bot', difficulty: 'story', reactionTicks: 12 } as const;
    const { finished } = simulate({ ...bot, ticks: 30_000, keep }, [AMBUSH]);
    expect(finished).toBeGreaterThan(1);
    expect(kept.map(({ status }) => status)).toEqual(kept.map(() => 'verified'));
    expect(kept).toHaveLength(finished);
  });

  it('stops at a broken promise, with tick, seed and the invariant by name', () => {
    const broken = { ...AMBUSH, bondFloor: 500 };
    const play = () => simulate({ ...IDLE, seed: 77 }, [{ ...broken, bondCeiling: 400 }]);
    expect(play).toThrow(SimulationFault);
    expect(play).toThrow(/tick 1, seed 77: broken invariant: bond-in-range/);
  });
});

import { expect, it } from 'vitest';
import { inSlices } from '../../src/app/inSlices.ts';
import { readingReplay, readReplay, writeReplay } from '../../src/run/replayFile.ts';
import { verifyingReplay, verifyReplay } from '../../src/run/verify.ts';
import { AMBUSH } from '../support/levelFiles.ts';
import { mash, recordRun } from '../support/recordRun.ts';

const { bytes } = recordRun(3000, mash(8));

/** A replay in which something changes in every tick. */
function restless(ticks: number): Uint8Array {
  const { header } = readReplay(bytes);
  const hashes = Array.from({ length: Math.floor(ticks / 9600) }, () => '0'.repeat(16));
  return writeReplay(
    { ...header, ticks, hashEvery: 9600, hashes },
    {
      ticks,
      starts: Uint32Array.from({ length: ticks }, (_, i) => i),
      frames: [Uint32Array.from({ length: ticks }, (_, i) => i % 2), new Uint32Array(ticks)],
    },
  );
}

const stepsOf = (work: Generator<void>): number => {
  let steps = 1;
  while (!work.next().done) steps++;
  return steps;
};

it('a long replay is read in steps that grow in number, not in size', () => {
  const few = stepsOf(readingReplay(restless(50_000)) as Generator<void>);
  const many = stepsOf(readingReplay(restless(500_000)) as Generator<void>);
  expect(few).toBeGreaterThan(50_000 / 4096);
  expect(many).toBeGreaterThan(few * 8);
});

it('the page goes on living while a replay is verified without a thread of its own', async () => {
  let turns = 0;
  const timer = setInterval(() => turns++, 0);
  const verdict = await inSlices(verifyingReplay(bytes, [AMBUSH]));
  clearInterval(timer);
  expect(verdict).toEqual(verifyReplay(bytes, [AMBUSH]));
  expect(turns).toBeGreaterThan(0);
});

it('what the work throws is thrown', async () => {
  await expect(inSlices(readingReplay(new Uint8Array()))).rejects.toThrow('KTF1');
});

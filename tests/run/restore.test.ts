import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { InputFrame } from '../../src/sim/core/inputFrame.ts';
import { fightStage } from '../../src/sim/fight/stage.ts';
import { createRandomPlayer } from '../../tools/randomInput.ts';
import { AMBUSH } from '../support/levelFiles.ts';
import { RUN_OPTIONS } from '../support/recordRun.ts';

const TICKS = 2400;

function playedInputs(seed: number): InputFrame[][] {
  const first = createRandomPlayer(seed);
  const second = createRandomPlayer(seed + 1);
  return Array.from({ length: TICKS }, () => [first(), second()]);
}

describe('one hash', () => {
  it('after going back to any tick and playing on, in the same world or in another', () => {
    const uint = fc.integer({ min: 0, max: 0xffffffff });
    const ticks = fc
      .tuple(fc.nat(TICKS), fc.nat(TICKS))
      .map(([a, b]) => [a, b].sort((x, y) => x - y));
    const segment = fc.nat(AMBUSH.segments.length - 1);
    fc.assert(
      fc.property(uint, ticks, segment, (seed, [saved, left], startSegment) => {
        const options = { ...RUN_OPTIONS, seed, segment: startSegment };
        const inputs = playedInputs(seed);
        const world = fightStage.create(AMBUSH, options);
        const play = (from: number, to: number, into = world): void => {
          for (let tick = from; tick < to; tick++) fightStage.step(into, inputs[tick]!);
        };
        play(0, saved!);
        const snapshot = fightStage.snapshot(world);
        const hashThen = fightStage.hash(world);
        play(saved!, left!);
        const hashAtLeft = fightStage.hash(world);
        play(left!, TICKS);
        const hashAtEnd = fightStage.hash(world);

        fightStage.restore(world, snapshot);
        expect(fightStage.hash(world)).toBe(hashThen);
        play(saved!, left!);
        expect(fightStage.hash(world)).toBe(hashAtLeft);

        const other = fightStage.create(AMBUSH, { ...options, seed: 1 });
        fightStage.restore(other, snapshot);
        play(saved!, TICKS, other);
        expect(fightStage.hash(other)).toBe(hashAtEnd);
      }),
      { numRuns: 25 },
    );
  });
});

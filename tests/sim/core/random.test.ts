import { expect, it } from 'vitest';
import { createStreams, nextUint, nextUnit, STREAM } from '../../../src/sim/core/random.ts';

it('the same seed gives the same stream, another seed another', () => {
  const draw = (seed: number) => {
    const state = createStreams(seed);
    return Array.from({ length: 8 }, () => nextUint(state, STREAM.enemies));
  };
  expect(draw(7)).toEqual(draw(7));
  expect(draw(7)).not.toEqual(draw(8));
});

it('drawing from one stream leaves the others alone', () => {
  const drawn = createStreams(3);
  const untouched = createStreams(3);
  for (let i = 0; i < 100; i++) nextUint(drawn, STREAM.arrivals);
  expect(nextUint(drawn, STREAM.enemies)).toBe(nextUint(untouched, STREAM.enemies));
});

it('units are spread evenly from 0 to 1', () => {
  const state = createStreams(1);
  const tenths = new Array<number>(10).fill(0);
  for (let i = 0; i < 10_000; i++) tenths[Math.floor(nextUnit(state, STREAM.enemies) * 10)]!++;
  for (const count of tenths) expect(count).toBeGreaterThan(850);
});

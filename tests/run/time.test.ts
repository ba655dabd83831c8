import { expect, it } from 'vitest';
import { formatTicks } from '../../src/run/time.ts';

it.each([
  [0, '0:00.000'],
  [1, '0:00.008'],
  [119, '0:00.991'],
  [120, '0:01.000'],
  [7199, '0:59.991'],
  [7200, '1:00.000'],
  [75_853, '10:32.108'],
  [120 * 3600, '60:00.000'],
])('%i ticks read %s: never more than has passed', (ticks, text) => {
  expect(formatTicks(ticks)).toBe(text);
});

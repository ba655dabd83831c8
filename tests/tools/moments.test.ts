import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { findMoments, MOMENT_NAMES } from '../../tools/moments.ts';
import { keptReplays } from '../replays/figures.ts';
import { LEVELS } from '../support/levelFiles.ts';

it('every moment that is to be pictured happens in a replay that is kept', () => {
  const found = new Set(
    keptReplays(LEVELS).flatMap(({ file, level }) =>
      findMoments(readFileSync(file), level).map(({ name }) => name),
    ),
  );
  expect(MOMENT_NAMES.filter((name) => !found.has(name))).toEqual([]);
});

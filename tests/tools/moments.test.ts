import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { findMoments, MOMENT_NAMES } from '../../tools/moments.ts';
import { keptReplays } from '../replays/figures.ts';
import { LEVELS } from '../support/levelFiles.ts';

it('every moment that is to be pictured happens in a replay that is kept', () => {
  // the shortest first: most of them have been found when the long ones come
  const replays = keptReplays(LEVELS)
    .map(({ file, level }) => ({ bytes: readFileSync(file), level }))
    .sort((a, b) => a.bytes.length - b.bytes.length);
  const missing = new Set(MOMENT_NAMES);
  for (const { bytes, level } of replays) {
    if (missing.size === 0) break;
    for (const { name } of findMoments(bytes, level)) missing.delete(name);
  }
  expect([...missing]).toEqual([]);
});

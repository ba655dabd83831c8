import { expect, it } from 'vitest';
import { createRecorder } from '../../src/run/recorder.ts';
import { readReplay } from '../../src/run/replayFile.ts';
import { fightStage } from '../../src/sim/fight/stage.ts';
import { AMBUSH } from '../support/levelFiles.ts';
import { RUN_OPTIONS } from '../support/recordRun.ts';

it('a run of many hours still fits: the longer it gets, the more seldom it is hashed', () => {
  const world = fightStage.create(AMBUSH, RUN_OPTIONS);
  const recorder = createRecorder({ level: AMBUSH, options: RUN_OPTIONS, build: 'test' });
  const ticks = 12 * 3600 * 120;
  for (let tick = 0; tick < ticks; tick++) recorder.push([tick % 240 === 0 ? 1 : 0, 0], world);
  const end = { recordedAt: '2003-05-06T20:00:00Z', practice: ['probe'] };
  const bytes = recorder.finish(world, end);
  const { header } = readReplay(bytes);
  expect(header).toMatchObject({ ticks, hashEvery: 4800, practice: ['probe'] });
  expect(header.hashes).toHaveLength(ticks / 4800);
  expect(new DataView(bytes.buffer).getUint32(4, true)).toBeLessThan(64 * 1024);
});

it('a run that is not over yet can be saved as far as it is', () => {
  const world = fightStage.create(AMBUSH, RUN_OPTIONS);
  const recorder = createRecorder({ level: AMBUSH, options: RUN_OPTIONS, build: 'test' });
  const end = { recordedAt: '2003-05-06T20:00:00Z', practice: [] };
  expect(readReplay(recorder.finish(world, end)).header).toMatchObject({ ticks: 0 });
  fightStage.step(world, [1, 0]);
  recorder.push([1, 0], world);
  expect(readReplay(recorder.finish(world, end)).header).toMatchObject({
    ticks: 1,
    outcome: 'running',
  });
});

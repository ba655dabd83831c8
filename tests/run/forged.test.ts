/** Runs whose header lies, each with a check that fits the lie: whoever can write the file can write that too. */
import { beforeAll, describe, expect, it } from 'vitest';
import { createRecorder } from '../../src/run/recorder.ts';
import { readReplay, writeReplay } from '../../src/run/replayFile.ts';
import type { ReplayHeader } from '../../src/run/replayHeader.ts';
import { verifyReplay, type Verdict } from '../../src/run/verify.ts';
import { BUTTON, NO_INPUT } from '../../src/sim/core/inputFrame.ts';
import { fightStage } from '../../src/sim/fight/stage.ts';
import type { FightWorld } from '../../src/sim/fight/world.ts';
import { AMBUSH, LEVELS } from '../support/levelFiles.ts';
import { RUN_OPTIONS, winningRun } from '../support/recordRun.ts';

const OTHER_HASH = '0123456789abcdef';
const IDLE_TICKS = 600;

let won: Uint8Array;
beforeAll(() => {
  won = winningRun().bytes;
});

/** The true run with these lies, of whatever type, in its header. */
function forged(lies: Record<string, unknown>): Verdict {
  const { header, inputs } = readReplay(won);
  return verifyReplay(writeReplay({ ...header, ...lies }, inputs), LEVELS);
}

const headerOf = (): ReplayHeader => readReplay(won).header;

const ASTRAY = 'inputs lead elsewhere than it says';

/** What the header says, and by which words that is refused. */
const LIES: readonly (readonly [string, () => Record<string, unknown>, string])[] = [
  ['its game', () => ({ game: 'another' }), 'game'],
  ['its rules', () => ({ rules: 999 }), 'rules version 999'],
  ['its level', () => ({ chapter: '04-bronze' }), 'another version of 04-bronze'],
  [
    'a level that is nowhere',
    () => ({ chapter: '99-none' }),
    '"99-none", a level that is not here',
  ],
  ['its level’s hash', () => ({ levelHash: OTHER_HASH }), `another version of ${AMBUSH.id}`],
  ['its seed', () => ({ seed: headerOf().seed + 1 }), ASTRAY],
  ['its clock', () => ({ tickRate: 60 }), 'tickRate'],
  ['its difficulty', () => ({ difficulty: 'chosen' }), ASTRAY],
  ['assists', () => ({ assists: ['slow'] }), 'assists'],
  ['its players', () => ({ players: 2 }), ASTRAY],
  ['its bond', () => ({ bondStart: 1000 }), 'begins with a bond of 1000'],
  ['what was unlocked', () => ({ unlocked: ['fire'] }), 'unlocked'],
  ['its mode', () => ({ mode: 'game' }), 'mode'],
  ['where it starts', () => ({ startSegment: 1 }), ASTRAY],
  ['a start that is nowhere', () => ({ startSegment: 31 }), 'starts at segment 31'],
  ['its delay', () => ({ judgedDelayTicks: 5 }), ASTRAY],
  ['its segments', () => ({ segments: headerOf().segments.slice(1) }), 'Its times or its outcome'],
  ['its length', () => ({ ticks: headerOf().ticks + 1 }), 'Its inputs are wrong'],
  ['its time', () => ({ timerTicks: headerOf().timerTicks - 120 }), 'Its times or its outcome'],
  ['its outcome', () => ({ outcome: 'running' }), 'Its times or its outcome'],
  ['its last hash', () => ({ finalHash: OTHER_HASH }), ASTRAY],
  ['the hashes on the way', () => ({ hashes: headerOf().hashes.map(() => OTHER_HASH) }), ASTRAY],
  ['how often it is hashed', () => ({ hashEvery: headerOf().hashEvery * 2 }), 'do not cover'],
];

describe('a run that lies about', () => {
  it.each(LIES)('%s is refused, and told why', (_name, lies, words) => {
    const { status, message } = forged(lies());
    expect(status).not.toBe('verified');
    expect(message).toContain(words);
  });
});

describe('a run that was played by other rules than it says', () => {
  it('with a bond that its level does not begin with, is refused', () => {
    const { world, bytes } = winningRun({ bondStart: 300 });
    expect(world.outcome).toBe('finished');
    const { status, message } = verifyReplay(bytes, LEVELS);
    expect(status).toBe('mismatch');
    expect(message).toBe(
      `It begins with a bond of 300, and ${AMBUSH.id} with ${AMBUSH.bondStart}.`,
    );
  });

  it('on and on after its end, is refused', () => {
    const { header, inputs } = readReplay(won);
    const options = { ...RUN_OPTIONS, seed: header.seed, difficulty: header.difficulty };
    const world = fightStage.create(AMBUSH, options);
    const recorder = createRecorder({ level: AMBUSH, options, build: 'test' });
    for (let tick = 0, row = 0; tick < header.ticks + IDLE_TICKS; tick++) {
      while (row + 1 < inputs.starts.length && inputs.starts[row + 1]! <= tick) row++;
      const isPlayed = tick < header.ticks;
      const frames = isPlayed ? [inputs.frames[0][row]!, inputs.frames[1][row]!] : [0, 0];
      fightStage.step(world, frames);
      recorder.push(frames, world);
    }
    const bytes = recorder.finish(world, { recordedAt: header.recordedAt, practice: [] });
    const { status, message } = verifyReplay(bytes, LEVELS);
    expect(status).toBe('mismatch');
    expect(message).toContain(`goes on for ${IDLE_TICKS} ticks after the level was finished`);
  });

  const joinsAndLeaves = ({ tick }: FightWorld) =>
    tick === 0 || tick === 1200 ? BUTTON.join : NO_INPUT;

  it('by two who say that they are one, is shown as the run of two', () => {
    const { world, bytes } = winningRun({}, joinsAndLeaves);
    expect(world).toMatchObject({ outcome: 'finished', secondPlayer: 0 });
    expect(readReplay(bytes).header.players).toBe(1);
    expect(verifyReplay(bytes, LEVELS)).toMatchObject({ status: 'verified', players: 2 });
  });
});

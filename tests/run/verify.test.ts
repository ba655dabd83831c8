import { strFromU8, strToU8 } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { readReplay, writeReplay } from '../../src/run/replayFile.ts';
import { NO_INPUT } from '../../src/sim/core/inputFrame.ts';
import type { ReplayHeader } from '../../src/run/replayHeader.ts';
import { verifyReplay } from '../../src/run/verify.ts';
import { AMBUSH } from '../support/levelFiles.ts';
import {
  mash,
  recordRun,
  RUN_OPTIONS,
  winningRun,
  type RecordedRun,
} from '../support/recordRun.ts';

const verify = (bytes: Uint8Array) => verifyReplay(bytes, [AMBUSH]);

/** The same file with a header that lies, and a check that fits the lie. */
function forge(bytes: Uint8Array, change: (header: ReplayHeader) => Partial<ReplayHeader>) {
  const { header, inputs } = readReplay(bytes);
  return writeReplay({ ...header, ...change(header) }, inputs);
}

let won: RecordedRun;
let unfinished: RecordedRun;

beforeAll(() => {
  won = winningRun();
  unfinished = recordRun(3000, mash(8));
});

describe('a true replay', () => {
  it('is verified, with its time, its medal and its categories', () => {
    expect(won.world.outcome).toBe('finished');
    const verdict = verify(won.bytes);
    expect(verdict).toMatchObject({
      status: 'verified',
      chapter: '02-ambush',
      difficulty: 'story',
      ticks: won.world.timerTicks,
      bond: won.world.bond,
      players: 1,
      firstBadTick: null,
    });
    expect(verdict.categories).toContain('any%');
    expect(verdict.segments.map(({ id }) => id)).toEqual(AMBUSH.segments.map(({ id }) => id));
    expect(verdict.segments.reduce((sum, { ticks }) => sum + ticks, 0)).toBe(verdict.ticks);
  });

  it('is incomplete when the level was not finished', () => {
    const verdict = verify(unfinished.bytes);
    expect(verdict.status).toBe('incomplete');
    expect(verdict.message).toContain('0:25.000');
    expect(verdict.categories).toEqual([]);
  });

  it('is incomplete when it began in the middle', () => {
    const { bytes } = recordRun(500, mash(9), { ...RUN_OPTIONS, segment: 2 });
    expect(verify(bytes)).toMatchObject({ status: 'incomplete', firstBadTick: null });
  });
});

describe('a replay that was tampered with', () => {
  it('is not verified, whichever byte was changed', () => {
    const { bytes } = recordRun(400, mash(10));
    expect(verify(bytes).status).toBe('incomplete');
    for (let at = 0; at < bytes.length; at++) {
      for (const flip of [0x01, 0x20, 0x80]) {
        const changed = bytes.slice();
        changed[at]! ^= flip;
        const { status, message } = verify(changed);
        expect(['mismatch', 'wrong-version', 'wrong-level', 'unreadable'], `byte ${at}`).toContain(
          status,
        );
        expect(message, `byte ${at}`).not.toBe('');
      }
    }
  });

  it('is not verified when it is cut off anywhere or goes on after its end', () => {
    const { bytes } = recordRun(300, mash(11));
    for (let length = 0; length < bytes.length; length++) {
      expect(verify(bytes.subarray(0, length)).status, `${length} bytes`).toBe('unreadable');
    }
    const longer = new Uint8Array(bytes.length + 5);
    longer.set(bytes);
    expect(['mismatch', 'unreadable']).toContain(verify(longer).status);
  });

  it('is not verified when its header was written anew around a change', () => {
    const text = strFromU8(won.bytes.subarray(8, 8 + headerLength(won.bytes)));
    const renamed = withHeader(won.bytes, text.replace('Zoë', 'Amy'));
    expect(verify(renamed)).toMatchObject({ status: 'mismatch', firstBadTick: null });
    expect(verify(renamed).message).toContain('was changed after it was written');
  });

  it('is found out through play even if its check was made to fit', () => {
    const cases: [string, (header: ReplayHeader) => Partial<ReplayHeader>, number | null][] = [
      ['seed', ({ seed }) => ({ seed: seed + 1 }), 1200],
      ['difficulty', () => ({ difficulty: 'chosen' }), 1200],
      ['players', () => ({ players: 2 }), 1200],
      ['time', ({ timerTicks }) => ({ timerTicks: timerTicks - 1 }), null],
      ['outcome', () => ({ outcome: 'failed' }), null],
      ['segments', ({ segments }) => ({ segments: segments.slice(1) }), null],
      ['final hash', () => ({ finalHash: '0123456789abcdef' }), won.world.tick],
    ];
    for (const [name, change, firstBadTick] of cases) {
      expect(verify(forge(won.bytes, change)), name).toMatchObject({
        status: 'mismatch',
        firstBadTick,
      });
    }
  });

  it('tells where its inputs went astray', () => {
    const { header, inputs } = readReplay(won.bytes);
    const first = inputs.frames[0].map((frame, row) => {
      const start = inputs.starts[row]!;
      return start > 2500 && start < 3200 ? NO_INPUT : frame;
    });
    const frames = [first, inputs.frames[1]] as const;
    const verdict = verify(writeReplay(header, { ...inputs, frames }));
    expect(verdict).toMatchObject({ status: 'mismatch', firstBadTick: 3600 });
    expect(verdict.message).toContain('ticks 2401 to 3600');
  });
});

describe('a replay from elsewhere', () => {
  it('is of the wrong level when that has changed since, or is not here', () => {
    const changed = { ...AMBUSH, hash: 'ffffffffffffffff' };
    expect(verifyReplay(won.bytes, [changed])).toMatchObject({ status: 'wrong-level' });
    expect(verifyReplay(won.bytes, [])).toMatchObject({
      status: 'wrong-level',
      chapter: '02-ambush',
    });
  });

  it('is of the wrong version when the rules have changed since', () => {
    const verdict = verify(forge(won.bytes, () => ({ rules: 999 })));
    expect(verdict.status).toBe('wrong-version');
    expect(verdict.message).toContain('build that recorded it');
  });
});

function headerLength(bytes: Uint8Array): number {
  return new DataView(bytes.buffer, bytes.byteOffset).getUint32(4, true);
}

function withHeader(bytes: Uint8Array, text: string): Uint8Array {
  const header = strToU8(text);
  const inputs = bytes.subarray(8 + headerLength(bytes));
  const made = new Uint8Array(8 + header.length + inputs.length);
  made.set(bytes.subarray(0, 4));
  new DataView(made.buffer).setUint32(4, header.length, true);
  made.set(header, 8);
  made.set(inputs, 8 + header.length);
  return made;
}

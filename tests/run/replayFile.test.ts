import { deflateSync, strFromU8, strToU8 } from 'fflate';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packInputs, unpackInputs, type InputTrack } from '../../src/run/inputTrack.ts';
import { readReplay, replayInputs, writeReplay } from '../../src/run/replayFile.ts';
import { ReplayError } from '../../src/run/ReplayError.ts';
import { verifyReplay } from '../../src/run/verify.ts';
import { AIM_DIRECTIONS, BUTTON, packInput } from '../../src/sim/core/inputFrame.ts';
import { fightStage } from '../../src/sim/fight/stage.ts';
import { AMBUSH } from '../support/levelFiles.ts';
import { mash, recordRun } from '../support/recordRun.ts';

const ALL_BUTTONS = Object.values(BUTTON).reduce((all, bit) => all | bit, 0);
const frame = fc
  .tuple(
    fc.integer({ min: 0, max: ALL_BUTTONS }),
    fc.integer({ min: 0, max: 96 }),
    fc.integer({ min: 0, max: AIM_DIRECTIONS }),
  )
  .map(([buttons, move, aim]) => packInput(buttons, move, aim));

const track: fc.Arbitrary<InputTrack> = fc
  .array(fc.tuple(fc.integer({ min: 1, max: 70_000 }), frame, frame), { maxLength: 60 })
  .map((rows) => {
    let ticks = 0;
    const starts = rows.map(([length]) => (ticks += length) - length);
    return {
      ticks,
      starts: Uint32Array.from(starts),
      frames: [
        Uint32Array.from(rows.map(([, first]) => first)),
        Uint32Array.from(rows.map(([, , second]) => second)),
      ],
    };
  });

describe('a replay', () => {
  it('gives back every input of both players at its tick', () => {
    const play = mash(3);
    const pressed: (readonly number[])[] = [];
    const { bytes } = recordRun(3000, (world) => {
      const inputs = play(world);
      pressed.push([...inputs]);
      return inputs;
    });
    const replay = readReplay(bytes);
    const first = replayInputs(replay, 0);
    const second = replayInputs(replay, 1);
    expect(replay.header.ticks).toBe(pressed.length);
    pressed.forEach((inputs, tick) => expect([first(tick), second(tick)]).toEqual(inputs));
    expect([first(-1), first(pressed.length)]).toEqual([0, 0]);
    expect(first(10)).toBe(pressed[10]![0]);
  });

  it('holds whatever can be pressed', () => {
    fc.assert(
      fc.property(track, (inputs) => {
        expect(unpackInputs(packInputs(inputs), inputs.ticks)).toEqual(inputs);
      }),
    );
  });

  it('keeps what was known of the run', () => {
    const { world, bytes } = recordRun(2500, mash(4));
    const { header, intact } = readReplay(bytes);
    expect(intact).toBe(true);
    expect(header).toMatchObject({
      game: 'keep-the-faith',
      chapter: '02-ambush',
      levelHash: world.level.hash,
      seed: 7,
      tickRate: 120,
      difficulty: 'slayer',
      players: 1,
      mode: 'level',
      ticks: 2500,
      timerTicks: world.timerTicks,
      outcome: world.outcome,
      finalHash: fightStage.hash(world),
      hashEvery: 1200,
      recordedAt: '2003-05-06T20:00:00.000Z',
      player: 'Zoë',
    });
    expect(header.hashes).toHaveLength(2);
  });

  it('is small: a minute of wild play takes less than 4 kilobytes', () => {
    expect(recordRun(7200, mash(5)).bytes.length).toBeLessThan(4096);
  });
});

describe('a file that is no replay', () => {
  const { bytes } = recordRun(1500, mash(6));
  const headerLength = new DataView(bytes.buffer).getUint32(4, true);
  const header = JSON.parse(strFromU8(bytes.subarray(8, 8 + headerLength))) as Record<
    string,
    unknown
  >;

  function file(head: unknown, inputs: Uint8Array, claimedLength?: number): Uint8Array {
    const text = strToU8(typeof head === 'string' ? head : JSON.stringify(head));
    const made = new Uint8Array(8 + text.length + inputs.length);
    made.set(strToU8('KTF1'));
    new DataView(made.buffer).setUint32(4, claimedLength ?? text.length, true);
    made.set(text, 8);
    made.set(inputs, 8 + text.length);
    return made;
  }

  function withBehind(count: number): Uint8Array {
    const longer = new Uint8Array(bytes.length + count);
    longer.set(bytes);
    return longer;
  }

  const refusal = (content: Uint8Array): ReplayError => {
    try {
      readReplay(content);
    } catch (error) {
      if (error instanceof ReplayError) return error;
      throw error;
    }
    throw new Error('it was read');
  };

  it.each([
    ['is empty', new Uint8Array(), 'does not begin with KTF1'],
    ['is something else', strToU8('PK\u0003\u0004 some zip'), 'does not begin with KTF1'],
    ['claims a giant header', file(header, new Uint8Array(), 0xffffffff), 'at most 65536'],
    ['ends within its header', bytes.subarray(0, 200), 'ends within its header'],
    ['has no JSON in its header', file('{"game":', new Uint8Array()), 'not JSON'],
    ['is of another game', file({ ...header, game: 'doom' }, new Uint8Array()), 'game: '],
    ['claims two days', file({ ...header, ticks: 120 * 172_800 }, new Uint8Array()), 'ticks: '],
    ['claims half a tick', file({ ...header, ticks: 0.5 }, new Uint8Array()), 'ticks: '],
    ['never hashes', file({ ...header, hashEvery: 1e9 }, new Uint8Array()), 'hashEvery: '],
    ['lacks hashes', file({ ...header, hashes: [] }, new Uint8Array()), 'do not cover'],
    ['has an assist we do not know', file({ ...header, assists: ['god'] }, bytes), 'assists: '],
    ['ends before its inputs do', bytes.subarray(0, bytes.length - 3), 'do not inflate'],
    ['has no inputs', file(header, new Uint8Array()), 'end too early'],
    ['goes on behind its inputs', withBehind(1), 'behind the end of its inputs'],
    ['goes on for megabytes', withBehind(4_000_000), 'behind the end of its inputs'],
    [
      'has an end that never comes',
      // empty blocks, one after the other: nothing ever comes out
      file(
        header,
        Uint8Array.from({ length: 1_000_000 }, (_, i) => (i % 5 > 2 ? 0xff : 0)),
      ),
      'behind the end of its inputs',
    ],
    ['has inputs for other ticks', file({ ...header, ticks: 1501 }, inputsOf(bytes)), 'not 1501'],
    ['has empty inputs', file(header, deflateSync(new Uint8Array())), 'end too early'],
    ['has noise for inputs', file(header, deflateSync(noise(500))), 'inputs are wrong'],
  ])('is refused with the reason when it %s', (_, content, reason) => {
    const error = refusal(content);
    expect(error.message).toContain(reason);
    expect(error.status).toBe('unreadable');
  });

  it.each([
    ['escape codes', '\u001b[2J\u001b[31m', '\\u{1b}[2J\\u{1b}[31m'],
    ['a line that looks like a verdict', 'x\nfast.ktf: verified', 'x\\u{a}fast.ktf: verified'],
    ['letters that turn the line round', '\u202everified\u2069', '\\u{202e}verified\\u{2069}'],
    ['half a character', '\ud800', '\\u{d800}'],
  ])('is told with %s made harmless', (_, chapter, shown) => {
    const { message } = verifyReplay(file({ ...header, chapter }, inputsOf(bytes)), [AMBUSH]);
    expect(message).toContain(`"${shown}"`);
  });

  it('shows no more of its own words than fit in a line', () => {
    const long = file({ ...header, game: 'x'.repeat(5000) }, new Uint8Array());
    expect(refusal(long).message.length).toBeLessThan(130);
  });

  it('is told apart from one of other rules', () => {
    const error = refusal(file({ ...header, rules: 999, ticks: 'new' }, new Uint8Array()));
    expect(error.status).toBe('wrong-version');
    expect(error.message).toContain('rules version 999');
  });

  it('cannot grow in memory: a bomb is stopped while it is small', () => {
    const bomb = deflateSync(new Uint8Array(60 * 1024 * 1024));
    expect(bomb.length).toBeLessThan(300_000);
    const before = process.memoryUsage().arrayBuffers;
    const { user, system } = process.cpuUsage();
    expect(refusal(file(header, bomb)).message).toContain('more than 4194304 bytes');
    const spent = process.cpuUsage({ user, system });
    expect(spent.user + spent.system).toBeLessThan(2_000_000);
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(64 * 1024 * 1024);
  });

  it('is not even looked at when it is far too long', () => {
    expect(refusal(new Uint8Array(10_000_000)).message).toContain('10000000 bytes');
  });

  it('is a ReplayError and nothing worse, whatever its bytes are', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), fc.jsonValue(), (noisy, json) => {
        refusal(noisy);
        refusal(file(json, noisy));
        refusal(file(header, noisy));
        refusal(file(header, deflateSync(noisy)));
      }),
    );
  });

  it('is never written: what is too long to be read is refused when it is made', () => {
    const { header: good } = readReplay(bytes);
    const day = 120 * 86_400;
    const one = {
      starts: Uint32Array.of(0),
      frames: [Uint32Array.of(0), Uint32Array.of(0)],
    } as const;
    expect(() => writeReplay({ ...good, ticks: day + 1 }, { ...one, ticks: day + 1 })).toThrow(
      ReplayError,
    );
  });
});

function inputsOf(bytes: Uint8Array): Uint8Array {
  return bytes.subarray(8 + new DataView(bytes.buffer).getUint32(4, true));
}

function noise(length: number): Uint8Array {
  return Uint8Array.from({ length }, (_, i) => (Math.imul(i + 1, 0x9e3779b1) >>> 13) & 0xff);
}

import { describe, expect, it } from 'vitest';
import { calibrate, CALIBRATION } from '../../src/app/calibration.ts';
import { calibrationWords } from '../../src/ui/pages/calibrate.ts';

const { beatMs, leadBeats, beats } = CALIBRATION;
const FIRST_MS = 5000;
const beatAt = (beat: number): number => FIRST_MS + beat * beatMs;
/** Along with the beats that count, each so far off. */
const pressed = (offOf: (i: number) => number, count: number = beats): number[] =>
  Array.from({ length: count }, (_, i) => beatAt(leadBeats + i) + offOf(i));
const wobble = (i: number): number => ((i * 37) % 31) - 15;

describe('the delay that is measured', () => {
  it.each([-40, 0, 35, 180])('is how far the presses are off the click: %i ms', (delay) => {
    expect(
      calibrate(
        pressed(() => delay),
        FIRST_MS,
      ),
    ).toEqual({
      delayMs: delay,
      spreadMs: 0,
      presses: beats,
    });
  });

  it('is the middle of presses that wobble, and a few that went wrong do not move it far', () => {
    const steady = calibrate(
      pressed((i) => 60 + wobble(i)),
      FIRST_MS,
    );
    const slipped = calibrate(
      pressed((i) => (i % 5 === 2 ? -210 : 60 + wobble(i))),
      FIRST_MS,
    );
    expect(steady).toMatchObject({ presses: beats });
    expect('delayMs' in steady && Math.abs(steady.delayMs - 60)).toBeLessThan(6);
    expect('delayMs' in slipped && Math.abs(slipped.delayMs - 60)).toBeLessThan(14);
  });

  it('does not hear the count-in, nor a second press on one beat', () => {
    const presses = pressed(() => 20);
    const early = [0, 1, 2, 3].map((beat) => beatAt(beat) - 200);
    const doubled = presses.map((at) => at + 190);
    expect(calibrate([...early, ...presses, ...doubled], FIRST_MS)).toEqual({
      delayMs: 20,
      spreadMs: 0,
      presses: beats,
    });
  });

  it('is not made of too few presses, of wild ones, or of presses between the clicks', () => {
    expect(
      calibrate(
        pressed(() => 0, 7),
        FIRST_MS,
      ),
    ).toEqual({ fault: 'too-few', presses: 7 });
    expect(calibrate([], FIRST_MS)).toMatchObject({ fault: 'too-few' });
    const wild = pressed((i) => ((i * 7919) % 500) - 250);
    expect(calibrate(wild, FIRST_MS)).toMatchObject({ fault: 'too-uneven' });
    expect(
      calibrate(
        pressed(() => -240),
        FIRST_MS,
      ),
    ).toMatchObject({ fault: 'too-far' });
  });

  it('is told in words, and so is what went wrong and what to do', () => {
    const told = (delayMs: number) => calibrationWords({ delayMs, spreadMs: 9, presses: 16 });
    expect(told(32)).toContain('32 ms behind');
    expect(told(-20)).toContain('20 ms ahead of');
    expect(told(1)).toContain('right on the click');
    expect(calibrationWords({ fault: 'too-few', presses: 3 })).toContain('Only 3');
    expect(calibrationWords({ fault: 'too-uneven', presses: 16 })).toContain('Try again');
    expect(calibrationWords({ fault: 'too-far', presses: 16 })).toContain('between the clicks');
  });
});

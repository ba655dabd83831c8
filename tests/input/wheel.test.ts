import { describe, expect, it } from 'vitest';
import { packInput, pedalOf, steerOf } from '../../src/sim/core/inputFrame.ts';
import { Wheel, type PadWheel, type Steering } from '../../src/input/Wheel.ts';

const NO_PAD: PadWheel = { steer: 0, pedal: 0 };

/** Where the wheel and the pedals are after so many seconds of the same keys. */
function after(
  seconds: number,
  keys: { x: number; y: number },
  options: { wheel?: Wheel; pad?: PadWheel; steering?: Steering } = {},
): { steer: number; pedal: number } {
  const { wheel = new Wheel(), pad = NO_PAD, steering = 'even' } = options;
  let codes = { steer: 0, pedal: 0 };
  for (let i = 0; i < seconds * 120; i++) codes = wheel.turn(keys, pad, steering);
  const frame = packInput(0, codes.steer, codes.pedal);
  return { steer: steerOf(frame), pedal: pedalOf(frame) };
}

describe('the wheel', () => {
  it('turns little by little under a key, as far as it goes', () => {
    const short = after(0.05, { x: 1, y: 0 }).steer;
    expect(short).toBeGreaterThan(0.1);
    expect(short).toBeLessThan(0.4);
    expect(after(0.5, { x: 1, y: 0 }).steer).toBe(1);
    expect(after(0.5, { x: -1, y: 0 }).steer).toBe(-1);
  });

  it('comes back by itself when the key is let go', () => {
    const wheel = new Wheel();
    after(0.5, { x: 1, y: 0 }, { wheel });
    expect(after(0.2, { x: 0, y: 0 }, { wheel }).steer).toBe(0);
  });

  it('turns as fast as the player wants', () => {
    const turned = (['gentle', 'even', 'quick'] as const).map(
      (steering) => after(0.1, { x: 1, y: 0 }, { steering }).steer,
    );
    expect(turned[0]).toBeLessThan(turned[1]!);
    expect(turned[1]).toBeLessThan(turned[2]!);
  });

  it('follows a stick at once, and triggers as far as they are pulled', () => {
    const { steer, pedal } = after(1 / 120, { x: 0, y: 0 }, { pad: { steer: -0.4, pedal: 0.6 } });
    expect(steer).toBeCloseTo(-0.4, 1);
    expect(pedal).toBeCloseTo(0.6, 1);
  });

  it('takes the key for throttle and the key for brake as whole pedals', () => {
    expect(after(1 / 120, { x: 0, y: -1 }).pedal).toBe(1);
    expect(after(1 / 120, { x: 0, y: 1 }).pedal).toBe(-1);
  });
});

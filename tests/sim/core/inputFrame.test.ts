import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  AIM_DIRECTIONS,
  BUTTON,
  aimCode,
  aimTurns,
  buttonsOf,
  isInputFrame,
  moveCode,
  moveX,
  moveY,
  packInput,
} from '../../../src/sim/core/inputFrame.ts';

it('an input frame gives back the buttons and sticks that were packed into it', () => {
  const buttons = fc.subarray(Object.values(BUTTON)).map((bits) => bits.reduce((a, b) => a | b, 0));
  fc.assert(
    fc.property(
      buttons,
      fc.nat(31),
      fc.integer({ min: 1, max: 3 }),
      fc.nat(127),
      (held, d, s, a) => {
        const frame = packInput(held, moveCode(d / 32, s), aimCode(a / AIM_DIRECTIONS));
        expect(isInputFrame(frame)).toBe(true);
        expect(buttonsOf(frame)).toBe(held);
        expect(aimTurns(frame)).toBe(a / AIM_DIRECTIONS);
        expect(moveX(frame)).toBeCloseTo((Math.cos((d / 32) * 2 * Math.PI) * s) / 3, 10);
        expect(moveY(frame)).toBeCloseTo((Math.sin((d / 32) * 2 * Math.PI) * s) / 3, 10);
      },
    ),
  );
});

it('a number that no player could have sent is told apart', () => {
  expect(isInputFrame(packInput(1 << 15, 0, 0))).toBe(false);
  expect(isInputFrame(packInput(0, 97, 0))).toBe(false);
  expect(isInputFrame(packInput(0, 0, 129))).toBe(false);
  expect(isInputFrame(-1)).toBe(false);
  expect(isInputFrame(0.5)).toBe(false);
  expect(isInputFrame(0)).toBe(true);
});

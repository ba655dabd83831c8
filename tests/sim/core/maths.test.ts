import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  angleBetween,
  approach,
  atan2,
  cos,
  PI,
  sin,
  turnToward,
} from '../../../src/sim/core/maths.ts';

const angle = fc.double({ min: -50, max: 50, noNaN: true });
const coordinate = fc.double({ min: -1e3, max: 1e3, noNaN: true });

describe('the simulation’s own trigonometry', () => {
  it('agrees with the engine’s sine and cosine to twelve digits', () => {
    fc.assert(
      fc.property(angle, (x) => {
        expect(sin(x)).toBeCloseTo(Math.sin(x), 11);
        expect(cos(x)).toBeCloseTo(Math.cos(x), 11);
      }),
    );
  });

  it('agrees with the engine’s atan2 in every quadrant', () => {
    fc.assert(
      fc.property(coordinate, coordinate, (x, y) => {
        if (Math.abs(x) + Math.abs(y) < 1e-6) return;
        const difference = Math.abs(angleBetween(atan2(y, x), Math.atan2(y, x)));
        expect(difference).toBeLessThan(1e-10);
      }),
    );
  });

  it('gives 0 for the direction of nothing', () => {
    expect(atan2(0, 0)).toBe(0);
  });

  it('turns by the shorter way and never past the goal', () => {
    expect(turnToward(3, -3, 0.1)).toBeCloseTo(3.1, 12);
    expect(turnToward(3.1, -3.1, 1)).toBeCloseTo(-3.1, 12);
    fc.assert(
      fc.property(angle, angle, (from, to) => {
        expect(Math.abs(angleBetween(from, to))).toBeLessThanOrEqual(PI + 1e-12);
      }),
    );
  });

  it('approaches without overshooting', () => {
    expect(approach(0, 10, 3)).toBe(3);
    expect(approach(9, 10, 3)).toBe(10);
    expect(approach(0, -10, 3)).toBe(-3);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  between,
  DEPTH_SCALE,
  groundX,
  groundY,
  screenAngle,
  screenX,
  screenY,
} from '../../src/view/projection.ts';
import { AMBUSH } from '../support/levelFiles.ts';

const unit = fc.double({ min: -100, max: 100, noNaN: true });

describe('the projection', () => {
  it('brings every ground point back from the screen', () => {
    fc.assert(
      fc.property(unit, unit, (x, y) => {
        expect(groundX(screenX(x))).toBeCloseTo(x, 9);
        expect(groundY(screenY(y))).toBeCloseTo(y, 9);
      }),
    );
  });

  it('lays the level out as large as its painted ground', () => {
    expect(screenX(AMBUSH.width)).toBeCloseTo(2728, 3);
    expect(screenY(AMBUSH.depth)).toBeCloseTo(760, 0);
  });

  it('shows height upward and a circle on the ground as a flat ellipse', () => {
    expect(screenY(5, 1)).toBeLessThan(screenY(5, 0));
    expect(Math.tan(screenAngle(Math.PI / 4))).toBeCloseTo(DEPTH_SCALE, 9);
    expect(screenAngle(Math.PI / 2)).toBeCloseTo(Math.PI / 2, 9);
  });

  it('draws between two ticks, but never across a leap to another place', () => {
    expect(between(1, 1.1, 0.5)).toBeCloseTo(1.05);
    expect(between(1, 9, 0.5)).toBe(9);
  });
});

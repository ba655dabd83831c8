import { describe, expect, it } from 'vitest';
import { steadyDirection } from '../../src/view/figures/directions.ts';

const EIGHTH = Math.PI / 4;

describe('the eight directions', () => {
  it('go clockwise from east', () => {
    for (let direction = 0; direction < 8; direction++) {
      expect(steadyDirection(direction * EIGHTH, -1)).toBe(direction);
      expect(steadyDirection((direction - 16) * EIGHTH, -1)).toBe(direction);
    }
  });

  it('do not tremble where two of them meet', () => {
    let direction = steadyDirection(0.49 * EIGHTH, -1);
    let changes = 0;
    for (let i = 0; i < 100; i++) {
      const next = steadyDirection((0.5 + (i % 2 === 0 ? 0.02 : -0.02)) * EIGHTH, direction);
      if (next !== direction) changes++;
      direction = next;
    }
    expect(changes).toBe(0);
  });

  it('follow a turn that is meant', () => {
    expect(steadyDirection(0.8 * EIGHTH, 0)).toBe(1);
    expect(steadyDirection(Math.PI, 0)).toBe(4);
    expect(steadyDirection(-EIGHTH, 0)).toBe(7);
  });
});

import { describe, expect, it } from 'vitest';
import { createRest, zoneFor } from '../../src/ui/pages/restingStick.ts';

const RANGE = { least: 5, most: 60, step: 1 };

describe('a stick at rest', () => {
  it('is known by lying still for a while, and not while it is held at the rim', () => {
    const rest = createRest();
    for (let atMs = 0; atMs <= 600; atMs += 16) rest.look({ x: 0.28, y: 0.001 * (atMs % 3) }, atMs);
    expect(rest.push()).toBeNull();
    for (let atMs = 616; atMs <= 900; atMs += 16) rest.look({ x: 0.28, y: 0 }, atMs);
    expect(rest.push()).toBeCloseTo(0.28);
    for (let atMs = 1000; atMs <= 3000; atMs += 16) rest.look({ x: 0, y: -1 }, atMs);
    expect(rest.push()).toBeCloseTo(0.28);
    for (let atMs = 3016; atMs <= 5000; atMs += 16) rest.look({ x: -0.1, y: 0 }, atMs);
    expect(rest.push()).toBeCloseTo(0.1);
    rest.look(null, 5016);
    expect(rest.push()).toBeNull();
  });

  it('asks for a dead zone a little larger than that, within what may be set', () => {
    expect(zoneFor(0.28, RANGE)).toBe(32);
    expect(zoneFor(0.7, RANGE)).toBe(60);
    expect([zoneFor(0, RANGE), zoneFor(null, RANGE)]).toEqual([5, 5]);
  });
});

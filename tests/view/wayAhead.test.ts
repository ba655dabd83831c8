import { describe, expect, it } from 'vitest';
import { layRoads } from '../../src/sim/drive/roadMap.ts';
import { guideTo, roadNetOf, sampleNear } from '../../src/sim/drive/roadNet.ts';
import { wayAhead } from '../../src/view/drive/wayAhead.ts';

const road = (id: string, points: { x: number; y: number }[]) => ({
  id,
  surface: 'asphalt' as const,
  halfWidth: 5,
  lanes: 1,
  isOneWay: false,
  speed: 10,
  spacing: 0,
  points,
});
/** East for 300 units; at 200 the way leaves to the south. */
const MAP = layRoads({
  roads: [
    road('street', [
      { x: 0, y: 50 },
      { x: 300, y: 50 },
    ]),
    road('lane', [
      { x: 200, y: 50 },
      { x: 200, y: 250 },
    ]),
  ],
  walls: [],
  ground: 'grass',
  patches: [],
  jams: [],
  lights: [],
  rails: [],
  starts: {},
  zones: { end: { shape: 'box', x0: 195, y0: 235, x1: 205, y1: 255 } },
  width: 300,
  depth: 260,
});
const GUIDE = guideTo(MAP, 'end', MAP.zones['end']!);
const seenFrom = (x: number, y: number, angle: number) =>
  wayAhead(MAP, GUIDE, sampleNear(roadNetOf(MAP), x, y), { x, y, angle })!;

describe('the way ahead', () => {
  it('lies on the lane that one drives on, and leads along it', () => {
    const { marks, isLost } = seenFrom(40, 52, 0);
    expect(isLost).toBe(false);
    expect(marks.length).toBeGreaterThan(4);
    for (const { x, y, angle } of marks) {
      expect(x).toBeGreaterThan(40);
      expect(y).toBeCloseTo(52.5, 1);
      expect(angle).toBeCloseTo(0, 3);
    }
  });

  it('stays where it lies as the car comes', () => {
    const places = seenFrom(40, 52, 0).marks.map(({ x }) => x);
    const later = seenFrom(46, 52, 0).marks.map(({ x }) => x);
    expect(later.filter((x) => places.includes(x)).length).toBeGreaterThan(3);
  });

  it('tells how far it is to the turn, and of none on a straight', () => {
    expect(seenFrom(20, 52, 0).turnUnits).toBe(Infinity);
    const far = seenFrom(120, 52, 0).turnUnits;
    expect(Math.abs(far - 80)).toBeLessThan(12);
    expect(seenFrom(160, 52, 0).turnUnits).toBeLessThan(far - 30);
    expect(seenFrom(200, 120, Math.PI / 2).turnUnits).toBe(Infinity);
  });

  it('turns with the way', () => {
    const last = seenFrom(186, 52, 0).marks.at(-1)!;
    expect(last.angle).toBeCloseTo(Math.PI / 2, 1);
    expect(last.y).toBeGreaterThan(55);
  });

  it.each([
    ['who drives the other way', 100, 48, Math.PI],
    ['who has left the road', 60, 90, 0.3],
  ])('points back for %s', (_, x, y, angle) => {
    const { marks, isLost } = seenFrom(x, y, angle);
    expect(isLost).toBe(true);
    expect(marks).toHaveLength(1);
    const [mark] = marks;
    const ahead = { x: x + Math.cos(mark!.angle) * 20, y: y + Math.sin(mark!.angle) * 20 };
    const awayFromStreet = Math.abs(ahead.y - 50);
    expect(awayFromStreet).toBeLessThanOrEqual(Math.abs(y - 50) + 1);
    expect(Math.cos(mark!.angle - angle) < 0 || awayFromStreet < Math.abs(y - 50)).toBe(true);
  });
});
